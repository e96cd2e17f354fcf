// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/account_controller.h"

#include "app/accounts/account_check.h"
#include "app/accounts/account_saving.h"
#include "app/accounts/account_store.h"

namespace sharewarden::ui {

AccountController::AccountController(AccountStore& accounts, ClientSource& clients, QObject* parent)
    : QObject(parent), m_accounts(accounts), m_clients(clients) {
}

AccountController::~AccountController() {
    m_stop.request_stop();
}

void AccountController::setBusy(bool busy) {
    m_busy = busy;
    Q_EMIT busyChanged();
}

void AccountController::save(const Account& account, const ncloud::SecretKey& secret,
                             ClientSource::Place place) {
    if (m_busy)
        return;
    setBusy(true);
    runSave(this, m_accounts, m_clients, account, secret, place);
}

void AccountController::remove(const Account& account) {
    if (m_busy)
        return;
    setBusy(true);
    runRemove(this, m_accounts, m_clients, account);
}

void AccountController::check(const Account& account, const ncloud::SecretKey& secret) {
    if (m_busy)
        return;
    setBusy(true);
    runCheck(this, m_accounts, m_clients, account, secret, m_stop.get_token());
}

QCoro::Task<> AccountController::runSave(QPointer<AccountController> self, AccountStore& accounts,
                                         ClientSource& clients, Account account, ncloud::SecretKey secret,
                                         ClientSource::Place place) {
    Status saved = co_await saveAccount(accounts, clients, account, secret, place);
    if (!self)
        co_return;
    self->setBusy(false);
    if (saved)
        Q_EMIT self->saved(account.id);
    else if (std::holds_alternative<KeychainError>(saved.error()))
        Q_EMIT self->keychainRefused(saved.error());
    else
        Q_EMIT self->saveFailed(tr("The account was not saved. %1").arg(explain(saved.error())));
}

QCoro::Task<> AccountController::runRemove(QPointer<AccountController> self, AccountStore& accounts,
                                           ClientSource& clients, Account account) {
    Status secretGone = co_await clients.removeSecret(account.id);
    if (!secretGone) {
        if (!self)
            co_return;
        self->setBusy(false);
        Q_EMIT self->removeFailed(
            tr("The secret key could not be removed from the keychain, so the account was "
               "kept. %1")
                .arg(explain(secretGone.error())));
        co_return;
    }
    Status removed = accounts.remove(account.id);
    if (!self)
        co_return;
    self->setBusy(false);
    if (removed)
        Q_EMIT self->removed(account.id);
    else
        Q_EMIT self->removeFailed(tr("The secret key was removed, but the account is still listed. %1")
                                      .arg(explain(removed.error())));
}

QCoro::Task<> AccountController::runCheck(QPointer<AccountController> self, AccountStore& accounts,
                                          ClientSource& clients, Account account, ncloud::SecretKey secret,
                                          std::stop_token stop) {
    Result<ncloud::Client> client = Error(CredentialsError{});
    if (secret.isEmpty())
        client = co_await clients.clientFor(account);
    else
        client = clients.clientFor(account, secret);
    bool ok = false;
    QStringList lines;
    if (client) {
        AccountCheck check = co_await checkAccount(*client, account.regions, stop);
        ok = check.ok();
        lines = checkLines(check);
        const std::optional<Account> saved = accounts.byId(account.id);
        if (secret.isEmpty() && saved && saved->accessKey == account.accessKey &&
            saved->site == account.site && check.keyAccepted.isValid()) {
            // What cannot be noted does not make the key worse.
            const Status noted = accounts.setLastWorked(account.id, check.keyAccepted);
            static_cast<void>(noted);
        }
    } else {
        lines = {explain(client.error())};
    }
    if (!self)
        co_return;
    self->setBusy(false);
    Q_EMIT self->checked(ok, lines);
}

}  // namespace sharewarden::ui
