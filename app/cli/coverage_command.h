// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "app/cli/session.h"
#include "app/inventory/snapshot_store.h"

namespace sharewarden::cli {

/// Where the inventories of this person are.
QString inventoryFolder(const Context& context, const GlobalOptions& global);
SnapshotStore inventories(const Context& context, const GlobalOptions& global);

/// The newest one; nothing when there is none or it cannot be read, which was told.
std::optional<InventorySnapshot> lastInventory(const Context& context, const GlobalOptions& global);

/// Rows of coverage in the format that was asked for; does not finish the sink.
Status writeCoverageRows(const OutputOptions& output, const std::vector<CellCoverage>& coverage, Sink& sink);

/// Shows what the last inventory covers and how old each part is.
int runCoverage(const Context& context, const GlobalOptions& global, const CoverageOptions& options);

}  // namespace sharewarden::cli
