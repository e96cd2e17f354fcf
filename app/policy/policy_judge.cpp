// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/policy_judge.h"

#include "app/policy/domain.h"
#include "app/policy/login_id.h"
#include "app/policy/personal_mail.h"

namespace sharewarden {

PolicyJudge::PolicyJudge(const Policy& policy, const QDateTime& now)
    : m_hasPolicy(!policy.isEmpty()), m_trust(policy, now) {
    for (const QString& domain : policy.personalDomains)
        m_personal.insert(domainKey(domain));
    m_personal.remove(QString());
    // Who trusts one person at a provider does not vouch for its name.
    QStringList imitable = m_trust.domains();
    imitable.removeIf([&](const QString& domain) {
        return !m_trust.namesDomain(domain) && (m_personal.contains(domain) || isKnownPersonalMail(domain));
    });
    m_lookAlikes = LookAlikes(imitable);
}

FindingSet PolicyJudge::judge(const QString& account, const QString& loginId) const {
    const QString domain = loginIdDomain(loginId);
    return judge(m_trust.accountNumber(account), loginIdKey(loginId), domain, ofDomain(domain));
}

FindingSet PolicyJudge::ofDomain(const QString& domain) const {
    FindingSet found;
    if (domain.isEmpty())
        return found;
    if (m_personal.contains(domain) || isKnownPersonalMail(domain))
        found.add(FindingKind::PersonalMail);
    else if (lookAlike(domain))
        found.add(FindingKind::LookAlike);
    return found;
}

FindingSet PolicyJudge::judge(int accountNumber, const QString& loginKey, const QString& domain,
                              FindingSet ofDomain) const {
    FindingSet found = ofDomain;
    if (!m_hasPolicy)
        return found;
    switch (m_trust.match(accountNumber, loginKey, domain).state) {
        case TrustIndex::State::Trusted:
            // The policy has decided about this one.
            found = FindingSet();
            found.setTrusted();
            break;
        case TrustIndex::State::Over:
            found.add(FindingKind::ExpiredTrust);
            break;
        case TrustIndex::State::NotCovered:
            found.add(FindingKind::OutsidePolicy);
            break;
    }
    return found;
}

std::optional<LookAlikes::Match> PolicyJudge::lookAlike(const QString& domain) const {
    if (m_trust.namesDomain(domain) || m_personal.contains(domain) || isKnownPersonalMail(domain))
        return std::nullopt;
    return m_lookAlikes.find(domain);
}

}  // namespace sharewarden
