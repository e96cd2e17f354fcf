// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/accounts_steps.h"

#include <QCoreApplication>

#include "app/cli/exit_code.h"

namespace sharewarden::cli {
namespace {

struct AccountsStepsText {
    Q_DECLARE_TR_FUNCTIONS(CliAccounts)
};

}  // namespace

std::optional<AccountStore> loadAccounts(const Context& context, const GlobalOptions& global) {
    Result<AccountStore> store =
        AccountStore::load(dataFile(context, global, QStringLiteral("accounts.json")));
    if (store)
        return std::move(store).value();
    context.console.complain(failureText(store.error()));
    return std::nullopt;
}

QCoro::Task<std::optional<int>> refusal(const Context& context, bool yes, QString question) {
    if (yes)
        co_return std::nullopt;
    if (!context.console.canAsk()) {
        context.console.complain(
            AccountsStepsText::tr("There is no terminal to ask on. Nothing was changed. Say --yes."));
        co_return WrongUsage;
    }
    const std::optional<QString> answer = co_await context.console.ask(question, context.stop);
    if (answer && answer->trimmed() == QLatin1String("yes"))
        co_return std::nullopt;
    context.console.complain(AccountsStepsText::tr("Cancelled. Nothing was changed."));
    co_return Cancelled;
}

}  // namespace sharewarden::cli
