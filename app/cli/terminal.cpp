// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace sharewarden::cli {

#ifdef Q_OS_UNIX

bool isTerminal(Stream stream) {
    return ::isatty(static_cast<int>(stream)) == 1;
}

int terminalWidth(Stream stream) {
    winsize size{};
    if (!isTerminal(stream) || ::ioctl(static_cast<int>(stream), TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

#else

bool isTerminal(Stream stream) {
    return ::_isatty(static_cast<int>(stream)) != 0;
}

int terminalWidth(Stream) {
    return 0;
}

#endif

}  // namespace sharewarden::cli
