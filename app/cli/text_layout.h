// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Lays running text out in columns of a terminal, in any of the program's languages.
namespace sharewarden::cli {

/// Where a line of the text may end, as offsets: after a space, and between characters of the languages that
/// write without spaces; not where a punctuation mark would begin a line, and never inside an option's name.
QList<qsizetype> lineBreaks(const QString& text);

/// Lines of at most `width` columns; a word that is longer has a line of its own.
QStringList wrapText(const QString& text, int width);

/// Two columns: the term, and its text from column `indent` on. A term that is too long has a line of its
/// own.
QString definition(const QString& term, const QString& text, int indent, int width);

/// A command for a shell in lines of at most `width` columns, continued by backslashes between its words.
QString commandLines(const QString& line, int indent, int width);

}  // namespace sharewarden::cli
