// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/fault_rule.h"

#include <algorithm>
#include <utility>

namespace sharewarden::sandbox {

bool FaultRule::selects(const RequestFacts& facts) const {
    if ((m_verb == Verb::Read && facts.writes) || (m_verb == Verb::Write && !facts.writes)) {
        return false;
    }
    if (m_hasAction && !m_action.match(facts.action).hasMatch()) {
        return false;
    }
    if ((!m_method.isEmpty() && m_method != facts.method) ||
        (!m_region.isEmpty() && m_region != facts.region) ||
        (!m_image.isEmpty() && !facts.images.contains(m_image)) || (m_page > 0 && m_page != facts.page)) {
        return false;
    }
    return !m_hasTarget ||
           std::any_of(facts.targets.begin(), facts.targets.end(),
                       [this](const QString& loginId) { return m_target.match(loginId).hasMatch(); });
}

bool FaultRule::actsOn(int nth) const {
    return nth >= m_from && nth % m_every == 0 && (m_first == 0 || nth <= m_first) &&
           (m_only == 0 || nth == m_only);
}

FaultBook::FaultBook(QList<FaultRule> rules) : m_rules(std::move(rules)), m_counts(m_rules.size(), 0) {
}

const FaultRule* FaultBook::next(const RequestFacts& facts) {
    const FaultRule* chosen = nullptr;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const FaultRule& rule = m_rules.at(i);
        if (rule.selects(facts) && rule.actsOn(++m_counts[i]) && chosen == nullptr) {
            chosen = &rule;
        }
    }
    return chosen;
}

}  // namespace sharewarden::sandbox
