// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/cli/command_description.h"

/// What the shells offer when Tab is pressed, from the description of the command line.
namespace sharewarden::cli {

QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

/// The options that stand after a command: its own, the global ones that it takes, --help.
QList<OptionDescription> optionsOf(const CommandDescription& command);

/// False for the first word of several that is a command by itself, too.
bool isPlainGroup(const GroupDescription& group);

/// A word for a shell: in single quotes.
QString shellQuoted(const QString& text);

/// A shell's sed that makes names of accounts out of the rows of accounts list, and regions out of those of
/// coverage. What would have to be unescaped is left out.
QString accountNames();
QString regionCodes();

}  // namespace sharewarden::cli
