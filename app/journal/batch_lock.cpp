// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/batch_lock.h"

#include <QCoreApplication>

namespace sharewarden {

Result<std::shared_ptr<BatchLock>> BatchLock::take(const QString& journalPath) {
    const QString path = journalPath + QStringLiteral(".batch-lock");
    std::shared_ptr<BatchLock> lock(new BatchLock(path));
    // By age it never goes stale: a run may take hours. A dead holder is recognised by its process.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return Error(
            StorageError{path, QCoreApplication::translate("BatchLock", "the lock cannot be written")});
    qint64 process = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&process, &host, &program);
    return Error(StorageError{
        journalPath,
        QCoreApplication::translate(
            "BatchLock", "%1 (process %2) is carrying out a plan with this journal; wait until it is done")
            .arg(program, QString::number(process))});
}

}  // namespace sharewarden
