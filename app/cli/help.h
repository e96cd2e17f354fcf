// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/cli/options.h"

namespace sharewarden::cli {

/// The widest line of a help text, in columns.
inline constexpr int widestHelp = 92;

/// What `--help` prints: of one command, of the first word of several, or of the program. No line is wider
/// than `width` columns (0: widestHelp), but for a word that is. `dataDir` is the one that is used unless
/// another is asked for.
QString helpText(const QString& topic, const QString& dataDir, int width = 0);

/// A usage error's sentence, that nothing was changed, and where the help is.
QString usageText(const UsageError& error);

/// `sharewarden-cli 1.2.3`
QString versionText();

/// How an option is written: `--region CODE`, `--login-id ID...`.
struct OptionDescription;
QString optionTerm(const OptionDescription& option);

}  // namespace sharewarden::cli
