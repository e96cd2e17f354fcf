// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/journal_holder.h"

namespace sharewarden::ui {

JournalHolder::JournalHolder(QString path, Clock clock, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_clock(std::move(clock)) {
}

void JournalHolder::open() {
    if (m_opening || m_journal)
        return;
    m_opening = true;
    openAt(this, m_path, m_clock);
}

QCoro::Task<> JournalHolder::openAt(QPointer<JournalHolder> self, QString path, Clock clock) {
    Result<std::shared_ptr<JournalThread>> opened = co_await JournalThread::open(path, clock);
    if (!self)
        co_return;
    self->m_opening = false;
    if (opened) {
        self->m_journal = *opened;
        self->m_problem.reset();
    } else {
        self->m_problem = opened.error();
    }
    Q_EMIT self->changed();
}

}  // namespace sharewarden::ui
