// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/private_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sharewarden::private_file {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error problem(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

}  // namespace

Status makeFolder(const QString& path) {
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists())
        return Done{};
    const QFileInfo self(folder.absolutePath());
    // Whoever else makes it in the same moment is not an error.
    if ((QDir().mkpath(self.absolutePath()) &&
         QDir().mkdir(self.absoluteFilePath(), ownerOnly | QFile::ExeOwner)) ||
        folder.exists())
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
    // No more room than it takes; one byte beyond shows what is longer, or has grown.
    const qint64 asked = file.isSequential() ? mostBytes : qMin(file.size(), mostBytes);
    const QByteArray bytes = file.read(asked + 1);
    if (file.error() != QFile::NoError)
        return problem(path, file.errorString());
    if (bytes.size() > mostBytes)
        return problem(path, QCoreApplication::translate("PrivateFile", "it is larger than it can be"));
    return bytes;
}

}  // namespace sharewarden::private_file
