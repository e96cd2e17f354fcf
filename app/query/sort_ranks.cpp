// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/sort_ranks.h"

#include <algorithm>
#include <numeric>

namespace sharewarden {
namespace {

TextId ImageRow::*textField(Column column) {
    switch (column) {
        case Column::ImageNo:
            return &ImageRow::no;
        case Column::Os:
            return &ImageRow::osType;
        default:
            return &ImageRow::name;
    }
}

std::vector<TextId> distinct(std::vector<TextId> texts) {
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

// Dense ranks of numbers.
std::vector<quint32> ranksOfNumbers(const std::vector<qint64>& numbers) {
    std::vector<qint64> ordered = numbers;
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    std::vector<quint32> ranks;
    ranks.reserve(numbers.size());
    for (const qint64 number : numbers)
        ranks.push_back(
            static_cast<quint32>(std::lower_bound(ordered.begin(), ordered.end(), number) - ordered.begin()));
    return ranks;
}

}  // namespace

// The C locale compares code units and knows no numbers: not an order for people.
SortRanks::SortRanks(const QLocale& locale)
    : m_collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale) {
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SortRanks::clear() {
    m_sortKeys.clear();
    m_images.fill({});
    m_logins = {};
}

void SortRanks::makeKey(const Inventory& inventory, TextId id) {
    if (m_sortKeys.size() <= id)
        m_sortKeys.resize(static_cast<size_t>(inventory.texts().size()));
    if (!m_sortKeys[id])
        m_sortKeys[id] = m_collator.sortKey(inventory.text(id));
}

void SortRanks::prepare(const Inventory& inventory, const std::atomic<bool>& stop) {
    for (const ImageRow& image : inventory.images()) {
        if (stop)
            return;
        makeKey(inventory, image.name);
        makeKey(inventory, image.osType);
    }
    for (const ShareRow& share : inventory.shares()) {
        if (stop)
            return;
        makeKey(inventory, share.login);
    }
    for (int column = 0; column < columnCount && !stop; ++column) {
        const auto which = static_cast<Column>(column);
        if (which == Column::Login)
            ofLogins(inventory);
        else if (which != Column::Finding)
            ofImages(inventory, which);
    }
}

std::vector<quint32> SortRanks::ranksOfTexts(const Inventory& inventory, std::vector<TextId> texts,
                                             bool asNumbers) {
    if (asNumbers) {
        std::sort(texts.begin(), texts.end(), [&](TextId a, TextId b) {
            const QString& left = inventory.text(a);
            const QString& right = inventory.text(b);
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        });
    } else {
        for (const TextId id : texts)
            makeKey(inventory, id);
        std::sort(texts.begin(), texts.end(), [&](TextId a, TextId b) {
            const int order = m_sortKeys[a]->compare(*m_sortKeys[b]);
            return order != 0 ? order < 0 : inventory.text(a) < inventory.text(b);
        });
    }
    std::vector<quint32> ranks(static_cast<size_t>(inventory.texts().size()), 0);
    for (size_t i = 0; i < texts.size(); ++i)
        ranks[texts[i]] = static_cast<quint32>(i + 1);
    return ranks;
}

std::vector<quint32> SortRanks::cellRanks(const Inventory& inventory, Column column) {
    const auto nameOf = [column](const CellKey& cell) {
        return column == Column::Account ? cell.account : cell.region;
    };
    QStringList names;
    for (const CellKey& cell : inventory.cells())
        names.append(nameOf(cell));
    names.removeDuplicates();
    std::sort(names.begin(), names.end(),
              [&](const QString& a, const QString& b) { return m_collator.compare(a, b) < 0; });
    std::vector<quint32> ranks;
    for (const CellKey& cell : inventory.cells())
        ranks.push_back(column == Column::Family ? static_cast<quint32>(cell.family)
                                                 : static_cast<quint32>(names.indexOf(nameOf(cell))));
    return ranks;
}

std::vector<quint32> SortRanks::imageRanks(const Inventory& inventory, Column column) {
    const GrowingList<ImageRow>& images = inventory.images();
    std::vector<quint32> ranks;
    ranks.reserve(static_cast<size_t>(images.size()));
    if (column == Column::Created) {
        std::vector<qint64> moments;
        moments.reserve(static_cast<size_t>(images.size()));
        for (const ImageRow& image : images)
            moments.push_back(image.createdMs);
        return ranksOfNumbers(moments);
    }
    if (column == Column::Account || column == Column::Region || column == Column::Family) {
        const std::vector<quint32> cells = cellRanks(inventory, column);
        for (const ImageRow& image : images)
            ranks.push_back(cells[image.cell]);
        return ranks;
    }
    TextId ImageRow::*field = textField(column);
    std::vector<TextId> texts;
    texts.reserve(static_cast<size_t>(images.size()));
    for (const ImageRow& image : images)
        texts.push_back(image.*field);
    const std::vector<quint32> ofTexts =
        ranksOfTexts(inventory, distinct(std::move(texts)), column == Column::ImageNo);
    for (const ImageRow& image : images)
        ranks.push_back(ofTexts[image.*field]);
    return ranks;
}

const std::vector<quint32>& SortRanks::ofImages(const Inventory& inventory, Column column) {
    Ranks& known = m_images[static_cast<size_t>(column)];
    if (known.images != inventory.images().size()) {
        known.ranks = imageRanks(inventory, column);
        known.images = inventory.images().size();
    }
    return known.ranks;
}

const std::vector<quint32>& SortRanks::ofLogins(const Inventory& inventory) {
    if (m_logins.shares != inventory.shares().size()) {
        std::vector<bool> isLogin(static_cast<size_t>(inventory.texts().size()), false);
        for (const ShareRow& share : inventory.shares())
            isLogin[share.login] = true;
        std::vector<TextId> logins;
        for (size_t i = 0; i < isLogin.size(); ++i) {
            if (isLogin[i])
                logins.push_back(static_cast<TextId>(i));
        }
        m_logins.ranks = ranksOfTexts(inventory, std::move(logins), false);
        m_logins.shares = inventory.shares().size();
    }
    return m_logins.ranks;
}

}  // namespace sharewarden
