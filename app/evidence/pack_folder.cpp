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
#include <cerrno>
#endif

namespace sharewarden {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

Error refused(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

}  // namespace

class PackFolder::HashingSink final : public Sink {
public:
    HashingSink(PackFolder& folder, const QString& name, std::unique_ptr<Sink> file)
        : m_folder(folder), m_name(name), m_file(std::move(file)) {}

    Status write(QByteArrayView bytes) override {
        m_hash.addData(bytes);
        m_bytes += bytes.size();
        if (const Status written = m_file->write(bytes); !written)
            return m_folder.asTarget(written.error(), m_name);
        return Done{};
    }

    Status finish() override {
        if (const Status finished = m_file->finish(); !finished)
            return m_folder.asTarget(finished.error(), m_name);
        m_folder.m_files.append({m_name, m_bytes, m_hash.result()});
        return Done{};
    }

private:
    PackFolder& m_folder;
    QString m_name;
    std::unique_ptr<Sink> m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

PackFolder::PackFolder(const QString& target)
    : m_target(target),
      m_work(QFileInfo(target).absoluteDir().filePath(QStringLiteral(".sharewarden-pack-XXXXXX"))) {
}

Error PackFolder::asTarget(const Error& error, const QString& name) const {
    const auto* storage = std::get_if<StorageError>(&error);
    return storage ? refused(QDir(m_target).filePath(name), storage->detail) : error;
}

Result<std::unique_ptr<PackFolder>> PackFolder::create(const QString& target) {
    const QString path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const QFileInfo info(path);
    if (target.isEmpty())
        return refused(target, Text::tr("it has no name"));
    if (info.isSymLink())
        return refused(path, Text::tr("it is a link; name the folder itself"));
    if (info.exists() && !info.isDir())
        return refused(path, Text::tr("it is a file; an evidence pack is a folder"));
    if (info.isDir() &&
        !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return refused(path, Text::tr("the folder is not empty; an evidence pack needs a folder of its own"));
    if (!info.dir().exists())
        return refused(path, Text::tr("the folder %1 does not exist").arg(info.dir().absolutePath()));
    std::unique_ptr<PackFolder> folder(new PackFolder(path));
    if (!folder->m_work.isValid())
        return refused(path, folder->m_work.errorString());
    return folder;
}

Result<std::unique_ptr<Sink>> PackFolder::open(const QString& name) {
    Result<std::unique_ptr<Sink>> file = openOutputFile(pathFor(name));
    if (!file)
        return asTarget(file.error(), name);
    return std::unique_ptr<Sink>(std::make_unique<HashingSink>(*this, name, std::move(file).value()));
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
        return refused(QDir(m_target).filePath(name), file.errorString());
    m_files.append({name, file.size(), hash.result()});
    return Done{};
}

Status PackFolder::commit() {
#ifdef Q_OS_UNIX
    // In one step, also onto an empty folder; refused when something has been put into that one meanwhile.
    const bool renamed = std::rename(QFile::encodeName(m_work.path()).constData(),
                                     QFile::encodeName(m_target).constData()) == 0;
    const QString why = renamed ? QString() : qt_error_string(errno);
#else
    QDir().rmdir(m_target);
    const bool renamed = QDir().rename(m_work.path(), m_target);
    const QString why = Text::tr("the folder could not be put in its place");
#endif
    if (!renamed)
        return refused(m_target, why);
    m_work.setAutoRemove(false);
    return Done{};
}

}  // namespace sharewarden
