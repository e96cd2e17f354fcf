// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/row_orders.h"

#include <algorithm>

namespace sharewarden {
namespace {

quint32 countOfRanks(const std::vector<quint32>& ranks) {
    const auto greatest = std::max_element(ranks.begin(), ranks.end());
    return greatest == ranks.end() ? 1 : *greatest + 1;
}

}  // namespace

void RowOrders::clear() {
    m_ranks.clear();
    m_images.fill({});
    m_shares = {};
}

void RowOrders::prepare(const Inventory& inventory, const std::atomic<bool>& stop) {
    m_ranks.prepare(inventory, stop);
    for (int column = 0; column < columnCount && !stop; ++column) {
        const auto which = static_cast<Column>(column);
        if (which == Column::Login)
            ofShares(inventory);
        else if (which != Column::Finding)
            ofImages(inventory, which);
    }
}

const RankedOrder& RowOrders::ofImages(const Inventory& inventory, Column column) {
    Known& known = m_images[static_cast<size_t>(column)];
    const qsizetype images = inventory.images().size();
    if (known.count != images) {
        const std::vector<quint32>& ranks = m_ranks.ofImages(inventory, column);
        known.order = RankedOrder(static_cast<quint32>(images), countOfRanks(ranks),
                                  [&ranks](quint32 image) { return ranks[image]; });
        known.count = images;
    }
    return known.order;
}

const RankedOrder& RowOrders::ofShares(const Inventory& inventory) {
    const qsizetype count = inventory.shares().size();
    if (m_shares.count != count) {
        const std::vector<quint32>& ranks = m_ranks.ofLogins(inventory);
        const ShareRow* const shares = inventory.shares().constData();
        m_shares.order = RankedOrder(static_cast<quint32>(count), countOfRanks(ranks),
                                     [&](quint32 share) { return ranks[shares[share].login]; });
        m_shares.count = count;
    }
    return m_shares.order;
}

}  // namespace sharewarden
