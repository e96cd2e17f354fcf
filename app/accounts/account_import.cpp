// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_import.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "app/accounts/site_address.h"
#include "app/base/text.h"

namespace sharewarden {
namespace {

constexpr qsizetype maxShownName = 100;
// Room for the number behind a name that is taken.
constexpr qsizetype maxWishedName = 90;

struct AccountImportText {
    Q_DECLARE_TR_FUNCTIONS(AccountImport)
};

// A name that an account may have, as close to the wish as can be.
QString nameFrom(const QString& wish) {
    QString name = visibleText(wish.trimmed(), maxWishedName);
    return name.isEmpty() ? AccountImportText::tr("imported") : name;
}

bool isTaken(const QString& name, const QList<Account>& accounts) {
    // The command line calls the key of the environment by this name.
    return name.compare(QLatin1String("env"), Qt::CaseInsensitive) == 0 ||
           std::any_of(accounts.cbegin(), accounts.cend(), [&](const Account& account) {
               return account.name.compare(name, Qt::CaseInsensitive) == 0;
           });
}

QString freeName(const QString& wish, const QList<Account>& accounts) {
    const QString name = nameFrom(wish);
    QString free = name;
    for (int number = 2; isTaken(free, accounts); ++number)
        free = QStringLiteral("%1 (%2)").arg(name, QString::number(number));
    return free;
}

QString problemOf(const ConfigureProfile& profile, Account* account) {
    if (profile.accessKey.isEmpty())
        return AccountImportText::tr("It has no ncloud_access_key_id.");
    if (const auto problem = accessKeyProblem(profile.accessKey))
        return *problem;
    if (profile.secret.isEmpty())
        return AccountImportText::tr("It has no ncloud_secret_access_key.");
    if (const auto problem = secretKeyProblem(profile.secret))
        return *problem;
    QString why;
    const auto site =
        profile.apiUrl.isEmpty() ? ncloud::Site::publicSite() : siteAtAddress(profile.apiUrl, &why);
    if (!site)
        return why;
    account->site = *site;
    return {};
}

ImportCandidate judgeOffer(const ImportOffer& offer, const QList<Account>& accounts, const IdSource& ids) {
    ImportCandidate candidate{offer.origin, offer.account, offer.secret, ImportVerdict::Unusable,
                              offer.problem};
    Account& account = candidate.account;
    account.id = ids();
    account.name = freeName(offer.name, accounts);
    if (!offer.problem.isEmpty())
        return candidate;
    const auto same = std::find_if(accounts.cbegin(), accounts.cend(), [&](const Account& known) {
        return known.accessKey == account.accessKey && known.site == account.site;
    });
    if (same != accounts.cend()) {
        candidate.verdict = ImportVerdict::AlreadyHere;
        candidate.reason = AccountImportText::tr("The account “%1” has this key.")
                               .arg(visibleText(same->name, maxShownName));
        return candidate;
    }
    if (const auto problem = accountProblem(account, accounts)) {
        candidate.reason = *problem;
        return candidate;
    }
    candidate.verdict = ImportVerdict::New;
    QStringList remarks;
    if (account.name != offer.name)
        remarks.append(AccountImportText::tr("It will be called “%1”.").arg(account.name));
    if (offer.secret.isEmpty())
        remarks.append(AccountImportText::tr("No secret key comes with it: enter it afterwards."));
    candidate.reason = remarks.join(QLatin1Char(' '));
    return candidate;
}

}  // namespace

QList<ImportOffer> offersOf(const ConfigureFile& file) {
    QList<ImportOffer> offers;
    for (const ConfigureProfile& profile : file.profiles) {
        ImportOffer offer{profile.name, profile.name, {}, profile.secret, {}};
        offer.account.accessKey = profile.accessKey;
        offer.account.site = ncloud::Site::publicSite();
        offer.problem = problemOf(profile, &offer.account);
        if (!offer.problem.isEmpty())
            offer.problem = AccountImportText::tr("Its profile begins at line %1. %2")
                                .arg(QString::number(profile.line), offer.problem);
        offers.append(offer);
    }
    return offers;
}

QList<ImportOffer> offersOf(const EnvironmentCredentials& environment) {
    if (!environment.credentials && environment.problems.isEmpty())
        return {};
    const QString name = QStringLiteral("environment");
    ImportOffer offer{name, name, {}, {}, environment.problems.join(QLatin1Char(' '))};
    offer.account.site = environment.site.value_or(ncloud::Site::publicSite());
    if (environment.credentials) {
        offer.account.accessKey = environment.credentials->accessKey;
        offer.secret = environment.credentials->secret;
    }
    if (!environment.region.isEmpty())
        offer.account.regions = {environment.region};
    return {offer};
}

QList<ImportOffer> offersOf(const AccountFile& exported) {
    QList<ImportOffer> offers;
    for (const Account& account : exported.accounts) {
        ImportOffer offer{account.name, account.name, account, {}, {}};
        // What another computer saw of a key is not known here.
        offer.account.lastWorked = {};
        if (account.changes == Account::Changes::AllowedUntilClose)
            offer.account.changes = Account::Changes::ReadOnly;
        offers.append(offer);
    }
    return offers;
}

QList<ImportCandidate> judgeOffers(const QList<ImportOffer>& offers, const QList<Account>& accounts,
                                   const IdSource& ids) {
    QList<ImportCandidate> candidates;
    QList<Account> known = accounts;
    for (const ImportOffer& offer : offers) {
        candidates.append(judgeOffer(offer, known, ids));
        if (candidates.constLast().verdict == ImportVerdict::New)
            known.append(candidates.constLast().account);
    }
    return candidates;
}

QByteArray exportedAccounts(const QList<Account>& accounts) {
    return serializeAccountFile(AccountFile{accounts, {}, {}});
}

Result<ImportFile> readImportFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(StorageError{path, file.errorString()});
    // A configure file cannot begin so: it would be neither a heading nor a setting.
    const bool isExport = file.peek(64).trimmed().startsWith('{');
    file.close();
    if (isExport) {
        const Result<AccountFile> exported = readAccountFile(path);
        if (!exported)
            return exported.error();
        return ImportFile{offersOf(*exported), {}};
    }
    const Result<ConfigureFile> configure = readConfigureFile(path);
    if (!configure)
        return configure.error();
    return ImportFile{offersOf(*configure), configure->problems};
}

}  // namespace sharewarden
