// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/quit_on_signal.h"

#include <QCoreApplication>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>

#include <QSocketNotifier>
#endif

namespace sharewarden::sandbox {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing: it writes a byte, and the event loop reads it.
int g_signalSockets[2] = {-1, -1};  // NOLINT: a signal handler can only reach a global

extern "C" void writeSignalByte(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_signalSockets[0], &byte, 1);
}

}  // namespace

void quitOnSignal(QCoreApplication& application) {
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_signalSockets) != 0) {
        return;  // the default action ends the process as well
    }
    auto* notifier = new QSocketNotifier(g_signalSockets[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] { QCoreApplication::exit(0); });
    struct sigaction action = {};
    action.sa_handler = writeSignalByte;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

#else

void quitOnSignal(QCoreApplication&) {
    // Elsewhere the handler runs on a thread of its own, where posting to the event loop is allowed.
    const auto quit = [](int) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    std::signal(SIGTERM, quit);
    std::signal(SIGINT, quit);
}

#endif

}  // namespace sharewarden::sandbox
