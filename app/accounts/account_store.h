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
/// made, under a lock, to what is in the file at that moment. The order of the accounts is the person's.
class AccountStore {
public:
    /// The file need not exist yet.
    static Result<AccountStore> load(const QString& path);
    /// The file is read later: there are no accounts before read(). Whatever changes accounts reads it, too.
    static AccountStore at(const QString& path);

    /// Takes over what is in the file now. After an error the accounts are those of before.
    Status read();
    /// What is in the file is known.
    bool isRead() const { return m_isRead; }

    const QList<Account>& accounts() const { return m_accounts; }
    /// By name, without regard to case.
    std::optional<Account> find(const QString& name) const;
    std::optional<Account> byId(const QString& id) const;

    enum class Secret { Kept, Replaced };

    /// Adds it behind the others, or replaces the one with the same id, and saves. Nothing changes when
    /// accountProblem() finds one or saving fails. Afterwards accounts() also has what other programs saved
    /// meanwhile.
    ///
    /// `lastWorked` of one that is there stays as it is in the file; with another access key or site, or when
    /// its secret was replaced, it is forgotten: it was said of another key.
    Status put(const Account& account, Secret secret = Secret::Kept);
    /// Puts it at `toIndex` among the accounts, counted without it; beyond the ends is at the end. One that
    /// is not there is no error.
    Status move(const QString& id, qsizetype toIndex);
    /// `moment` is in UTC. What is not at least a minute later than the known one is not worth a write and
    /// changes nothing, nor does an account that is not there.
    Status setLastWorked(const QString& id, const QDateTime& moment);
    /// Accounts whose changes were allowed until the window closes are read-only again.
    Status endTemporaryChanges();
    /// One that is not there is no error.
    Status remove(const QString& id);

private:
    Status changed(Status status);

    QString m_path;
    QList<Account> m_accounts;
    bool m_isRead = false;
};

}  // namespace sharewarden
