// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <functional>
#include <vector>

#include "app/inventory/inventory.h"

namespace sharewarden::ui {

/// Which shares are ticked, by their lasting identity. While an inventory is attached a tick is one bit a
/// share, so that painting and counting cost nothing; ticks of shares that the inventory does not hold (any
/// more, or yet) wait as keys.
class TickSet {
public:
    /// Takes the shares of `inventory` from `firstShare` on; waiting ticks find their share again.
    void attach(const Inventory& inventory, quint32 firstShare = 0);

    /// Turns the bits back into keys. Call it before the rows of `inventory` change their numbers.
    void detach(const Inventory& inventory);

    bool contains(quint32 share) const { return m_bits[share]; }
    /// By share number.
    const std::vector<bool>& bits() const { return m_bits; }
    void set(quint32 share, bool ticked);
    void clear();
    /// Of the attached inventory; those that it does not hold wait.
    void tick(const Inventory& inventory, const QList<ShareKey>& shares);

    /// Of the attached inventory.
    qsizetype count() const { return m_count; }
    QList<quint32> shares() const;

    /// Ticks whose share is not in the attached inventory.
    const QSet<ShareKey>& waiting() const { return m_waiting; }
    void forgetWaiting(const std::function<bool(const ShareKey&)>& gone);

private:
    std::vector<bool> m_bits;
    qsizetype m_count = 0;
    QSet<ShareKey> m_waiting;
};

}  // namespace sharewarden::ui
