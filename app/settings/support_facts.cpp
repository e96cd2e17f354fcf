// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/support_facts.h"

#include <QFileInfo>
#include <algorithm>

#include "app/diagnostics/component_versions.h"

namespace sharewarden {
namespace {

QString numberOf(const std::optional<qsizetype>& count) {
    return count ? QString::number(*count) : QString();
}

QString yesOrNo(bool yes) {
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString proxyText(Settings::ProxyKind kind) {
    switch (kind) {
        case Settings::ProxyKind::None:
            return QStringLiteral("none");
        case Settings::ProxyKind::HttpConnect:
            return QStringLiteral("HTTP");
        case Settings::ProxyKind::Socks5:
            return QStringLiteral("SOCKS 5");
        case Settings::ProxyKind::System:
            break;
    }
    return QStringLiteral("the system's");
}

template <typename Is>
QString countWhere(const QList<Account>& accounts, Is is) {
    return QString::number(std::count_if(accounts.begin(), accounts.end(), is));
}

QList<SupportFact> countFacts(const SupportSources& sources) {
    const QList<Account>& accounts = sources.accounts;
    return {{"Accounts", QString::number(accounts.size())},
            {"Accounts marked as production", countWhere(accounts, [](auto& a) { return a.production; })},
            {"Accounts that are read-only",
             countWhere(accounts, [](auto& a) { return a.changes == Account::Changes::ReadOnly; })},
            {"Accounts at a site of their own",
             countWhere(accounts, [](auto& a) { return a.site.kind == ncloud::SiteKind::Custom; })},
            {"Inventories kept", numberOf(sources.inventories)},
            {"Batches on the journal", numberOf(sources.batches)}};
}

QList<SupportFact> settingFacts(const std::optional<Settings>& settings) {
    if (!settings)
        return {{"Settings", QStringLiteral("cannot be read")}};
    return {{"Proxy", proxyText(settings->proxy)},
            {"Proxy asks for a password", yesOrNo(needsProxyPassword(*settings))},
            {"Authorities of its own", yesOrNo(!settings->authorityFile.isEmpty())},
            {"A call may be silent for", QStringLiteral("%1 s").arg(settings->silenceSeconds)},
            {"Calls at once", QString::number(settings->callsAtOnce)},
            {"Log level", logLevelName(settings->logLevel)},
            {"Log file", yesOrNo(settings->logFile)}};
}

QList<SupportFact> nameFacts(const SupportSources& sources) {
    QList<SupportFact> facts{
        {"User", sources.operatorName}, {"Computer", sources.host}, {"Data folder", sources.dataDir}};
    if (sources.settings && !sources.settings->proxyHost.isEmpty())
        facts.append({"Proxy", QStringLiteral("%1, port %2, user “%3”")
                                   .arg(sources.settings->proxyHost)
                                   .arg(sources.settings->proxyPort)
                                   .arg(sources.settings->proxyUser)});
    if (sources.settings && !sources.settings->authorityFile.isEmpty())
        facts.append({"Authorities", sources.settings->authorityFile});
    for (const Account& account : sources.accounts)
        facts.append(
            {"Account", QStringLiteral("%1, at %2, regions: %3")
                            .arg(account.name, account.site.key(),
                                 account.regions.isEmpty() ? QStringLiteral("all")
                                                           : account.regions.join(QStringLiteral(", ")))});
    return facts;
}

}  // namespace

SupportFacts supportFacts(const SupportSources& sources) {
    SupportFacts facts;
    facts.made = sources.now;
    facts.versions = componentVersions() + sessionFacts(sources.environment);
    facts.counts = countFacts(sources);
    facts.settings = settingFacts(sources.settings);
    facts.names = nameFacts(sources);
    facts.log = sources.log;
    facts.personal = {sources.operatorName,
                      sources.host,
                      sources.host.section(u'.', 0, 0),
                      sources.homeFolder,
                      QFileInfo(sources.homeFolder).fileName(),
                      sources.dataDir};
    for (const Account& account : sources.accounts) {
        facts.personal.append(account.name);
        facts.hidden.emplace_back(account.accessKey.toUtf8());
    }
    return facts;
}

}  // namespace sharewarden
