// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <memory>
#include <vector>

#include "app/inventory/inventory.h"
#include "app/policy/findings.h"
#include "app/revocation/plan.h"
#include "ui/shares/tick_set.h"

namespace sharewarden::ui {

/// The inventory that the window shows and the ticks on it: one store under all views. It is given pages and
/// fetches nothing.
class ShareStore final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Inventory& inventory() const { return m_inventory; }

    /// Replaces everything; ticks stay with their shares.
    void replace(Inventory inventory);
    /// Appends the images of one page. Row numbers of what is there stay.
    void addPage(const CellKey& cell, const InventoryPage& images);
    /// Forgets the images of these cells, to read them again. Row numbers change.
    void forgetCells(const QList<CellKey>& cells);

    /// What is wrong with the shares; nothing while that is not known.
    const Findings& findings() const { return *m_findings; }
    const std::shared_ptr<const Findings>& sharedFindings() const { return m_findings; }
    /// Of the inventory that is here, or of its beginning.
    void setFindings(std::shared_ptr<const Findings> findings);

    const std::vector<bool>& ticks() const { return m_ticks.bits(); }
    bool isTicked(quint32 share) const { return m_ticks.contains(share); }
    qsizetype tickedCount() const { return m_ticks.count(); }
    QList<quint32> tickedShares() const { return m_ticks.shares(); }
    void setTicked(const QList<quint32>& shares, bool ticked);
    void invertTicks(const QList<quint32>& shares);
    void clearTicks();
    /// By lasting identity; those that are not here wait for their share.
    void tick(const QList<ShareKey>& shares);
    /// The lasting identities of all ticks.
    QList<ShareKey> tickedKeys() const;
    /// After these cells were read whole: ticks on shares that are gone from them are dropped.
    void dropGoneTicks(const QList<CellKey>& cells);

    /// What a plan is made of.
    QList<PlannedShare> plannedShares(const QList<quint32>& shares) const;

Q_SIGNALS:
    void aboutToReset();
    void wasReset();
    /// Images and shares from these numbers on are new.
    void appended(quint32 firstImage, quint32 firstShare);
    void ticksChanged();
    void findingsChanged();

private:
    Inventory m_inventory;
    std::shared_ptr<const Findings> m_findings = std::make_shared<const Findings>();
    TickSet m_ticks;
};

}  // namespace sharewarden::ui
