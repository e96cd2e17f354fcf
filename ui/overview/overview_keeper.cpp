// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overview_keeper.h"

#include <QCoroFuture>
#include <QEvent>
#include <algorithm>

#include "app/base/background.h"
#include "ui/overview/overview_panel.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

// The kept inventories as points, the oldest first. One that cannot be read is left out: the window tells of
// it elsewhere.
std::vector<TrendPoint> trendOf(const QString& folder, QHash<QString, TrendPoint>& known) {
    std::vector<TrendPoint> points;
    if (folder.isEmpty())
        return points;
    const SnapshotStore store(folder);
    const QStringList names = store.names();
    for (const QString& name : names) {
        if (!known.contains(name)) {
            const Result<InventorySnapshot> snapshot = store.read(name);
            if (!snapshot)
                continue;
            known.insert(name, trendPointOf(*snapshot));
        }
        points.push_back(known.value(name));
    }
    std::sort(points.begin(), points.end(),
              [](const TrendPoint& a, const TrendPoint& b) { return a.taken < b.taken; });
    return points;
}

}  // namespace

OverviewKeeper::OverviewKeeper(const ShareStore& store, OverviewPanel& panel, const QString& inventoryFolder,
                               Clock clock, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_panel(panel),
      m_folder(inventoryFolder),
      m_clock(std::move(clock)),
      m_points(std::make_shared<QHash<QString, TrendPoint>>()) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewKeeper::count);
    for (auto signal : {&ShareStore::wasReset, &ShareStore::findingsChanged})
        connect(&store, signal, this, &OverviewKeeper::update);
    connect(&store, &ShareStore::appended, this, &OverviewKeeper::update);
    panel.installEventFilter(this);
}

void OverviewKeeper::setPaused(bool paused) {
    m_paused = paused;
    if (!paused)
        update();
}

void OverviewKeeper::update() {
    m_stale = true;
    if (m_panel.isVisible() && !m_paused)
        m_soon.start();
}

bool OverviewKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && m_stale && !m_paused)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void OverviewKeeper::count() {
    if (m_counting)
        return;
    m_counting = true;
    m_stale = false;
    countOnce(this);
}

QCoro::Task<> OverviewKeeper::countOnce(QPointer<OverviewKeeper> self) {
    struct Counted {
        Figures figures;
        std::vector<TrendPoint> trend;
    };
    const auto counting =
        inBackground([inventory = self->m_store.inventory(), findings = self->m_store.sharedFindings(),
                      now = self->m_clock(), folder = self->m_folder, points = self->m_points] {
            return Counted{figuresOf(inventory, *findings, now), trendOf(folder, *points)};
        });
    const Counted counted = co_await counting;
    if (!self)
        co_return;
    self->m_counting = false;
    self->m_panel.setFigures(counted.figures);
    self->m_panel.setTrend(counted.trend);
    if (self->m_stale)
        self->update();
}

}  // namespace sharewarden::ui
