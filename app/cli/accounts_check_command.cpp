// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/accounts_check_command.h"

#include <QCoreApplication>

#include "app/accounts/account_check.h"
#include "app/base/text.h"
#include "app/cli/accounts_steps.h"
#include "app/cli/exit_code.h"
#include "app/inventory/coverage.h"

namespace sharewarden::cli {
namespace {

struct AccountsCheckText {
    Q_DECLARE_TR_FUNCTIONS(CliAccounts)
};

// One run over several accounts. Lives on the coroutine's own stack.
struct CheckRun {
    AccountStore store;
    std::unique_ptr<Sink> out;
    std::vector<AccountReading> owners;
    qsizetype working = 0;
    QStringList unchecked;          // after the keychain refused, or a stop
    std::optional<Error> keychain;  // asked no more once it has
};

// The accounts to check; nothing when a name is not known, which is said.
std::optional<QList<Account>> chosenAccounts(const Context& context, const AccountStore& store,
                                             const QStringList& names) {
    if (names.isEmpty())
        return store.accounts();
    QList<Account> chosen;
    for (const QString& name : names) {
        const std::optional<Account> account = store.find(name);
        if (!account) {
            context.console.complain(noSuchAccount(name, store.accounts()));
            return std::nullopt;
        }
        if (!chosen.contains(*account))
            chosen.append(*account);
    }
    return chosen;
}

Status showCheck(Sink& out, const Account& account, bool ok, const QStringList& lines) {
    QString text = (ok ? AccountsCheckText::tr("%1: works") : AccountsCheckText::tr("%1: DOES NOT WORK"))
                       .arg(visibleText(account.name, 100)) %
                   u'\n';
    for (const QString& line : lines)
        text += QStringLiteral("  ") % line % u'\n';
    return out.write(text.toUtf8());
}

void tellOwners(Console& console, const std::vector<AccountReading>& owners) {
    for (const QStringList& group : sameOwners(owners)) {
        QStringList names;
        for (const QString& name : group)
            names.append(visibleText(name, 100));
        console.say(
            AccountsCheckText::tr("These accounts belong to the same owner: %1. A scan of all of them "
                                  "reads the same images more than once.")
                .arg(names.join(QStringLiteral(", "))));
    }
}

QCoro::Task<Status> checkOne(const Context& context, CheckRun& run, Account account) {
    const Result<ncloud::Client> client = co_await context.clients.clientFor(account);
    if (!client) {
        if (isKeychainClosed(client.error()))
            run.keychain = client.error();
        const QStringList lines{explain(client.error())};
        const Status shown = showCheck(*run.out, account, false, lines);
        co_return shown;
    }
    const AccountCheck check = co_await checkAccount(*client, account.regions, context.stop);
    if (!check.regions && isCancelled(check.regions.error())) {
        run.unchecked.append(visibleText(account.name, 100));
        co_return Status(Done{});
    }
    QStringList lines = checkLines(check);
    if (check.keyAccepted.isValid()) {
        // What cannot be noted does not make the key worse.
        if (const Status noted = run.store.setLastWorked(account.id, check.keyAccepted); !noted)
            lines.append(describe(noted.error()));
    }
    if (check.identity)
        run.owners.push_back({account.name, account.site.key(), check.identity, std::nullopt, {}});
    run.working += check.ok() ? 1 : 0;
    const Status shown = showCheck(*run.out, account, check.ok(), lines);
    co_return shown;
}

}  // namespace

QCoro::Task<int> runAccountsCheck(const Context& context, GlobalOptions global,
                                  AccountsCheckOptions options) {
    Console& console = context.console;
    const std::optional<AccountStore> store = loadAccounts(context, global);
    const auto accounts = store ? chosenAccounts(context, *store, options.names) : std::nullopt;
    if (!accounts)
        co_return Failed;
    Result<std::unique_ptr<Sink>> out = openOutput(QString());
    if (!out) {
        console.complain(failureText(out.error()));
        co_return Failed;
    }
    CheckRun run{*store, std::move(out).value(), {}, 0, {}, std::nullopt};
    for (const Account& account : *accounts) {
        if (run.keychain || context.stop.stop_requested()) {
            run.unchecked.append(visibleText(account.name, 100));
            continue;
        }
        console.progress(AccountsCheckText::tr("Checking %1").arg(visibleText(account.name, 100)));
        const Status shown = co_await checkOne(context, run, account);
        if (!shown) {
            console.complain(failureText(shown.error()));
            co_return Failed;
        }
    }
    console.endProgress();
    if (const Status written = run.out->finish(); !written) {
        console.complain(failureText(written.error()));
        co_return Failed;
    }
    tellOwners(console, run.owners);
    if (!run.unchecked.isEmpty())
        console.complain(
            AccountsCheckText::tr("Not checked: %1.").arg(run.unchecked.join(QStringLiteral(", "))));
    console.say(AccountsCheckText::tr("Accounts that work: %1 of %2.")
                    .arg(QString::number(run.working), QString::number(accounts->size())));
    if (context.stop.stop_requested())
        co_return Cancelled;
    co_return run.working == accounts->size() ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
