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
}

ScanController::~ScanController() {
    m_stop.request_stop();
}

void ScanController::scan(const QList<ScanRequest>& requests) {
    if (m_running)
        return;
    m_coverage.clear();
    m_store.replace(Inventory());
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

void ScanController::begin(const QList<ScanRequest>& requests) {
    m_running = true;
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
    for (const ScanRequest& request : std::as_const(requests)) {
        Result<ncloud::Client> client = co_await clients.clientFor(request.account);
        if (!client) {
            if (self)
                self->onKeyMissing(request, client.error());
            continue;
        }
        scopes.push_back({request.account.name, *client, request.regions, request.families});
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
    if (const auto* known = std::get_if<ScanCellsKnown>(&event)) {
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
