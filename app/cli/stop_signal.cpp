// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/stop_signal.h"

#include <QSocketNotifier>
#include <QTimer>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "app/cli/exit_code.h"
#include "app/cli/terminal.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sharewarden::cli {
namespace {

// What a signal handler may touch: lock-free atomics and a pipe.
std::atomic<int> signalCount{0};
std::atomic<int> wakeUp{-1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void onSignal(int number) {
    if (signalCount.fetch_add(1) > 0) {
        showTyping();
        std::_Exit(Cancelled);
    }
#ifdef Q_OS_UNIX
    const int before = errno;
    const char byte = 0;
    // A full pipe already holds a wake-up.
    if (const int pipe = wakeUp.load(); pipe >= 0) [[maybe_unused]]
        const auto written = ::write(pipe, &byte, 1);
    errno = before;
    Q_UNUSED(number)
#else
    std::signal(number, onSignal);
#endif
}

#ifdef Q_OS_UNIX
void install(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}
#endif

}  // namespace

StopSignal::StopSignal(std::function<void()> onStop) : m_onStop(std::move(onStop)) {
#ifdef Q_OS_UNIX
    int ends[2] = {-1, -1};
    if (::pipe(ends) == 0) {
        for (const int end : ends) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &StopSignal::take);
        wakeUp = ends[1];
    }
    install(onSignal);
#else
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (!raised())
            return;
        timer->stop();
        take();
    });
    timer->start(100);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
#endif
}

StopSignal::~StopSignal() {
#ifdef Q_OS_UNIX
    install(SIG_DFL);
    const int writeEnd = wakeUp.exchange(-1);
    if (m_notifier) {
        ::close(static_cast<int>(m_notifier->socket()));
        ::close(writeEnd);
    }
#else
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
#endif
    signalCount = 0;
}

bool StopSignal::raised() {
    return signalCount.load() > 0;
}

void StopSignal::take() {
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_onStop)
        m_onStop();
    m_source.request_stop();
}

}  // namespace sharewarden::cli
