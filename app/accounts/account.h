// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/ncloud/credentials.h"
#include "app/ncloud/site.h"

namespace sharewarden {

inline constexpr int defaultConfirmAbove = 100;
inline constexpr int maxConfirmAbove = 1'000'000;

/// A named access key at a site. Its secret is not here: it is in the keychain under `id`.
struct Account {
    /// Whether its shares may be changed. `AllowedUntilClose` becomes `ReadOnly` when the window closes.
    enum class Changes { Allowed, AllowedUntilClose, ReadOnly };
    /// A mark that tells accounts apart at a glance; never the only sign of anything.
    enum class Colour { None, Red, Orange, Yellow, Green, Blue, Purple };

    QString id;    ///< never changes; names the keychain item
    QString name;  ///< unique without regard to case, as people call it; at most 100 UTF-16 units
    ncloud::Site site;
    QString accessKey;    ///< printable ASCII without spaces, at most 128: it travels in an HTTP header
    QStringList regions;  ///< codes of the regions to scan; empty means all
    Changes changes = Changes::Allowed;
    bool production = false;  ///< its name is typed before its shares are changed
    /// More shares than this in one plan, and their number is typed; 0 for never.
    int confirmAbove = defaultConfirmAbove;
    QString folder = {};  ///< under which it is listed; at most 100 UTF-16 units, may be empty
    Colour colour = Colour::None;
    /// When a call that was signed with its key was last accepted, in UTC; invalid for never. Kept by
    /// AccountStore: replacing the access key or the secret makes it invalid again.
    QDateTime lastWorked = {};

    bool operator==(const Account&) const = default;
};

/// Every colour, in the order in which they are offered.
const QList<Account::Colour>& accountColours();
/// `none`, `red`, …: for files and the command line.
QString colourKey(Account::Colour colour);
std::optional<Account::Colour> colourFromKey(const QString& key);

/// There is an account with this name (as it is written) at the site with this key.
bool isSetUp(const QList<Account>& accounts, const QString& name, const QString& siteKey);

/// Why an account cannot be saved as it is, as one translated sentence. Nothing when it can. The one with
/// the same id among `others` is the account itself.
std::optional<QString> accountProblem(const Account& account, const QList<Account>& others);

/// Why this cannot be an access key, or a secret key, as one translated sentence. Nothing when it can.
/// The sentence never holds the key.
std::optional<QString> accessKeyProblem(const QString& accessKey);
std::optional<QString> secretKeyProblem(const ncloud::SecretKey& secret);

/// Why this cannot be a region code (`[A-Z0-9]+`, as in KR), as one translated sentence.
std::optional<QString> regionCodeProblem(const QString& code);

}  // namespace sharewarden
