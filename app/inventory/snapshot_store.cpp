// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/snapshot_store.h"

#include <QDir>
#include <QFile>

#include "app/base/private_file.h"
#include "app/inventory/snapshot_file.h"

namespace sharewarden {
namespace {

// Ten million shares with all their texts.
constexpr qint64 mostBytes = 2'000'000'000;

QString nameFor(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z.inventory'"));
}

}  // namespace

QStringList SnapshotStore::names() const {
    return QDir(m_folder).entryList({QStringLiteral("*Z.inventory")}, QDir::Files,
                                    QDir::Name | QDir::Reversed);
}

Result<QByteArray> SnapshotStore::bytes(const QString& name) const {
    return private_file::read(QDir(m_folder).filePath(name), mostBytes);
}

Result<InventorySnapshot> SnapshotStore::parse(const QByteArray& bytes, const QString& name) const {
    return parseSnapshot(bytes, QDir(m_folder).filePath(name));
}

Result<InventorySnapshot> SnapshotStore::read(const QString& name) const {
    const Result<QByteArray> read = bytes(name);
    if (!read)
        return read.error();
    return parse(*read, name);
}

Result<std::optional<InventorySnapshot>> SnapshotStore::latest() const {
    const QStringList all = names();
    if (all.isEmpty())
        return std::optional<InventorySnapshot>();
    Result<InventorySnapshot> newest = read(all.constFirst());
    if (!newest)
        return newest.error();
    return std::optional(std::move(newest).value());
}

Status SnapshotStore::save(const InventorySnapshot& snapshot) const {
    return save(snapshot.taken, snapshotBytes(snapshot));
}

Status SnapshotStore::save(const QDateTime& taken, const QByteArray& bytes) const {
    const QString path = QDir(m_folder).filePath(nameFor(taken));
    if (const Status made = private_file::makeFolder(path); !made)
        return made;
    if (const Status written = private_file::write(path, bytes); !written)
        return written;
    const QStringList all = names();
    for (const QString& old : all.mid(kept))
        QFile::remove(QDir(m_folder).filePath(old));
    return Done{};
}

}  // namespace sharewarden
