// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/query.h"

#include <algorithm>

namespace sharewarden {
namespace {

template <typename Holds>
bool anyState(const QList<Term>& terms, Holds holds) {
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
        return std::any_of(term.states.begin(), term.states.end(), holds);
    });
}

}  // namespace

bool TextValue::matches(QStringView folded) const {
    switch (match) {
        case Match::Contains:
            return !folded.isEmpty() && folded.contains(text);
        case Match::Whole:
            return folded == text;
        case Match::Start:
            return folded.startsWith(text);
        case Match::End:
            return folded.endsWith(text);
        case Match::DomainOrBelow:
            return folded.endsWith(text) && (folded.size() == text.size() ||
                                             folded.at(folded.size() - text.size() - 1) == QLatin1Char('.'));
    }
    return false;
}

Query::Query(QList<Term> terms, QStringList problems)
    : m_terms(std::move(terms)), m_problems(std::move(problems)) {
    Q_ASSERT(m_terms.size() <= maxTerms);
}

bool Query::usesTicks() const {
    return anyState(m_terms, [](RowState state) { return state == RowState::Ticked; });
}

bool Query::usesFindings() const {
    return anyState(m_terms, [](RowState state) {
        return state != RowState::Ticked && state != RowState::Shared && state != RowState::Unshared;
    });
}

}  // namespace sharewarden
