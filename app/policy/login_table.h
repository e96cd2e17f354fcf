// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace sharewarden {

/// A text taken apart into records and cells, and what is known of its columns.
struct LoginTable {
    QList<QStringList> rows;  ///< without empty ones
    /// The one column with the login IDs; nothing: it is a list, and every cell counts.
    std::optional<qsizetype> column = {};
    bool named = false;      ///< the column was found by its name
    qsizetype firstRow = 0;  ///< the first one after the names of the columns
};
LoginTable readLoginTable(const QString& text);

/// What stands between spaces and separators.
QStringList loginWords(const QString& cell);

}  // namespace sharewarden
