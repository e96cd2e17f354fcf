// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileInfo>
#include <QString>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

namespace sharewarden::test {

/// While it lives no file of this process may grow beyond the size that one file has now: for SQLite a disk
/// without room. Needs no rights, and what is already there can still be changed.
class FileSizeLimit {
public:
    static bool isSupported() {
#ifdef Q_OS_UNIX
        return true;
#else
        return false;
#endif
    }

    explicit FileSizeLimit(const QString& file) {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(QFileInfo(file).size());
        setrlimit(RLIMIT_FSIZE, &limit);
#else
        Q_UNUSED(file)
#endif
    }
    ~FileSizeLimit() {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};

}  // namespace sharewarden::test
