// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>

#include "app/journal/journal_thread.h"

namespace sharewarden::ui {

/// The journal of the window: being opened, open, or not to be had and why.
class JournalHolder final : public QObject {
    Q_OBJECT

public:
    JournalHolder(QString path, Clock clock, QObject* parent = nullptr);

    /// Opens it, or tries again. Ends with changed().
    void open();

    /// Null until it is open.
    const std::shared_ptr<JournalThread>& journal() const { return m_journal; }
    const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    static QCoro::Task<> openAt(QPointer<JournalHolder> self, QString path, Clock clock);

    QString m_path;
    Clock m_clock;
    std::shared_ptr<JournalThread> m_journal;
    std::optional<Error> m_problem;
    bool m_opening = false;
};

}  // namespace sharewarden::ui
