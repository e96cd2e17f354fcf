// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Loaded into a program with windows (LD_PRELOAD): says how long it took from before the program was started
// until its first window was painted, and ends it. Nothing in the program has to know of it.
#include <time.h>
#include <unistd.h>

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <cstdio>
#include <cstdlib>

namespace {

long long now() {
    timespec moment{};
    clock_gettime(CLOCK_MONOTONIC, &moment);
    return moment.tv_sec * 1'000'000'000LL + moment.tv_nsec;
}

const QEvent::Type painted = static_cast<QEvent::Type>(QEvent::registerEventType());

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            const auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && widget->isWindow()) {
                m_seen = true;
                // Before whatever else waits, and after this painting, which is not interrupted.
                QCoreApplication::postEvent(this, new QEvent(painted), Qt::HighEventPriority);
            }
        }
        return QObject::eventFilter(watched, event);
    }

    bool event(QEvent* event) override {
        if (event->type() != painted)
            return QObject::event(event);
        std::printf("%lld\n", now() - std::atoll(std::getenv("SHAREWARDEN_BENCH_STARTED")));
        std::fflush(stdout);
        _exit(0);
    }

private:
    bool m_seen = false;
};

void watch() {
    qApp->installEventFilter(new FirstPaint(qApp));
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
