// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <vector>

#include "app/inventory/inventory.h"
#include "app/policy/findings.h"
#include "app/query/query.h"
#include "app/query/row_id.h"
#include "app/query/search_texts.h"

namespace sharewarden {

/// Decides which rows of an inventory a query finds. Making one searches each distinct text once and notes
/// for each image and login ID which terms it fulfils, one bit a term; a row is then a few operations on
/// integers.
class Matcher {
public:
    /// `texts` have been updated with `inventory`. `ticked` is by share number; shares behind its end, and
    /// all when there is none, are not ticked. When `stop` becomes true the Matcher is unfinished, and
    /// matching() has to be given the same `stop`. What it is given is read by matching() too, except `texts`
    /// and `query`.
    Matcher(const Inventory& inventory, const SearchTexts& texts, const Findings& findings,
            const Query& query, const std::vector<bool>* ticked, const std::atomic<bool>* stop = nullptr);

    /// Those of `rows` that fulfil every term, in their order. When `stop` becomes true: nothing, soon.
    std::vector<RowId> matching(const std::vector<RowId>& rows, const std::atomic<bool>* stop) const;

    /// Appends the rows of one image that fulfil every term, in the order of the inventory; an image that is
    /// shared with nobody is a row only `withUnshared`.
    void appendMatching(quint32 image, bool withUnshared, std::vector<RowId>& found) const;

private:
    using Mask = quint64;

    bool fulfils(Mask mask) const { return ((mask ^ m_negated) & m_all) == m_all; }
    Mask maskOf(quint32 share) const;
    Mask maskOfLogin(TextId login) const;

    void searchTexts(const SearchTexts& texts, const Term& term, Mask bit);
    void searchDomains(const SearchTexts& texts, const Term& term, Mask bit);
    void searchCells(const Term& term, Mask bit);
    void searchStates(const Term& term, Mask bit);
    void noteImages(const SearchTexts& texts);
    void noteDates(const Term& term, Mask bit);
    void noteUnshared(const SearchTexts& texts, const Term& term, Mask bit);
    void noteLogins(const SearchTexts& texts);
    Mask placeMask(SearchTexts::Place place) const { return m_places[static_cast<size_t>(place)]; }

    const Inventory& m_inventory;
    const Findings& m_findings;
    const std::vector<bool>* m_ticked;
    Mask m_all = 0;                                        // the bits of all terms
    Mask m_negated = 0;                                    // the bits of the negated ones
    Mask m_ticks = 0;                                      // the bits that a tick fulfils
    std::array<Mask, SearchTexts::placeCount> m_places{};  // the terms that look at texts there
    std::vector<Mask> m_texts;                             // by TextId, wherever the text stands
    std::vector<quint8> m_logins;                          // the same of login IDs, when eight bits suffice
    std::vector<Mask> m_dates;
    std::vector<Mask> m_cells;
    std::vector<Mask> m_images;
    std::array<Mask, 256> m_byFindings{};  // by the byte of a FindingSet
    bool m_usesFindings = false;
};

}  // namespace sharewarden
