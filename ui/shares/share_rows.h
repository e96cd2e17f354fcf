// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QtGlobal>

#include "app/inventory/inventory.h"

namespace sharewarden::ui {

/// The columns of a share, in the order in which they are shown.
enum class ShareColumn { Tick, ImageName, ImageNo, Account, Region, Family, Os, Login, Created };
inline constexpr int shareColumnCount = 9;

/// One line of a view: a share, or an image that is shared with nobody. One number; it stays the same while
/// pages are appended.
class RowId {
public:
    static RowId share(quint32 number) { return RowId(number); }
    static RowId image(quint32 number) { return RowId(number | imageBit); }

    bool isShare() const { return (m_value & imageBit) == 0; }
    /// Only when isShare().
    quint32 shareNumber() const { return m_value; }
    quint32 imageNumber(const Inventory& inventory) const {
        return isShare() ? inventory.shares().at(m_value).image : m_value & ~imageBit;
    }
    quint32 value() const { return m_value; }
    bool operator==(const RowId&) const = default;

private:
    explicit RowId(quint32 value) : m_value(value) {}
    static constexpr quint32 imageBit = 0x8000'0000U;
    quint32 m_value;
};

/// The lines of the images from `firstImage` on, in the order of the inventory.
QList<RowId> rowsOf(const Inventory& inventory, bool withUnshared, quint32 firstImage = 0);

}  // namespace sharewarden::ui
