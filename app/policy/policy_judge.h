// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <optional>

#include "app/policy/finding.h"
#include "app/policy/look_alike.h"
#include "app/policy/policy.h"
#include "app/policy/trust_index.h"

namespace sharewarden {

/// What a policy says of login IDs at a moment. Made once for many of them: reading the policy costs more
/// than asking. A value that any thread may ask.
///
/// Look-alikes are those of every domain in the policy, whatever its account and last day, also of the
/// domains of trusted login IDs. Never one: a domain that a domain entry names, or one below it; a provider
/// of personal mail. Without trusted entries only personal mail is found.
class PolicyJudge {
public:
    PolicyJudge() = default;
    PolicyJudge(const Policy& policy, const QDateTime& now);

    /// All of it for one login ID in one account: OutsidePolicy, ExpiredTrust, LookAlike, PersonalMail, and
    /// whether it is trusted.
    FindingSet judge(const QString& account, const QString& loginId) const;

    /// The same in two steps, for whoever keeps the first for the many login IDs of a domain.
    FindingSet ofDomain(const QString& domain) const;
    FindingSet judge(int accountNumber, const QString& loginKey, const QString& domain,
                     FindingSet ofDomain) const;

    /// The trusted domain that this one (its key) can be taken for.
    std::optional<LookAlikes::Match> lookAlike(const QString& domain) const;

    const TrustIndex& trust() const { return m_trust; }

private:
    bool m_hasPolicy = false;
    TrustIndex m_trust;
    LookAlikes m_lookAlikes;
    QSet<QString> m_personal;
};

}  // namespace sharewarden
