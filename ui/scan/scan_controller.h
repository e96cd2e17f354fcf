// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <stop_token>
#include <vector>

#include "app/accounts/account.h"
#include "app/inventory/scan.h"

namespace sharewarden {
class ClientSource;
}

namespace sharewarden::ui {

class ShareStore;

/// One account's part of what is to be read.
struct ScanRequest {
    Account account;
    QStringList regions;  ///< empty: every region that the account has
    QList<ncloud::Family> families{ncloud::Family::Kvm, ncloud::Family::Xen};
};

/// Carries scans out and feeds their pages into the store. One scan at a time.
class ScanController final : public QObject {
    Q_OBJECT

public:
    /// Store and clients outlive the controller; the clients also outlive a scan that is still ending.
    ScanController(ClientSource& clients, ShareStore& store, ScanPolicy policy, QObject* parent = nullptr);
    ~ScanController() override;

    /// Reads everything anew. Not while one is running.
    void scan(const QList<ScanRequest>& requests);
    /// Reads these parts again and leaves the others as they are. Not while one is running.
    void scanAgain(const QList<ScanRequest>& requests);
    /// Stops on request; finished() still comes.
    void cancel();

    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_stop.stop_requested(); }
    /// What is known of every cell so far, in the order in which they became known.
    const std::vector<CellCoverage>& coverage() const { return m_coverage; }

Q_SIGNALS:
    void started();
    void coverageChanged();
    /// Once for every started().
    void finished();

private:
    static QCoro::Task<> run(QPointer<ScanController> self, ClientSource& clients,
                             QList<ScanRequest> requests, ScanPolicy policy, std::stop_token stop);
    void begin(const QList<ScanRequest>& requests);
    void onEvent(const ScanEvent& event);
    void onCellsKnown(const QList<CellKey>& cells);
    void onKeyMissing(const ScanRequest& request, const Error& error);
    void onEnded(const ScanResult& result);
    CellCoverage& coverageOf(const CellKey& cell);
    void put(const CellCoverage& coverage);

    ClientSource& m_clients;
    ShareStore& m_store;
    ScanPolicy m_policy;
    std::stop_source m_stop;
    std::vector<CellCoverage> m_coverage;
    bool m_running = false;
};

}  // namespace sharewarden::ui
