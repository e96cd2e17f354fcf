// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDateTime>
#include <QStringList>
#include <chrono>
#include <optional>
#include <stop_token>
#include <vector>

#include "app/base/result.h"
#include "app/ncloud/client.h"

namespace sharewarden {

/// What calls signed with an account's key have shown.
struct AccountCheck {
    /// The regions that the key may see: a success proves that the key, the secret and the clock are right.
    Result<std::vector<ncloud::Region>> regions;
    QStringList unknownRegions;                ///< regions of the account that are not among them
    std::optional<ncloud::Identity> identity;  ///< nothing when it could not be learnt: never a failure
    /// The server's clock minus ours, exact to about a second; nothing when the server did not say.
    std::optional<std::chrono::seconds> clockDifference;
    /// When the call was sent whose key was accepted, by our clock in UTC; invalid when none was. A key that
    /// lacks the permission to see regions is accepted all the same when it says whose it is.
    QDateTime keyAccepted = {};

    bool ok() const { return regions.ok(); }
};

/// `regions` are the ones that the account is limited to. Two calls at most, each made once; neither changes
/// anything.
QCoro::Task<AccountCheck> checkAccount(ncloud::Client client, QStringList regions, std::stop_token stop);

/// The check as translated lines of plain text; text of the server in them is bounded and made visible.
QStringList checkLines(const AccountCheck& check);

}  // namespace sharewarden
