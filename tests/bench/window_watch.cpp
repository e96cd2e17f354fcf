// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <algorithm>

#include "tests/bench/middle.h"
#include "ui/policy/findings_keeper.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_view.h"
#include "ui/shares/share_tree_view.h"
#include "ui/shares/share_views.h"

namespace sharewarden::bench {

void waitFor(const char* what, const std::function<bool()>& condition) {
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (elapsed.elapsed() > 600'000)
            qFatal("it does not come to this: %s", what);
    }
}

WindowWatch::WindowWatch(ui::MainWindow& window) : m_window(window) {
    ui::ShareViews& views = window.views();
    views.table().viewport()->installEventFilter(this);
    views.tree().viewport()->installEventFilter(this);
    connect(&window.arranger(), &ui::ShareArranger::replaced, this, [this] {
        if (m_until == Until::Rows) {
            m_came = true;
            m_painted = false;
        }
    });
    connect(&window.store(), &ui::ShareStore::ticksChanged, this, [this] {
        if (m_until == Until::Ticks) {
            m_came = true;
            m_painted = false;
        }
    });
}

bool WindowWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint)
        m_painted = true;  // when its handler has returned; nothing looks before
    return QObject::eventFilter(watched, event);
}

void WindowWatch::once(Until until, const std::function<void()>& action) {
    if (m_window.isVisible())  // else it would open behind our back
        QCoreApplication::processEvents();
    m_until = until;
    m_came = until == Until::Paint;
    m_painted = false;
    QElapsedTimer elapsed;
    m_gaps.start();
    elapsed.start();
    action();
    waitFor("shown", [this] {
        return m_came && (m_painted || m_window.views().isEmpty()) && !m_window.arranger().isPending();
    });
    m_ms.push_back(static_cast<double>(elapsed.nsecsElapsed()) / 1e6);
    QCoreApplication::processEvents();  // what the window says about it
    if (until == Until::Ticks)
        m_ms.back() = static_cast<double>(elapsed.nsecsElapsed()) / 1e6;
    m_gaps.stop();
    m_worst.push_back(m_gaps.worst());
    m_work.push_back(m_gaps.mostWork());
}

Taken WindowWatch::taken(Until until, int times, const std::function<void(int)>& action) {
    m_ms.clear();
    m_worst.clear();
    m_work.clear();
    for (int i = 0; i < times; ++i)
        once(until, [&] { action(i); });
    return {middle(m_ms), middle(m_worst), middle(m_work), *std::max_element(m_worst.begin(), m_worst.end())};
}

void WindowWatch::settle() {
    waitFor("settled",
            [this] { return !m_window.arranger().isPending() && m_window.findings().isSettled(); });
    QCoreApplication::processEvents();
}

}  // namespace sharewarden::bench
