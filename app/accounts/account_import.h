// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/accounts/account.h"
#include "app/accounts/account_file.h"
#include "app/accounts/configure_file.h"
#include "app/accounts/environment_credentials.h"
#include "app/base/clock.h"

namespace sharewarden {

/// What a source offers, before it is compared with the accounts that are here.
struct ImportOffer {
    QString origin;  ///< the profile, `environment`, or the exported account's name; not yet made visible
    QString name;    ///< wished for; judgeOffers() makes it unique
    Account account;
    ncloud::SecretKey secret;  ///< empty when none came with it
    QString problem;           ///< why it cannot be used, as a translated sentence; empty when it can
};

/// All profiles of a configure file. A profile without an address is at the public site.
QList<ImportOffer> offersOf(const ConfigureFile& file);
/// One offer, or none when nothing is set. Its guards are those of a new account.
QList<ImportOffer> offersOf(const EnvironmentCredentials& environment);
/// Exported accounts: no secret comes with them. What was allowed until the window closed is read-only.
QList<ImportOffer> offersOf(const AccountFile& exported);

enum class ImportVerdict {
    New,
    AlreadyHere,  ///< an account with this access key at this site
    Unusable,
};

/// An account that could be imported, and what is to be said of it.
struct ImportCandidate {
    QString origin;
    Account account;  ///< with an id of its own and a name that is not taken
    ncloud::SecretKey secret;
    ImportVerdict verdict = ImportVerdict::Unusable;
    /// Why, as translated sentences: of a new one what is to be known of it, and then perhaps nothing.
    QString reason;
};

/// Judges the offers, in their order, against the accounts that are here and against each other.
QList<ImportCandidate> judgeOffers(const QList<ImportOffer>& offers, const QList<Account>& accounts,
                                   const IdSource& ids);

/// The accounts as an account file; the secrets are elsewhere, and fields that this version does not know
/// are left out, since they could be anything.
QByteArray exportedAccounts(const QList<Account>& accounts);

/// What a person chose to import from: a configure file, or a file that exportedAccounts() wrote. Storage
/// when it cannot be read as either.
struct ImportFile {
    QList<ImportOffer> offers;
    QStringList problems;  ///< as ConfigureFile has them
};
Result<ImportFile> readImportFile(const QString& path);

}  // namespace sharewarden
