// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "app/base/result.h"
#include "app/ncloud/site.h"

namespace sharewarden {

/// A named access key at a site. Its secret is not here: it is in the keychain under `id`.
struct Account {
    QString id;    ///< never changes; names the keychain item
    QString name;  ///< unique, as people call it
    ncloud::Site site;
    QString accessKey;
    QStringList regions;  ///< regions to scan; empty means all

    bool operator==(const Account&) const = default;
};

/// Why an account cannot be saved as it is, as one translated sentence. Nothing when it can.
std::optional<QString> accountProblem(const Account& account, const QList<Account>& others);

}  // namespace sharewarden
