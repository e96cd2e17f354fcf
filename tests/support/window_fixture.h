// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/ncloud/network_transport.h"
#include "app/sandbox/gateway.h"
#include "tests/support/part.h"
#include "tests/support/scripted_asker.h"
#include "ui/main_window/main_window.h"

namespace sharewarden::test {

/// Everything under a main window: a sandbox gateway in this process, one account `acme` whose key is in
/// memory, a journal in a temporary folder, an asker with scripted answers.
class WindowFixture {
public:
    explicit WindowFixture(sandbox::Options options = {});
    ~WindowFixture();

    /// Shows the window and waits until it is exposed and the journal is settled. Made once.
    ui::MainWindow& window();
    /// As a person does; the next window() is a new one on the same data.
    void closeWindow();
    void setFaults(const QStringList& rules);
    /// Presses F5 and waits for the end of the scan.
    void scan();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString journalPath() const { return path(QStringLiteral("journal.sqlite")); }
    /// The changes that arrived.
    QList<sandbox::RequestRecord> writes() const;

    sandbox::Gateway gateway;
    ScriptedAsker asker;
    ncloud::NetworkTransport transport;
    std::unique_ptr<Keychain> system;
    std::unique_ptr<Keychain> memory;
    std::unique_ptr<ClientSource> clients;
    std::unique_ptr<SealKeySource> seals;
    std::unique_ptr<AccountStore> accounts;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace sharewarden::test
