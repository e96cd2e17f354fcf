// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/journal/chain.h"
#include "app/journal/entry.h"

class QSqlQuery;

namespace sharewarden {

class JournalStore;

/// Which entries to read. Empty fields do not narrow.
struct EntryFilter {
    QString batch;
    QStringList kinds;
    QDateTime since;  ///< inclusive
    QDateTime until;  ///< exclusive
};

/// The append-only, hash-chained record: one SQLite file, WAL, full sync, changes and deletions refused by
/// trigger, mode 0600. Several programs may append to one file; an append is one transaction and is on disk
/// when it returns. Used on the thread that opened it.
///
/// Every error is a StorageError. After a failed append nothing of it is in the file, and the next one may
/// succeed.
class Journal {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// ReadWrite creates the file where there is none (mode 0600, missing folders 0700) and refuses one whose
    /// tables or triggers were changed from outside; ReadOnly still opens that one, to see what is in it. A
    /// file that is not a journal of ours, or of a newer version, is refused and left as it is.
    ///
    /// ReadOnly works on read-only media, too: where SQLite cannot make its `-shm` file the journal is read
    /// without locks, and a change by others during a call is reported as an error. A journal that was not
    /// closed (its `-wal` file still holds entries) cannot be read there without a `-shm` file: copy it with
    /// its `-wal` file to a writable place.
    static Result<std::unique_ptr<Journal>> open(const QString& path, Clock clock,
                                                 Mode mode = Mode::ReadWrite);
    ~Journal();

    /// All of them or none, in order. Gives what was written. `kind` is 1 to 64 and `batch` 0 to 128
    /// characters of printable ASCII; the body holds any text, lone surrogates included. An entry with a seal
    /// key gets the field `seal` in its body.
    Result<QList<Entry>> append(const QList<NewEntry>& entries);

    /// Calls `each` for every matching entry in order until it returns false. Memory does not grow with the
    /// number of entries. `each` must not call this journal.
    Status read(const EntryFilter& filter, const std::function<bool(const Entry&)>& each) const;

    /// The same with every entry as the file holds it, and the hash of the entry before it, whichever batch
    /// that one belongs to: enough to compute the entry's own hash anew elsewhere.
    using EachStored = std::function<bool(const StoredEntry& entry, const QByteArray& previous)>;
    Status readStored(const EntryFilter& filter, const EachStored& each) const;

    /// The newest entry; sequence number 0 and 32 zero bytes while there is none.
    Result<JournalHead> head() const;

    /// Reads the whole file: its structure, its pages and every link of the chain. Entries that were cut off
    /// at the end cannot be seen without `known`, a head that was kept elsewhere. What was tampered with or
    /// damaged is a finding in the answer; an error is when the file could not be read to its end.
    /// With `sealKey` the seals made with it are checked as well: they show a journal that was written anew.
    Result<ChainCheck> verify(std::optional<JournalHead> known = {},
                              std::optional<SealKey> sealKey = {}) const;
    QString path() const;

private:
    Journal(std::unique_ptr<JournalStore> store, Clock clock);

    Status select(const QString& columns, const EntryFilter& filter,
                  const std::function<Result<bool>(const QSqlQuery& row)>& each) const;

    std::unique_ptr<JournalStore> m_store;
    Clock m_clock;
};

}  // namespace sharewarden
