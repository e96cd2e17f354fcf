// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/schema.h"

#include <QCoreApplication>
#include <QMap>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <utility>

#include "app/journal/journal_file.h"
#include "app/journal/sql_error.h"

namespace sharewarden::schema {
namespace {

struct Object {
    quint32 since;  // the version that it came with
    const char* name;
    const char* sql;
};

// SQLite keeps these texts as they are, so difference() can compare them.
constexpr Object objects[] = {
    {1, "entries",
     "CREATE TABLE entries (\n"
     "  seq INTEGER PRIMARY KEY CHECK (seq > 0),\n"
     "  time TEXT NOT NULL CHECK (length(time) = 24),\n"
     "  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),\n"
     "  batch TEXT NOT NULL CHECK (length(batch) <= 128),\n"
     "  body TEXT NOT NULL,\n"
     "  hash BLOB NOT NULL CHECK (length(hash) = 32)\n"
     ") STRICT"},
    {1, "entries_by_batch", "CREATE INDEX entries_by_batch ON entries (batch)"},
    {2, "entries_by_kind", "CREATE INDEX entries_by_kind ON entries (kind)"},
    // Besides gaps this stops INSERT OR REPLACE, which deletes a row without a DELETE trigger.
    {1, "entries_in_order",
     "CREATE TRIGGER entries_in_order BEFORE INSERT ON entries\n"
     "WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entries)\n"
     "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"},
    {1, "entries_unchanged",
     "CREATE TRIGGER entries_unchanged BEFORE UPDATE ON entries\n"
     "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"},
    {1, "entries_kept",
     "CREATE TRIGGER entries_kept BEFORE DELETE ON entries\n"
     "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"},
};

QStringList statementsSince(quint32 version) {
    QStringList statements;
    for (const Object& object : objects) {
        if (object.since > version)
            statements += QString::fromLatin1(object.sql);
    }
    return statements;
}

// In a transaction that was begun; ends it.
Status carryOut(QSqlQuery& query, const QString& path, QStringList statements) {
    statements += QStringLiteral("PRAGMA user_version = %1").arg(journal_file::schemaVersion);
    statements += QStringLiteral("COMMIT");
    for (const QString& statement : std::as_const(statements)) {
        if (!query.exec(statement)) {
            const Error error = storageError(path, query.lastError());
            query.exec(QStringLiteral("ROLLBACK"));
            return error;
        }
    }
    return Done{};
}

Result<quint32> versionOf(const QSqlDatabase& db, const QString& path) {
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return storageError(path, query.lastError());
    return query.value(0).toUInt();
}

}  // namespace

Result<bool> isEmpty(const QSqlDatabase& db, const QString& path) {
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next())
        return storageError(path, query.lastError());
    return query.value(0).toInt() == 0;
}

Status create(QSqlDatabase& db, const QString& path) {
    QSqlQuery query(db);
    // Exclusive, and with a rollback journal, not WAL: the header is then in the file itself.
    if (!query.exec(QStringLiteral("BEGIN EXCLUSIVE")))
        return storageError(path, query.lastError());
    const Result<bool> empty = isEmpty(db, path);
    if (!empty || !*empty) {
        query.exec(QStringLiteral("ROLLBACK"));
        return empty ? Status(Done{}) : Status(empty.error());
    }
    QStringList statements = statementsSince(0);
    statements += QStringLiteral("PRAGMA application_id = %1").arg(journal_file::applicationId);
    return carryOut(query, path, statements);
}

Status upgrade(QSqlDatabase& db, const QString& path) {
    const Result<quint32> before = versionOf(db, path);
    if (!before)
        return before.error();
    if (*before >= journal_file::schemaVersion)
        return Done{};
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return storageError(path, query.lastError());
    // Another program may have been faster; nothing is built upon what somebody changed.
    const Result<quint32> version = versionOf(db, path);
    const Result<QString> found = difference(db, path);
    if (!version || !found || !found->isEmpty() || *version >= journal_file::schemaVersion) {
        query.exec(QStringLiteral("ROLLBACK"));
        if (!version || !found)
            return version ? found.error() : version.error();
        return Done{};
    }
    return carryOut(query, path, statementsSince(*version));
}

Result<QString> difference(const QSqlDatabase& db, const QString& path) {
    const Result<quint32> version = versionOf(db, path);
    if (!version)
        return version.error();
    QMap<QString, QString> expected;
    for (const Object& object : objects) {
        if (object.since <= *version)
            expected.insert(QString::fromLatin1(object.name), QString::fromLatin1(object.sql));
    }
    QSqlQuery query(db);
    query.setForwardOnly(true);
    // SQLite's own tables (the statistics of ANALYZE) do no harm.
    if (!query.exec(QStringLiteral("SELECT name, sql FROM sqlite_master "
                                   "WHERE NOT (type IN ('table', 'index') AND name LIKE 'sqlite%')")))
        return storageError(path, query.lastError());
    while (query.next()) {
        const QString name = query.value(0).toString();
        if (!expected.contains(name) || expected.take(name) != query.value(1).toString()) {
            return QCoreApplication::translate(
                       "Journal",
                       "its structure was changed from outside: “%1” is not as Sharewarden made it")
                .arg(name);
        }
    }
    if (query.lastError().isValid())
        return storageError(path, query.lastError());
    if (!expected.isEmpty()) {
        return QCoreApplication::translate("Journal",
                                           "its structure was changed from outside: “%1” is missing")
            .arg(expected.firstKey());
    }
    return QString();
}

}  // namespace sharewarden::schema
