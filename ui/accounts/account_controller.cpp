// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/account_controller.h"

#include "app/accounts/account_check.h"
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
    runCheck(this, m_clients, account, secret, m_stop.get_token());
}

QCoro::Task<> AccountController::runSave(QPointer<AccountController> self, AccountStore& accounts,
                                         ClientSource& clients, Account account, ncloud::SecretKey secret,
                                         ClientSource::Place place) {
    const bool isNew = !accounts.byId(account.id).has_value();
    // The secret first: an account without its key would look ready and is not.
    if (!secret.isEmpty()) {
        Status kept = co_await clients.saveSecret(account.id, secret, place);
        if (!kept) {
            if (!self)
                co_return;
            self->setBusy(false);
            if (std::holds_alternative<KeychainError>(kept.error()))
                Q_EMIT self->keychainRefused(kept.error());
            else
                Q_EMIT self->saveFailed(tr("Nothing was saved. %1").arg(explain(kept.error())));
            co_return;
        }
    }
    Status stored = accounts.put(account);
    if (!stored && isNew && !secret.isEmpty()) {
        // Best effort: a secret without its account would never be used again.
        Status cleaned = co_await clients.removeSecret(account.id);
        static_cast<void>(cleaned);
    }
    if (!self)
        co_return;
    self->setBusy(false);
    if (stored)
        Q_EMIT self->saved(account.id);
    else
        Q_EMIT self->saveFailed(tr("The account was not saved. %1").arg(explain(stored.error())));
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

QCoro::Task<> AccountController::runCheck(QPointer<AccountController> self, ClientSource& clients,
                                          Account account, ncloud::SecretKey secret, std::stop_token stop) {
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
    } else {
        lines = {explain(client.error())};
    }
    if (!self)
        co_return;
    self->setBusy(false);
    Q_EMIT self->checked(ok, lines);
}

}  // namespace sharewarden::ui
