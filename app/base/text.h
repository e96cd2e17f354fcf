// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace sharewarden {

/// Text from outside, made fit to be shown on one line: control characters, line ends and bidirectional
/// overrides become visible (`␊`, `⟨U+202E⟩`), and what is longer than `limit` UTF-16 units is cut with `…`.
/// The result still has to be shown as plain text.
QString visibleText(QStringView text, qsizetype limit = 300);

/// Adds text of which every character is ASCII, without a conversion.
void appendAscii(QByteArray& out, QStringView text);

}  // namespace sharewarden
