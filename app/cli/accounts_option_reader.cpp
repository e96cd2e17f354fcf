// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/accounts_option_reader.h"

#include <QCoreApplication>

#include "app/accounts/site_address.h"
#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

struct AccountsOptionText {
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

QString colourChoice() {
    QStringList keys;
    for (const Account::Colour colour : accountColours())
        keys.append(colourKey(colour));
    return keys.join(QStringLiteral(", "));
}

}  // namespace

std::variant<AccountsAddOptions, QString> readAccountsAdd(const OptionWords& words,
                                                          const std::optional<ncloud::Site>& site) {
    for (const char* option : {"name", "access-key"}) {
        if (!words.has(QLatin1String(option)))
            return AccountsOptionText::tr("%1 needs --%2.")
                .arg(commandKey(*words.command), QLatin1String(option));
    }
    AccountsAddOptions add;
    Account& account = add.account;
    account.name = words.value(QStringLiteral("name"));
    account.accessKey = words.value(QStringLiteral("access-key"));
    account.site = ncloud::Site::publicSite();
    // The address of a known site is that site.
    if (site)
        account.site =
            site->kind == ncloud::SiteKind::Custom ? siteAtAddress(site->key()).value_or(*site) : *site;
    account.regions = words.values.value(QStringLiteral("region"));
    account.regions.removeDuplicates();
    account.folder = words.value(QStringLiteral("folder"));
    account.production = words.has(QStringLiteral("production"));
    if (words.has(QStringLiteral("read-only")))
        account.changes = Account::Changes::ReadOnly;
    if (const QString text = words.value(QStringLiteral("colour")); !text.isEmpty()) {
        const auto colour = colourFromKey(text);
        if (!colour)
            return AccountsOptionText::tr("“%1” is no colour: say one of %2.")
                .arg(visibleText(text, 60), colourChoice());
        account.colour = *colour;
    }
    if (words.has(QStringLiteral("confirm-above"))) {
        bool ok = false;
        account.confirmAbove = words.value(QStringLiteral("confirm-above")).toInt(&ok);
        if (!ok || account.confirmAbove < 0 || account.confirmAbove > maxConfirmAbove)
            return AccountsOptionText::tr(
                       "--confirm-above takes a number of shares from 0 to %1; 0 is never.")
                .arg(maxConfirmAbove);
    }
    Account checked = account;
    checked.id = QStringLiteral("new");
    if (const auto problem = accountProblem(checked, {}))
        return *problem;
    return add;
}

std::variant<AccountsRemoveOptions, QString> readAccountsRemove(const OptionWords& words) {
    if (words.positionals.size() != 1)
        return AccountsOptionText::tr("accounts remove needs the name of one account.");
    return AccountsRemoveOptions{words.positionals.constFirst(), words.has(QStringLiteral("yes"))};
}

std::variant<AccountsImportOptions, QString> readAccountsImport(const OptionWords& words) {
    AccountsImportOptions options;
    options.file = words.value(QStringLiteral("file"));
    options.fromEnvironment = words.has(QStringLiteral("from-environment"));
    options.profiles = words.values.value(QStringLiteral("profile"));
    options.profiles.removeDuplicates();
    options.dryRun = words.has(QStringLiteral("dry-run"));
    options.yes = words.has(QStringLiteral("yes"));
    if (options.dryRun && options.yes)
        return AccountsOptionText::tr("--dry-run and --yes exclude each other.");
    return options;
}

std::variant<AccountsExportOptions, QString> readAccountsExport(const OptionWords& words) {
    if (!words.has(QStringLiteral("output")))
        return AccountsOptionText::tr("%1 needs --%2.")
            .arg(commandKey(*words.command), QStringLiteral("output"));
    AccountsExportOptions options{words.value(QStringLiteral("output"))};
    if (options.file == QLatin1String("-"))
        options.file.clear();
    return options;
}

std::variant<AccountsCheckOptions, QString> readAccountsCheck(const OptionWords& words) {
    AccountsCheckOptions options{words.positionals};
    options.names.removeDuplicates();
    return options;
}

}  // namespace sharewarden::cli
