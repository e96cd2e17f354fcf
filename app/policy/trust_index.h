// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "app/policy/policy.h"

namespace sharewarden {

/// The entries of a policy, found by what they trust. A value.
///
/// An entry covers a login ID when it names it, or its domain, or with `withSubdomains` a domain above that,
/// and is for every account or for this one (by name, without regard to case). An entry is over from the
/// first moment after its `lastDay` in the policy's zone. Any covering entry that is not over makes the login
/// ID trusted; when all of them are over, its trust is.
class TrustIndex {
public:
    enum class State { NotCovered, Trusted, Over };
    struct Match {
        State state = State::NotCovered;
        /// The entry that says so, in Policy::trusted: one that names the login ID before one that names a
        /// domain, a near domain before one above it, one of the account before one for all. When all are
        /// over, the one that ended last.
        qsizetype entry = -1;
    };
    /// How an entry that names the login ID or a domain of it fails to cover it.
    struct NearMiss {
        qsizetype entry = -1;
        bool otherAccount = false;  ///< it is for another account; else it lacks `withSubdomains`
    };

    TrustIndex() = default;
    /// An invalid `now` counts as before every `lastDay`; an invalid zone as UTC.
    TrustIndex(const Policy& policy, const QDateTime& now);

    /// Accounts that no entry names are all one to the policy: 0. Others have numbers up to accountCount()
    /// - 1.
    int accountNumber(const QString& account) const;
    int accountCount() const { return static_cast<int>(m_accounts.size()) + 1; }

    /// `loginKey` is a loginIdKey(), `domain` the domainKey() of it.
    Match match(int accountNumber, const QString& loginKey, const QString& domain) const;
    /// Only worth asking when there is no match.
    std::optional<NearMiss> nearMiss(int accountNumber, const QString& loginKey, const QString& domain) const;

    /// A domain entry of any account names it or a domain above it, whether or not sub-domains are trusted.
    bool namesDomain(const QString& domain) const;
    /// The domains of all entries, those of domain entries first.
    QStringList domains() const;

private:
    struct Entry {
        qsizetype number = 0;
        int account = 0;  ///< 0: for all
        bool withSubdomains = false;
        bool over = false;
        QDate lastDay;
    };
    using Entries = QHash<QString, std::vector<Entry>>;

    // Entries that name the login ID or a domain of it, the nearest first; false ends it.
    void visit(const QString& loginKey, const QString& domain,
               const std::function<bool(const Entry& entry, bool above)>& use) const;

    QHash<QString, int> m_accounts;
    Entries m_logins;
    Entries m_domains;
};

}  // namespace sharewarden
