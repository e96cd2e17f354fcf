// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_store.h"

#include <algorithm>

namespace sharewarden::ui {

void ShareStore::replace(Inventory inventory) {
    Q_EMIT aboutToReset();
    m_ticks.detach(m_inventory);
    m_findings = std::make_shared<const Findings>();
    m_inventory = std::move(inventory);
    m_ticks.attach(m_inventory);
    Q_EMIT wasReset();
    Q_EMIT ticksChanged();
}

void ShareStore::addPage(const CellKey& cell, const InventoryPage& images) {
    const auto firstImage = static_cast<quint32>(m_inventory.images().size());
    const auto firstShare = static_cast<quint32>(m_inventory.shares().size());
    m_inventory.addPage(m_inventory.addCell(cell), images);
    const qsizetype before = m_ticks.count();
    m_ticks.attach(m_inventory, firstShare);
    Q_EMIT appended(firstImage, firstShare);
    if (m_ticks.count() != before)
        Q_EMIT ticksChanged();
}

void ShareStore::forgetCells(const QList<CellKey>& cells) {
    QList<quint32> known;
    for (const CellKey& cell : cells) {
        const qsizetype number = m_inventory.cells().indexOf(cell);
        if (number >= 0)
            known.append(static_cast<quint32>(number));
    }
    const QSet<quint32> goes(known.begin(), known.end());
    if (std::none_of(m_inventory.images().begin(), m_inventory.images().end(),
                     [&](const ImageRow& image) { return goes.contains(image.cell); }))
        return;
    Q_EMIT aboutToReset();
    m_ticks.detach(m_inventory);
    m_findings = std::make_shared<const Findings>();
    m_inventory.clearCells(known);
    m_ticks.attach(m_inventory);
    Q_EMIT wasReset();
    Q_EMIT ticksChanged();
}

void ShareStore::setFindings(std::shared_ptr<const Findings> findings) {
    m_findings = std::move(findings);
    Q_EMIT findingsChanged();
}

void ShareStore::setTicked(const QList<quint32>& shares, bool ticked) {
    for (const quint32 share : shares)
        m_ticks.set(share, ticked);
    Q_EMIT ticksChanged();
}

void ShareStore::invertTicks(const QList<quint32>& shares) {
    for (const quint32 share : shares)
        m_ticks.set(share, !m_ticks.contains(share));
    Q_EMIT ticksChanged();
}

void ShareStore::clearTicks() {
    m_ticks.clear();
    Q_EMIT ticksChanged();
}

void ShareStore::tick(const QList<ShareKey>& shares) {
    m_ticks.tick(m_inventory, shares);
    Q_EMIT ticksChanged();
}

QList<ShareKey> ShareStore::tickedKeys() const {
    QList<ShareKey> keys = m_ticks.waiting().values();
    for (const quint32 share : m_ticks.shares())
        keys.append(shareKey(m_inventory, m_inventory.shares().at(share)));
    return keys;
}

void ShareStore::dropGoneTicks(const QList<CellKey>& cells) {
    m_ticks.forgetWaiting([&](const ShareKey& key) {
        return cells.contains(CellKey{key.account, key.site, key.region, key.family});
    });
}

QList<PlannedShare> ShareStore::plannedShares(const QList<quint32>& shares) const {
    QList<PlannedShare> planned;
    planned.reserve(shares.size());
    for (const quint32 share : shares) {
        const ShareRow& row = m_inventory.shares().at(share);
        planned.append({shareKey(m_inventory, row), m_inventory.text(m_inventory.imageOf(row).name)});
    }
    return planned;
}

}  // namespace sharewarden::ui
