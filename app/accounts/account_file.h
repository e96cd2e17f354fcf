// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "app/accounts/account.h"
#include "app/base/result.h"

namespace sharewarden {

/// What the account file holds: `{"version": 1, "accounts": [{"id", "name", "site", "accessKey",
/// "regions", "changes", "production", "confirmAbove", "folder", "colour", "lastWorked"}]}`; `changes` is
/// `allowed`, `until-close` or `read-only`, `lastWorked` a moment as of utcText(). What comes after
/// `accessKey` may be missing. The order is the person's. Fields that this version does not know are kept
/// and written back, and so is a colour until another is chosen.
struct AccountFile {
    QList<Account> accounts;
    QJsonObject extraRoot;                    ///< unknown fields beside `accounts`
    QHash<QString, QJsonObject> extraFields;  ///< unknown fields of an account, by its id
};

/// Refuses what is not wholly a version 1 file with valid accounts. `path` is named in the error.
Result<AccountFile> parseAccountFile(const QByteArray& bytes, const QString& path);

/// No secret is in it: there is none in an Account.
QByteArray serializeAccountFile(const AccountFile& file);

/// Reads the file; one that does not exist is empty.
Result<AccountFile> readAccountFile(const QString& path);

/// As private_file::write(). The folder has to be there.
Status writeAccountFile(const AccountFile& file, const QString& path);

}  // namespace sharewarden
