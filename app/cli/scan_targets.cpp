// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan_targets.h"

#include <QCoreApplication>

#include "app/accounts/account_store.h"

namespace sharewarden::cli {
namespace {

struct ScanTargetsText {
    Q_DECLARE_TR_FUNCTIONS(CliScan)
};

}  // namespace

QCoro::Task<std::variant<ScanTargets, QString>> scanTargets(const Context& context, GlobalOptions global,
                                                            ScanOptions options) {
    ScanTargets targets;
    if (!options.all) {
        const auto session = co_await openSession(context, global);
        if (const auto* why = std::get_if<QString>(&session))
            co_return *why;
        const auto& open = std::get<Session>(session);
        QStringList regions = options.regions;
        if (regions.isEmpty() && open.known)
            regions = open.known->regions;
        targets.scopes.push_back({open.account, open.client, regions, options.families});
        if (open.known)
            targets.accounts.append(*open.known);
        co_return std::move(targets);
    }
    const auto store = AccountStore::load(dataFile(context, global, QStringLiteral("accounts.json")));
    if (!store)
        co_return failureText(store.error());
    targets.accounts = store->accounts();
    if (targets.accounts.isEmpty())
        co_return ScanTargetsText::tr(
            "No account has been added yet. Nothing was read. Add one: sharewarden-cli accounts add.");
    std::optional<Error> keychain;
    for (const Account& account : std::as_const(targets.accounts)) {
        const QStringList regions = options.regions.isEmpty() ? account.regions : options.regions;
        Result<ncloud::Client> client = Error(CancelledError{});
        if (keychain)
            client = *keychain;
        else
            client = co_await context.clients.clientFor(account, context.stop);
        if (client) {
            targets.scopes.push_back({account.name, *client, regions, options.families});
            continue;
        }
        if (isKeychainClosed(client.error()) || isCancelled(client.error()))
            keychain = client.error();
        for (CellCoverage& cell :
             unreadCells(account.name, account.site.key(), regions, options.families, client.error()))
            targets.unread.push_back(std::move(cell));
    }
    co_return std::move(targets);
}

}  // namespace sharewarden::cli
