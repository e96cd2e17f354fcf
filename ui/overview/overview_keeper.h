// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

#include "app/base/clock.h"
#include "app/inventory/snapshot_store.h"
#include "app/policy/figures.h"

namespace sharewarden::ui {

class OverviewPanel;
class ShareStore;

/// Counts for the overview on a worker thread, while it is seen.
class OverviewKeeper final : public QObject {
    Q_OBJECT

public:
    /// Store and panel outlive this. An empty folder: there is no trend.
    OverviewKeeper(const ShareStore& store, OverviewPanel& panel, const QString& inventoryFolder, Clock clock,
                   QObject* parent = nullptr);

    /// Counts again, soon, if the panel is seen; else when it is.
    void update();
    /// Nothing changes meanwhile: a scan that reads is counted when it has ended.
    void setPaused(bool paused);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void count();
    static QCoro::Task<> countOnce(QPointer<OverviewKeeper> self);

    const ShareStore& m_store;
    OverviewPanel& m_panel;
    QString m_folder;
    Clock m_clock;
    QTimer m_soon;
    std::shared_ptr<QHash<QString, TrendPoint>> m_points;  // by file; of one count at a time
    bool m_stale = true;
    bool m_counting = false;
    bool m_paused = false;
};

}  // namespace sharewarden::ui
