// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Keeping an inventory and opening it again.
#include <QCoreApplication>
#include <QDir>

#include "app/inventory/snapshot_store.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_estate.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QList<std::pair<qint64, double>> saves;
    QList<std::pair<qint64, double>> opens;
    for (const qint64 size : sizes()) {
        const InventorySnapshot snapshot = estate(size);
        const QString place = folder() + u"/snapshots-%1"_s.arg(size);
        const SnapshotStore store(place);
        saves.append({size, median(3, [&] {
                          return timeOf([&] { require(store.save(snapshot).ok(), u"not saved"_s); });
                      })});
        opens.append({size, median(3, [&] {
                          const Stopwatch watch;
                          const auto latest = store.latest();
                          require(latest && *latest && (*latest)->inventory.shares().size() == size,
                                  u"not every share was read"_s);
                          return watch.ms();
                      })});
        QDir(place).removeRecursively();
    }
    sweep(u"inventory saved, durably (shares)"_s, saves);
    sweep(u"inventory opened (shares)"_s, opens);
    return 0;
}
