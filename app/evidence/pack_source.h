// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

#include "app/base/result.h"

namespace sharewarden {

/// A folder that somebody else filled: it is listed up to a limit, and only plain files are opened, never a
/// link or a device.
class PackSource {
public:
    /// No file that is larger is read: 2 GiB.
    static constexpr qint64 maxFileBytes = qint64(2) * 1024 * 1024 * 1024;
    /// Of what is held in memory as a whole: 64 MiB.
    static constexpr qint64 maxTextBytes = qint64(64) * 1024 * 1024;
    static constexpr qsizetype maxEntries = 200'000;

    /// Storage when it is no folder or cannot be listed.
    static Result<PackSource> open(const QString& folder);

    const QString& folder() const { return m_folder; }
    /// Sorted.
    QStringList names() const;
    bool has(const QString& name) const { return m_bytes.contains(name); }
    /// False for links, folders, devices.
    bool isFile(const QString& name) const { return m_bytes.value(name, notAFile) != notAFile; }
    bool isTooLarge(const QString& name) const { return m_bytes.value(name, notAFile) > maxFileBytes; }
    /// A plain file that is not too large.
    bool canRead(const QString& name) const { return isFile(name) && !isTooLarge(name); }
    bool canReadText(const QString& name) const {
        return isFile(name) && m_bytes.value(name) <= maxTextBytes;
    }
    /// There were more than maxEntries.
    bool isCut() const { return m_cut; }

    /// Storage when it is not a plain file, is larger than maxFileBytes, or cannot be read.
    Result<std::unique_ptr<QFile>> openFile(const QString& name) const;
    /// The same for a text that is read as a whole.
    Result<QByteArray> readText(const QString& name) const;

private:
    Error failure(const QString& name, const QString& detail) const;

    QString m_folder;
    static constexpr qint64 notAFile = -1;
    QHash<QString, qint64> m_bytes;
    bool m_cut = false;
};

}  // namespace sharewarden
