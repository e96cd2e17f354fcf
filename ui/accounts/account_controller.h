// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <stop_token>

#include "app/accounts/account.h"
#include "app/accounts/client_source.h"

namespace sharewarden {
class AccountStore;
}

namespace sharewarden::ui {

/// Saves, removes and checks accounts: the account in the store, its secret in the keychain. One operation at
/// a time.
class AccountController final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this, and an operation that is still ending.
    AccountController(AccountStore& accounts, ClientSource& clients, QObject* parent = nullptr);
    ~AccountController() override;

    bool isBusy() const { return m_busy; }

    /// An empty secret leaves the one that is kept. Nothing is saved when the secret could not be.
    void save(const Account& account, const ncloud::SecretKey& secret, ClientSource::Place place);
    void remove(const Account& account);
    /// With an empty secret: with the one that is kept, and when it works that is noted in the store.
    void check(const Account& account, const ncloud::SecretKey& secret);

Q_SIGNALS:
    void busyChanged();
    void saved(const QString& id);
    /// The keychain did not take the secret; nothing was saved. It could be kept in memory instead.
    void keychainRefused(const sharewarden::Error& error);
    void saveFailed(const QString& why);
    void removed(const QString& id);
    void removeFailed(const QString& why);
    void checked(bool ok, const QStringList& lines);

private:
    static QCoro::Task<> runSave(QPointer<AccountController> self, AccountStore& accounts,
                                 ClientSource& clients, Account account, ncloud::SecretKey secret,
                                 ClientSource::Place place);
    static QCoro::Task<> runRemove(QPointer<AccountController> self, AccountStore& accounts,
                                   ClientSource& clients, Account account);
    static QCoro::Task<> runCheck(QPointer<AccountController> self, AccountStore& accounts,
                                  ClientSource& clients, Account account, ncloud::SecretKey secret,
                                  std::stop_token stop);
    void setBusy(bool busy);

    AccountStore& m_accounts;
    ClientSource& m_clients;
    std::stop_source m_stop;
    bool m_busy = false;
};

}  // namespace sharewarden::ui
