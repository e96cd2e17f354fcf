// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/ncloud/credentials.h"
#include "app/ncloud/site.h"

namespace sharewarden {

/// A key from the environment, in the variables of the official tools.
struct EnvironmentCredentials {
    std::optional<ncloud::Credentials> credentials;  ///< both halves, or nothing
    std::optional<ncloud::Site> site;                ///< nothing when not given: the caller chooses
    QString region;                                  ///< empty when not given
    /// What is set but cannot be used, as translated sentences that name the variable and hold no key.
    /// Without problems and without credentials nothing is set.
    QStringList problems;
};

/// Reads `NCLOUD_ACCESS_KEY_ID` or `NCLOUD_ACCESS_KEY`, `NCLOUD_SECRET_ACCESS_KEY` or `NCLOUD_SECRET_KEY`,
/// `NCLOUD_API_GW` (base URL) and `NCLOUD_REGION`. Blanks around a value are dropped, an empty one is not
/// set, and two variables for the same thing have to agree.
EnvironmentCredentials readEnvironmentCredentials(const QProcessEnvironment& environment);

}  // namespace sharewarden
