// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "app/base/bounded_read.h"
#endif

namespace sharewarden {
namespace {

struct PackSourceText {
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

// Opens what is not a link, and does not wait at a pipe.
bool openPlain(QFile& file, QString& why) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(),
                                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        why = qt_error_string(errno);
        return false;
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        why = PackSourceText::tr("it is not a plain file");
        return false;
    }
    if (file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
#else
    const QFileInfo info(file.fileName());
    if (info.isSymLink() || !info.isFile()) {
        why = PackSourceText::tr("it is not a plain file");
        return false;
    }
    if (file.open(QIODevice::ReadOnly))
        return true;
#endif
    why = file.errorString();
    return false;
}

}  // namespace

Result<PackSource> PackSource::open(const QString& folder) {
    PackSource source;
    source.m_folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QFileInfo info(source.m_folder);
    if (!info.exists())
        return Error(StorageError{source.m_folder, PackSourceText::tr("there is no such folder")});
    if (!info.isDir())
        return Error(
            StorageError{source.m_folder, PackSourceText::tr("it is no folder; an evidence pack is one")});
    if (!info.isReadable() || !info.isExecutable())
        return Error(StorageError{source.m_folder, PackSourceText::tr("it may not be read")});
    QDirIterator entries(source.m_folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        if (source.m_bytes.size() >= maxEntries) {
            source.m_cut = true;
            break;
        }
        entries.next();
        const QFileInfo entry = entries.fileInfo();
        const bool plain = entry.isFile() && !entry.isSymLink();
        source.m_bytes.insert(entry.fileName(), plain ? entry.size() : notAFile);
    }
    return source;
}

QStringList PackSource::names() const {
    QStringList names = m_bytes.keys();
    names.sort();
    return names;
}

Error PackSource::failure(const QString& name, const QString& detail) const {
    return StorageError{QDir(m_folder).filePath(name), detail};
}

Result<std::unique_ptr<QFile>> PackSource::openFile(const QString& name) const {
    auto file = std::make_unique<QFile>(QDir(m_folder).filePath(name));
    QString why;
    if (!openPlain(*file, why))
        return failure(name, why);
    if (file->size() > maxFileBytes)
        return failure(name, PackSourceText::tr("it is too large"));
    return file;
}

Result<QByteArray> PackSource::readText(const QString& name) const {
    const Result<std::unique_ptr<QFile>> file = openFile(name);
    if (!file)
        return file.error();
    const QByteArray bytes = readUpTo(**file, maxTextBytes);
    if ((*file)->error() != QFileDevice::NoError)
        return failure(name, (*file)->errorString());
    if (bytes.size() > maxTextBytes)
        return failure(name, PackSourceText::tr("it is too large"));
    return bytes;
}

}  // namespace sharewarden
