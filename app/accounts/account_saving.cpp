// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_saving.h"

#include "app/accounts/account_store.h"

namespace sharewarden {

QCoro::Task<Status> saveAccount(AccountStore& accounts, ClientSource& clients, Account account,
                                ncloud::SecretKey secret, ClientSource::Place place) {
    const bool isNew = !accounts.byId(account.id).has_value();
    if (secret.isEmpty()) {
        const Status stored = accounts.put(account);
        co_return stored;
    }
    const Status kept = co_await clients.saveSecret(account.id, secret, place);
    if (!kept)
        co_return kept;
    const Status stored = accounts.put(account, AccountStore::Secret::Replaced);
    if (!stored && isNew) {
        // Best effort: a secret without its account would never be used again.
        const Status cleaned = co_await clients.removeSecret(account.id);
        static_cast<void>(cleaned);
    }
    co_return stored;
}

}  // namespace sharewarden
