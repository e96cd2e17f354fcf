// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QList>
#include <functional>
#include <memory>

#include "app/journal/journal.h"

namespace sharewarden {

/// The journal on a thread of its own, so that waiting for the disk never holds up the window. Calls are
/// carried out in the order in which they were made, whether or not they are awaited. A task resumes on the
/// thread that awaits it, which needs an event loop.
///
/// Destroying it waits for every call that was made and closes the file; tasks that are still awaited then
/// end with their results. Not to be destroyed on a thread other than those that call it while they do.
class JournalThread {
public:
    /// Opens the journal on the thread.
    static QCoro::Task<Result<std::shared_ptr<JournalThread>>> open(
        QString path, Clock clock, Journal::Mode mode = Journal::Mode::ReadWrite);
    ~JournalThread();

    /// On disk when the task ends well. May be awaited after this object's last owner let go.
    QCoro::Task<Result<QList<Entry>>> append(QList<NewEntry> entries);
    /// Every matching entry at once: for a batch, not for a whole journal.
    QCoro::Task<Result<QList<Entry>>> read(EntryFilter filter);
    /// Calls `each` on the journal's thread for every matching entry, in order, until it returns false.
    /// Memory does not grow with the number of entries. What `each` refers to has to be left alone until the
    /// task ends.
    QCoro::Task<Status> forEach(EntryFilter filter, std::function<bool(const Entry&)> each);
    QCoro::Task<Result<JournalHead>> head();
    QCoro::Task<Result<ChainCheck>> verify(std::optional<JournalHead> known = {},
                                           std::optional<SealKey> sealKey = {});
    QString path() const;

private:
    struct Worker;
    explicit JournalThread(std::unique_ptr<Worker> worker);

    std::unique_ptr<Worker> m_worker;
};

}  // namespace sharewarden
