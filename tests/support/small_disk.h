// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QProcess>
#include <QString>

namespace sharewarden::test {

/// A small file system of its own (tmpfs), for a disk that is really full or really read-only. Needs the
/// right to mount: ask isMounted().
class SmallDisk {
public:
    SmallDisk(QString folder, const QString& size) : m_folder(std::move(folder)) {
        QDir().mkpath(m_folder);
        m_mounted =
            run(QStringLiteral("mount"),
                {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                 QStringLiteral("mode=0700,size=") + size, QStringLiteral("sharewarden-test"), m_folder});
    }
    ~SmallDisk() {
        if (m_mounted)
            run(QStringLiteral("umount"), {m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    QString path(const QString& name) const { return QDir(m_folder).filePath(name); }
    bool setWritable(bool writable) const {
        return run(QStringLiteral("mount"),
                   {QStringLiteral("-o"),
                    writable ? QStringLiteral("remount,rw") : QStringLiteral("remount,ro"), m_folder});
    }

private:
    static bool run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    QString m_folder;
    bool m_mounted = false;
};

}  // namespace sharewarden::test
