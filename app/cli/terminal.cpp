// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include <QtGlobal>
#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace sharewarden::cli {

#ifdef Q_OS_UNIX

bool isTerminal(Stream stream) {
    return ::isatty(static_cast<int>(stream)) == 1;
}

int terminalWidth(Stream stream) {
    winsize size{};
    if (!isTerminal(stream))
        return 0;
    // The person's own word goes before the terminal's, as POSIX has it.
    if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        return columns;
    if (::ioctl(static_cast<int>(stream), TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

namespace {

// Written before the flag is set, read by a signal handler after it is.
termios shownTyping;
std::atomic<bool> typingHidden{false};
static_assert(std::atomic<bool>::is_always_lock_free);

}  // namespace

HiddenTyping::HiddenTyping() {
    constexpr int input = static_cast<int>(Stream::Input);
    if (!isTerminal(Stream::Input) || ::tcgetattr(input, &shownTyping) != 0)
        return;
    termios hidden = shownTyping;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    hidden.c_lflag |= ECHONL;
    typingHidden = true;
    // What was typed ahead was shown already; it is dropped rather than taken for a secret.
    ::tcsetattr(input, TCSAFLUSH, &hidden);
}

HiddenTyping::~HiddenTyping() {
    showTyping();
}

void showTyping() {
    if (typingHidden.exchange(false))
        ::tcsetattr(static_cast<int>(Stream::Input), TCSANOW, &shownTyping);
}

#else

bool isTerminal(Stream stream) {
    return ::_isatty(static_cast<int>(stream)) != 0;
}

int terminalWidth(Stream) {
    return 0;
}

namespace {

std::atomic<DWORD> shownTyping{0};

HANDLE inputHandle() {
    return ::GetStdHandle(STD_INPUT_HANDLE);
}

}  // namespace

HiddenTyping::HiddenTyping() {
    DWORD mode = 0;
    if (::GetConsoleMode(inputHandle(), &mode) == 0)
        return;
    shownTyping = mode;
    ::SetConsoleMode(inputHandle(), mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

HiddenTyping::~HiddenTyping() {
    showTyping();
}

void showTyping() {
    if (const DWORD mode = shownTyping.exchange(0); mode != 0)
        ::SetConsoleMode(inputHandle(), mode);
}

#endif

}  // namespace sharewarden::cli
