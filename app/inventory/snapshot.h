// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <functional>
#include <vector>

#include "app/inventory/coverage.h"
#include "app/inventory/inventory.h"

namespace sharewarden {

/// What is known of the estate at a moment: every cell with the time of its own reading.
struct InventorySnapshot {
    QDateTime taken;  ///< when the last scan that is in it ended, UTC
    Inventory inventory;
    std::vector<CellCoverage> coverage;
    std::vector<AccountReading> accounts;

    bool isEmpty() const { return coverage.empty(); }
    /// When the cell that was read longest ago was read; invalid when there is none.
    QDateTime oldest() const;
};

/// `before` with what a later scan read in the place of the same cells. An account that was asked for every
/// region has no others of the same family left.
InventorySnapshot merged(const InventorySnapshot& before, const InventorySnapshot& fresh);

/// The part of it that belongs to these accounts, by name and site key.
InventorySnapshot restrictedTo(const InventorySnapshot& snapshot,
                               const std::function<bool(const QString& account, const QString& site)>& keeps);

/// What came and went between two snapshots. Only cells that both have read whole are compared, so that
/// nothing seems gone that was merely not read.
struct ShareChanges {
    QList<ShareKey> added;
    QList<ShareKey> removed;
    qsizetype cellsCompared = 0;
};
ShareChanges sharesBetween(const InventorySnapshot& before, const InventorySnapshot& after);

}  // namespace sharewarden
