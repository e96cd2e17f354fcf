// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

#include "app/base/result.h"

namespace sharewarden {

/// Held while a batch is carried out or recovered: one at a time on one journal, whichever program does it. A
/// lock whose program has died is taken over.
class BatchLock {
public:
    /// StorageError, which names the program that holds it, when it is taken. Does not wait.
    static Result<std::shared_ptr<BatchLock>> take(const QString& journalPath);

private:
    explicit BatchLock(const QString& path) : m_file(path) {}
    QLockFile m_file;
};

}  // namespace sharewarden
