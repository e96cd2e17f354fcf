// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>

#include "app/base/result.h"

/// The tables and triggers of a journal, schema version 1.
namespace sharewarden::schema {

/// Creates them in an empty file, in one transaction; does nothing when another program was faster.
Status create(QSqlDatabase& db, const QString& path);

/// What differs from the schema as it was created: a table, index or trigger that is missing, changed or was
/// added. Translated, empty when nothing does.
Result<QString> difference(const QSqlDatabase& db, const QString& path);

}  // namespace sharewarden::schema
