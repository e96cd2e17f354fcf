// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The commands of accounts.

#include <QCoreApplication>

#include "app/accounts/account.h"
#include "app/cli/command_parts.h"
#include "app/cli/exit_code.h"

namespace sharewarden::cli::parts {
namespace {

struct DescribeAccountsText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

StatusDescription nothingChanged() {
    return {Failed, DescribeAccountsText::tr("failed, nothing was changed")};
}

StatusDescription done() {
    return {AllDone, DescribeAccountsText::tr("done")};
}

QStringList colourKeys() {
    QStringList keys;
    for (const Account::Colour colour : accountColours())
        keys.append(colourKey(colour));
    return keys;
}

QStringList dataFolderOnly() {
    return QStringList{QStringLiteral("data-dir")};
}

QString secretsParagraph() {
    return DescribeAccountsText::tr(
        "Secret keys are kept in the keychain. They are never taken from the command line: add asks for one "
        "without showing it, or takes the first line of standard input.");
}

}  // namespace

CommandDescription accountsList() {
    CommandDescription command;
    command.command = CommandName::AccountsList;
    command.summary = DescribeAccountsText::tr("show the accounts in their order");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] accounts list [OPTIONS]")};
    command.paragraphs = QStringList{
        DescribeAccountsText::tr("Shows the accounts in their order, with their guards and when their key "
                                 "last worked. Secret keys are not shown.")};
    command.options = {format(), output()};
    command.globals = dataFolderOnly();
    command.records = QStringList{QStringLiteral("account")};
    command.examples = {{DescribeAccountsText::tr("Their names alone"),
                         example("accounts list --format jsonl | jq -r .name")}};
    command.statuses = {done(), nothingChanged(), wrongUsage()};
    return command;
}

CommandDescription accountsAdd() {
    CommandDescription command;
    command.command = CommandName::AccountsAdd;
    command.summary = DescribeAccountsText::tr("add an account and its secret key");
    command.usages =
        QStringList{QStringLiteral("[GLOBAL OPTIONS] accounts add --name NAME --access-key KEY [OPTIONS]")};
    command.paragraphs = {DescribeAccountsText::tr("Adds an account. Its site is public, unless --site or "
                                                   "--endpoint says another."),
                          secretsParagraph()};
    command.options = {
        valued("name", "NAME", DescribeAccountsText::tr("what the account is called")),
        valued("access-key", "KEY", DescribeAccountsText::tr("its access key, which is not secret")),
        repeated(valued("region", "CODE", DescribeAccountsText::tr("scan only this region; may be repeated"),
                        ValueKind::Region)),
        valued("folder", "FOLDER", DescribeAccountsText::tr("under which it is listed")),
        choice("colour", "COLOUR", colourKeys(),
               DescribeAccountsText::tr("none, red, orange, yellow, green, blue or purple")),
        flag("production",
             DescribeAccountsText::tr("its name has to be typed before its shares are changed")),
        flag("read-only", DescribeAccountsText::tr("its shares cannot be changed")),
        valued("confirm-above", "N",
               DescribeAccountsText::tr("for more than N shares at once their number has to be typed (100 "
                                        "unless said; 0 is never)"))};
    command.globals = QStringList{QStringLiteral("site"), QStringLiteral("endpoint")} + dataFolderOnly();
    command.examples = {
        {DescribeAccountsText::tr("The secret key is asked for"),
         example("accounts add --name prod --access-key KEY --folder Seoul --production")},
        {DescribeAccountsText::tr("The secret key comes from a password store"),
         QStringLiteral("pass show ncloud/prod | ") % example("accounts add --name prod --access-key KEY")}};
    command.statuses = {done(), nothingChanged(), wrongUsage(), cancelled()};
    return command;
}

CommandDescription accountsRemove() {
    CommandDescription command;
    command.command = CommandName::AccountsRemove;
    command.summary = DescribeAccountsText::tr("take an account and its secret key off this computer");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] accounts remove NAME [--yes]")};
    command.paragraphs =
        QStringList{DescribeAccountsText::tr("Takes an account and its secret key off this computer. Nothing "
                                             "changes at NAVER Cloud, and the journal keeps what was done "
                                             "with it.")};
    command.argument = {QStringLiteral("NAME"), 1, ValueKind::Account};
    command.options = {yes()};
    command.globals = dataFolderOnly();
    command.examples = {{DescribeAccountsText::tr("It asks first"), example("accounts remove dev")}};
    command.statuses = {done(), nothingChanged(), wrongUsage(), cancelled()};
    return command;
}

CommandDescription accountsImport() {
    CommandDescription command;
    command.command = CommandName::AccountsImport;
    command.summary = DescribeAccountsText::tr("take over keys of the official tools or of the environment");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] accounts import [OPTIONS]")};
    command.paragraphs = QStringList{
        DescribeAccountsText::tr("Takes over keys of the official tools or of the environment, or what "
                                 "accounts export wrote: shows what it would do, and asks.")};
    command.options = {
        valued("file", "FILE",
               DescribeAccountsText::tr("a configure file of the official tools (default: "
                                        "~/.ncloud/configure), or one that export wrote. It is only read"),
               ValueKind::File),
        flag("from-environment", DescribeAccountsText::tr("the key of the environment; with --file, both")),
        several(valued("profile", "NAME", DescribeAccountsText::tr("only these profiles; may be repeated"))),
        flag("dry-run", DescribeAccountsText::tr("show what would be imported and import nothing")), yes()};
    command.globals = dataFolderOnly();
    command.examples = {{DescribeAccountsText::tr("Look first"), example("accounts import --dry-run")}};
    command.statuses = {done(),
                        nothingChanged(),
                        wrongUsage(),
                        {NotAllRead, DescribeAccountsText::tr("some accounts could not be imported")},
                        cancelled()};
    return command;
}

CommandDescription accountsExport() {
    CommandDescription command;
    command.command = CommandName::AccountsExport;
    command.summary = DescribeAccountsText::tr("write the accounts to a file, without their secret keys");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] accounts export --output FILE")};
    command.paragraphs = QStringList{
        DescribeAccountsText::tr("Writes everything but secrets; accounts import reads that too.")};
    command.options = {output()};
    command.globals = dataFolderOnly();
    command.examples = {{DescribeAccountsText::tr("For another computer"),
                         example("accounts export --output accounts.json")}};
    command.statuses = {done(), nothingChanged(), wrongUsage()};
    return command;
}

CommandDescription accountsCheck() {
    CommandDescription command;
    command.command = CommandName::AccountsCheck;
    command.summary = DescribeAccountsText::tr("say whose key each account has, and whether it works");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] accounts check [NAME...]")};
    command.paragraphs = QStringList{
        DescribeAccountsText::tr("Makes signed calls that change nothing and says whose key each account "
                                 "has, which regions it sees and whether this computer's clock is right; it "
                                 "points out accounts that belong to the same owner. Without names, every "
                                 "account.")};
    command.argument = {QStringLiteral("NAME"), 10'000, ValueKind::Account};
    command.globals = dataFolderOnly();
    command.examples = {{DescribeAccountsText::tr("Two of them"), example("accounts check prod dev")}};
    command.statuses = {{AllDone, DescribeAccountsText::tr("every account works")},
                        nothingChanged(),
                        wrongUsage(),
                        {NotAllRead, DescribeAccountsText::tr("some accounts do not work")},
                        cancelled()};
    return command;
}

}  // namespace sharewarden::cli::parts
