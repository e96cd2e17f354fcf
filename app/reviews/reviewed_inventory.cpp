// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reviews/reviewed_inventory.h"

#include "app/inventory/snapshot_store.h"

namespace sharewarden {

QString reviewFolder(const QString& inventoryFolder) {
    return inventoryFolder % QStringLiteral("/reviews");
}

EntryFilter reviewEntries() {
    EntryFilter filter;
    filter.kinds = QStringList{QStringLiteral("review")};
    return filter;
}

std::optional<InventorySnapshot> reviewedInventory(const QString& reviewFolder, const ReviewMark& mark) {
    const SnapshotStore store(reviewFolder);
    const QStringList names = store.names();
    for (const QString& name : names) {
        const Result<QByteArray> bytes = store.bytes(name);
        if (!bytes || sha256Of(*bytes) != mark.inventorySha256)
            continue;
        Result<InventorySnapshot> snapshot = store.parse(*bytes, name);
        if (snapshot)
            return std::move(snapshot).value();
    }
    return std::nullopt;
}

}  // namespace sharewarden
