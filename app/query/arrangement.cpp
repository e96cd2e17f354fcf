// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/arrangement.h"

#include <algorithm>

#include "app/policy/findings.h"
#include "app/query/matcher.h"

namespace sharewarden {
namespace {

// The worst findings first when descending; what is trusted below what is merely nothing.
constexpr quint32 findingRanks = 4 * 256 + 2;
quint32 findingRank(FindingSet set) {
    if (set.isEmpty())
        return set.isTrusted() ? 0 : 1;
    return 2 + static_cast<quint32>(severityOf(set)) * 256 + set.kinds();
}

// Stable counting sort: equal ranks keep their order, also when descending.
template <typename T, typename RankOf>
std::vector<T> ordered(const std::vector<T>& items, quint32 ranks, Qt::SortOrder order, RankOf rankOf) {
    std::vector<quint32> places(static_cast<size_t>(ranks) + 1, 0);
    const bool ascending = order == Qt::AscendingOrder;
    const auto slot = [&](const T& item) -> size_t {
        const quint32 rank = rankOf(item);
        return ascending ? rank : ranks - 1 - rank;
    };
    for (const T& item : items)
        ++places[slot(item) + 1];
    for (size_t i = 1; i < places.size(); ++i)
        places[i] += places[i - 1];
    std::vector<T> result = items;
    for (const T& item : items)
        result[places[slot(item)]++] = item;
    return result;
}

quint32 countOf(const std::vector<quint32>& ranks) {
    const auto greatest = std::max_element(ranks.begin(), ranks.end());
    return greatest == ranks.end() ? 1 : *greatest + 1;
}

}  // namespace

// One arranging: what it is about, and its steps.
class Arranging {
public:
    Arranging(const Inventory& inventory, const Findings& findings, const ViewWish& wish,
              ArrangeMemory& memory, const std::atomic<bool>& stop)
        : m_inventory(inventory), m_findings(findings), m_wish(wish), m_memory(memory), m_stop(stop) {}

    std::optional<Arrangement> run(const std::vector<bool>* ticked) {
        Arrangement made;
        made.grouping = m_wish.grouping;
        m_memory.m_texts.update(m_inventory);
        std::vector<RowId> rows = rowsOf(m_inventory, m_wish.withUnshared);
        made.unfiltered = static_cast<qsizetype>(rows.size());
        if (!m_wish.query.isEmpty() && !m_stop)
            rows = Matcher(m_inventory, m_memory.m_texts, m_findings, m_wish.query, ticked, &m_stop)
                       .matching(rows, &m_stop);
        if (m_stop)
            return std::nullopt;
        switch (m_wish.grouping) {
            case Grouping::None:
                made.rows = sorted(std::move(rows));
                break;
            case Grouping::ByImage:
                groupByImage(made, rows);
                break;
            case Grouping::ByLogin:
                groupByLogin(made, std::move(rows));
                break;
        }
        if (m_stop)
            return std::nullopt;
        made.shares =
            std::count_if(made.rows.begin(), made.rows.end(), [](RowId row) { return row.isShare(); });
        return made;
    }

private:
    struct ImageRange {
        quint32 image = 0;
        quint32 first = 0;
        quint32 count = 0;  // rows
    };

    quint32 login(RowId row) const {
        return row.isShare() ? m_inventory.shares().at(row.shareNumber()).login : 0;
    }
    quint32 finding(RowId row) const {
        return row.isShare() ? findingRank(m_findings.at(row.shareNumber())) : 0;
    }

    // `rows` in the order of the inventory.
    std::vector<ImageRange> imagesOf(const std::vector<RowId>& rows) const {
        std::vector<ImageRange> ranges;
        for (size_t i = 0; i < rows.size(); ++i) {
            const quint32 image = rows[i].imageNumber(m_inventory);
            if (ranges.empty() || ranges.back().image != image)
                ranges.push_back({image, static_cast<quint32>(i), 0});
            ++ranges.back().count;
        }
        return ranges;
    }

    std::vector<ImageRange> sortedImages(const std::vector<RowId>& rows) {
        const std::vector<ImageRange> ranges = imagesOf(rows);
        if (!m_wish.sortBy || *m_wish.sortBy == Column::Login)
            return ranges;
        if (*m_wish.sortBy == Column::Finding) {
            std::vector<std::pair<ImageRange, quint32>> ranked;
            for (const ImageRange& range : ranges) {
                quint32 rank = 0;
                for (quint32 i = 0; i < range.count; ++i)
                    rank = std::max(rank, finding(rows[range.first + i]));
                ranked.emplace_back(range, rank);
            }
            std::vector<ImageRange> result;
            for (const auto& entry :
                 ordered(ranked, findingRanks, m_wish.order, [](const auto& entry) { return entry.second; }))
                result.push_back(entry.first);
            return result;
        }
        const std::vector<quint32>& ranks = m_memory.m_ranks.ofImages(m_inventory, *m_wish.sortBy);
        return ordered(ranges, countOf(ranks), m_wish.order,
                       [&](const ImageRange& range) { return ranks[range.image]; });
    }

