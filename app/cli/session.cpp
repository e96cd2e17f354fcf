// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include "app/accounts/account_store.h"
#include "app/accounts/environment_credentials.h"
#include "app/base/operator_name.h"
#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(CliSession)
};

using SessionOrReason = std::variant<Session, QString>;

SessionOrReason fromEnvironment(const Context& context, const GlobalOptions& global) {
    QProcessEnvironment environment = context.environment;
    // What is not used here cannot be wrong here.
    environment.remove(QStringLiteral("NCLOUD_REGION"));
    if (global.site)
        environment.remove(QStringLiteral("NCLOUD_API_GW"));
    const EnvironmentCredentials found = readEnvironmentCredentials(environment);
    if (!found.problems.isEmpty())
        return QString(found.problems.join(u' ') % u' ' % SessionText::tr("Nothing was changed."));
    if (!found.credentials)
        return SessionText::tr(
            "There is no key: neither --account nor NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY are "
            "given. Nothing was changed. Name an account that was added in Sharewarden, or set the two "
            "variables.");
    Account account;
    account.name = environmentAccountName();
    account.accessKey = found.credentials->accessKey;
    account.site = global.site.value_or(found.site.value_or(ncloud::Site::publicSite()));
    return Session{account.name, context.clients.clientFor(account, found.credentials->secret), std::nullopt};
}

}  // namespace

QString environmentAccountName() {
    return QStringLiteral("env");
}

QString dataFile(const Context& context, const GlobalOptions& global, const QString& name) {
    return QDir(global.dataDir.isEmpty() ? context.dataDir : global.dataDir).filePath(name);
}

QCoro::Task<SessionOrReason> openSession(const Context& context, GlobalOptions global) {
    if (global.account.isEmpty())
        co_return fromEnvironment(context, global);
    const Result<AccountStore> store =
        AccountStore::load(dataFile(context, global, QStringLiteral("accounts.json")));
    if (!store)
        co_return failureText(store.error());
    std::optional<Account> account = store->find(global.account);
    if (!account)
        co_return noSuchAccount(global.account, store->accounts());
    if (global.site)
        account->site = *global.site;
    const Result<ncloud::Client> client = co_await context.clients.clientFor(*account, context.stop);
    if (!client)
        co_return failureText(client.error());
    co_return Session{account->name, *client, account};
}

QCoro::Task<SessionOrReason> openAccount(const Context& context, GlobalOptions global, QString name) {
    global.account = name == environmentAccountName() ? QString() : name;
    const SessionOrReason session = co_await openSession(context, global);
    co_return session;
}

void Sessions::add(const Session& session) {
    clients.insert(session.account, session.client);
    if (session.known)
        known.append(*session.known);
}

QString noSuchAccount(const QString& name, const QList<Account>& accounts) {
    QStringList names;
    for (const Account& account : accounts)
        names.append(visibleText(account.name));
    const QString known = names.isEmpty()
                              ? SessionText::tr("No account has been added yet: add it in Sharewarden.")
                              : SessionText::tr("The accounts are: %1.").arg(names.join(u", "));
    return SessionText::tr("There is no account “%1”. Nothing was changed.").arg(visibleText(name)) % u' ' %
           known;
}

Carrier thisCarrier() {
    return {operatorName(), QSysInfo::machineHostName()};
}

QCoro::Task<std::optional<SealKey>> sealKey(const Context& context) {
    const Result<SealKey> key = co_await context.seals.key();
    if (key)
        co_return *key;
    const auto* keychain = std::get_if<KeychainError>(&key.error());
    const bool absent = keychain && (keychain->problem == KeychainProblem::NoService ||
                                     keychain->problem == KeychainProblem::Other);
    if (!absent)
        context.console.say(SessionText::tr("The journal's entries of this batch will have no seal. %1")
                                .arg(explain(key.error())));
    co_return std::nullopt;
}

}  // namespace sharewarden::cli
