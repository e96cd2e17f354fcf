// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/accounts/account.h"

namespace sharewarden {

/// What has to be done before the shares of some accounts may be changed.
struct GuardDemands {
    /// Accounts that may not be changed: nothing is begun.
    QStringList readOnly;
    /// Production accounts: each name has to be typed as it is written.
    QStringList namesToType;
    /// More shares than an account's cap allows without a second look: their number has to be typed.
    std::optional<qsizetype> countToType;

    bool isEmpty() const { return readOnly.isEmpty() && namesToType.isEmpty() && !countToType; }
};

/// For a plan with so many shares by account name. Accounts that are not known demand nothing.
GuardDemands guardDemands(const QMap<QString, qsizetype>& sharesByAccount, const QList<Account>& accounts);

/// One translated sentence that names the read-only accounts and says what to do; empty when there are none.
QString readOnlyProblem(const GuardDemands& demands);

/// Whether what a person typed is the name, or the number. Spaces around it do not matter, nor separators in
/// a number.
bool isTypedName(const QString& typed, const QString& name);
bool isTypedCount(const QString& typed, qsizetype count);

}  // namespace sharewarden
