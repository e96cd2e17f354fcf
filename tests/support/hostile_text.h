// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace sharewarden::test {

/// Texts that have broken exports elsewhere: formulas in every width, quotes, line ends, NUL, controls,
/// direction marks, hidden characters, lone surrogates, escapes of other languages, and one of more than a
/// million characters. The same seed gives the same texts.
QStringList hostileTexts(int count, quint32 seed);

}  // namespace sharewarden::test
