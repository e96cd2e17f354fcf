// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlError>
#include <QString>

#include "app/base/error.h"

namespace sharewarden {

/// SQLite's primary result code, 0 when there is none.
int sqliteCode(const QSqlError& error);

/// The file's content is damaged or not SQLite's, in contrast to a disk or a lock that is in the way.
bool isDamage(const QSqlError& error);

/// Another program holds the lock.
bool isLocked(const QSqlError& error);

/// The database, or a file beside it, could not be opened or made.
bool isCannotOpen(const QSqlError& error);

/// Says in words what SQLite met, with SQLite's own text behind it.
Error storageError(const QString& path, const QSqlError& error);

}  // namespace sharewarden
