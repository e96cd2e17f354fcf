// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QList>
#include <memory>
#include <optional>
#include <vector>

#include "app/inventory/inventory.h"
#include "ui/shares/share_rows.h"

namespace sharewarden::ui {

/// Orders rows. Each distinct text gets its place among the texts of its column once; rows are then compared
/// by whole numbers. Names in the locale's order with digits by value, image numbers by length and then by
/// text, dates by time.
class ShareOrder {
public:
    explicit ShareOrder(const QLocale& locale = QLocale());

    void clear();
    /// Equal rows stay in the inventory's order, in both directions.
    void sort(const Inventory& inventory, QList<RowId>& rows, ShareColumn column, Qt::SortOrder order);

private:
    std::vector<qint64> imageKeys(const Inventory& inventory, ShareColumn column);
    std::vector<quint32> ranksOf(const Inventory& inventory, const std::vector<TextId>& texts, bool asNumber);

    QCollator m_collator;
    std::vector<std::optional<QCollatorSortKey>> m_sortKeys;  // by text
};

}  // namespace sharewarden::ui
