// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/session.h"

namespace sharewarden::cli {

/// Lists the findings of the last inventory. Sends nothing. Gives the exit code.
int runFindings(const Context& context, const GlobalOptions& global, const FindingsOptions& options);

}  // namespace sharewarden::cli
