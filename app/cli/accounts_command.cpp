// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/accounts_command.h"

#include <QCoreApplication>

#include "app/accounts/account_import.h"
#include "app/base/text.h"
#include "app/cli/accounts_steps.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "app/evidence/row_writer.h"

namespace sharewarden::cli {
namespace {

struct AccountsCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliAccounts)
};

QString changesKey(Account::Changes changes) {
    switch (changes) {
        case Account::Changes::Allowed:
            return QStringLiteral("allowed");
        case Account::Changes::AllowedUntilClose:
            return QStringLiteral("until-close");
        case Account::Changes::ReadOnly:
            break;
    }
    return QStringLiteral("read-only");
}

QString workedText(const Account& account) {
    return account.lastWorked.isValid() ? utcText(account.lastWorked) : QString();
}

QStringList accountColumns() {
    return {QStringLiteral("name"),
            QStringLiteral("folder"),
            QStringLiteral("colour"),
            QStringLiteral("site"),
            QStringLiteral("access_key"),
            QStringLiteral("regions"),
            QStringLiteral("changes"),
            QStringLiteral("production"),
            QStringLiteral("confirm_above"),
            QStringLiteral("last_worked_utc"),
            QStringLiteral("id")};
}

FieldRow accountRow(const Account& account) {
    return {account.name,
            account.folder,
            colourKey(account.colour),
            account.site.key(),
            account.accessKey,
            account.regions.join(u' '),
            changesKey(account.changes),
            account.production ? QStringLiteral("yes") : QStringLiteral("no"),
            qint64(account.confirmAbove),
            workedText(account),
            account.id};
}

QString accountTable(const QList<Account>& accounts, int width) {
    QList<QStringList> rows;
    for (const Account& account : accounts) {
        QStringList guards;
        if (account.production)
            guards.append(AccountsCommandText::tr("production"));
        if (account.changes != Account::Changes::Allowed)
            guards.append(changesKey(account.changes));
        const QString worked =
            account.lastWorked.isValid() ? workedText(account).left(16) : AccountsCommandText::tr("never");
        rows.append({account.name, account.folder, account.site.key(), account.accessKey,
                     account.regions.isEmpty() ? AccountsCommandText::tr("all") : account.regions.join(u' '),
                     guards.join(u' '), worked});
    }
    return tableText(
        {AccountsCommandText::tr("NAME"), AccountsCommandText::tr("FOLDER"), AccountsCommandText::tr("SITE"),
         AccountsCommandText::tr("ACCESS KEY"), AccountsCommandText::tr("REGIONS"),
         AccountsCommandText::tr("GUARDS"), AccountsCommandText::tr("LAST WORKED (UTC)")},
        rows, width);
}

Status writeAccounts(const OutputOptions& output, const QList<Account>& accounts, Sink& sink) {
    if (output.format == Format::Table)
        return sink.write(
            accountTable(accounts, output.file.isEmpty() ? terminalWidth(Stream::Output) : 0).toUtf8());
    RowWriter writer(output.format == Format::Csv ? ExportFormat::Csv : ExportFormat::JsonLines,
                     accountColumns(), sink);
    Status written = writer.begin();
    for (const Account& account : accounts) {
        if (written)
            written = writer.row(accountRow(account));
    }
    return written;
}

// Writes to a file or to standard output, whole or not at all; says why when it could not.
int writeTo(Console& console, const QString& file, const std::function<Status(Sink&)>& write) {
    const Status written = writeWhole(openOutput(file), write);
    if (!written)
        console.complain(failureText(written.error()));
    return written ? AllDone : Failed;
}

}  // namespace

int runAccountsList(const Context& context, const GlobalOptions& global, const AccountsListOptions& options) {
    const std::optional<AccountStore> store = loadAccounts(context, global);
    if (!store)
        return Failed;
    if (store->accounts().isEmpty())
        context.console.say(
            AccountsCommandText::tr("No account has been added yet. See “sharewarden-cli accounts --help”."));
    return writeTo(context.console, options.output.file,
                   [&](Sink& sink) { return writeAccounts(options.output, store->accounts(), sink); });
}

QCoro::Task<int> runAccountsRemove(const Context& context, GlobalOptions global,
                                   AccountsRemoveOptions options) {
    Console& console = context.console;
    std::optional<AccountStore> store = loadAccounts(context, global);
    if (!store)
        co_return Failed;
    const std::optional<Account> account = store->find(options.name);
    if (!account) {
        console.complain(noSuchAccount(options.name, store->accounts()));
        co_return Failed;
    }
    const QString name = visibleText(account->name, 100);
    console.say(AccountsCommandText::tr(
                    "The account “%1” and its secret key are removed from this computer. Nothing changes at "
                    "NAVER Cloud, and the journal keeps what was done with it.")
                    .arg(name));
    const QString question =
        AccountsCommandText::tr("Type yes to remove it; anything else leaves everything as it is: ");
    const std::optional<int> refused = co_await refusal(context, options.yes, question);
    if (refused)
        co_return *refused;
    const Status secretGone = co_await context.clients.removeSecret(account->id);
    if (!secretGone) {
        console.complain(AccountsCommandText::tr("The secret key could not be removed from the keychain, so "
                                                 "the account was kept. %1")
                             .arg(explain(secretGone.error())));
        co_return Failed;
    }
    const Status removed = store->remove(account->id);
    if (!removed) {
        console.complain(
            AccountsCommandText::tr("The secret key was removed, but the account is still listed. %1")
                .arg(explain(removed.error())));
        co_return Failed;
    }
    console.say(AccountsCommandText::tr("“%1” was removed.").arg(name));
    co_return AllDone;
}

int runAccountsExport(const Context& context, const GlobalOptions& global,
                      const AccountsExportOptions& options) {
    if (!options.file.isEmpty() && isOfficialConfigureFile(options.file)) {
        context.console.complain(AccountsCommandText::tr(
            "The official tools' own file is never written. Nothing was changed. Name another file."));
        return WrongUsage;
    }
    const std::optional<AccountStore> store = loadAccounts(context, global);
    if (!store)
        return Failed;
    const int code = writeTo(context.console, options.file,
                             [&](Sink& sink) { return sink.write(exportedAccounts(store->accounts())); });
    if (code == AllDone)
        context.console.say(AccountsCommandText::tr("%n account(s) written, without their secret keys.",
                                                    nullptr, static_cast<int>(store->accounts().size())));
    return code;
}

}  // namespace sharewarden::cli
