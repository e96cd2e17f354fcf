// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>

#include "app/base/result.h"

/// The tables, indexes and triggers of a journal.
/// Version 1: entries, found by batch.
/// Version 2: found by kind as well, so that the batches of a long journal can be listed.
namespace sharewarden::schema {

/// Creates them in an empty file, in one transaction; does nothing when another program was faster.
Status create(QSqlDatabase& db, const QString& path);

/// Nothing was ever written to it.
Result<bool> isEmpty(const QSqlDatabase& db, const QString& path);

/// Brings a journal of an older version to this one, in one transaction; does nothing to one of this version.
/// The entries stay as they are, byte for byte. A file whose structure was changed from outside is left
/// alone.
Status upgrade(QSqlDatabase& db, const QString& path);

/// What differs from the schema of its version as it was created: a table, index or trigger that is missing,
/// changed or was added. Translated, empty when nothing does.
Result<QString> difference(const QSqlDatabase& db, const QString& path);

}  // namespace sharewarden::schema
