// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/matcher.h"

#include <QDateTime>
#include <algorithm>
#include <bit>
#include <limits>

namespace sharewarden {
namespace {

using TextPlace = SearchTexts::Place;

bool isStopped(const std::atomic<bool>* stop) {
    return stop != nullptr && stop->load(std::memory_order_relaxed);
}

std::vector<TextPlace> placesOf(TermField field) {
    switch (field) {
        case TermField::Any:
            return {TextPlace::ImageName, TextPlace::ImageNo, TextPlace::Os, TextPlace::Login};
        case TermField::Login:
            return {TextPlace::Login};
        case TermField::Image:
            return {TextPlace::ImageName, TextPlace::ImageNo};
        case TermField::Os:
            return {TextPlace::Os, TextPlace::OsCategory};
        case TermField::Phase:
            return {TextPlace::Phase};
        default:
            return {};
    }
}

bool anyMatches(const QList<TextValue>& values, const QString& folded) {
    return std::any_of(values.begin(), values.end(),
                       [&](const TextValue& value) { return value.matches(folded); });
}

QByteArray patternOf(const TextValue& value) {
    const bool whole = value.match == TextValue::Match::Whole;
    return TextBuffer::pattern(value.text, whole || value.match == TextValue::Match::Start,
                               whole || value.match == TextValue::Match::End);
}

bool holds(RowState state, FindingSet findings) {
    switch (state) {
        case RowState::Shared:
            return true;
        case RowState::Unshared:
        case RowState::Ticked:
            return false;
        case RowState::Trusted:
            return findings.isTrusted();
        case RowState::Outside:
            return findings.has(FindingKind::OutsidePolicy);
        case RowState::Expired:
            return findings.has(FindingKind::ExpiredTrust);
        case RowState::LookAlike:
            return findings.has(FindingKind::LookAlike);
        case RowState::Personal:
            return findings.has(FindingKind::PersonalMail);
        case RowState::Retired:
            return findings.has(FindingKind::RetiredImage);
        case RowState::New:
            return findings.has(FindingKind::NewSinceReview);
        case RowState::Reappeared:
            return findings.has(FindingKind::Reappeared);
        case RowState::Finding:
            return !findings.isEmpty();
        case RowState::High:
            return severityOf(findings) == Severity::High;
        case RowState::Medium:
            return severityOf(findings) == Severity::Medium;
        case RowState::Low:
            return severityOf(findings) == Severity::Low;
    }
    return false;
}

// Milliseconds since the epoch of the local days: what is in [first, second).
std::pair<qint64, qint64> momentsOf(const DateRange& range) {
    return {range.first.isValid() ? range.first.startOfDay().toMSecsSinceEpoch()
                                  : std::numeric_limits<qint64>::min(),
            range.end.isValid() ? range.end.startOfDay().toMSecsSinceEpoch()
                                : std::numeric_limits<qint64>::max()};
}

}  // namespace

Matcher::Matcher(const Inventory& inventory, const SearchTexts& texts, const Findings& findings,
                 const Query& query, const std::vector<bool>* ticked, const std::atomic<bool>* stop)
    : m_inventory(inventory), m_findings(findings), m_ticked(ticked) {
    const QList<Term>& terms = query.terms();
    if (terms.isEmpty())
        return;
    m_all = ~Mask(0) >> (Query::maxTerms - terms.size());
    m_texts.resize(static_cast<size_t>(texts.textCount()));
    m_dates.resize(static_cast<size_t>(texts.dateCount()));
    m_cells.resize(static_cast<size_t>(inventory.cells().size()));
    m_images.resize(static_cast<size_t>(inventory.images().size()));
    for (qsizetype i = 0; i < terms.size() && !isStopped(stop); ++i) {
        const Term& term = terms.at(i);
        const Mask bit = Mask(1) << i;
        if (term.negated)
            m_negated |= bit;
        searchTexts(texts, term, bit);
        searchDomains(texts, term, bit);
        searchCells(term, bit);
        searchStates(term, bit);
        noteDates(term, bit);
        noteUnshared(texts, term, bit);
    }
    if (!isStopped(stop)) {
        noteImages(texts);
        noteLogins(texts);
    }
}

void Matcher::searchTexts(const SearchTexts& texts, const Term& term, Mask bit) {
    for (const TextPlace place : placesOf(term.field)) {
        m_places[static_cast<size_t>(place)] |= bit;
        for (const TextValue& value : term.texts)
            texts.texts(place).search(patternOf(value), [&](TextId id) { m_texts[id] |= bit; });
    }
    if (term.field == TermField::Any) {
        for (const TextValue& value : term.texts)
            texts.dates().search(patternOf(value), [&](quint32 date) { m_dates[date] |= bit; });
    }
}

void Matcher::searchDomains(const SearchTexts& texts, const Term& term, Mask bit) {
    if (term.field != TermField::Domain)
        return;
    m_places[static_cast<size_t>(TextPlace::Login)] |= bit;
    std::vector<Mask> found(static_cast<size_t>(texts.domains().size()));
    for (size_t i = 0; i < found.size(); ++i) {
        if (anyMatches(term.texts, texts.domains().at(static_cast<qsizetype>(i))))
            found[i] = bit;
    }
    const TextBuffer& logins = texts.texts(TextPlace::Login);
    for (qsizetype i = 0; i < logins.size(); ++i) {
        const TextId id = logins.numberAt(i);
        m_texts[id] |= found[texts.domainOf(id)];
    }
}

void Matcher::searchCells(const Term& term, Mask bit) {
    const bool any = term.field == TermField::Any;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const CellKey& cell = m_inventory.cells().at(static_cast<qsizetype>(i));
        const bool found =
            ((any || term.field == TermField::Account) && anyMatches(term.texts, foldedText(cell.account))) ||
            ((any || term.field == TermField::Region) && anyMatches(term.texts, foldedText(cell.region))) ||
            ((any || term.field == TermField::Family) &&
             anyMatches(term.texts, foldedText(ncloud::familyName(cell.family))));
        if (found)
            m_cells[i] |= bit;
    }
}

