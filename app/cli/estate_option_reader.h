// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/option_values.h"

namespace sharewarden::cli {

/// What the words after a command that only looks ask for.
Or<ScanOptions> readScan(const OptionWords& words);
Or<CoverageOptions> readCoverage(const OptionWords& words);
Or<FindingsOptions> readFindings(const OptionWords& words);

}  // namespace sharewarden::cli
