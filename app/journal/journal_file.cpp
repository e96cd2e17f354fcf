// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#endif

namespace sharewarden::journal_file {
namespace {

constexpr QFile::Permissions fileMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions folderMode = fileMode | QFile::ExeOwner;

// A new name is safe from a power cut only when its folder is on disk, too.
void syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#else
    Q_UNUSED(folder)
#endif
}

bool makeFolder(const QString& folder) {
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent == folder || !makeFolder(parent))
        return false;
    // Another program may have been faster.
    if (!QDir().mkdir(folder, folderMode) && !QFileInfo(folder).isDir())
        return false;
    syncFolder(parent);
    return true;
}

QString draftMark() {
    return QStringLiteral(".new-");
}

Error fileError(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

}  // namespace

Status prepare(const QString& path) {
    const QFileInfo info(path);
    if (!makeFolder(info.absolutePath())) {
        return fileError(path, QCoreApplication::translate("Journal", "its folder could not be created"));
    }
    QFile file(path);
    if (!info.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode)) {
        file.close();
        syncFolder(info.absolutePath());
        return Done{};
    }
    // Not there before and not made now: either another program was faster, or it cannot be made.
    if (!QFileInfo::exists(path))
        return fileError(path, file.errorString());
    const QFileInfo now(path);
    if (now.isFile() && now.size() == 0)
        QFile::setPermissions(path, fileMode);
    return Done{};
}

QString draftName(const QString& path) {
    return path + draftMark() + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool putInPlace(const QString& draft, const QString& path) {
#ifdef Q_OS_UNIX
    // Not a rename, which would replace what another program has put there.
    const bool placed =
        ::link(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) == 0 ||
        errno == EEXIST;
#else
    const bool placed = QFile::rename(draft, path) || QFileInfo::exists(path);
#endif
    QFile::remove(draft);
    if (placed)
        syncFolder(QFileInfo(path).absolutePath());
    return placed;
}

void removeOldDrafts(const QString& path) {
    const QFileInfo info(path);
    const QFileInfoList drafts =
        info.absoluteDir().entryInfoList({info.fileName() + draftMark() + u'*'}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& draft : drafts) {
        if (draft.lastModified().secsTo(QDateTime::currentDateTime()) > 3600)
            QFile::remove(draft.filePath());
    }
}

Result<Content> inspect(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(path, QCoreApplication::translate("Journal", "there is no such file"));
    if (!info.isFile())
        return fileError(path, QCoreApplication::translate("Journal", "it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    if (file.size() == 0)
        return Content::Empty;
    // https://www.sqlite.org/fileformat2.html: magic at 0, user version at 60, application id at 68. Ours are
    // in the file itself and not in its -wal file: they are written before WAL is turned on.
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3", 16)) ||
        qFromBigEndian<quint32>(header.constData() + 68) != applicationId) {
        return fileError(path, QCoreApplication::translate(
                                   "Journal", "it is not a journal of Sharewarden; it was left as it is"));
    }
    const quint32 version = qFromBigEndian<quint32>(header.constData() + 60);
    if (version > schemaVersion) {
        return fileError(
            path, QCoreApplication::translate(
                      "Journal", "it was written by a newer version of Sharewarden; it was left as it is"));
    }
    if (version == 0)
        return fileError(path, QCoreApplication::translate("Journal", "its header is damaged"));
    return Content::Journal;
}

QByteArray identity(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(static_cast<quint64>(status.st_dev)) + ':' +
           QByteArray::number(static_cast<quint64>(status.st_ino));
#else
    Q_UNUSED(path)
    return {};
#endif
}

QByteArray fingerprint(const QString& path) {
    QByteArray print = identity(path);
    for (const QString& name : {path, QString(path + QStringLiteral("-wal"))}) {
        const QFileInfo info(name);
        print += '/' + QByteArray::number(info.exists() ? info.size() : -1) + '@' +
                 QByteArray::number(info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0);
    }
    return print;
}

}  // namespace sharewarden::journal_file
