// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/batch_lock.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include "app/journal/journal_file.h"
#include "app/journal/sql_error.h"

namespace sharewarden {

Result<std::shared_ptr<BatchLock>> BatchLock::take(const QString& journalPath) {
    const QString path = journalPath + QStringLiteral(".lock");
    const Status prepared = journal_file::prepare(path);
    if (!prepared)
        return prepared.error();
    std::shared_ptr<BatchLock> lock(new BatchLock);
    lock->m_name = QStringLiteral("lock-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), lock->m_name);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    db.setDatabaseName(path);
    if (!db.open())
        return storageError(path, db.lastError());
    // The transaction is never committed: nothing is written to the file or beside it.
    QSqlQuery query(db);
    if (query.exec(QStringLiteral("PRAGMA journal_mode = MEMORY")) &&
        query.exec(QStringLiteral("BEGIN EXCLUSIVE")))
        return lock;
    if (!isLocked(query.lastError()))
        return storageError(path, query.lastError());
    return Error(StorageError{journalPath,
                              QCoreApplication::translate(
                                  "BatchLock",
                                  "another window or command of Sharewarden is carrying out a plan with this "
                                  "journal; wait until it is done")});
}

BatchLock::~BatchLock() {
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

}  // namespace sharewarden
