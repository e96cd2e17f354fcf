// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sharewarden {
namespace {

constexpr qsizetype bufferBytes = 64 * 1024;

struct OutputFileText {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

Error storageError(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

class FileSink final : public Sink {
public:
    explicit FileSink(const QString& path) : m_path(path), m_file(path) {}

    Status open() {
        if (!m_file.open(QIODevice::WriteOnly))
            return storageError(m_path, m_file.errorString());
        // Before the first byte: what follows is for the owner alone.
        if (!m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return storageError(m_path, m_file.errorString());
        return Done{};
    }

    Status write(QByteArrayView bytes) override {
        if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
            return storageError(m_path, m_file.errorString());
        return Done{};
    }

    Status finish() override {
        if (!m_file.commit())
            return storageError(m_path, m_file.errorString());
        return Done{};
    }

private:
    QString m_path;
    QSaveFile m_file;
};

class DescriptorSink final : public Sink {
public:
    DescriptorSink(int descriptor, const QString& name) : m_name(name) {
        m_open = m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered,
                             QFileDevice::DontCloseHandle);
        m_buffer.reserve(bufferBytes);
    }

    Status write(QByteArrayView bytes) override {
        if (m_buffer.size() + bytes.size() > bufferBytes) {
            if (const Status flushed = flush(); !flushed)
                return flushed;
        }
        if (bytes.size() >= bufferBytes)
            return writeThrough(bytes);
        m_buffer.append(bytes.data(), bytes.size());
        return Done{};
    }

    Status finish() override { return flush(); }

private:
    Status flush() {
        const Status written = writeThrough(m_buffer);
        m_buffer.resize(0);
        return written;
    }

    Status writeThrough(QByteArrayView bytes) {
        if (!m_open)
            return storageError(m_name, m_file.errorString());
        if (!bytes.isEmpty() && m_file.write(bytes.data(), bytes.size()) != bytes.size())
            return storageError(m_name, m_file.errorString());
        return Done{};
    }

    QString m_name;
    QFile m_file;
    QByteArray m_buffer;
    bool m_open = false;
};

}  // namespace

Result<std::unique_ptr<Sink>> openOutputFile(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() && info.isDir())
        return storageError(path, OutputFileText::tr("it is a folder"));
    // Renaming onto a device would replace it.
    if (info.exists() && !info.isFile())
        return storageError(path, OutputFileText::tr("it is a device or a pipe, not a file"));
    if (!info.dir().exists())
        return storageError(
            path, OutputFileText::tr("the folder %1 does not exist").arg(info.dir().absolutePath()));
    auto sink = std::make_unique<FileSink>(path);
    if (const Status opened = sink->open(); !opened)
        return opened.error();
    return std::unique_ptr<Sink>(std::move(sink));
}

std::unique_ptr<Sink> openDescriptor(int descriptor, const QString& name) {
    return std::make_unique<DescriptorSink>(descriptor, name);
}

Status writeWhole(const Result<std::unique_ptr<Sink>>& sink, const std::function<Status(Sink&)>& write) {
    if (!sink)
        return sink.error();
    const Status written = write(**sink);
    return written ? (*sink)->finish() : written;
}

}  // namespace sharewarden
