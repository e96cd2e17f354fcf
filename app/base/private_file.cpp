// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/private_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "app/base/bounded_read.h"

namespace sharewarden::private_file {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error problem(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

// QDir::mkpath() would give those on the way the mode that the umask leaves.
bool makeMissing(const QString& folder) {
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent == folder || !makeMissing(parent))
        return false;
    // Whoever else makes it in the same moment is not an error.
    return QDir().mkdir(folder, ownerOnly | QFile::ExeOwner) || QFileInfo(folder).isDir();
}

}  // namespace

Status makeFolder(const QString& path) {
    if (makeMissing(QFileInfo(path).absolutePath()))
        return Done{};
    return problem(path, QCoreApplication::translate("PrivateFile", "its folder could not be made"));
}

Status write(const QString& path, const QByteArray& bytes) {
    QSaveFile out(path);
    // The permissions come before the content, so that it is never readable by others.
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(ownerOnly))
        return problem(path, out.errorString());
    if (out.write(bytes) != bytes.size() || !out.commit())
        return problem(path, out.errorString());
    return Done{};
}

Result<QByteArray> read(const QString& path, qint64 mostBytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(path, file.errorString());
    const QByteArray bytes = readUpTo(file, mostBytes);
    if (file.error() != QFile::NoError)
        return problem(path, file.errorString());
    if (bytes.size() > mostBytes)
        return problem(path, QCoreApplication::translate("PrivateFile", "it is larger than it can be"));
    return bytes;
}

}  // namespace sharewarden::private_file
