// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/log_file.h"

#include <QFileInfo>
#include <QLockFile>

#include "app/base/private_file.h"

namespace sharewarden {

LogFile::LogFile(QString path, qint64 maxBytes, int files)
    : m_path(std::move(path)), m_maxBytes(maxBytes), m_files(files), m_file(m_path) {
}

bool LogFile::open() {
    if (m_file.isOpen() && QFileInfo::exists(m_path))
        return true;
    m_file.close();
    if (!private_file::makeFolder(m_path))
        return false;
    // Unbuffered: a line is in the file when append() ends, and whole beside those of other programs.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    if (m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return true;
    m_file.close();
    return false;
}

void LogFile::append(const QByteArray& line) {
    if (!open())
        return;
    const QByteArray bytes = (m_cut ? QByteArrayLiteral("\n") : QByteArray()) + line + '\n';
    if (m_file.size() > 0 && m_file.size() + bytes.size() > m_maxBytes) {
        rotate();
        if (!open())
            return;
    }
    const qint64 written = m_file.write(bytes);
    m_cut = written > 0 ? written < bytes.size() : m_cut;
}

void LogFile::rotate() {
    m_file.close();
    m_cut = false;
    // Another program may be at it, or may have done it already: then the file here is another one.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(0) || QFileInfo(m_path).size() < m_maxBytes / 2)
        return;
    const auto numbered = [this](int number) -> QString { return m_path + u'.' + QString::number(number); };
    QFile::remove(numbered(m_files - 1));
    for (int number = m_files - 2; number > 0; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    QFile::rename(m_path, numbered(1));
}

}  // namespace sharewarden
