// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <vector>

#include "app/inventory/snapshot.h"
#include "app/policy/policy.h"

namespace sharewarden::bench {

/// An estate as a large organisation may have it: dozens of accounts, ten shares an image, one login ID for
/// twenty shares, some of them on many images and most on few. The same each time.
class Estate {
public:
    explicit Estate(int images);

    static constexpr int sharesPerImage = 10;
    static constexpr int accountCount = 24;
    static QString accountName(int account);

    const InventorySnapshot& snapshot() const { return m_snapshot; }
    const Inventory& inventory() const { return m_snapshot.inventory; }
    /// Nine of ten domains are trusted.
    Policy policy() const;
    /// Login IDs that are there, spread over all.
    QStringList someLogins(qsizetype count) const;

private:
    void fill(Inventory& inventory, int images);

    QStringList m_domains;
    QStringList m_logins;
    InventorySnapshot m_snapshot;
};

}  // namespace sharewarden::bench
