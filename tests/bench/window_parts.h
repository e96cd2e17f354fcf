// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/accounts/keychains.h"
#include "app/ncloud/network_transport.h"
#include "tests/support/scripted_asker.h"
#include "ui/main_window/main_window.h"

namespace sharewarden::bench {

/// Everything under a real main window, in a folder of its own; no accounts at first.
class WindowParts {
public:
    WindowParts()
        : m_system(memoryKeychain()),
          m_memory(memoryKeychain()),
          m_clients(*m_system, *m_memory, m_transport, systemClock(), randomIds()),
          m_seals(*m_system),
          m_accounts(AccountStore::load(path(QStringLiteral("accounts.json"))).value()) {}

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString inventories() const { return path(QStringLiteral("inventories")); }
    QString policyPath() const { return path(QStringLiteral("policy.json")); }
    AccountStore& accounts() { return m_accounts; }
    ClientSource& clients() { return m_clients; }

    std::unique_ptr<ui::MainWindow> makeWindow() {
        return std::make_unique<ui::MainWindow>(
            ui::Services{m_accounts, m_clients, m_seals, m_asker, systemClock(), randomIds(), ScanPolicy{},
                         RunPolicy{}, path(QStringLiteral("journal.sqlite")), QStringLiteral("tester"),
                         QStringLiteral("desk"), nullptr, false, policyPath(), inventories()});
    }

private:
    QTemporaryDir m_folder;
    test::ScriptedAsker m_asker;
    ncloud::NetworkTransport m_transport;
    std::unique_ptr<Keychain> m_system;
    std::unique_ptr<Keychain> m_memory;
    ClientSource m_clients;
    SealKeySource m_seals;
    AccountStore m_accounts;
};

}  // namespace sharewarden::bench
