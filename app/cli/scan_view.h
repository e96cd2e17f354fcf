// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/inventory/scan.h"

/// How a scan under way and its end are told.
namespace sharewarden::cli {

void showProgress(Console& console, const ScanEvent& event);

/// What was read, and every part that was not read whole.
void tellCoverage(Console& console, const Inventory& inventory, const std::vector<CellCoverage>& coverage);

/// What the keys showed of themselves that somebody should know: a clock that is off, accounts that have the
/// same owner.
void tellAccounts(Console& console, const std::vector<AccountReading>& accounts);

}  // namespace sharewarden::cli
