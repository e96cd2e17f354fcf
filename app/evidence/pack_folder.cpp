// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace sharewarden {
namespace {

struct PackFolderText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

Error folderRefused(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

// A folder must not be put in its place before what is in it is on disk. Empty when it is, else why not.
QString syncToDisk(const QString& path) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return qt_error_string(errno);
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failed == 0 ? QString() : qt_error_string(failed);
#else
    Q_UNUSED(path)
    return {};
#endif
}

}  // namespace

// Not a QSaveFile: the folder itself is what is put in its place, and one wait for the disk at the end is
// enough for all of its files.
class PackFolder::HashingSink final : public Sink {
public:
    HashingSink(PackFolder& folder, const QString& name)
        : m_folder(folder), m_name(name), m_file(folder.pathFor(name)) {}

    Status open() {
        // Before the first byte: what follows is for the owner alone.
        const bool opened = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                            m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return opened ? Status(Done{}) : failure();
    }

    Status write(QByteArrayView bytes) override {
        m_hash.addData(bytes);
        m_bytes += bytes.size();
        return m_file.write(bytes.data(), bytes.size()) == bytes.size() ? Status(Done{}) : failure();
    }

    Status finish() override {
        if (!m_file.flush())
            return failure();
        m_file.close();
        if (m_file.error() != QFileDevice::NoError)
            return failure();
        m_folder.m_files.append({m_name, m_bytes, m_hash.result()});
        return Done{};
    }

private:
    Status failure() const { return m_folder.failure(m_name, m_file.errorString()); }

    PackFolder& m_folder;
    QString m_name;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

PackFolder::PackFolder(const QString& target)
    : m_target(target),
      m_work(QFileInfo(target).absoluteDir().filePath(QStringLiteral(".sharewarden-pack-XXXXXX"))) {
}

Error PackFolder::failure(const QString& name, const QString& detail) const {
    return folderRefused(QDir(m_target).filePath(name), detail);
}

Error PackFolder::asTarget(const Error& error, const QString& name) const {
    const auto* storage = std::get_if<StorageError>(&error);
    return storage ? failure(name, storage->detail) : error;
}

Result<std::unique_ptr<PackFolder>> PackFolder::create(const QString& target) {
    const QString path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const QFileInfo info(path);
    if (target.isEmpty())
        return folderRefused(target, PackFolderText::tr("it has no name"));
    if (info.isSymLink())
        return folderRefused(path, PackFolderText::tr("it is a link; name the folder itself"));
    if (info.exists() && !info.isDir())
        return folderRefused(path, PackFolderText::tr("it is a file; an evidence pack is a folder"));
    if (info.isDir() &&
        !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return folderRefused(
            path, PackFolderText::tr("the folder is not empty; an evidence pack needs a folder of its own"));
    if (!info.dir().exists())
        return folderRefused(
            path, PackFolderText::tr("the folder %1 does not exist").arg(info.dir().absolutePath()));
    std::unique_ptr<PackFolder> folder(new PackFolder(path));
    if (!folder->m_work.isValid())
        return folderRefused(path, folder->m_work.errorString());
    return folder;
}

Result<std::unique_ptr<Sink>> PackFolder::open(const QString& name) {
    auto sink = std::make_unique<HashingSink>(*this, name);
    if (const Status opened = sink->open(); !opened)
        return opened.error();
    return std::unique_ptr<Sink>(std::move(sink));
}

Status PackFolder::write(const QString& name, const QByteArray& bytes) {
    const Result<std::unique_ptr<Sink>> sink = open(name);
    if (!sink)
        return sink.error();
    if (const Status written = (*sink)->write(bytes); !written)
        return written;
    return (*sink)->finish();
}

Status PackFolder::take(const QString& name) {
    QFile file(pathFor(name));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.open(QIODevice::ReadOnly) ||
        !hash.addData(&file))
        return failure(name, file.errorString());
    m_files.append({name, file.size(), hash.result()});
    return Done{};
}

Status PackFolder::commit() {
    for (const PackFile& file : std::as_const(m_files)) {
        if (const QString why = syncToDisk(pathFor(file.name)); !why.isEmpty())
            return failure(file.name, why);
    }
#ifdef Q_OS_UNIX
    // In one step, also onto an empty folder; refused when something has been put into that one meanwhile.
    const bool renamed = std::rename(QFile::encodeName(m_work.path()).constData(),
                                     QFile::encodeName(m_target).constData()) == 0;
    const QString why = renamed ? QString() : qt_error_string(errno);
#else
    QDir().rmdir(m_target);
    const bool renamed = QDir().rename(m_work.path(), m_target);
    const QString why = PackFolderText::tr("the folder could not be put in its place");
#endif
    if (!renamed)
        return folderRefused(m_target, why);
    m_work.setAutoRemove(false);
    return Done{};
}

}  // namespace sharewarden
