// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>

#include "app/base/result.h"

namespace sharewarden {

/// Held while a batch is carried out or recovered: one at a time on one journal, whichever program does it.
/// The lock is the system's own, SQLite's on an empty file beside the journal: it ends with the program that
/// held it, however that ended, and no file can be left in a state that means "taken".
class BatchLock {
public:
    /// StorageError when it is taken, or the file cannot be made. Does not wait. Released on this thread.
    static Result<std::shared_ptr<BatchLock>> take(const QString& journalPath);

    ~BatchLock();
    BatchLock(const BatchLock&) = delete;
    BatchLock& operator=(const BatchLock&) = delete;

private:
    BatchLock() = default;
    QString m_name;  // of the database connection
};

}  // namespace sharewarden
