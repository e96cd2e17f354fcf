// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace sharewarden {

/// A file of lines that never grows beyond `maxBytes`: a full one is renamed to `<name>.1`, that to
/// `<name>.2`, and so on, and the last of `files` is removed. Mode 0600, its folder 0700. Several programs
/// may write to the same file. What cannot be written is lost, and nothing else happens. Not thread-safe.
class LogFile {
public:
    explicit LogFile(QString path, qint64 maxBytes = 1024 * 1024, int files = 5);

    const QString& path() const { return m_path; }
    /// One line without its end. The file is made with the first one.
    void append(const QByteArray& line);

private:
    bool open();
    void rotate();

    QString m_path;
    qint64 m_maxBytes;
    int m_files;
    QFile m_file;
    bool m_cut = false;  // the last line was not written to its end
};

}  // namespace sharewarden
