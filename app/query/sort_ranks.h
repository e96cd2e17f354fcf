// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QLocale>
#include <array>
#include <atomic>
#include <optional>
#include <vector>

#include "app/inventory/inventory.h"
#include "app/query/row_id.h"

namespace sharewarden {

/// The place of every image and every login ID in each order, as whole numbers, so that sorting rows compares
/// no text. Names in the locale's order with digits by value, image numbers by length and then by text, dates
/// by time. Made when first asked for, and again when the inventory has grown.
class SortRanks {
public:
    explicit SortRanks(const QLocale& locale = QLocale());

    /// To be called when the inventory did not only grow.
    void clear();

    /// Makes what every order of texts needs; ends soon after `stop` is true, and goes on from there next
    /// time.
    void prepare(const Inventory& inventory, const std::atomic<bool>& stop);

    /// By image; every column but Login and Finding. Ranks begin with 0 and are less than the number of
    /// images or of days; equal fields have equal ranks.
    const std::vector<quint32>& ofImages(const Inventory& inventory, Column column);

    /// By TextId; texts that are no login ID have 0. Different texts have different ranks, from 1 on.
    const std::vector<quint32>& ofLogins(const Inventory& inventory);

private:
    struct Ranks {
        qsizetype images = -1;
        qsizetype shares = -1;
        std::vector<quint32> ranks;
    };
    void makeKey(const Inventory& inventory, TextId id);
    std::vector<quint32> ranksOfTexts(const Inventory& inventory, std::vector<TextId> texts, bool asNumbers);
    std::vector<quint32> imageRanks(const Inventory& inventory, Column column);
    std::vector<quint32> cellRanks(const Inventory& inventory, Column column);

    QCollator m_collator;
    std::vector<std::optional<QCollatorSortKey>> m_sortKeys;  // by text
    std::array<Ranks, columnCount> m_images;
    Ranks m_logins;
};

}  // namespace sharewarden
