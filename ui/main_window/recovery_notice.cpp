// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/recovery_notice.h"

#include <algorithm>

#include "ui/main_window/notice_bar.h"
#include "ui/run/journal_holder.h"
#include "ui/run/recovery_controller.h"
#include "ui/run/recovery_summary.h"

namespace sharewarden::ui {

RecoveryNotice::RecoveryNotice(RecoveryController& recovery, JournalHolder& journal, NoticeBar& bar,
                               QObject* parent)
    : QObject(parent), m_recovery(recovery), m_journal(journal), m_bar(bar) {
    connect(&bar, &NoticeBar::actionWanted, this, &RecoveryNotice::take);
    connect(&recovery, &RecoveryController::looked, this, &RecoveryNotice::show);
    connect(&recovery, &RecoveryController::progressed, this, &RecoveryNotice::show);
    connect(&recovery, &RecoveryController::finished, this,
            [this](const RecoveryReport& report) { end(recoverySummary(report)); });
    connect(&recovery, &RecoveryController::failed, this,
            [this](const QString& why) { end(tr("What became of them was not found out. %1").arg(why)); });
}

void RecoveryNotice::setAllowed(bool allowed) {
    if (allowed == m_allowed)
        return;
    m_allowed = allowed;
    if (!allowed)
        m_result.clear();
    show();
}

void RecoveryNotice::end(const QString& result) {
    m_result = result;
    show();
    Q_EMIT runningChanged();
}

bool RecoveryNotice::hasNews() const {
    const QStringList& ids = m_recovery.open().ids;
    return std::any_of(ids.begin(), ids.end(), [this](const QString& id) { return !m_putOff.contains(id); });
}

QString RecoveryNotice::question() const {
    const OpenBatches& open = m_recovery.open();
    const QString batches = tr("%Ln batch(es) of the journal did not come to an end:", nullptr,
                               static_cast<int>(open.ids.size()));
    const QString shares =
        tr("it is not known what became of %Ln share(s).", nullptr, static_cast<int>(open.shares));
    return batches % QLatin1Char(' ') % shares % QLatin1Char(' ') %
           tr("Finding out reads their images again and sends no change.");
}

QString RecoveryNotice::buttonText(Action action) {
    switch (action) {
        case Action::FindOut:
            return tr("&Find Out Now");
        case Action::Later:
            return tr("&Later");
        case Action::Stop:
            return tr("St&op");
        case Action::History:
            return tr("H&istory…");
        case Action::Close:
            break;
    }
    return tr("&Close");
}

void RecoveryNotice::put(const QString& text, const QList<Action>& actions) {
    m_actions = actions;
    QStringList buttons;
    for (const Action action : actions)
        buttons.append(buttonText(action));
    m_bar.setNotice(text, buttons);
    m_bar.setVisible(!text.isEmpty());
}

void RecoveryNotice::show() {
    const OpenBatches& open = m_recovery.open();
    const bool running = m_recovery.isRunning();
    m_bar.setProgress(m_recovery.decided(), running ? open.shares : 0);
    if (running && m_recovery.isStopping())
        put(tr("Stopping: what is being read ends, the rest stays open…"), {});
    else if (running)
        put(tr("Reading what became of the shares: %L1 of %L2…").arg(m_recovery.decided()).arg(open.shares),
            {Action::Stop});
    else if (!m_result.isEmpty() && !open.isEmpty())
        put(m_result, {Action::FindOut, Action::History, Action::Later});
    else if (!m_result.isEmpty())
        put(m_result, {Action::History, Action::Close});
    else if (m_allowed && hasNews())
        put(question(), {Action::FindOut, Action::History, Action::Later});
    else
        put(QString(), {});
}

void RecoveryNotice::findOut() {
    if (!m_allowed || m_recovery.isRunning() || !m_journal.journal())
        return;
    m_result.clear();
    m_recovery.start(m_journal.journal());
    show();
    Q_EMIT runningChanged();
}

void RecoveryNotice::take(int number) {
    switch (m_actions.value(number, Action::Close)) {
        case Action::FindOut:
            findOut();
            return;
        case Action::Later:
            for (const QString& id : m_recovery.open().ids)
                m_putOff.insert(id);
            m_result.clear();
            break;
        case Action::Stop:
            m_recovery.stop();
            break;
        case Action::History:
            Q_EMIT historyWanted();
            return;
        case Action::Close:
            m_result.clear();
            break;
    }
    show();
}

}  // namespace sharewarden::ui
