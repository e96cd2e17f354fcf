// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scan/scan_controller.h"

#include <algorithm>

#include "app/accounts/client_source.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

CellCoverage unread(const CellKey& cell) {
    CellCoverage coverage;
    coverage.cell = cell;
    return coverage;
}

}  // namespace

ScanController::ScanController(ClientSource& clients, ShareStore& store, ScanPolicy policy, QObject* parent)
    : QObject(parent), m_clients(clients), m_store(store), m_policy(std::move(policy)) {
    m_keychainDelay.setSingleShot(true);
    m_keychainDelay.setInterval(1000);
    connect(&m_keychainDelay, &QTimer::timeout, this, [this] { Q_EMIT keychainWaiting(true); });
}

ScanController::~ScanController() {
    m_stop.request_stop();
}

void ScanController::scan(const QList<ScanRequest>& requests) {
    if (m_running)
        return;
    forget([&](const CellKey& cell) {
        return std::any_of(requests.begin(), requests.end(), [&](const ScanRequest& request) {
            const bool region =
                request.regions.isEmpty() || cell.region.isEmpty() || request.regions.contains(cell.region);
            return cell.account == request.account.name && region && request.families.contains(cell.family);
        });
    });
    begin(requests);
}

void ScanController::scanAgain(const QList<ScanRequest>& requests) {
    if (m_running)
        return;
    for (const ScanRequest& request : requests) {
        // What is known of an account whose regions could not be read is about to be replaced.
        std::erase_if(m_coverage, [&](const CellCoverage& known) {
            return known.cell.account == request.account.name && known.cell.region.isEmpty();
        });
    }
    begin(requests);
}

void ScanController::adopt(InventorySnapshot snapshot) {
    if (m_running)
        return;
    m_coverage = std::move(snapshot.coverage);
    m_accounts = std::move(snapshot.accounts);
    m_store.replace(std::move(snapshot.inventory));
    Q_EMIT coverageChanged();
}

void ScanController::keepAccounts(const QList<Account>& accounts) {
    if (m_running)
        return;
    forget([&](const CellKey& cell) { return !isSetUp(accounts, cell.account, cell.site); });
    std::erase_if(m_accounts, [&](const AccountReading& reading) {
        return !isSetUp(accounts, reading.account, reading.site);
    });
    Q_EMIT coverageChanged();
}

void ScanController::forget(const std::function<bool(const CellKey&)>& goes) {
    QList<CellKey> cells;
    for (const CellCoverage& known : m_coverage) {
        if (goes(known.cell))
            cells.append(known.cell);
    }
    std::erase_if(m_coverage, [&](const CellCoverage& known) { return cells.contains(known.cell); });
    m_store.forgetCells(cells);
}

void ScanController::begin(const QList<ScanRequest>& requests) {
    m_running = true;
    m_requests = requests;
    m_stop = std::stop_source();
    Q_EMIT started();
    Q_EMIT coverageChanged();
    run(this, m_clients, requests, m_policy, m_stop.get_token());
}

void ScanController::cancel() {
    m_stop.request_stop();
}

QCoro::Task<> ScanController::run(QPointer<ScanController> self, ClientSource& clients,
                                  QList<ScanRequest> requests, ScanPolicy policy, std::stop_token stop) {
    std::vector<ScanScope> scopes;
    std::optional<Error> closed;  // the keychain, for all that follow
    if (self)
        self->m_keychainDelay.start();
    for (const ScanRequest& request : std::as_const(requests)) {
        Result<ncloud::Client> client = Error(CancelledError{});
        if (closed)
            client = *closed;
        else
            client = co_await clients.clientFor(request.account, stop);
        if (!client) {
            if (isKeychainClosed(client.error()) || isCancelled(client.error()))
                closed = client.error();
            if (self)
                self->onKeyMissing(request, client.error());
            continue;
        }
        scopes.push_back({request.account.name, *client, request.regions, request.families});
    }
    if (self) {
        self->m_keychainDelay.stop();
        Q_EMIT self->keychainWaiting(false);
    }
    policy.keepInventory = false;  // the store has the pages
    const auto onEvent = [self](const ScanEvent& event) {
        if (self)
            self->onEvent(event);
    };
    ScanResult result = co_await sharewarden::scan(std::move(scopes), policy, onEvent, stop);
    if (self)
        self->onEnded(result);
}

void ScanController::onEvent(const ScanEvent& event) {
    if (const auto* account = std::get_if<ScanAccountKnown>(&event)) {
        onAccountKnown(account->reading);
    } else if (const auto* known = std::get_if<ScanCellsKnown>(&event)) {
        onCellsKnown(known->cells);
    } else if (const auto* page = std::get_if<ScanPageRead>(&event)) {
        CellCoverage coverage = page->coverage;
        coverage.state = CellState::Reading;  // whatever happened to one of its pages
        put(coverage);
        m_store.addPage(coverage.cell, page->images);
    } else if (const auto* restarted = std::get_if<ScanCellRestarted>(&event)) {
        put(unread(restarted->cell));
        m_store.forgetCells({restarted->cell});
    } else if (const auto* done = std::get_if<ScanCellDone>(&event)) {
        put(done->coverage);
    }
    Q_EMIT coverageChanged();
}

void ScanController::onCellsKnown(const QList<CellKey>& cells) {
    for (const CellKey& cell : cells)
        put(unread(cell));
    m_store.forgetCells(cells);
}

void ScanController::onAccountKnown(const AccountReading& reading) {
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const AccountReading& other) {
        return other.account == reading.account && other.site == reading.site;
    });
    if (known == m_accounts.end())
        m_accounts.push_back(reading);
    else
        *known = reading;
}

void ScanController::onKeyMissing(const ScanRequest& request, const Error& error) {
    for (const CellCoverage& cell : unreadCells(request.account.name, request.account.site.key(),
                                                request.regions, request.families, error))
        put(cell);
    Q_EMIT coverageChanged();
}

void ScanController::onEnded(const ScanResult& result) {
    QList<CellKey> whole;
    for (const CellCoverage& cell : result.coverage) {
        put(cell);
        if (cell.state == CellState::Complete)
            whole.append(cell.cell);
    }
    m_store.dropGoneTicks(whole);
    for (const AccountReading& reading : result.accounts)
        onAccountKnown(reading);
    for (const ScanRequest& request : std::as_const(m_requests)) {
        if (anyPageRead(result.coverage, request.account.name))
            Q_EMIT keyWorked(request.account.id);
    }
    m_running = false;
    Q_EMIT coverageChanged();
    Q_EMIT finished();
}

CellCoverage& ScanController::coverageOf(const CellKey& cell) {
    const auto known = std::find_if(m_coverage.begin(), m_coverage.end(),
                                    [&](const CellCoverage& coverage) { return coverage.cell == cell; });
    if (known != m_coverage.end())
        return *known;
    m_coverage.push_back(unread(cell));
    return m_coverage.back();
}

void ScanController::put(const CellCoverage& coverage) {
    coverageOf(coverage.cell) = coverage;
}

}  // namespace sharewarden::ui
