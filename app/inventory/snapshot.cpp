// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/snapshot.h"

#include <QSet>
#include <algorithm>

namespace sharewarden {
namespace {

const CellCoverage* find(const std::vector<CellCoverage>& coverage, const CellKey& cell) {
    const auto found = std::find_if(coverage.begin(), coverage.end(),
                                    [&](const CellCoverage& known) { return known.cell == cell; });
    return found == coverage.end() ? nullptr : &*found;
}

bool isSameAccount(const AccountReading& reading, const CellKey& cell) {
    return reading.account == cell.account && reading.site == cell.site;
}

// Whether a later scan has anything to say about a cell.
bool replaces(const InventorySnapshot& fresh, const CellKey& cell) {
    if (find(fresh.coverage, cell))
        return true;
    const bool everyRegion = std::any_of(
        fresh.accounts.begin(), fresh.accounts.end(),
        [&](const AccountReading& reading) { return reading.everyRegion && isSameAccount(reading, cell); });
    return std::any_of(fresh.coverage.begin(), fresh.coverage.end(), [&](const CellCoverage& known) {
        // Without a region here it was the whole account that could not be read, and now some of it was.
        return known.cell.account == cell.account && known.cell.site == cell.site &&
               known.cell.family == cell.family && (everyRegion || cell.region.isEmpty());
    });
}

// Copies the rows of some cells, in their order.
void copyRows(const Inventory& from, const QSet<qsizetype>& cells, Inventory* to) {
    for (const ImageRow& row : from.images()) {
        if (cells.contains(row.cell))
            to->copyImage(from, row);
    }
}

QSet<ShareKey> sharesOf(const InventorySnapshot& snapshot, const QList<CellKey>& cells) {
    QSet<ShareKey> keys;
    for (const ShareRow& share : snapshot.inventory.shares()) {
        if (cells.contains(snapshot.inventory.cellOf(snapshot.inventory.imageOf(share))))
            keys.insert(shareKey(snapshot.inventory, share));
    }
    return keys;
}

}  // namespace

QDateTime InventorySnapshot::oldest() const {
    QDateTime oldest;
    for (const CellCoverage& cell : coverage) {
        if (cell.ended.isValid() && (!oldest.isValid() || cell.ended < oldest))
            oldest = cell.ended;
    }
    return oldest;
}

InventorySnapshot merged(const InventorySnapshot& before, const InventorySnapshot& fresh) {
    InventorySnapshot result;
    result.taken = fresh.taken;
    QSet<qsizetype> kept;
    for (const CellCoverage& cell : before.coverage) {
        if (replaces(fresh, cell.cell))
            continue;
        result.coverage.push_back(cell);
        kept.insert(before.inventory.cells().indexOf(cell.cell));
    }
    copyRows(before.inventory, kept, &result.inventory);
    for (const AccountReading& reading : before.accounts) {
        const bool stays =
            std::any_of(result.coverage.begin(), result.coverage.end(),
                        [&](const CellCoverage& cell) { return isSameAccount(reading, cell.cell); });
        const bool known =
            std::any_of(fresh.accounts.begin(), fresh.accounts.end(), [&](const AccountReading& other) {
                return other.account == reading.account && other.site == reading.site;
            });
        if (stays && !known)
            result.accounts.push_back(reading);
    }
    for (const ImageRow& row : fresh.inventory.images())
        result.inventory.copyImage(fresh.inventory, row);
    result.coverage.insert(result.coverage.end(), fresh.coverage.begin(), fresh.coverage.end());
    result.accounts.insert(result.accounts.end(), fresh.accounts.begin(), fresh.accounts.end());
    return result;
}

InventorySnapshot restrictedTo(const InventorySnapshot& snapshot,
                               const std::function<bool(const QString&, const QString&)>& keeps) {
    InventorySnapshot result;
    result.taken = snapshot.taken;
    QSet<qsizetype> kept;
    for (const CellCoverage& cell : snapshot.coverage) {
        if (!keeps(cell.cell.account, cell.cell.site))
            continue;
        result.coverage.push_back(cell);
        kept.insert(snapshot.inventory.cells().indexOf(cell.cell));
    }
    copyRows(snapshot.inventory, kept, &result.inventory);
    for (const AccountReading& reading : snapshot.accounts) {
        if (keeps(reading.account, reading.site))
            result.accounts.push_back(reading);
    }
    return result;
}

ShareChanges sharesBetween(const InventorySnapshot& before, const InventorySnapshot& after) {
    QList<CellKey> cells;
    for (const CellCoverage& cell : after.coverage) {
        const CellCoverage* old = find(before.coverage, cell.cell);
        if (old && old->state == CellState::Complete && cell.state == CellState::Complete)
            cells.append(cell.cell);
    }
    ShareChanges changes;
    changes.cellsCompared = cells.size();
    const QSet<ShareKey> old = sharesOf(before, cells);
    const QSet<ShareKey> now = sharesOf(after, cells);
    for (const ShareKey& key : now) {
        if (!old.contains(key))
            changes.added.append(key);
    }
    for (const ShareKey& key : old) {
        if (!now.contains(key))
            changes.removed.append(key);
    }
    return changes;
}

}  // namespace sharewarden
