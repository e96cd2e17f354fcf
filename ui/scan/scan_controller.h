// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <stop_token>
#include <vector>

#include "app/accounts/account.h"
#include "app/inventory/scan.h"
#include "app/inventory/snapshot.h"

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

    /// Reads these parts anew; what is known of others stays, with its age. Not while one is running.
    void scan(const QList<ScanRequest>& requests);
    /// The same for parts that are named cell by cell.
    void scanAgain(const QList<ScanRequest>& requests);
    /// Takes over what an earlier scan found. Not while one is running.
    void adopt(InventorySnapshot snapshot);
    /// Forgets what is known of all other accounts. Not while one is running.
    void keepAccounts(const QList<Account>& accounts);
    /// Stops on request; finished() still comes.
    void cancel();

    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_stop.stop_requested(); }
    /// What is known of every cell so far, in the order in which they became known.
    const std::vector<CellCoverage>& coverage() const { return m_coverage; }
    /// What the keys showed of themselves, as far as they were used.
    const std::vector<AccountReading>& accounts() const { return m_accounts; }

Q_SIGNALS:
    void started();
    void coverageChanged();
    /// A key has not come from the keychain for a second: perhaps it waits for somebody to unlock it.
    void keychainWaiting(bool waiting);
    /// A key was accepted.
    void keyWorked(const QString& accountId);
    /// Once for every started().
    void finished();

private:
    static QCoro::Task<> run(QPointer<ScanController> self, ClientSource& clients,
                             QList<ScanRequest> requests, ScanPolicy policy, std::stop_token stop);
    void begin(const QList<ScanRequest>& requests);
    void onEvent(const ScanEvent& event);
    void onCellsKnown(const QList<CellKey>& cells);
    void forget(const std::function<bool(const CellKey&)>& goes);
    void onAccountKnown(const AccountReading& reading);
    void onKeyMissing(const ScanRequest& request, const Error& error);
    void onEnded(const ScanResult& result);
    CellCoverage& coverageOf(const CellKey& cell);
    void put(const CellCoverage& coverage);

    ClientSource& m_clients;
    ShareStore& m_store;
    ScanPolicy m_policy;
    std::stop_source m_stop;
    std::vector<CellCoverage> m_coverage;
    std::vector<AccountReading> m_accounts;
    QList<ScanRequest> m_requests;  // of the scan under way
    QTimer m_keychainDelay;
    bool m_running = false;
};

}  // namespace sharewarden::ui
