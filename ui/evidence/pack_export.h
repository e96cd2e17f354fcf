// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <stop_token>

#include "app/evidence/evidence_pack.h"

namespace sharewarden::ui {

class Asker;
class JournalHolder;

/// Asks where to, and writes the evidence pack of a batch with its report as HTML and PDF, on another thread
/// and with a connection of its own to the journal.
class PackExport final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    PackExport(Asker& asker, JournalHolder& journal, Exporter exporter, Clock clock,
               QObject* parent = nullptr);
    ~PackExport() override;

    /// Questions and messages stand over `window`. Not while one is being written.
    void start(QWidget* window, const QString& batch);
    /// Nothing is left of what was begun.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged();
    void written(const sharewarden::PackSummary& summary);
    /// It was told already.
    void failed(const QString& why);

private:
    static QCoro::Task<> write(QPointer<PackExport> self, QPointer<QWidget> window, PackRequest request,
                               QString journalPath, QString folder);
    void setRunning(bool running);

    Asker& m_asker;
    JournalHolder& m_journal;
    Exporter m_exporter;
    Clock m_clock;
    std::stop_source m_stop;
    bool m_running = false;
};

/// What was written, in sentences.
QString packSentences(const PackSummary& summary);

}  // namespace sharewarden::ui
