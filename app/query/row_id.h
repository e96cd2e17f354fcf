// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <vector>

#include "app/inventory/inventory.h"

namespace sharewarden {

/// What a person sees of a row and can search in.
enum class Column { ImageName, ImageNo, Account, Region, Family, Os, Login, Created, Finding };
inline constexpr int columnCount = 9;

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
inline std::vector<RowId> rowsOf(const Inventory& inventory, bool withUnshared, quint32 firstImage = 0) {
    std::vector<RowId> rows;
    const GrowingList<ImageRow>& images = inventory.images();
    for (auto i = static_cast<qsizetype>(firstImage); i < images.size(); ++i) {
        const ImageRow& image = images.at(i);
        for (quint32 s = 0; s < image.shareCount; ++s)
            rows.push_back(RowId::share(image.firstShare + s));
        if (image.shareCount == 0 && withUnshared)
            rows.push_back(RowId::image(static_cast<quint32>(i)));
    }
    return rows;
}

}  // namespace sharewarden
