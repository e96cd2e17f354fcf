// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/base/result.h"
#include "app/inventory/snapshot.h"

namespace sharewarden {

/// A snapshot as the bytes of a file: the eight bytes `SWINVEN1`, the SHA-256 of what follows, then, as a
/// QDataStream of Qt 6.0, a JSON object with the time, the accounts and the coverage, and the columns of the
/// inventory as they are in memory.
QByteArray snapshotBytes(const InventorySnapshot& snapshot);

/// Refuses what is not wholly such a file: another version, a byte that was changed, columns that do not fit
/// together. `path` is named in the error.
Result<InventorySnapshot> parseSnapshot(const QByteArray& bytes, const QString& path);

}  // namespace sharewarden
