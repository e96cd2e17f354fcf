// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_order.h"

#include <algorithm>
#include <numeric>

namespace sharewarden::ui {
namespace {

struct KeyedRow {
    qint64 key;
    quint32 image;  // rows with equal keys stay in the order in which they were read
    RowId row;
};

std::vector<TextId> distinct(std::vector<TextId> texts) {
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

std::vector<TextId> imageTexts(const Inventory& inventory, TextId ImageRow::*field) {
    std::vector<TextId> texts;
    texts.reserve(static_cast<size_t>(inventory.images().size()));
    for (const ImageRow& image : inventory.images())
        texts.push_back(image.*field);
    return distinct(std::move(texts));
}

}  // namespace

// The C locale compares code units and knows no numbers: not an order for people.
ShareOrder::ShareOrder(const QLocale& locale)
    : m_collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale) {
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ShareOrder::clear() {
    m_sortKeys.clear();
}

std::vector<quint32> ShareOrder::ranksOf(const Inventory& inventory, const std::vector<TextId>& texts,
                                         bool asNumber) {
    std::vector<TextId> ordered = texts;
    if (asNumber) {
        std::sort(ordered.begin(), ordered.end(), [&](TextId a, TextId b) {
            const QString& left = inventory.text(a);
            const QString& right = inventory.text(b);
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        });
    } else {
        m_sortKeys.resize(static_cast<size_t>(inventory.texts().size()));
        for (const TextId id : texts) {
            if (!m_sortKeys[id])
                m_sortKeys[id] = m_collator.sortKey(inventory.text(id));
        }
        std::sort(ordered.begin(), ordered.end(),
                  [&](TextId a, TextId b) { return m_sortKeys[a]->compare(*m_sortKeys[b]) < 0; });
    }
    std::vector<quint32> ranks(static_cast<size_t>(inventory.texts().size()), 0);
    quint32 rank = 0;
    for (size_t i = 0; i < ordered.size(); ++i) {
        const bool same =
            i > 0 && !asNumber && m_sortKeys[ordered[i - 1]]->compare(*m_sortKeys[ordered[i]]) == 0;
        rank += same ? 0 : 1;
        ranks[ordered[i]] = rank;
    }
    return ranks;
}

std::vector<qint64> ShareOrder::imageKeys(const Inventory& inventory, ShareColumn column) {
    const auto count = static_cast<size_t>(inventory.images().size());
    std::vector<qint64> keys(count, 0);
    const auto fill = [&](const auto& keyOf) {
        for (size_t i = 0; i < count; ++i)
            keys[i] = keyOf(inventory.images().at(static_cast<qsizetype>(i)));
    };
    const auto fillByText = [&](TextId ImageRow::*field, bool asNumber) {
        const std::vector<quint32> ranks = ranksOf(inventory, imageTexts(inventory, field), asNumber);
        fill([&](const ImageRow& image) { return static_cast<qint64>(ranks[image.*field]); });
    };
    const auto fillByCell = [&](QString CellKey::*field) {
        QStringList names;
        for (const CellKey& cell : inventory.cells())
            names.append(cell.*field);
        std::sort(names.begin(), names.end(),
                  [&](const QString& a, const QString& b) { return m_collator.compare(a, b) < 0; });
        fill([&](const ImageRow& image) {
            return static_cast<qint64>(names.indexOf(inventory.cellOf(image).*field));
        });
    };
    switch (column) {
        case ShareColumn::ImageName:
            fillByText(&ImageRow::name, false);
            break;
        case ShareColumn::ImageNo:
            fillByText(&ImageRow::no, true);
            break;
        case ShareColumn::Os:
            fillByText(&ImageRow::osType, false);
            break;
        case ShareColumn::Account:
            fillByCell(&CellKey::account);
            break;
        case ShareColumn::Region:
            fillByCell(&CellKey::region);
            break;
        case ShareColumn::Family:
            fill([&](const ImageRow& image) { return static_cast<qint64>(inventory.cellOf(image).family); });
            break;
        case ShareColumn::Created:
            fill([](const ImageRow& image) { return image.createdMs; });
            break;
        case ShareColumn::Tick:
        case ShareColumn::Login:
            break;
    }
    return keys;
}

void ShareOrder::sort(const Inventory& inventory, QList<RowId>& rows, ShareColumn column,
                      Qt::SortOrder order) {
    std::vector<KeyedRow> keyed;
    keyed.reserve(static_cast<size_t>(rows.size()));
    if (column == ShareColumn::Login) {
        std::vector<TextId> logins;
        for (const ShareRow& share : inventory.shares())
            logins.push_back(share.login);
        const std::vector<quint32> ranks = ranksOf(inventory, distinct(std::move(logins)), false);
        for (const RowId row : std::as_const(rows)) {
            const qint64 key = row.isShare() ? ranks[inventory.shares().at(row.shareNumber()).login] : 0;
            keyed.push_back({key, row.imageNumber(inventory), row});
        }
    } else {
        const std::vector<qint64> keys = imageKeys(inventory, column);
        for (const RowId row : std::as_const(rows))
            keyed.push_back({keys[row.imageNumber(inventory)], row.imageNumber(inventory), row});
    }
    const bool ascending = order == Qt::AscendingOrder;
    std::sort(keyed.begin(), keyed.end(), [ascending](const KeyedRow& a, const KeyedRow& b) {
        if (a.key != b.key)
            return ascending ? a.key < b.key : a.key > b.key;
        return a.image != b.image ? a.image < b.image : a.row.value() < b.row.value();
    });
    for (size_t i = 0; i < keyed.size(); ++i)
        rows[static_cast<qsizetype>(i)] = keyed[i].row;
}

}  // namespace sharewarden::ui
