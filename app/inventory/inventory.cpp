// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/inventory.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sharewarden {

std::optional<Inventory> Inventory::fromColumns(QList<CellKey> cells, QList<ImageRow> images,
                                                QList<ShareRow> shares, const QList<QString>& texts) {
    Inventory made;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (made.m_texts.intern(texts.at(i)) != static_cast<TextId>(i))
            return std::nullopt;
    }
    const auto textCount = static_cast<TextId>(texts.size());
    quint64 nextShare = 0;
    NumberIndex& byNumber = made.byNumber();
    byNumber.reserve(images.size());
    for (qsizetype i = 0; i < images.size(); ++i) {
        const ImageRow& row = images.at(i);
        const std::array used{row.no,         row.name,   row.description, row.lifeCyclePhase, row.hypervisor,
                              row.osCategory, row.osType, row.status,      row.createDate};
        const bool known = std::all_of(used.begin(), used.end(), [&](TextId id) { return id < textCount; });
        if (!known || row.cell >= static_cast<quint64>(cells.size()) || row.firstShare != nextShare)
            return std::nullopt;
        nextShare += row.shareCount;
        if (nextShare > static_cast<quint64>(shares.size()))
            return std::nullopt;
        for (quint64 share = row.firstShare; share < nextShare; ++share) {
            const ShareRow& own = shares.at(static_cast<qsizetype>(share));
            if (own.image != static_cast<quint64>(i) || own.login >= textCount)
                return std::nullopt;
        }
        const std::pair key(row.cell, row.no);
        if (byNumber.contains(key))
            return std::nullopt;
        byNumber.insert(key, static_cast<quint32>(i));
    }
    if (nextShare != static_cast<quint64>(shares.size()))
        return std::nullopt;
    made.m_cells = std::move(cells);
    made.m_images = GrowingList<ImageRow>(images.cbegin(), images.cend());
    made.m_shares = GrowingList<ShareRow>(shares.cbegin(), shares.cend());
    return made;
}

Inventory::NumberIndex& Inventory::byNumber() const {
    return m_byNumber.get([this] {
        NumberIndex index;
        index.reserve(m_images.size());
        for (qsizetype i = 0; i < m_images.size(); ++i)
            index.insert(std::pair(m_images.at(i).cell, m_images.at(i).no), static_cast<quint32>(i));
        return index;
    });
}

quint32 Inventory::addCell(const CellKey& key) {
    const qsizetype known = m_cells.indexOf(key);
    if (known >= 0)
        return static_cast<quint32>(known);
    m_cells.append(key);
    return static_cast<quint32>(m_cells.size() - 1);
}

bool Inventory::addImage(quint32 cell, const ncloud::Image& image) {
    ImageRow row;
    row.cell = cell;
    row.no = m_texts.intern(image.no);
    const std::pair key(cell, row.no);
    if (byNumber().contains(key))
        return false;
    byNumber().insert(key, static_cast<quint32>(m_images.size()));

    row.name = m_texts.intern(image.name);
    row.description = m_texts.intern(image.description);
    row.lifeCyclePhase = m_texts.intern(image.lifeCyclePhase);
    row.hypervisor = m_texts.intern(image.hypervisor);
    row.osCategory = m_texts.intern(image.osCategory);
    row.osType = m_texts.intern(image.osType);
    row.status = m_texts.intern(image.status);
    row.createDate = m_texts.intern(image.createDate);
    row.createdMs = image.created.isValid() ? image.created.toMSecsSinceEpoch() : 0;
    for (const ncloud::BlockStorage& storage : image.blockStorage)
        row.sizeBytes += storage.sizeBytes;

    const auto index = static_cast<quint32>(m_images.size());
    row.firstShare = static_cast<quint32>(m_shares.size());
    row.shareCount = static_cast<quint32>(image.sharedLoginIds.size());
    for (const QString& login : image.sharedLoginIds)
        m_shares.append({index, m_texts.intern(login)});
    m_images.append(row);
    return true;
}

bool Inventory::copyImage(const Inventory& from, const ImageRow& row) {
    ImageRow copy = row;
    copy.cell = addCell(from.cellOf(row));
    for (TextId ImageRow::*id : {&ImageRow::no, &ImageRow::name, &ImageRow::description,
                                 &ImageRow::lifeCyclePhase, &ImageRow::hypervisor, &ImageRow::osCategory,
                                 &ImageRow::osType, &ImageRow::status, &ImageRow::createDate})
        copy.*id = m_texts.intern(from.text(row.*id));
    const std::pair key(copy.cell, copy.no);
    if (byNumber().contains(key))
        return false;
    const auto index = static_cast<quint32>(m_images.size());
    copy.firstShare = static_cast<quint32>(m_shares.size());
    for (quint32 i = 0; i < row.shareCount; ++i)
        m_shares.append({index, m_texts.intern(from.text(from.m_shares.at(row.firstShare + i).login))});
    byNumber().insert(key, index);
    m_images.append(copy);
    return true;
}

