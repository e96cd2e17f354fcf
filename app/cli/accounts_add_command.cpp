// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/accounts_add_command.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/accounts/account_saving.h"
#include "app/base/text.h"
#include "app/cli/accounts_steps.h"
#include "app/cli/exit_code.h"

namespace sharewarden::cli {
namespace {

struct AccountsAddText {
    Q_DECLARE_TR_FUNCTIONS(CliAccounts)
};

void tellSameKey(Console& console, const QList<Account>& accounts, const Account& added) {
    for (const Account& other : accounts) {
        if (other.accessKey == added.accessKey && other.site == added.site)
            console.say(AccountsAddText::tr("Note: the account “%1” has the same access key.")
                            .arg(visibleText(other.name, 100)));
    }
}

}  // namespace

QCoro::Task<int> runAccountsAdd(const Context& context, GlobalOptions global, AccountsAddOptions options) {
    Console& console = context.console;
    std::optional<AccountStore> store = loadAccounts(context, global);
    if (!store)
        co_return Failed;
    Account account = options.account;
    account.id = context.ids();
    // Before the person is asked for a secret.
    if (const auto problem = accountProblem(account, store->accounts())) {
        console.complain(AccountsAddText::tr("%1 Nothing was changed.").arg(*problem));
        co_return Failed;
    }
    tellSameKey(console, store->accounts(), account);
    const QString question =
        AccountsAddText::tr("Secret key of “%1” (it is not shown): ").arg(visibleText(account.name, 100));
    const std::optional<ncloud::SecretKey> secret = co_await console.askSecret(question, context.stop);
    if (context.stop.stop_requested()) {
        console.complain(AccountsAddText::tr("Cancelled. Nothing was changed."));
        co_return Cancelled;
    }
    if (!secret || secret->isEmpty()) {
        console.complain(AccountsAddText::tr(
            "No secret key came from standard input. Nothing was changed. Type it when you are asked, or "
            "give it as the first line."));
        co_return Failed;
    }
    if (const auto problem = secretKeyProblem(*secret)) {
        console.complain(AccountsAddText::tr("%1 Nothing was changed.").arg(*problem));
        co_return Failed;
    }
    const Status saved =
        co_await saveAccount(*store, context.clients, account, *secret, ClientSource::Place::SystemKeychain);
    if (!saved) {
        console.complain(failureText(saved.error()));
        co_return Failed;
    }
    console.say(AccountsAddText::tr("“%1” was added. “sharewarden-cli accounts check” says whether its key "
                                    "works.")
                    .arg(visibleText(account.name, 100)));
    co_return AllDone;
}

}  // namespace sharewarden::cli
