// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/cli/options.h"

namespace sharewarden::cli {

/// What `--help` prints: of one command, or of the program.
/// `dataDir` is the one that is used unless another is asked for.
QString helpText(std::optional<CommandName> command, const QString& dataDir);

/// A usage error's sentence, that nothing was changed, and where the help is.
QString usageText(const UsageError& error);

/// `sharewarden-cli 1.2.3`
QString versionText();

}  // namespace sharewarden::cli