// A row of another inventory with the same texts and cells.
void Inventory::append(ImageRow row, const Inventory& from) {
    const auto index = static_cast<quint32>(m_images.size());
    const quint32 first = row.firstShare;
    row.firstShare = static_cast<quint32>(m_shares.size());
    for (quint32 i = 0; i < row.shareCount; ++i)
        m_shares.append({index, from.m_shares.at(first + i).login});
    byNumber().insert(std::pair(row.cell, row.no), index);
    m_images.append(row);
}

void Inventory::clearCells(const QList<quint32>& cells) {
    std::vector<bool> goes(static_cast<size_t>(m_cells.size()), false);
    for (const quint32 cell : cells)
        goes[cell] = true;
    if (std::none_of(m_images.begin(), m_images.end(), [&](const ImageRow& row) { return goes[row.cell]; }))
        return;
    const Inventory before = *this;
    m_images.clear();
    m_shares.clear();
    byNumber().clear();
    for (const ImageRow& row : before.m_images) {
        if (!goes[row.cell])
            append(row, before);
    }
}

Inventory Inventory::sorted(const QList<CellKey>& order) const {
    Inventory sorted;
    sorted.m_texts = m_texts;
    for (const CellKey& cell : order)
        sorted.addCell(cell);
    QList<quint32> cells;  // the new number of each cell
    for (const CellKey& cell : m_cells)
        cells.append(sorted.addCell(cell));
    QList<ImageRow> rows(m_images.begin(), m_images.end());
    for (ImageRow& row : rows)
        row.cell = cells.at(row.cell);
    // Numbers are decimal texts: the longer is the greater.
    std::sort(rows.begin(), rows.end(), [this](const ImageRow& a, const ImageRow& b) {
        if (a.cell != b.cell)
            return a.cell < b.cell;
        const QString& left = text(a.no);
        const QString& right = text(b.no);
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    for (const ImageRow& row : std::as_const(rows))
        sorted.append(row, *this);
    return sorted;
}

QStringList Inventory::loginIds(const ImageRow& image) const {
    QStringList ids;
    ids.reserve(image.shareCount);
    for (quint32 i = 0; i < image.shareCount; ++i)
        ids.append(text(m_shares.at(image.firstShare + i).login));
    return ids;
}

std::optional<quint32> Inventory::findImage(const CellKey& cell, const QString& no) const {
    const qsizetype number = m_cells.indexOf(cell);
    const std::optional<TextId> id = m_texts.find(no);
    if (number < 0 || !id)
        return std::nullopt;
    const NumberIndex& index = byNumber();
    const auto found = index.constFind(std::pair(static_cast<quint32>(number), *id));
    return found == index.constEnd() ? std::nullopt : std::optional(*found);
}

qsizetype Inventory::sharedImageCount() const {
    return std::count_if(m_images.begin(), m_images.end(),
                         [](const ImageRow& row) { return row.shareCount > 0; });
}

size_t qHash(const ShareKey& key, size_t seed) noexcept {
    return qHashMulti(seed, key.account, key.site, key.region, static_cast<int>(key.family), key.imageNo,
                      key.loginId);
}

ShareKey shareKey(const Inventory& inventory, const ShareRow& share) {
    const ImageRow& image = inventory.imageOf(share);
    const CellKey& cell = inventory.cellOf(image);
    return {cell.account,
            cell.site,
            cell.region,
            cell.family,
            inventory.text(image.no),
            inventory.text(share.login)};
}

std::optional<quint32> findShare(const Inventory& inventory, const ShareKey& key) {
    const auto image = inventory.findImage({key.account, key.site, key.region, key.family}, key.imageNo);
    if (!image)
        return std::nullopt;
    const ImageRow& row = inventory.images().at(*image);
    for (quint32 share = row.firstShare; share < row.firstShare + row.shareCount; ++share) {
        if (inventory.text(inventory.shares().at(share).login) == key.loginId)
            return share;
    }
    return std::nullopt;
}

}  // namespace sharewarden
