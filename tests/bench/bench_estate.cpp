// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench_estate.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace sharewarden::bench {

using namespace Qt::StringLiterals;

InventorySnapshot estate(qint64 shares) {
    constexpr qint64 sharesPerImage = 10;
    constexpr quint32 logins = 20'000;
    QRandomGenerator random(7);
    InventorySnapshot snapshot;
    snapshot.taken = QDateTime::fromString(u"2026-01-31T08:05:00.123Z"_s, Qt::ISODateWithMs);
    QList<CellKey> cells;
    for (const QString& region : {u"KR"_s, u"JPN"_s}) {
        for (const ncloud::Family family : {ncloud::Family::Kvm, ncloud::Family::Xen})
            cells.append({u"prod"_s, u"public"_s, region, family});
    }
    const qint64 images = shares / sharesPerImage;
    for (const CellKey& cell : std::as_const(cells)) {
        CellCoverage coverage;
        coverage.cell = cell;
        coverage.state = CellState::Complete;
        coverage.rowsRead = images / cells.size();
        coverage.totalRows = coverage.rowsRead;
        coverage.pagesRead = static_cast<int>(coverage.rowsRead / 1000 + 1);
        coverage.ended = snapshot.taken;
        snapshot.coverage.push_back(coverage);
        snapshot.inventory.addCell(cell);
    }
    AccountReading reading;
    reading.account = u"prod"_s;
    reading.site = u"public"_s;
    reading.regions = QStringList{u"KR"_s, u"JPN"_s};
    snapshot.accounts.push_back(reading);
    for (qint64 i = 0; i < images; ++i) {
        ncloud::Image image;
        const auto cell = static_cast<quint32>(i * cells.size() / images);
        const bool kvm = cells.at(cell).family == ncloud::Family::Kvm;
        image.no = QString::number(10'000'000 + i);
        image.name = u"web-golden-%1"_s.arg(i);
        image.description = i % 3 == 0 ? u"기본 이미지, as built on day %1"_s.arg(i % 365) : QString();
        image.lifeCyclePhase = i % 20 == 0 ? u"RETIRED"_s : u"IN_SERVICE"_s;
        image.hypervisor = kvm ? u"KVM"_s : u"XEN"_s;
        image.osCategory = i % 4 == 0 ? u"WINDOWS"_s : u"LINUX"_s;
        image.osType = i % 4 == 0 ? u"WINNT"_s : u"UBUNTU"_s;
        image.status = u"CREAT"_s;
        image.created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i * 37, QTimeZone::utc());
        image.createDate = image.created.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + u"+0000"_s;
        image.blockStorage.push_back({u"1"_s, u"snap"_s, u"CB1"_s, 53'687'091'200, false});
        while (image.sharedLoginIds.size() < sharesPerImage) {
            const quint32 login = random.bounded(logins);
            const QString id = u"user%1@partner-%2.example"_s.arg(login).arg(login % 50);
            if (!image.sharedLoginIds.contains(id))
                image.sharedLoginIds.append(id);
        }
        snapshot.inventory.addImage(cell, image);
    }
    return snapshot;
}

}  // namespace sharewarden::bench
