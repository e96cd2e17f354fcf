// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include "app/evidence/field.h"

/// JSON Lines: one object a line, its keys in the order of the columns, in UTF-8 without a byte order mark.
/// Nothing is lost: what a JSON reader gives back is the same text, code unit for code unit.
namespace sharewarden::json_lines {

/// A JSON string with its quotes. What is valid and visible travels as itself; control characters, line and
/// paragraph separators, direction marks and lone surrogates travel as `\uXXXX`.
QByteArray string(QStringView text);

/// Adds what string() makes.
void appendString(QByteArray& out, QStringView text);

/// Adds `"name":`, with what stands before it: `{` before the first of a line, `,` before the others.
void appendName(QByteArray& out, bool first, QStringView name);
void appendValue(QByteArray& out, const Field& value);

/// One object with its line end. `columns` and `row` are equally long.
QByteArray line(const QStringList& columns, const FieldRow& row);

}  // namespace sharewarden::json_lines
