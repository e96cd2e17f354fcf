// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include "app/revocation/recovery.h"

namespace sharewarden::ui {

class JournalHolder;
class NoticeBar;
class RecoveryController;

/// Says in one place, the notice bar, which batches are open and what finding out about them came to.
class RecoveryNotice final : public QObject {
    Q_OBJECT

public:
    /// All three outlive this.
    RecoveryNotice(RecoveryController& recovery, JournalHolder& journal, NoticeBar& bar,
                   QObject* parent = nullptr);

    /// Not while a run is under way: its own batch is open then, and the two must not meet.
    void setAllowed(bool allowed);
    /// As its button does. Nothing happens while it is not allowed, or running already.
    void findOut();

Q_SIGNALS:
    void historyWanted();
    /// It has begun, or ended.
    void runningChanged();

private:
    enum class Action { FindOut, Later, Stop, History, Close };

    void take(int number);
    void show();
    void put(const QString& text, const QList<Action>& actions);
    void end(const QString& result);
    bool hasNews() const;
    QString question() const;
    static QString buttonText(Action action);

    RecoveryController& m_recovery;
    JournalHolder& m_journal;
    NoticeBar& m_bar;
    QList<Action> m_actions;
    QSet<QString> m_putOff;  // batches that were seen and left for later
    QString m_result;        // until it was read
    bool m_allowed = true;
};

}  // namespace sharewarden::ui
