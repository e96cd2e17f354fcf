// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "ui/shares/tick_set.h"

using namespace sharewarden;
using sharewarden::ui::TickSet;

namespace {

Inventory inventoryOf(const QStringList& logins) {
    Inventory inventory;
    const quint32 cell = inventory.addCell(
        {QStringLiteral("acme"), QStringLiteral("public"), QStringLiteral("KR"), ncloud::Family::Kvm});
    ncloud::Image image;
    image.no = QStringLiteral("1");
    image.name = QStringLiteral("web");
    image.sharedLoginIds = logins;
    inventory.addImage(cell, image);
    return inventory;
}

QStringList tickedLogins(const TickSet& ticks, const Inventory& inventory) {
    QStringList logins;
    for (const quint32 share : ticks.shares())
        logins.append(inventory.text(inventory.shares().at(share).login));
    return logins;
}

}  // namespace

class TickSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingTwice_countsOnce();
    void otherRowNumbers_keepTheTicksOnTheirShares();
    void aShareThatIsGone_waitsAndComesBack();
    void forgetting_dropsOnlyWhatIsGone();
    void clearing_dropsWaitingTicksToo();
    void appendedShares_areNotTickedUnlessTheyWaited();
};

void TickSetTest::settingTwice_countsOnce() {
    const Inventory inventory = inventoryOf({QStringLiteral("a"), QStringLiteral("b")});
    TickSet ticks;
    ticks.attach(inventory);
    ticks.set(1, true);
    ticks.set(1, true);
    QCOMPARE(ticks.count(), 1);
    QCOMPARE(tickedLogins(ticks, inventory), QStringList{QStringLiteral("b")});
    ticks.set(1, false);
    ticks.set(1, false);
    QCOMPARE(ticks.count(), 0);
}

void TickSetTest::otherRowNumbers_keepTheTicksOnTheirShares() {
    const Inventory before = inventoryOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    const Inventory after = inventoryOf({QStringLiteral("c"), QStringLiteral("x"), QStringLiteral("a")});
    TickSet ticks;
    ticks.attach(before);
    ticks.set(0, true);
    ticks.set(2, true);
    ticks.detach(before);
    QCOMPARE(ticks.count(), 0);
    ticks.attach(after);
    QCOMPARE(tickedLogins(ticks, after), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
    QVERIFY(ticks.waiting().isEmpty());
}

void TickSetTest::aShareThatIsGone_waitsAndComesBack() {
    const Inventory before = inventoryOf({QStringLiteral("a"), QStringLiteral("b")});
    const Inventory without = inventoryOf({QStringLiteral("b")});
    TickSet ticks;
    ticks.attach(before);
    ticks.set(0, true);
    ticks.detach(before);
    ticks.attach(without);
    QCOMPARE(ticks.count(), 0);
    QCOMPARE(ticks.waiting().size(), 1);
    ticks.detach(without);
    ticks.attach(before);
    QCOMPARE(tickedLogins(ticks, before), QStringList{QStringLiteral("a")});
}

void TickSetTest::forgetting_dropsOnlyWhatIsGone() {
    const Inventory before = inventoryOf({QStringLiteral("a"), QStringLiteral("b")});
    TickSet ticks;
    ticks.attach(before);
    ticks.set(0, true);
    ticks.set(1, true);
    ticks.detach(before);
    ticks.attach(Inventory());
    ticks.forgetWaiting([](const ShareKey& key) { return key.loginId == QLatin1String("a"); });
    QCOMPARE(ticks.waiting().size(), 1);
    ticks.attach(before);
    QCOMPARE(tickedLogins(ticks, before), QStringList{QStringLiteral("b")});
}

void TickSetTest::clearing_dropsWaitingTicksToo() {
    const Inventory before = inventoryOf({QStringLiteral("a")});
    TickSet ticks;
    ticks.attach(before);
    ticks.set(0, true);
    ticks.detach(before);
    ticks.clear();
    ticks.attach(before);
    QCOMPARE(ticks.count(), 0);
}

void TickSetTest::appendedShares_areNotTickedUnlessTheyWaited() {
    Inventory inventory = inventoryOf({QStringLiteral("a")});
    TickSet ticks;
    ticks.attach(inventory);
    ticks.set(0, true);
    const auto first = static_cast<quint32>(inventory.shares().size());
    ncloud::Image image;
    image.no = QStringLiteral("2");
    image.sharedLoginIds = {QStringLiteral("a"), QStringLiteral("b")};
    inventory.addImage(0, image);
    ticks.attach(inventory, first);
    QCOMPARE(ticks.shares(), QList<quint32>{0});
}

QTEST_GUILESS_MAIN(TickSetTest)
#include "tst_tick_set.moc"
