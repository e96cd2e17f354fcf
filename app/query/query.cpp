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

// Every text that `narrow` matches is matched by `wide`.
bool covers(const TextValue& wide, const TextValue& narrow) {
    using Match = TextValue::Match;
    if (wide == narrow)
        return true;
    switch (wide.match) {
        case Match::Contains:
            return narrow.text.contains(wide.text) && !narrow.text.isEmpty();
        case Match::Start:
            return (narrow.match == Match::Start || narrow.match == Match::Whole) &&
                   narrow.text.startsWith(wide.text);
        case Match::End:
            return narrow.match != Match::Contains && narrow.match != Match::Start &&
                   narrow.text.endsWith(wide.text);
        case Match::DomainOrBelow:
            return (narrow.match == Match::DomainOrBelow || narrow.match == Match::Whole) &&
                   wide.matches(narrow.text);
        case Match::Whole:
            return false;
    }
    return false;
}

bool covers(const DateRange& wide, const DateRange& narrow) {
    const bool begins = !wide.first.isValid() || (narrow.first.isValid() && narrow.first >= wide.first);
    const bool ends = !wide.end.isValid() || (narrow.end.isValid() && narrow.end <= wide.end);
    return begins && ends;
}

bool covers(RowState wide, RowState narrow) {
    return wide == narrow;
}

template <typename Value>
bool coversEach(const QList<Value>& wide, const QList<Value>& narrow) {
    return std::all_of(narrow.begin(), narrow.end(), [&](const Value& value) {
        return std::any_of(wide.begin(), wide.end(),
                           [&](const Value& candidate) { return covers(candidate, value); });
    });
}

// What fulfils `narrow` fulfils `wide`, leaving aside that they may be negated.
bool coversPlain(const Term& wide, const Term& narrow) {
    return wide.field == narrow.field && coversEach(wide.texts, narrow.texts) &&
           coversEach(wide.dates, narrow.dates) && coversEach(wide.states, narrow.states);
}

bool covers(const Term& wide, const Term& narrow) {
    if (wide.negated != narrow.negated)
        return false;
    return wide.negated ? coversPlain(narrow, wide) : coversPlain(wide, narrow);
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

bool narrows(const Query& newer, const Query& older) {
    const QList<Term>& terms = newer.terms();
    return std::all_of(older.terms().begin(), older.terms().end(), [&](const Term& wide) {
        return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return covers(wide, term); });
    });
}

}  // namespace sharewarden