void Matcher::searchStates(const Term& term, Mask bit) {
    static_assert(sizeof(FindingSet) == sizeof(quint8));
    for (const RowState state : term.states) {
        if (state == RowState::Ticked) {
            m_ticks |= bit;
            continue;
        }
        m_usesFindings = true;
        for (size_t byte = 0; byte < m_byFindings.size(); ++byte) {
            if (holds(state, std::bit_cast<FindingSet>(static_cast<quint8>(byte))))
                m_byFindings[byte] |= bit;
        }
    }
}

void Matcher::noteDates(const Term& term, Mask bit) {
    for (const DateRange& range : term.dates) {
        const auto [first, end] = momentsOf(range);
        const ImageRow* const images = m_inventory.images().constData();
        for (size_t i = 0; i < m_images.size(); ++i) {
            const qint64 created = images[i].createdMs;
            if (created != 0 && created >= first && created < end)
                m_images[i] |= bit;
        }
    }
}

void Matcher::noteUnshared(const SearchTexts& texts, const Term& term, Mask bit) {
    const bool unshared = term.states.contains(RowState::Unshared);
    const bool retired = term.states.contains(RowState::Retired);
    if (!unshared && !retired)
        return;
    const ImageRow* const images = m_inventory.images().constData();
    for (size_t i = 0; i < m_images.size(); ++i) {
        if (images[i].shareCount == 0 &&
            (unshared || texts.folded(images[i].lifeCyclePhase) == QLatin1String("retired")))
            m_images[i] |= bit;
    }
}

void Matcher::noteImages(const SearchTexts& texts) {
    const ImageRow* const images = m_inventory.images().constData();
    const auto at = [this](TextId id, TextPlace place) { return m_texts[id] & placeMask(place); };
    for (size_t i = 0; i < m_images.size(); ++i) {
        const ImageRow& image = images[i];
        m_images[i] |= m_cells[image.cell] | m_dates[texts.dateOf(static_cast<quint32>(i))] |
                       at(image.name, TextPlace::ImageName) | at(image.no, TextPlace::ImageNo) |
                       at(image.osType, TextPlace::Os) | at(image.osCategory, TextPlace::OsCategory) |
                       at(image.lifeCyclePhase, TextPlace::Phase);
    }
}

// Every share asks for its login ID, at no place in particular: a byte each stays near the processor.
void Matcher::noteLogins(const SearchTexts& texts) {
    constexpr Mask eight = 0xFF;
    if ((m_all & ~eight) != 0)
        return;
    m_logins.resize(m_texts.size());
    const TextBuffer& logins = texts.texts(TextPlace::Login);
    for (qsizetype i = 0; i < logins.size(); ++i) {
        const TextId id = logins.numberAt(i);
        m_logins[id] = static_cast<quint8>(m_texts[id] & placeMask(TextPlace::Login));
    }
}

Matcher::Mask Matcher::maskOfLogin(TextId login) const {
    return m_logins.empty() ? m_texts[login] & placeMask(TextPlace::Login) : m_logins[login];
}

// What the share fulfils beside its image.
Matcher::Mask Matcher::maskOf(quint32 share) const {
    Mask mask = maskOfLogin(m_inventory.shares().constData()[share].login);
    if (m_usesFindings)
        mask |= m_byFindings[std::bit_cast<quint8>(m_findings.at(share))];
    if (m_ticks != 0 && m_ticked != nullptr && share < m_ticked->size() && (*m_ticked)[share])
        mask |= m_ticks;
    return mask;
}

void Matcher::appendMatching(quint32 image, bool withUnshared, std::vector<RowId>& found) const {
    const ImageRow& row = m_inventory.images().constData()[image];
    const Mask mask = m_all == 0 ? 0 : m_images[image];
    // What an image is keeps all its shares out.
    if ((mask & m_negated) != 0)
        return;
    if (row.shareCount == 0) {
        if (withUnshared && fulfils(mask))
            found.push_back(RowId::image(image));
        return;
    }
    const quint32 end = row.firstShare + row.shareCount;
    const bool every = m_negated == 0 && fulfils(mask);
    for (quint32 share = row.firstShare; share < end; ++share) {
        if (every || fulfils(mask | maskOf(share)))
            found.push_back(RowId::share(share));
    }
}

std::vector<RowId> Matcher::matching(const std::vector<RowId>& rows, const std::atomic<bool>* stop) const {
    if (isStopped(stop))
        return {};
    if (m_all == 0)
        return rows;
    constexpr size_t stretch = 16'384;  // rows between two looks at `stop`
    const ShareRow* const shares = m_inventory.shares().constData();
    std::vector<RowId> found;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % stretch == 0 && isStopped(stop))
            return {};
        const RowId row = rows[i];
        const Mask mask = row.isShare()
                              ? m_images[shares[row.shareNumber()].image] | maskOf(row.shareNumber())
                              : m_images[row.imageNumber(m_inventory)];
        if (fulfils(mask))
            found.push_back(row);
    }
    return found;
}

}  // namespace sharewarden
