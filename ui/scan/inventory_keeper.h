// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>

#include "app/base/clock.h"
#include "app/inventory/snapshot_store.h"

namespace sharewarden::ui {

class ScanController;
class ShareStore;

/// Brings back the last inventory at start and keeps the one of every scan that has ended, on a worker
/// thread.
class InventoryKeeper final : public QObject {
    Q_OBJECT

public:
    /// What changed between the inventory that was kept before and the one of the last scan.
    struct Since {
        QDateTime before;
        qsizetype added = 0;
        qsizetype removed = 0;
    };

    /// An empty folder: nothing is kept. Controller and store outlive this.
    InventoryKeeper(QString folder, ScanController& scans, ShareStore& store, Clock clock,
                    QObject* parent = nullptr);

    /// Reads the last one; ends with opened() when there is one and with failed() when it cannot be read.
    void open();

    /// Nothing before a scan that could be compared has been kept.
    const std::optional<Since>& since() const { return m_since; }

Q_SIGNALS:
    /// The receiver may take it out: a copy would have to make its indexes anew.
    void opened(const std::shared_ptr<sharewarden::InventorySnapshot>& snapshot);
    /// The inventory of a scan was kept.
    void kept();
    /// As a translated sentence.
    void failed(const QString& why);

private:
    static QCoro::Task<> read(QPointer<InventoryKeeper> self, SnapshotStore store);
    static QCoro::Task<> write(QPointer<InventoryKeeper> self, SnapshotStore store,
                               InventorySnapshot snapshot);
    void keep();

    QString m_folder;
    ScanController& m_scans;
    ShareStore& m_store;
    Clock m_clock;
    std::optional<Since> m_since;
};

}  // namespace sharewarden::ui
