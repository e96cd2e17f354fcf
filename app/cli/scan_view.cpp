// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan_view.h"

#include <QCoreApplication>

#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

struct ScanViewText {
    Q_DECLARE_TR_FUNCTIONS(CliScan)
};

QString cellName(const CellKey& cell) {
    // Without a region it is the list of regions that could not be read.
    if (cell.region.isEmpty())
        return ScanViewText::tr("%1, every region, %2")
            .arg(visibleText(cell.account), ncloud::familyName(cell.family));
    return QString(visibleText(cell.account) % u' ' % visibleText(cell.region) % u' ' %
                   ncloud::familyName(cell.family));
}

QString incompleteText(const CellCoverage& coverage) {
    const QString name = cellName(coverage.cell);
    const QString read = coverage.totalRows ? ScanViewText::tr("%1 of %2 images read")
                                                  .arg(QString::number(coverage.rowsRead),
                                                       QString::number(*coverage.totalRows))
                                            : ScanViewText::tr("nothing read");
    const QString why = coverage.error ? explain(*coverage.error) : QString();
    return ScanViewText::tr("NOT COMPLETE: %1 (%2): %3").arg(name, read, why);
}

}  // namespace

void showProgress(Console& console, const ScanEvent& event) {
    if (const auto* page = std::get_if<ScanPageRead>(&event))
        console.progress(ScanViewText::tr("Reading %1: %2 of %3 images")
                             .arg(cellName(page->coverage.cell), QString::number(page->coverage.rowsRead),
                                  QString::number(page->coverage.totalRows.value_or(0))));
}

void tellCoverage(Console& console, const Inventory& inventory, const std::vector<CellCoverage>& coverage) {
    qsizetype complete = 0;
    for (const CellCoverage& cell : coverage) {
        if (cell.state == CellState::Complete)
            ++complete;
        else
            console.complain(incompleteText(cell));
    }
    console.say(ScanViewText::tr(
                    "Images: %1, shared: %2, shares: %3. Parts read whole (region and family): %4 of %5.")
                    .arg(inventory.images().size())
                    .arg(inventory.sharedImageCount())
                    .arg(inventory.shares().size())
                    .arg(complete)
                    .arg(coverage.size()));
}

void tellAccounts(Console& console, const std::vector<AccountReading>& accounts) {
    for (const QString& notice : clockNotices(accounts))
        console.say(notice);
    for (const QString& notice : ownerNotices(accounts))
        console.say(notice);
}

}  // namespace sharewarden::cli
