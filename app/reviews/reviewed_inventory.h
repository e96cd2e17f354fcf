// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/inventory/snapshot.h"
#include "app/journal/journal.h"
#include "app/reviews/review_mark.h"

namespace sharewarden {

/// Where the inventories that reviews are about are kept, beside the newest ones, which come and go.
QString reviewFolder(const QString& inventoryFolder);

/// The entries of the journal that may be marks.
EntryFilter reviewEntries();

/// The kept inventory that a mark is about; nothing when it is gone from the folder, or no longer what it
/// was.
std::optional<InventorySnapshot> reviewedInventory(const QString& reviewFolder, const ReviewMark& mark);

}  // namespace sharewarden
