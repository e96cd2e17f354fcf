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
        made.unfiltered = countOfRows();
        if (!m_wish.query.isEmpty() && !m_stop) {
            m_memory.m_texts.update(m_inventory);
            m_matcher.emplace(m_inventory, m_memory.m_texts, m_findings, m_wish.query, ticked, &m_stop);
        }
        if (m_stop)
            return std::nullopt;
        switch (m_wish.grouping) {
            case Grouping::None:
                made.rows = rowsInOrder(m_wish.withUnshared);
                break;
            case Grouping::ByImage:
                groupByImage(made);
                break;
            case Grouping::ByLogin:
                groupByLogin(made);
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

    // Before the query.
    qsizetype countOfRows() const {
        qsizetype count = 0;
        for (const ImageRow& image : m_inventory.images())
            count += image.shareCount == 0 && m_wish.withUnshared ? 1 : image.shareCount;
        return count;
    }

    // Nobody knows yet how many will be found; what is not used of the room costs nothing.
    std::vector<RowId> roomForAll() const {
        std::vector<RowId> rows;
        rows.reserve(static_cast<size_t>(m_inventory.shares().size() +
                                         (m_wish.withUnshared ? m_inventory.images().size() : 0)));
        return rows;
    }

    void append(quint32 image, bool withUnshared, std::vector<RowId>& rows) const {
        if (m_matcher) {
            m_matcher->appendMatching(image, withUnshared, rows);
            return;
        }
        const ImageRow& row = m_inventory.images().constData()[image];
        for (quint32 share = row.firstShare; share < row.firstShare + row.shareCount; ++share)
            rows.push_back(RowId::share(share));
        if (row.shareCount == 0 && withUnshared)
            rows.push_back(RowId::image(image));
    }

    // Login IDs and findings are of shares: the images are in no order of them.
    bool sortsImages() const {
        return m_wish.sortBy && *m_wish.sortBy != Column::Login && *m_wish.sortBy != Column::Finding;
    }

    // Every image in the order that is wished for, as far as it is an order of images.
    template <typename Each>
    void forEachImage(Each each) {
        constexpr quint32 stretch = 1'024;  // images between two looks at `stop`
        const auto images = static_cast<quint32>(m_inventory.images().size());
        if (!sortsImages()) {
            for (quint32 image = 0; image < images && !(image % stretch == 0 && m_stop); ++image)
                each(image);
            return;
        }
        const RankedOrder& order = m_memory.m_orders.ofImages(m_inventory, *m_wish.sortBy);
        quint32 count = 0;
        order.forEachRank(m_wish.order, [&](const quint32* first, const quint32* end) {
            for (const quint32* image = first; image != end && !(count++ % stretch == 0 && m_stop); ++image)
                each(*image);
        });
    }

    // What is found, in the order of the images.
    std::vector<RowId> foundRows(bool withUnshared) {
        std::vector<RowId> rows = roomForAll();
        forEachImage([&](quint32 image) { append(image, withUnshared, rows); });
        return rows;
    }

    std::vector<RowId> rowsInOrder(bool withUnshared) {
        if (m_wish.sortBy == Column::Login)
            return rowsByLogin(m_wish.order, withUnshared);
        std::vector<RowId> rows = foundRows(withUnshared);
        return m_wish.sortBy == Column::Finding ? byFinding(rows) : rows;
    }

    // An image that is shared with nobody comes before every login ID.
    std::vector<RowId> rowsByLogin(Qt::SortOrder order, bool withUnshared) {
        const auto shares = static_cast<size_t>(m_inventory.shares().size());
        std::vector<RowId> rows = roomForAll();
        std::vector<RowId> unshared;
        std::vector<quint8> isFound;
        if (m_matcher || withUnshared) {
            isFound.resize(shares, 0);
            for (const RowId row : foundRows(withUnshared)) {
                if (row.isShare())
                    isFound[row.shareNumber()] = 1;
                else
                    unshared.push_back(row);
            }
        }
        if (order == Qt::AscendingOrder)
            rows.insert(rows.end(), unshared.begin(), unshared.end());
        m_memory.m_orders.ofShares(m_inventory)
            .forEachRank(order, [&](const quint32* first, const quint32* end) {
                for (const quint32* share = first; share != end; ++share) {
                    if (isFound.empty() || isFound[*share] != 0)
                        rows.push_back(RowId::share(*share));
                }
            });
        if (order == Qt::DescendingOrder)
            rows.insert(rows.end(), unshared.begin(), unshared.end());
        return rows;
    }

    std::vector<RowId> byFinding(const std::vector<RowId>& rows) const {
        return ordered(rows, findingRanks, m_wish.order, [this](RowId row) { return finding(row); });
    }

    void groupByImage(Arrangement& made) {
        if (m_wish.sortBy == Column::Login || m_wish.sortBy == Column::Finding) {
            groupByImage(made, rowsInOrder(m_wish.withUnshared));
            return;
        }
        made.rows = roomForAll();
        std::vector<RowId> unshared;
        forEachImage([&](quint32 image) {
            Arrangement::Group group{image, static_cast<quint32>(made.rows.size()), 0};
            const bool isUnshared = m_inventory.images().constData()[image].shareCount == 0;
            unshared.clear();
            append(image, m_wish.withUnshared, isUnshared ? unshared : made.rows);
            group.count = static_cast<quint32>(made.rows.size()) - group.first;
            if (group.count > 0 || !unshared.empty())
                made.groups.push_back(group);
        });
    }

    // The shares of an image stay in the order of `rows`.
    void groupByImage(Arrangement& made, const std::vector<RowId>& rows) {
        const auto images = static_cast<quint32>(m_inventory.images().size());
        const std::vector<RowId> inner = ordered(rows, std::max(images, 1U), Qt::AscendingOrder,
                                                 [this](RowId row) { return row.imageNumber(m_inventory); });
        std::vector<ImageRange> ranges = imagesOf(inner);
        if (m_wish.sortBy == Column::Finding)
            ranges = byWorstFinding(ranges, inner);
        made.rows.reserve(inner.size());
        for (const ImageRange& range : ranges) {
            Arrangement::Group group{range.image, static_cast<quint32>(made.rows.size()), 0};
            for (quint32 i = range.first; i < range.first + range.count; ++i) {
                if (inner[i].isShare())
                    made.rows.push_back(inner[i]);
            }
            group.count = static_cast<quint32>(made.rows.size()) - group.first;
            made.groups.push_back(group);
        }
    }

    // Of rows whose images stand together.
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

    std::vector<ImageRange> byWorstFinding(const std::vector<ImageRange>& ranges,
                                           const std::vector<RowId>& rows) const {
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

    void groupByLogin(Arrangement& made) {
        if (!m_wish.sortBy || *m_wish.sortBy == Column::Login) {
            made.rows = rowsByLogin(m_wish.sortBy ? m_wish.order : Qt::AscendingOrder, false);
        } else {
            const std::vector<quint32>& ranks = m_memory.m_orders.ranks().ofLogins(m_inventory);
            made.rows = ordered(rowsInOrder(false), countOf(ranks), Qt::AscendingOrder,
                                [&](RowId row) { return ranks[login(row)]; });
        }
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
    std::optional<Matcher> m_matcher;  // nothing: every row is found
};

void ArrangeMemory::clear() {
    m_texts.clear();
    m_orders.clear();
}

void ArrangeMemory::prepare(const Inventory& inventory, const std::atomic<bool>& stop) {
    m_texts.update(inventory);
    m_orders.prepare(inventory, stop);
}

std::optional<Arrangement> arrange(const Inventory& inventory, const Findings& findings,
                                   const std::vector<bool>* ticked, const ViewWish& wish,
                                   ArrangeMemory& memory, const std::atomic<bool>& stop) {
    return Arranging(inventory, findings, wish, memory, stop).run(ticked);
}

}  // namespace sharewarden
