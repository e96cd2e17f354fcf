// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include "app/evidence/field.h"

/// CSV as RFC 4180 has it (comma, double quotes, CRLF), in UTF-8 with a byte order mark, safe to open in a
/// spreadsheet. It is the form for people; the form that loses nothing is JSON Lines.
///
/// The safe form of a text:
/// - A text that a spreadsheet could take for a formula gets a leading apostrophe (`'`): one whose first
///   character is `=`, `+`, `-`, `@` or a variant of them (`＝ ＋ － ＠ ﹦ ﹢ ﹣ ﹫ − ⁺ ₌ ﬩`: what NFKC
///   folds), also after spaces, invisible characters and apostrophes, and one that begins with TAB, CR or LF.
///   Taking one apostrophe off such a text gives it back.
/// - Control characters other than TAB, CR and LF, and characters that steer the direction of text or hide,
///   are made visible as on the screen: NUL becomes `␀`, U+202E becomes `⟨U+202E⟩`, U+FE0F `⟨U+FE0F⟩`.
/// - A lone surrogate, which UTF-8 cannot carry, becomes U+FFFD.
namespace sharewarden::csv {

/// EF BB BF: stands once, before the first line.
QByteArray byteOrderMark();

/// The safe form, not yet quoted.
QString safeText(QStringView text);

/// Adds the safe form to a line, in UTF-8 and in double quotes where RFC 4180 or a careless reader needs
/// them.
void appendText(QByteArray& out, QStringView text);
void appendCell(QByteArray& out, const Field& field);

/// One record with its CRLF, in UTF-8.
QByteArray line(const FieldRow& row);

/// The record that names the columns.
QByteArray header(const QStringList& columns);

}  // namespace sharewarden::csv
