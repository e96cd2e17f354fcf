// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scan/inventory_keeper.h"

#include <QCoroFuture>

#include "app/base/background.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

// Nothing when there is none.
Result<std::shared_ptr<InventorySnapshot>> latestOf(const SnapshotStore& store) {
    Result<std::optional<InventorySnapshot>> latest = store.latest();
    if (!latest)
        return latest.error();
    std::optional<InventorySnapshot> found = std::move(latest).value();
    return found ? std::make_shared<InventorySnapshot>(*std::move(found)) : nullptr;
}

struct KeptInventory {
    Status saved = Done{};
    std::optional<InventoryKeeper::Since> since;
};

KeptInventory compareAndSave(const SnapshotStore& store, const InventorySnapshot& snapshot) {
    KeptInventory kept;
    const auto before = store.latest();
    if (before && *before) {
        const ShareChanges changes = sharesBetween(**before, snapshot);
        if (changes.cellsCompared > 0)
            kept.since = {(*before)->taken, changes.added.size(), changes.removed.size()};
    }
    kept.saved = store.save(snapshot);
    return kept;
}

}  // namespace

InventoryKeeper::InventoryKeeper(QString folder, ScanController& scans, ShareStore& store, Clock clock,
                                 QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_scans(scans),
      m_store(store),
      m_clock(std::move(clock)) {
    connect(&scans, &ScanController::finished, this, &InventoryKeeper::keep);
}

void InventoryKeeper::open() {
    if (!m_folder.isEmpty())
        read(this, SnapshotStore(m_folder));
}

QCoro::Task<> InventoryKeeper::read(QPointer<InventoryKeeper> self, SnapshotStore store) {
    const auto reading = inBackground([store] { return latestOf(store); });
    const Result<std::shared_ptr<InventorySnapshot>> latest = co_await reading;
    if (!self)
        co_return;
    if (!latest)
        Q_EMIT self->failed(
            tr("The last inventory could not be opened; it was left as it is. Scan to make a new "
               "one. %1")
                .arg(explain(latest.error())));
    else if (*latest)
        Q_EMIT self->opened(*latest);
}

void InventoryKeeper::keep() {
    if (m_folder.isEmpty() || m_scans.coverage().empty())
        return;
    InventorySnapshot snapshot{m_clock(), m_store.inventory(), m_scans.coverage(), m_scans.accounts()};
    write(this, SnapshotStore(m_folder), std::move(snapshot));
}

QCoro::Task<> InventoryKeeper::write(QPointer<InventoryKeeper> self, SnapshotStore store,
                                     InventorySnapshot snapshot) {
    const auto writing =
        inBackground([store, kept = std::move(snapshot)] { return compareAndSave(store, kept); });
    const KeptInventory kept = co_await writing;
    if (!self)
        co_return;
    self->m_since = kept.since;
    if (kept.saved)
        Q_EMIT self->kept();
    else
        Q_EMIT self->failed(
            tr("The inventory could not be kept for the next start. %1").arg(explain(kept.saved.error())));
}

}  // namespace sharewarden::ui
