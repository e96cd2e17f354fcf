// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/inventory.h"

#include <algorithm>

namespace sharewarden {

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
    if (m_byNumber.contains(key))
        return false;
    m_byNumber.insert(key, static_cast<quint32>(m_images.size()));

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

// A row of another inventory with the same texts and cells.
void Inventory::append(ImageRow row, const Inventory& from) {
    const auto index = static_cast<quint32>(m_images.size());
    const quint32 first = row.firstShare;
    row.firstShare = static_cast<quint32>(m_shares.size());
    for (quint32 i = 0; i < row.shareCount; ++i)
        m_shares.append({index, from.m_shares.at(first + i).login});
    m_byNumber.insert(std::pair(row.cell, row.no), index);
    m_images.append(row);
}

void Inventory::clearCell(quint32 cell) {
    const Inventory before = *this;
    m_images.clear();
    m_shares.clear();
    m_byNumber.clear();
    for (const ImageRow& row : before.m_images) {
        if (row.cell != cell)
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
    QList<ImageRow> rows = m_images;
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

}  // namespace sharewarden
