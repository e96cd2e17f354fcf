// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/tick_set.h"

namespace sharewarden::ui {

void TickSet::attach(const Inventory& inventory, quint32 firstShare) {
    const auto total = static_cast<size_t>(inventory.shares().size());
    m_bits.resize(total, false);
    for (size_t i = firstShare; i < total && !m_waiting.isEmpty(); ++i) {
        const ShareRow& share = inventory.shares().at(static_cast<qsizetype>(i));
        if (m_waiting.remove(shareKey(inventory, share)))
            set(static_cast<quint32>(i), true);
    }
}

void TickSet::detach(const Inventory& inventory) {
    if (m_count > 0) {
        for (size_t i = 0; i < m_bits.size(); ++i) {
            if (m_bits[i])
                m_waiting.insert(shareKey(inventory, inventory.shares().at(static_cast<qsizetype>(i))));
        }
    }
    m_bits.clear();
    m_count = 0;
}

void TickSet::set(quint32 share, bool ticked) {
    if (m_bits[share] == ticked)
        return;
    m_bits[share] = ticked;
    m_count += ticked ? 1 : -1;
}

void TickSet::clear() {
    m_bits.assign(m_bits.size(), false);
    m_count = 0;
    m_waiting.clear();
}

void TickSet::tick(const Inventory& inventory, const QList<ShareKey>& shares) {
    for (const ShareKey& key : shares) {
        if (const std::optional<quint32> share = findShare(inventory, key))
            set(*share, true);
        else
            m_waiting.insert(key);
    }
}

QList<quint32> TickSet::shares() const {
    QList<quint32> ticked;
    ticked.reserve(m_count);
    for (size_t i = 0; i < m_bits.size() && ticked.size() < m_count; ++i) {
        if (m_bits[i])
            ticked.append(static_cast<quint32>(i));
    }
    return ticked;
}

void TickSet::forgetWaiting(const std::function<bool(const ShareKey&)>& gone) {
    m_waiting.removeIf([&](const ShareKey& key) { return gone(key); });
}

}  // namespace sharewarden::ui
