// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "app/accounts/account.h"
#include "app/base/result.h"

namespace sharewarden {

/// The accounts of this person, in one private JSON file (mode 0600), written atomically. A file that cannot
/// be read as ours is refused and left as it is. Several programs may use the same file: every change is
/// made, under a lock, to what is in the file at that moment.
class AccountStore {
public:
    /// The file need not exist yet.
    static Result<AccountStore> load(const QString& path);

    const QList<Account>& accounts() const { return m_accounts; }
    /// By name, without regard to case.
    std::optional<Account> find(const QString& name) const;
    std::optional<Account> byId(const QString& id) const;

    /// Adds it, or replaces the one with the same id, and saves. Nothing changes when accountProblem() finds
    /// one or saving fails. Afterwards accounts() also has what other programs saved meanwhile.
    Status put(const Account& account);
    /// Accounts whose changes were allowed until the window closes are read-only again.
    Status endTemporaryChanges();
    /// One that is not there is no error.
    Status remove(const QString& id);

private:
    QString m_path;
    QList<Account> m_accounts;
};

}  // namespace sharewarden
