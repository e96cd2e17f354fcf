// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <vector>

#include "app/inventory/coverage.h"

namespace sharewarden::ui {

class Asker;
class JournalHolder;

/// Asks where to, reads the record from the journal and writes the audit CSV.
class AuditExport final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    AuditExport(Asker& asker, JournalHolder& journal, QObject* parent = nullptr);

    /// An empty batch means the whole journal. What is known of the estate at the moment, if anything, is
    /// written beside it. Questions and messages stand over `window`.
    void start(QWidget* window, const QString& batch, const std::vector<CellCoverage>& coverage);

Q_SIGNALS:
    void written(const QString& path, qsizetype rows);
    void failed(const QString& why);

private:
    static QCoro::Task<> write(QPointer<AuditExport> self, QPointer<QWidget> window, QString batch,
                               std::vector<CellCoverage> coverage, QString path);

    Asker& m_asker;
    JournalHolder& m_journal;
};

}  // namespace sharewarden::ui
