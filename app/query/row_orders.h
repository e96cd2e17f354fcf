// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>
#include <array>
#include <atomic>
#include <vector>

#include "app/inventory/inventory.h"
#include "app/query/row_id.h"
#include "app/query/sort_ranks.h"

namespace sharewarden {

/// Numbers in the order of their ranks. Those of one rank keep the order of their numbers, also when the
/// ranks are taken from the last to the first.
class RankedOrder {
public:
    RankedOrder() = default;
    /// `rankOf(number)` of the numbers below `count`, each less than `ranks`.
    template <typename RankOf>
    RankedOrder(quint32 count, quint32 ranks, RankOf rankOf);

    /// Calls each(first, end) for the numbers of each rank, which stand together.
    template <typename Each>
    void forEachRank(Qt::SortOrder order, Each each) const;

private:
    std::vector<quint32> m_numbers;
    std::vector<quint32> m_starts;  // of each rank in m_numbers, and the end
};

/// The images in the order of each column and the shares in the order of their login IDs, put in order once:
/// to sort the rows of a view is then to take them in this order. Made when first asked for, and again when
/// the inventory has grown.
class RowOrders {
public:
    explicit RowOrders(const QLocale& locale = QLocale()) : m_ranks(locale) {}

    /// To be called when the inventory did not only grow.
    void clear();
    /// Makes every order; ends soon after `stop` is true, and goes on from there next time.
    void prepare(const Inventory& inventory, const std::atomic<bool>& stop);

    /// Every column but Login and Finding.
    const RankedOrder& ofImages(const Inventory& inventory, Column column);
    const RankedOrder& ofShares(const Inventory& inventory);
    SortRanks& ranks() { return m_ranks; }

private:
    struct Known {
        qsizetype count = -1;  // of images, or of shares
        RankedOrder order;
    };
    SortRanks m_ranks;
    std::array<Known, columnCount> m_images;
    Known m_shares;
};

template <typename RankOf>
RankedOrder::RankedOrder(quint32 count, quint32 ranks, RankOf rankOf)
    : m_numbers(count), m_starts(static_cast<size_t>(ranks) + 1, 0) {
    for (quint32 number = 0; number < count; ++number)
        ++m_starts[rankOf(number) + 1];
    for (size_t rank = 1; rank < m_starts.size(); ++rank)
        m_starts[rank] += m_starts[rank - 1];
    std::vector<quint32> next = m_starts;
    for (quint32 number = 0; number < count; ++number)
        m_numbers[next[rankOf(number)]++] = number;
}

template <typename Each>
void RankedOrder::forEachRank(Qt::SortOrder order, Each each) const {
    const quint32* const numbers = m_numbers.data();
    const size_t ranks = m_starts.empty() ? 0 : m_starts.size() - 1;
    for (size_t i = 0; i < ranks; ++i) {
        const size_t rank = order == Qt::AscendingOrder ? i : ranks - 1 - i;
        if (m_starts[rank] != m_starts[rank + 1])
            each(numbers + m_starts[rank], numbers + m_starts[rank + 1]);
    }
}

}  // namespace sharewarden
