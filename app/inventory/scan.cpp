// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/scan.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "app/inventory/reads.h"

namespace sharewarden {
namespace {

// What the parts of one scan share. Lives in the frame of scan().
struct Progress {
    ScanPolicy policy;
    std::function<void(const ScanEvent&)> onEvent;
    std::stop_token stop;
    ScanResult result;

    void tell(const ScanEvent& event) const {
        if (onEvent)
            onEvent(event);
    }
};

// How one reading of a cell's pages went.
struct Reading {
    CellCoverage coverage;
    bool shifted = false;  // rows came or went between pages
};

// Each call of the API lists images of the other family too when it is not held to its own.
bool belongsTo(ncloud::Family family, const ncloud::Image& image) {
    return (image.hypervisor == QLatin1String("KVM")) == (family == ncloud::Family::Kvm);
}

CellState stateAfter(const Error& error, int pagesRead) {
    if (isCancelled(error))
        return CellState::Cancelled;
    return pagesRead > 0 ? CellState::Partial : CellState::Failed;
}

QCoro::Task<Reading> readPages(const ScanScope& scope, CellKey cell, Progress& progress) {
    Reading reading;
    CellCoverage& coverage = reading.coverage;
    coverage.cell = cell;
    const quint32 number = progress.result.inventory.addCell(cell);
    QSet<QString> seen;
    for (int page = 1;; ++page) {
        ncloud::ListImages list;
        list.family = cell.family;
        list.region = cell.region;
        list.page = page;
        list.pageSize = progress.policy.pageSize;
        ncloud::Answer<ncloud::ImagePage> answer =
            co_await readImagePage(scope.client, list, progress.policy.retry, progress.stop);
        if (!answer.result) {
            coverage.error = answer.result.error();
            coverage.state = stateAfter(*coverage.error, coverage.pagesRead);
            co_return reading;
        }
        ncloud::ImagePage rows = std::move(answer.result).value();
        const auto count = static_cast<qint64>(rows.images.size());
        if (coverage.totalRows && *coverage.totalRows != rows.totalRows)
            reading.shifted = true;
        coverage.totalRows = rows.totalRows;
        ++coverage.pagesRead;
        coverage.rowsRead += count;
        std::erase_if(rows.images, [&](const ncloud::Image& image) {
            const bool twice = seen.contains(image.no);
            seen.insert(image.no);
            reading.shifted = reading.shifted || twice;
            return twice || !belongsTo(cell.family, image);
        });
        for (const ncloud::Image& image : rows.images)
            progress.result.inventory.addImage(number, image);
        progress.tell(ScanPageRead{cell, std::move(rows.images), coverage.rowsRead, rows.totalRows});
        const bool last = coverage.rowsRead >= rows.totalRows;
        if (reading.shifted || last || count == 0) {
            reading.shifted = reading.shifted || coverage.rowsRead != rows.totalRows;
            coverage.state = CellState::Complete;
            co_return reading;
        }
    }
}

QCoro::Task<CellCoverage> readCell(const ScanScope& scope, CellKey cell, Progress& progress) {
    for (int restart = 0;; ++restart) {
        Reading reading = co_await readPages(scope, cell, progress);
        if (!reading.shifted || reading.coverage.state != CellState::Complete)
            co_return reading.coverage;
        if (restart >= progress.policy.restarts) {
            reading.coverage.state = CellState::Partial;
            reading.coverage.error = MalformedError{
                200, QCoreApplication::translate("Scan", "the list kept changing while it was read")};
            co_return reading.coverage;
        }
        progress.result.inventory.clearCell(progress.result.inventory.addCell(cell));
        progress.tell(ScanCellRestarted{cell});
    }
}

QCoro::Task<std::vector<CellCoverage>> scanAccount(const ScanScope& scope, Progress& progress) {
    const QString site = scope.client.site().key();
    std::vector<CellCoverage> done;
    QStringList regions = scope.regions;
    if (regions.isEmpty()) {
        auto answer = co_await readRegionList(scope.client, progress.policy.retry, progress.stop);
        if (!answer.result) {
            for (const ncloud::Family family : scope.families) {
                CellCoverage coverage;
                coverage.cell = {scope.account, site, QString(), family};
                coverage.error = answer.result.error();
                coverage.state = stateAfter(*coverage.error, 0);
                done.push_back(coverage);
                progress.tell(ScanCellDone{coverage});
            }
            co_return done;
        }
        for (const ncloud::Region& region : *answer.result)
            regions.append(region.code);
    }
    regions.removeDuplicates();
    QList<CellKey> cells;
    for (const QString& region : std::as_const(regions)) {
        for (const ncloud::Family family : scope.families)
            cells.append({scope.account, site, region, family});
    }
    progress.tell(ScanCellsKnown{cells});
    for (const CellKey& cell : std::as_const(cells)) {
        CellCoverage coverage = co_await readCell(scope, cell, progress);
        done.push_back(coverage);
        progress.tell(ScanCellDone{coverage});
    }
    co_return done;
}

}  // namespace

bool ScanResult::complete() const {
    return std::all_of(coverage.begin(), coverage.end(),
                       [](const CellCoverage& cell) { return cell.state == CellState::Complete; });
}

bool ScanResult::cancelled() const {
    return std::any_of(coverage.begin(), coverage.end(),
                       [](const CellCoverage& cell) { return cell.state == CellState::Cancelled; });
}

QCoro::Task<ScanResult> scan(std::vector<ScanScope> scopes, ScanPolicy policy,
                             std::function<void(const ScanEvent&)> onEvent, std::stop_token stop) {
    Progress progress{std::move(policy), std::move(onEvent), std::move(stop), {}};
    for (const ScanScope& scope : scopes) {
        std::vector<CellCoverage> cells = co_await scanAccount(scope, progress);
        progress.result.coverage.insert(progress.result.coverage.end(), cells.begin(), cells.end());
    }
    co_return std::move(progress.result);
}

}  // namespace sharewarden
