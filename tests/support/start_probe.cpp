// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Loaded into the program (LD_PRELOAD) by tst_start_order, which watches its data folder: makes the file
// SHAREWARDEN_PROBE_PAINTED there when the first window was painted, and SHAREWARDEN_PROBE_NETWORK whenever
// something connects to another computer.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <cstdlib>

namespace {

void makeFile(const char* variable) {
    const char* const path = std::getenv(variable);
    const int file = path != nullptr ? ::open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (file >= 0)
        ::close(file);
}

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow() && !m_seen) {
            m_seen = true;
            makeFile("SHAREWARDEN_PROBE_PAINTED");
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

void watch() {
    if (qobject_cast<QApplication*>(qApp))
        qApp->installEventFilter(new FirstPaint(qApp));
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)

extern "C" Q_DECL_EXPORT int connect(int socket, const sockaddr* address, socklen_t length) {
    if (address != nullptr && (address->sa_family == AF_INET || address->sa_family == AF_INET6))
        makeFile("SHAREWARDEN_PROBE_NETWORK");
    using Connect = int (*)(int, const sockaddr*, socklen_t);
    static const auto next = reinterpret_cast<Connect>(dlsym(RTLD_NEXT, "connect"));
    return next(socket, address, length);
}
