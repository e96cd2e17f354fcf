// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QList>
#include <QStringList>
#include <functional>
#include <stop_token>
#include <variant>
#include <vector>

#include "app/base/retry.h"
#include "app/inventory/cell_reading.h"
#include "app/inventory/coverage.h"
#include "app/inventory/inventory.h"
#include "app/ncloud/client.h"

namespace sharewarden {

/// One account's part of a scan.
struct ScanScope {
    QString account;
    ncloud::Client client;
    QStringList regions = {};  ///< empty: every region that getRegionList names
    QList<ncloud::Family> families{ncloud::Family::Kvm, ncloud::Family::Xen};
};

struct ScanPolicy : CellPolicy {
    bool keepInventory = true;  ///< false: ScanResult::inventory stays empty, the events are enough
};

/// Whose key it is, how its server's clock goes and which regions it has.
struct ScanAccountKnown {
    AccountReading reading;
};
/// The cells of an account are known and about to be read.
struct ScanCellsKnown {
    QList<CellKey> cells;
};
/// A page of a cell was read; pages come in any order.
struct ScanPageRead {
    CellCoverage coverage;  ///< so far
    InventoryPage images;
};
/// The pages of a cell shifted while they were read: its images so far are to be forgotten.
struct ScanCellRestarted {
    CellKey cell;
};
struct ScanCellDone {
    CellCoverage coverage;
};
using ScanEvent =
    std::variant<ScanAccountKnown, ScanCellsKnown, ScanPageRead, ScanCellRestarted, ScanCellDone>;

struct ScanResult {
    Inventory inventory;                 ///< by account, region and family as asked, then by image number
    std::vector<CellCoverage> coverage;  ///< in the same order
    std::vector<AccountReading> accounts;

    /// Every cell was read whole.
    bool complete() const;
    bool cancelled() const;
};

/// The cells of an account that could not be asked at all, such as for want of its key: failed, with why.
std::vector<CellCoverage> unreadCells(const QString& account, const QString& site, const QStringList& regions,
                                      const QList<ncloud::Family>& families, const Error& why);

/// Reads every image of the scopes: all accounts and their cells at once, each account within the limit of
/// its client. Ends once; a cell that fails is named in the coverage and does not stop the others. Cancelling
/// keeps what was read. `onEvent` may be empty.
QCoro::Task<ScanResult> scan(std::vector<ScanScope> scopes, ScanPolicy policy,
                             std::function<void(const ScanEvent&)> onEvent, std::stop_token stop);

}  // namespace sharewarden