    std::vector<RowId> byLogin(const std::vector<RowId>& rows, Qt::SortOrder order) {
        const std::vector<quint32>& ranks = m_memory.m_ranks.ofLogins(m_inventory);
        return ordered(rows, countOf(ranks), order, [&](RowId row) { return ranks[login(row)]; });
    }

    std::vector<RowId> byFinding(const std::vector<RowId>& rows) const {
        return ordered(rows, findingRanks, m_wish.order, [this](RowId row) { return finding(row); });
    }

    std::vector<RowId> sorted(std::vector<RowId> rows) {
        if (!m_wish.sortBy)
            return rows;
        if (*m_wish.sortBy == Column::Login)
            return byLogin(rows, m_wish.order);
        if (*m_wish.sortBy == Column::Finding)
            return byFinding(rows);
        std::vector<RowId> result;
        result.reserve(rows.size());
        for (const ImageRange& range : sortedImages(rows))
            result.insert(result.end(), rows.begin() + range.first, rows.begin() + range.first + range.count);
        return result;
    }

    void groupByImage(Arrangement& made, const std::vector<RowId>& rows) {
        // The order of the shares within their image; the images stand together again afterwards.
        std::vector<RowId> inner = rows;
        if (m_wish.sortBy == Column::Login || m_wish.sortBy == Column::Finding) {
            const auto images = static_cast<quint32>(m_inventory.images().size());
            inner = ordered(m_wish.sortBy == Column::Login ? byLogin(rows, m_wish.order) : byFinding(rows),
                            std::max(images, 1U), Qt::AscendingOrder,
                            [this](RowId row) { return row.imageNumber(m_inventory); });
        }
        made.rows.reserve(inner.size());
        for (const ImageRange& range : sortedImages(inner)) {
            Arrangement::Group group{range.image, static_cast<quint32>(made.rows.size()), 0};
            for (quint32 i = range.first; i < range.first + range.count; ++i) {
                if (inner[i].isShare())
                    made.rows.push_back(inner[i]);
            }
            group.count = static_cast<quint32>(made.rows.size()) - group.first;
            made.groups.push_back(group);
        }
    }

    void groupByLogin(Arrangement& made, std::vector<RowId> rows) {
        rows.erase(std::remove_if(rows.begin(), rows.end(), [](RowId row) { return !row.isShare(); }),
                   rows.end());
        const bool loginsSorted = m_wish.sortBy == Column::Login;
        made.rows = byLogin(loginsSorted ? rows : sorted(std::move(rows)),
                            loginsSorted ? m_wish.order : Qt::AscendingOrder);
        for (size_t i = 0; i < made.rows.size(); ++i) {
            const quint32 key = login(made.rows[i]);
            if (made.groups.empty() || made.groups.back().key != key)
                made.groups.push_back({key, static_cast<quint32>(i), 0});
            ++made.groups.back().count;
        }
        if (m_wish.sortBy == Column::Finding)
            sortLoginsByFinding(made);
    }

    // The login IDs with the worst share first, or last.
    void sortLoginsByFinding(Arrangement& made) const {
        std::vector<std::pair<Arrangement::Group, quint32>> ranked;
        for (const Arrangement::Group& group : made.groups) {
            quint32 rank = 0;
            for (quint32 i = 0; i < group.count; ++i)
                rank = std::max(rank, finding(made.rows[group.first + i]));
            ranked.emplace_back(group, rank);
        }
        std::vector<RowId> rows;
        rows.reserve(made.rows.size());
        made.groups.clear();
        for (const auto& entry :
             ordered(ranked, findingRanks, m_wish.order, [](const auto& entry) { return entry.second; })) {
            Arrangement::Group group = entry.first;
            const auto first = made.rows.begin() + group.first;
            group.first = static_cast<quint32>(rows.size());
            rows.insert(rows.end(), first, first + group.count);
            made.groups.push_back(group);
        }
        made.rows = std::move(rows);
    }

    const Inventory& m_inventory;
    const Findings& m_findings;
    const ViewWish& m_wish;
    ArrangeMemory& m_memory;
    const std::atomic<bool>& m_stop;
};

void ArrangeMemory::clear() {
    m_texts.clear();
    m_ranks.clear();
}

void ArrangeMemory::prepare(const Inventory& inventory, const std::atomic<bool>& stop) {
    m_texts.update(inventory);
    m_ranks.prepare(inventory, stop);
}

std::optional<Arrangement> arrange(const Inventory& inventory, const Findings& findings,
                                   const std::vector<bool>* ticked, const ViewWish& wish,
                                   ArrangeMemory& memory, const std::atomic<bool>& stop) {
    return Arranging(inventory, findings, wish, memory, stop).run(ticked);
}

}  // namespace sharewarden
