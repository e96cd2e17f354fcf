// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/scan.h"

#include <algorithm>

#include "app/inventory/reads.h"

namespace sharewarden {
namespace {

// What the parts of one scan share. Lives in the frame of scan().
struct Progress {
    ScanPolicy policy;
    std::function<void(const ScanEvent&)> onEvent;
    std::stop_token stop;
    Inventory inventory;

    void tell(const ScanEvent& event) {
        if (policy.keepInventory)
            keep(event);
        if (onEvent)
            onEvent(event);
    }

private:
    void keep(const ScanEvent& event) {
        if (const auto* page = std::get_if<ScanPageRead>(&event)) {
            inventory.addPage(inventory.addCell(page->coverage.cell), page->images);
        } else if (const auto* restarted = std::get_if<ScanCellRestarted>(&event)) {
            inventory.clearCells({inventory.addCell(restarted->cell)});
        }
    }
};

// What became known of one account. Lives in the frame of scan() for as long as its parts.
struct AccountScan {
    ScanScope scope;
    AccountReading reading;
    std::vector<CellCoverage> coverage;
};

// Whose key it is, for as long as nothing else is left to wait for.
QCoro::Task<> askIdentity(AccountScan* account, Progress* progress, std::stop_token stop) {
    RetryPolicy once;
    once.attempts = 1;
    const auto identity = co_await readCallerIdentity(account->scope.client, once, stop);
    if (!identity.result)
        co_return;
    account->reading.identity = *identity.result;
    progress->tell(ScanAccountKnown{account->reading});
}

QCoro::Task<> readOneCell(AccountScan* account, size_t index, Progress* progress) {
    const CellKey cell = account->coverage[index].cell;
    CellEvents events;
    events.page = [progress](const CellCoverage& coverage, InventoryPage images) {
        progress->tell(ScanPageRead{coverage, std::move(images)});
    };
    events.restarted = [progress, cell] { progress->tell(ScanCellRestarted{cell}); };
    CellCoverage coverage =
        co_await readCell(account->scope.client, cell, progress->policy, events, progress->stop);
    progress->tell(ScanCellDone{coverage});
    account->coverage[index] = std::move(coverage);
}

// The cells of the account; when its regions could not be had, cells without a region that have failed.
QCoro::Task<> findCells(AccountScan* account, Progress* progress) {
    const ScanScope& scope = account->scope;
    AccountReading& reading = account->reading;
    reading.regions = scope.regions;
    reading.everyRegion = scope.regions.isEmpty();
    if (reading.everyRegion) {
        const auto answer = co_await readRegionList(scope.client, progress->policy.retry, progress->stop);
        if (!answer.result) {
            account->coverage =
                unreadCells(scope.account, reading.site, {}, scope.families, answer.result.error());
            for (CellCoverage& cell : account->coverage)
                cell.callId = answer.call.callId;
            co_return;
        }
        for (const ncloud::Region& region : *answer.result)
            reading.regions.append(region.code);
    }
    reading.regions.removeDuplicates();
    for (const QString& region : std::as_const(reading.regions)) {
        for (const ncloud::Family family : scope.families) {
            CellCoverage coverage;
            coverage.cell = {scope.account, reading.site, region, family};
            account->coverage.push_back(std::move(coverage));
        }
    }
}

QCoro::Task<> scanAccount(AccountScan* account, Progress* progress) {
    std::stop_source identityStop;
    const std::stop_callback onStop(progress->stop, [&identityStop] { identityStop.request_stop(); });
    QCoro::Task<> identity = askIdentity(account, progress, identityStop.get_token());
    co_await findCells(account, progress);
    account->reading.clockOffset = account->scope.client.serverClock().offset();
    progress->tell(ScanAccountKnown{account->reading});
    QList<CellKey> cells;
    for (const CellCoverage& coverage : account->coverage) {
        if (coverage.state == CellState::Reading)
            cells.append(coverage.cell);
        else
            progress->tell(ScanCellDone{coverage});
    }
    if (!cells.isEmpty())
        progress->tell(ScanCellsKnown{cells});
    std::vector<QCoro::Task<>> reading;
    for (size_t i = 0; i < account->coverage.size() && !cells.isEmpty(); ++i)
        reading.push_back(readOneCell(account, i, progress));
    for (QCoro::Task<>& cell : reading)
        co_await cell;
    account->reading.clockOffset = account->scope.client.serverClock().offset();
    identityStop.request_stop();
    co_await identity;
}

}  // namespace

bool ScanResult::complete() const {
    return isComplete(coverage);
}

bool ScanResult::cancelled() const {
    return std::any_of(coverage.begin(), coverage.end(),
                       [](const CellCoverage& cell) { return cell.state == CellState::Cancelled; });
}

std::vector<CellCoverage> unreadCells(const QString& account, const QString& site, const QStringList& regions,
                                      const QList<ncloud::Family>& families, const Error& why) {
    std::vector<CellCoverage> cells;
    for (const QString& region : regions.isEmpty() ? QStringList{QString()} : regions) {
        for (const ncloud::Family family : families) {
            CellCoverage coverage;
            coverage.cell = {account, site, region, family};
            coverage.state = isCancelled(why) ? CellState::Cancelled : CellState::Failed;
            coverage.error = why;
            coverage.ended = QDateTime::currentDateTimeUtc();
            cells.push_back(std::move(coverage));
        }
    }
    return cells;
}

QCoro::Task<ScanResult> scan(std::vector<ScanScope> scopes, ScanPolicy policy,
                             std::function<void(const ScanEvent&)> onEvent, std::stop_token stop) {
    Progress progress{std::move(policy), std::move(onEvent), std::move(stop), {}};
    std::vector<AccountScan> accounts;
    for (ScanScope& scope : scopes) {
        AccountScan account{std::move(scope), {}, {}};
        account.reading.account = account.scope.account;
        account.reading.site = account.scope.client.site().key();
        accounts.push_back(std::move(account));
    }
    std::vector<QCoro::Task<>> reading;
    for (AccountScan& account : accounts)
        reading.push_back(scanAccount(&account, &progress));
    for (QCoro::Task<>& account : reading)
        co_await account;

    ScanResult result;
    QList<CellKey> order;
    for (AccountScan& account : accounts) {
        for (const CellCoverage& cell : account.coverage)
            order.append(cell.cell);
        result.coverage.insert(result.coverage.end(), account.coverage.begin(), account.coverage.end());
        result.accounts.push_back(std::move(account.reading));
    }
    result.inventory = progress.inventory.sorted(order);
    co_return std::move(result);
}

}  // namespace sharewarden
