// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/journal/entry.h"

namespace sharewarden {

/// Which entries to read. Empty fields do not narrow.
struct EntryFilter {
    QString batch;
    QStringList kinds;
    QDateTime since;  ///< inclusive
    QDateTime until;  ///< exclusive
};

/// What a check of the whole chain found.
struct ChainCheck {
    bool intact = false;
    qint64 entries = 0;
    qint64 firstBad = 0;  ///< sequence number of the first entry that does not fit, 0 when intact
    QString problem;      ///< translated, empty when intact
};

/// The append-only, hash-chained record: one SQLite file, WAL, full sync, changes and deletions refused by
/// trigger, mode 0600. Several programs may append to one file; an append is one transaction and is on disk
/// when it returns. Used from one thread at a time.
class Journal {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Creates the file (ReadWrite) or opens it. A file that is not a journal of ours, or of a newer version,
    /// is refused and left as it is.
    static Result<std::unique_ptr<Journal>> open(const QString& path, Clock clock,
                                                 Mode mode = Mode::ReadWrite);
    ~Journal();

    /// All of them or none, in order. Gives what was written.
    Result<QList<Entry>> append(const QList<NewEntry>& entries);

    /// Calls `each` for every matching entry in order until it returns false. Memory does not grow with the
    /// number of entries.
    Status read(const EntryFilter& filter, const std::function<bool(const Entry&)>& each) const;

    Result<JournalHead> head() const;
    Result<ChainCheck> verify() const;
    QString path() const;

private:
    struct Store;
    explicit Journal(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

}  // namespace sharewarden
