// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <variant>

namespace sharewarden {

/// One value of an exported row: nothing, a whole number, or text. Nothing is an empty cell in CSV and `null`
/// in JSON.
using Field = std::variant<std::monostate, qint64, QString>;

/// One value for each column, in the order of the columns.
using FieldRow = QList<Field>;

}  // namespace sharewarden
