// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_rows.h"

namespace sharewarden::ui {

QList<RowId> rowsOf(const Inventory& inventory, bool withUnshared, quint32 firstImage) {
    QList<RowId> rows;
    const QList<ImageRow>& images = inventory.images();
    for (auto i = static_cast<qsizetype>(firstImage); i < images.size(); ++i) {
        const ImageRow& image = images.at(i);
        for (quint32 s = 0; s < image.shareCount; ++s)
            rows.append(RowId::share(image.firstShare + s));
        if (image.shareCount == 0 && withUnshared)
            rows.append(RowId::image(static_cast<quint32>(i)));
    }
    return rows;
}

}  // namespace sharewarden::ui
