// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include "app/journal/journal_file.h"
#include "app/journal/schema.h"
#include "app/journal/sql_error.h"

namespace sharewarden {
namespace {

using Access = JournalConnection::Access;

// How long another program may hold the file before a call gives up.
constexpr int busyMilliseconds = 5'000;

// A URI, because only it can say "never create" (rw) and "immutable", and because a plain name is taken for
// something else when it begins with "file:" or ":memory:".
QString databaseUri(const QString& path, Access access) {
    QByteArray uri = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
    uri += access == Access::ReadWrite ? "?mode=rw" : "?mode=ro";
    if (access == Access::Immutable)
        uri += "&immutable=1";
    return QString::fromLatin1(uri);
}

// WAL is kept in the file. Turning it on needs the file alone for a moment, and SQLite does not wait for
// that by itself. A file system that cannot have it (some network ones) stays with the rollback journal,
// which synchronous=EXTRA makes as durable.
Status turnOnWal(const QSqlDatabase& db, const QString& path) {
    constexpr int stepMilliseconds = 50;
    QSqlError error;
    for (int waited = 0; waited <= busyMilliseconds; waited += stepMilliseconds) {
        QSqlQuery query(db);
        if (query.exec(QStringLiteral("PRAGMA journal_mode = WAL")))
            return Done{};
        error = query.lastError();
        if (!isLocked(error))
            break;
        QThread::msleep(stepMilliseconds);
    }
    return storageError(path, error);
}

// Makes the journal beside its place and puts it there when it is whole, so that no moment leaves half of
// one, whatever happens. Where that cannot be done the file is made in its place, empty.
Status createWhole(const QString& path) {
    const QString draft = journal_file::draftName(path);
    const Status prepared = journal_file::prepare(draft);
    if (!prepared) {
        Error error = prepared.error();
        if (auto* storage = std::get_if<StorageError>(&error))
            storage->path = path;
        return error;
    }
    journal_file::removeOldDrafts(path);
    QSqlError error;
    auto connection = JournalConnection::open(draft, Access::ReadWrite, error);
    if (!connection) {
        QFile::remove(draft);
        return storageError(path, error);
    }
    const Status created = schema::create(connection->db(), path);
    connection.reset();
    if (!created) {
        QFile::remove(draft);
        return created.error();
    }
    return journal_file::putInPlace(draft, path) ? Status(Done{}) : journal_file::prepare(path);
}

}  // namespace

std::unique_ptr<JournalConnection> JournalConnection::open(const QString& path, Access access,
                                                           QSqlError& error) {
    std::unique_ptr<JournalConnection> connection(new JournalConnection);
    if (!connection->start(path, access, error))
        return nullptr;
    return connection;
}

JournalConnection::~JournalConnection() {
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool JournalConnection::start(const QString& path, Access access, QSqlError& error) {
    m_name = QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_db.setDatabaseName(databaseUri(path, access));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_db.setConnectOptions(options);
    if (!m_db.open()) {
        error = m_db.lastError();
        return false;
    }
    // The schema of a file is not to be trusted more than its content; fullfsync is for macOS, where a plain
    // fsync does not reach the disk; EXTRA is FULL with the folder synced as well.
    QStringList statements{
        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA fullfsync = ON"),       QStringLiteral("PRAGMA checkpoint_fullfsync = ON"),
        QStringLiteral("PRAGMA synchronous = EXTRA"),  QStringLiteral("SELECT count(*) FROM sqlite_master")};
    if (access != Access::ReadWrite)
        statements += QStringLiteral("PRAGMA query_only = ON");
    QSqlQuery query(m_db);
    for (const QString& statement : std::as_const(statements)) {
        if (!query.exec(statement)) {
            error = query.lastError();
            return false;
        }
    }
    return true;
}

Result<std::unique_ptr<JournalStore>> JournalStore::openForWriting(const QString& path) {
    std::unique_ptr<JournalStore> store(new JournalStore(path));
    const Status prepared = QFileInfo::exists(path) ? journal_file::prepare(path) : createWhole(path);
    if (!prepared)
        return prepared.error();
    Result<journal_file::Content> content = journal_file::inspect(path);
    if (!content)
        return content.error();
    if (!QFileInfo(path).isWritable()) {
        return Error(
            StorageError{path, QCoreApplication::translate("Journal", "it may be read but not written")});
    }
    QSqlError error;
    store->m_access = Access::ReadWrite;
    store->m_connection = JournalConnection::open(path, Access::ReadWrite, error);
    if (!store->m_connection)
        return storageError(path, error);
    // Asked of SQLite: the header of a file whose making was interrupted may tell of tables, and be undone as
    // soon as SQLite has opened it.
    const Result<bool> empty = schema::isEmpty(store->db(), path);
    if (!empty)
        return empty.error();
    const Status created = *empty ? schema::create(store->db(), path) : Status(Done{});
    if (!created)
        return created.error();
    content = journal_file::inspect(path);
    if (!content)
        return content.error();
    const Status upgraded = schema::upgrade(store->db(), path);
    if (!upgraded)
        return upgraded.error();
    const Result<QString> difference = schema::difference(store->db(), path);
    if (!difference)
        return difference.error();
    if (!difference->isEmpty())
        return Error(StorageError{path, *difference});
    const Status wal = turnOnWal(store->db(), path);
    if (!wal)
        return wal.error();
    store->m_identity = journal_file::identity(path);
    return store;
}

Result<std::unique_ptr<JournalStore>> JournalStore::openForReading(const QString& path) {
    std::unique_ptr<JournalStore> store(new JournalStore(path));
    const Result<journal_file::Content> content = journal_file::inspect(path);
    if (!content)
        return content.error();
    if (*content == journal_file::Content::Empty)
        return Error(StorageError{path, QCoreApplication::translate("Journal", "it is empty")});
    const Status connected = store->connectForReading();
    if (!connected)
        return connected.error();
    return store;
}

Status JournalStore::connectForReading() {
    QSqlError error;
    for (const Access access : {Access::ReadOnly, Access::Immutable}) {
        const QString wal = m_path + QStringLiteral("-wal");
        if (access == Access::Immutable && QFileInfo(wal).size() > 0) {
            return Error(StorageError{
                m_path,
                QCoreApplication::translate(
                    "Journal",
                    "it was not closed, and its newest entries are in the file beside it that ends in "
                    "-wal, which cannot be read in a place that may not be written; copy both files "
                    "to another folder and open the copy")});
        }
        m_fingerprint = journal_file::fingerprint(m_path);
        if (auto connection = JournalConnection::open(m_path, access, error)) {
            m_access = access;
            m_connection = std::move(connection);
            return Done{};
        }
        if (!isCannotOpen(error))
            break;
    }
    return storageError(m_path, error);
}

bool JournalStore::isInPlace() const {
    return journal_file::identity(m_path) == m_identity;
}

Status JournalStore::beginRead() {
    if (m_access != Access::Immutable || journal_file::fingerprint(m_path) == m_fingerprint)
        return Done{};
    return connectForReading();
}

Status JournalStore::endRead() const {
    if (m_access != Access::Immutable || journal_file::fingerprint(m_path) == m_fingerprint)
        return Done{};
    return Error(StorageError{m_path, QCoreApplication::translate(
                                          "Journal", "it was changed by another program while it was read")});
}

}  // namespace sharewarden
