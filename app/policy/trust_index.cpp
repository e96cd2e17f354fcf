// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/trust_index.h"

#include <algorithm>

#include "app/policy/domain.h"
#include "app/policy/login_id.h"

namespace sharewarden {

TrustIndex::TrustIndex(const Policy& policy, const QDateTime& now) {
    const QTimeZone zone = policy.zone.isValid() ? policy.zone : QTimeZone::utc();
    const QDate today = now.isValid() ? now.toTimeZone(zone).date() : QDate();
    for (qsizetype i = 0; i < policy.trusted.size(); ++i) {
        const TrustEntry& from = policy.trusted.at(i);
        const bool login = from.kind == TrustEntry::Kind::LoginId;
        const QString key = login ? loginIdKey(from.value) : domainKey(from.value);
        if (key.isEmpty())
            continue;
        Entry entry;
        entry.number = i;
        entry.withSubdomains = from.withSubdomains;
        entry.over = from.lastDay && today.isValid() && today > *from.lastDay;
        entry.lastDay = from.lastDay.value_or(QDate());
        if (!from.account.isEmpty()) {
            const QString account = from.account.toCaseFolded();
            const auto number = static_cast<int>(m_accounts.size()) + 1;
            const auto known = m_accounts.constFind(account);
            entry.account = known == m_accounts.constEnd() ? *m_accounts.insert(account, number) : *known;
        }
        (login ? m_logins : m_domains)[key].push_back(entry);
    }
    for (Entries* entries : {&m_logins, &m_domains}) {
        for (std::vector<Entry>& same : *entries)
            std::stable_sort(same.begin(), same.end(),
                             [](const Entry& a, const Entry& b) { return a.account > 0 && b.account == 0; });
    }
}

int TrustIndex::accountNumber(const QString& account) const {
    return m_accounts.isEmpty() ? 0 : m_accounts.value(account.toCaseFolded(), 0);
}

void TrustIndex::visit(const QString& loginKey, const QString& domain,
                       const std::function<bool(const Entry&, bool)>& use) const {
    const auto all = [&](const Entries& entries, const QString& key, bool above) {
        const auto found = entries.constFind(key);
        return found == entries.constEnd() ||
               std::all_of(found->begin(), found->end(), [&](const Entry& e) { return use(e, above); });
    };
    if (!all(m_logins, loginKey, false) || domain.isEmpty() || m_domains.isEmpty() ||
        !all(m_domains, domain, false))
        return;
    for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', dot + 1)) {
        if (!all(m_domains, domain.mid(dot + 1), true))
            return;
    }
}

TrustIndex::Match TrustIndex::match(int accountNumber, const QString& loginKey, const QString& domain) const {
    Match match;
    QDate ended;
    visit(loginKey, domain, [&](const Entry& entry, bool above) {
        if ((entry.account != 0 && entry.account != accountNumber) || (above && !entry.withSubdomains))
            return true;
        if (!entry.over) {
            match = {State::Trusted, entry.number};
            return false;
        }
        if (match.state == State::NotCovered || entry.lastDay > ended) {
            match = {State::Over, entry.number};
            ended = entry.lastDay;
        }
        return true;
    });
    return match;
}

std::optional<TrustIndex::NearMiss> TrustIndex::nearMiss(int accountNumber, const QString& loginKey,
                                                         const QString& domain) const {
    std::optional<NearMiss> miss;
    visit(loginKey, domain, [&](const Entry& entry, bool above) {
        if (entry.over)
            return true;
        const bool otherAccount = entry.account != 0 && entry.account != accountNumber;
        const bool notBelow = above && !entry.withSubdomains;
        // One reason is enough to tell; two would be a riddle.
        if (otherAccount != notBelow)
            miss = NearMiss{entry.number, otherAccount};
        return !miss;
    });
    return miss;
}

bool TrustIndex::namesDomain(const QString& domain) const {
    bool named = false;
    visit(QString(), domain, [&](const Entry&, bool) {
        named = true;
        return false;
    });
    return named;
}

QStringList TrustIndex::domains() const {
    QStringList named = m_domains.keys();
    named.sort();
    QStringList ofLogins;
    for (auto it = m_logins.keyBegin(); it != m_logins.keyEnd(); ++it)
        ofLogins.append(loginIdDomain(*it));
    ofLogins.removeAll(QString());
    ofLogins.removeDuplicates();
    ofLogins.sort();
    return named + ofLogins;
}

}  // namespace sharewarden
