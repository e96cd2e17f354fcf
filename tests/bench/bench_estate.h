// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/snapshot.h"

namespace sharewarden::bench {

/// An inventory with so many shares, ten for each image, of 20,000 login IDs at most, in four cells that were
/// read whole. The same number gives the same inventory.
InventorySnapshot estate(qint64 shares);

}  // namespace sharewarden::bench
