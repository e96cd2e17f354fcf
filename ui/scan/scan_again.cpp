// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scan/scan_again.h"

#include <algorithm>

namespace sharewarden::ui {

QList<ScanRequest> partsOf(const QList<CellKey>& cells, const QList<Account>& accounts) {
    QList<ScanRequest> requests;
    for (const CellKey& cell : cells) {
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&](const Account& known) {
            return known.name == cell.account && known.site.key() == cell.site;
        });
        if (account == accounts.end())
            continue;
        const QStringList regions = cell.region.isEmpty() ? account->regions : QStringList(cell.region);
        const auto same = std::find_if(requests.begin(), requests.end(), [&](const ScanRequest& request) {
            return request.account.id == account->id && request.regions == regions;
        });
        if (same == requests.end())
            requests.append({*account, regions, {cell.family}});
        else if (!same->families.contains(cell.family))
            same->families.append(cell.family);
    }
    return requests;
}

QList<ScanRequest> incompleteParts(const std::vector<CellCoverage>& coverage,
                                   const QList<Account>& accounts) {
    QList<CellKey> cells;
    for (const CellCoverage& known : coverage) {
        if (known.state != CellState::Complete)
            cells.append(known.cell);
    }
    return partsOf(cells, accounts);
}

}  // namespace sharewarden::ui
