// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>
#include <atomic>
#include <optional>
#include <vector>

#include "app/query/query.h"
#include "app/query/row_id.h"
#include "app/query/row_orders.h"
#include "app/query/search_texts.h"

namespace sharewarden {

class Findings;

enum class Grouping { None, ByImage, ByLogin };

/// What a person wants to see of an inventory.
struct ViewWish {
    Query query = {};
    Grouping grouping = Grouping::None;
    std::optional<Column> sortBy = {};  ///< nothing: the order of the inventory
    Qt::SortOrder order = Qt::AscendingOrder;
    bool withUnshared = false;

    bool operator==(const ViewWish&) const = default;
};

/// The rows that a wish comes to, in their order. Row numbers stay true while the inventory only grows.
struct Arrangement {
    struct Group {
        quint32 key = 0;    ///< ByImage: the image's number; ByLogin: the TextId of the login ID
        quint32 first = 0;  ///< its rows stand together in `rows`
        quint32 count = 0;  ///< 0 for an image that is shared with nobody
    };

    Grouping grouping = Grouping::None;
    std::vector<RowId> rows;    ///< without grouping: every row; else the shares, group after group
    std::vector<Group> groups;  ///< none without grouping
    qsizetype unfiltered = 0;   ///< rows before the query
    qsizetype shares = 0;       ///< among the rows
};

/// What arranging one inventory again and again need not make anew.
class ArrangeMemory {
public:
    explicit ArrangeMemory(const QLocale& locale = QLocale()) : m_texts(locale), m_orders(locale) {}

    /// To be called when the inventory did not only grow.
    void clear();
    /// Makes what a first search and a first sort by any column would have to make. Ends soon after `stop` is
    /// true.
    void prepare(const Inventory& inventory, const std::atomic<bool>& stop);

private:
    friend class Arranging;
    SearchTexts m_texts;
    RowOrders m_orders;
};

/// Filters, orders and groups the rows. Costs O(images + shares) beyond what `memory` has. `ticked` as for
/// Matcher. Nothing when `stop` became true.
std::optional<Arrangement> arrange(const Inventory& inventory, const Findings& findings,
                                   const std::vector<bool>* ticked, const ViewWish& wish,
                                   ArrangeMemory& memory, const std::atomic<bool>& stop);

}  // namespace sharewarden
