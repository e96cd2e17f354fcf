// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sql_error.h"

#include <QCoreApplication>

namespace sharewarden {
namespace {

// https://www.sqlite.org/rescode.html
enum SqliteCode {
    sqliteBusy = 5,
    sqliteLocked = 6,
    sqliteReadOnly = 8,
    sqliteIoError = 10,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteCannotOpen = 14,
    sqliteConstraint = 19,
    sqliteNotADatabase = 26,
};

QString words(int code) {
    switch (code) {
        case sqliteBusy:
        case sqliteLocked:
            return QCoreApplication::translate("Journal", "another program keeps it locked");
        case sqliteReadOnly:
            return QCoreApplication::translate("Journal", "it may be read but not written");
        case sqliteIoError:
            return QCoreApplication::translate("Journal", "the disk reported an error");
        case sqliteCorrupt:
            return QCoreApplication::translate("Journal", "its content is damaged");
        case sqliteFull:
            return QCoreApplication::translate("Journal", "the disk is full");
        case sqliteCannotOpen:
            return QCoreApplication::translate("Journal",
                                               "it, or a file beside it, could not be opened or created");
        case sqliteConstraint:
            return QCoreApplication::translate("Journal", "it refuses what was to be written");
        case sqliteNotADatabase:
            return QCoreApplication::translate("Journal", "it is not a journal");
        default:
            return QCoreApplication::translate("Journal", "the database could not do it");
    }
}

}  // namespace

int sqliteCode(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff;  // the low byte of an extended code is the primary code
}

bool isDamage(const QSqlError& error) {
    const int code = sqliteCode(error);
    return code == sqliteCorrupt || code == sqliteNotADatabase;
}

bool isLocked(const QSqlError& error) {
    const int code = sqliteCode(error);
    return code == sqliteBusy || code == sqliteLocked;
}

bool isCannotOpen(const QSqlError& error) {
    const int code = sqliteCode(error);
    return code == sqliteCannotOpen || code == sqliteReadOnly;
}

Error storageError(const QString& path, const QSqlError& error) {
    if (error.nativeErrorCode().isEmpty()) {
        // Not SQLite's: its driver, a plug-in of Qt, is missing.
        return StorageError{path, error.text()};
    }
    const QString detail = QStringLiteral("%1 (SQLite %2: %3)")
                               .arg(words(sqliteCode(error)), error.nativeErrorCode(), error.databaseText());
    return StorageError{path, detail};
}

}  // namespace sharewarden
