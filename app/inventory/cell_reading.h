// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <functional>
#include <stop_token>

#include "app/base/retry.h"
#include "app/inventory/coverage.h"
#include "app/inventory/inventory_page.h"
#include "app/ncloud/client.h"

namespace sharewarden {

struct CellPolicy {
    int pageSize = 1000;
    int pagesAtOnce = 4;  ///< the account's own limit holds besides
    int restarts = 4;     ///< how often a cell whose pages shifted is read again before it is called partial
    RetryPolicy retry;
};

/// Told while a cell is read. May be empty.
struct CellEvents {
    /// A page arrived: its images that are new to the cell, with the coverage so far.
    std::function<void(const CellCoverage&, InventoryPage)> page;
    /// The pages shifted: the images so far are to be forgotten.
    std::function<void()> restarted;
};

/// Reads one cell: its first page, then several others at once, in whatever order they arrive.
///
/// Rows that come or go meanwhile move others from page to page, so that some are read twice or not at all.
/// They show in a `totalRows` that changes, in a row that comes twice and in pages of the wrong length; the
/// cell is then read again, and is partial when it does not settle. Rows that come and go in equal number
/// between two answers do not show. A page that cannot be read makes the cell partial; the others are still
/// read.
QCoro::Task<CellCoverage> readCell(ncloud::Client client, CellKey cell, CellPolicy policy, CellEvents events,
                                   std::stop_token stop);

}  // namespace sharewarden
