// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "app/base/result.h"
#include "app/inventory/snapshot.h"

namespace sharewarden {

/// The newest inventories on disk, one private file each (mode 0600), named by the time of their scan. A
/// value; its functions may be called on any thread.
class SnapshotStore {
public:
    static constexpr qsizetype kept = 10;

    /// The folder need not exist yet.
    explicit SnapshotStore(QString folder) : m_folder(std::move(folder)) {}

    /// Names of the files, the newest first.
    QStringList names() const;
    Result<InventorySnapshot> read(const QString& name) const;
    /// The file as it is, for a digest; parse() understands it.
    Result<QByteArray> bytes(const QString& name) const;
    Result<InventorySnapshot> parse(const QByteArray& bytes, const QString& name) const;
    /// The newest one; nothing when there is none. One that cannot be read is an error, and stays as it is.
    Result<std::optional<InventorySnapshot>> latest() const;
    /// Writes it as the newest and removes the oldest beyond `kept`.
    Status save(const InventorySnapshot& snapshot) const;
    /// The same for snapshotBytes() of one that was taken then.
    Status save(const QDateTime& taken, const QByteArray& bytes) const;

private:
    QString m_folder;
};

}  // namespace sharewarden
