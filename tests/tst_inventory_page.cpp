// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "app/inventory/inventory.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

ncloud::Image image(const QString& no, const QStringList& logins, const QString& osType = u"UBUNTU"_s) {
    ncloud::Image image;
    image.no = no;
    image.name = u"image "_s + no;
    image.hypervisor = u"KVM"_s;
    image.osType = osType;
    image.createDate = u"2025-06-20T09:59:39+0900"_s;
    image.created = QDateTime(QDate(2025, 6, 20), QTime(0, 59, 39), Qt::UTC);
    image.sharedLoginIds = logins;
    image.blockStorage = {{{}, {}, {}, 10, false}, {{}, {}, {}, 32, false}};
    return image;
}

CellKey cell(const QString& region) {
    return {u"acme"_s, u"public"_s, region, ncloud::Family::Kvm};
}

std::vector<ncloud::Image> randomImages(QRandomGenerator& random, int count, int numbers) {
    std::vector<ncloud::Image> images;
    for (int i = 0; i < count; ++i) {
        QStringList logins;
        for (int login = random.bounded(6); login > 0; --login)
            logins.append(u"user%1@x.io"_s.arg(random.bounded(300)));
        logins.removeDuplicates();
        images.push_back(
            image(QString::number(random.bounded(numbers)), logins, u"OS%1"_s.arg(random.bounded(5))));
    }
    return images;
}

// Columns and texts, number by number.
void compare(const Inventory& one, const Inventory& other) {
    QCOMPARE(one.texts().size(), other.texts().size());
    for (TextId id = 0; id < one.texts().size(); ++id)
        QCOMPARE(one.text(id), other.text(id));
    QCOMPARE(one.images().size(), other.images().size());
    for (qsizetype i = 0; i < one.images().size(); ++i) {
        const ImageRow& left = one.images().at(i);
        const ImageRow& right = other.images().at(i);
        for (TextId ImageRow::*text : imageTexts)
            QCOMPARE(left.*text, right.*text);
        QCOMPARE(left.cell, right.cell);
        QCOMPARE(left.firstShare, right.firstShare);
        QCOMPARE(left.shareCount, right.shareCount);
        QCOMPARE(left.createdMs, right.createdMs);
        QCOMPARE(left.sizeBytes, right.sizeBytes);
    }
    QCOMPARE(one.shares().size(), other.shares().size());
    for (qsizetype i = 0; i < one.shares().size(); ++i) {
        QCOMPARE(one.shares().at(i).image, other.shares().at(i).image);
        QCOMPARE(one.shares().at(i).login, other.shares().at(i).login);
    }
}

}  // namespace

class TestInventoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_becomesWhatItsImagesOneByOneBecome();
    void imageThatIsThere_leavesNothingBehind();
    void droppedImages_takeTheirSharesAlong();
    void addedPage_isFoundAndLeavesCopiesAlone();
    void sortedInventory_isByCellAndNumber();
    void textPool_findsEveryTextInItsPlace();
    void textPool_copiesGrowApart();
    void textPool_movesWhole();
    void hashSlots_tellEqualHashesApart();
};

void TestInventoryPage::page_becomesWhatItsImagesOneByOneBecome() {
    QRandomGenerator random(7);
    Inventory byPage;
    Inventory byImage;
    for (int page = 0; page < 40; ++page) {
        const CellKey where = cell(u"R%1"_s.arg(page % 3));
        // Some numbers come twice, on one page and on several.
        const std::vector<ncloud::Image> images = randomImages(random, 150, 2'000);
        byPage.addPage(byPage.addCell(where), images);
        for (const ncloud::Image& image : images)
            byImage.addImage(byImage.addCell(where), image);
    }
    QVERIFY(byPage.images().size() > 3'000);
    compare(byPage, byImage);
}

void TestInventoryPage::imageThatIsThere_leavesNothingBehind() {
    Inventory inventory;
    const quint32 where = inventory.addCell(cell(u"KR"_s));
    inventory.addPage(where, std::vector{image(u"1"_s, {u"a@x.io"_s})});
    const qsizetype texts = inventory.texts().size();
    inventory.addPage(where, std::vector{image(u"1"_s, {u"new@x.io"_s}, u"NEW"_s)});
    QCOMPARE(inventory.images().size(), 1);
    QCOMPARE(inventory.shares().size(), 1);
    QCOMPARE(inventory.texts().size(), texts);
    inventory.addPage(inventory.addCell(cell(u"JPN"_s)), std::vector{image(u"1"_s, {u"a@x.io"_s})});
    QCOMPARE(inventory.images().size(), 2);
}

void TestInventoryPage::droppedImages_takeTheirSharesAlong() {
    InventoryPage page(std::vector{image(u"1"_s, {u"a"_s, u"b"_s}), image(u"2"_s, {u"c"_s}),
                                   image(u"3"_s, {}), image(u"4"_s, {u"a"_s, u"d"_s})});
    page.drop({true, false, true, false});
    QCOMPARE(page.imageCount(), size_t(2));
    QCOMPARE(page.number(0), u"2"_s);
    QCOMPARE(page.hypervisor(1), u"KVM"_s);
    Inventory inventory;
    inventory.addPage(inventory.addCell(cell(u"KR"_s)), page);
    QCOMPARE(inventory.loginIds(inventory.images().at(0)), QStringList{u"c"_s});
    QCOMPARE(inventory.loginIds(inventory.images().at(1)), (QStringList{u"a"_s, u"d"_s}));
    QVERIFY(!inventory.texts().find(u"b"_s));
}

void TestInventoryPage::addedPage_isFoundAndLeavesCopiesAlone() {
    Inventory inventory;
    const quint32 where = inventory.addCell(cell(u"KR"_s));
    inventory.addPage(where, std::vector{image(u"1"_s, {u"a"_s})});
    const Inventory copy = inventory;
    inventory.addPage(where, std::vector{image(u"2"_s, {u"b"_s})});
    QCOMPARE(copy.images().size(), 1);
    QVERIFY(!copy.findImage(cell(u"KR"_s), u"2"_s));
    QCOMPARE(inventory.findImage(cell(u"KR"_s), u"2"_s), quint32(1));
    const ShareKey key{u"acme"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm, u"2"_s, u"b"_s};
    QCOMPARE(findShare(inventory, key), quint32(1));
}

void TestInventoryPage::sortedInventory_isByCellAndNumber() {
    Inventory inventory;
    for (const QString& region : {u"KR"_s, u"JPN"_s, u"SGN"_s})
        inventory.addCell(cell(region));
    const QStringList numbers{u"10"_s,
                              u"9"_s,
                              u"99999999999999999999"_s,
                              u"18446744073709551615"_s,
                              u"1a"_s,
                              u"2"_s,
                              u"09"_s,
                              u"a1"_s,
                              u"9999999999999999999"_s,
                              u"11"_s};
    for (const quint32 where : {1U, 0U}) {
        for (const QString& number : numbers)
            inventory.addImage(where, image(number, {number}));
    }
    const Inventory sorted = inventory.sorted({cell(u"SGN"_s), cell(u"KR"_s)});
    QCOMPARE(sorted.cells(), (QList<CellKey>{cell(u"SGN"_s), cell(u"KR"_s), cell(u"JPN"_s)}));
    const QStringList order{u"2"_s,
                            u"9"_s,
                            u"09"_s,
                            u"10"_s,
                            u"11"_s,
                            u"1a"_s,
                            u"a1"_s,
                            u"9999999999999999999"_s,
                            u"18446744073709551615"_s,
                            u"99999999999999999999"_s};
    QStringList found;
    for (const ImageRow& row : sorted.images()) {
        QCOMPARE(sorted.loginIds(row), QStringList{sorted.text(row.no)});
        found.append(sorted.cellOf(row).region + u' ' + sorted.text(row.no));
    }
    QStringList expected;
    for (const QString& region : {u"KR"_s, u"JPN"_s}) {
        for (const QString& number : order)
            expected.append(region + u' ' + number);
    }
    QCOMPARE(found, expected);
    QCOMPARE(sorted.findImage(cell(u"JPN"_s), u"10"_s), quint32(13));
}

// Past the ends of several of its blocks.
void TestInventoryPage::textPool_findsEveryTextInItsPlace() {
    TextPool pool;
    constexpr TextId count = 40'000;
    for (TextId i = 1; i < count; ++i)
        QCOMPARE(pool.intern(QString::number(i)), i);
    const QString* const early = &pool.text(5);
    QCOMPARE(pool.intern(u"39999"_s), count - 1);
    QCOMPARE(pool.intern(u"new"_s), count);
    QCOMPARE(pool.size(), count + 1);
    QCOMPARE(&pool.text(5), early);
    const TextPool copy = pool;
    for (const TextId id : {0U, 1U, 4'095U, 4'096U, 8'191U, 8'192U, 16'383U, 16'384U, 39'999U}) {
        const QString text = id == 0 ? QString() : QString::number(id);
        QCOMPARE(pool.text(id), text);
        QCOMPARE(pool.find(text), id);
        QCOMPARE(copy.find(text), id);
    }
    QVERIFY(!copy.find(u"40000"_s));
}

void TestInventoryPage::textPool_copiesGrowApart() {
    TextPool one;
    for (int i = 1; i < 5'000; ++i)
        one.intern(QString::number(i));
    TextPool other = one;
    QCOMPARE(one.intern(u"left"_s), 5'000U);
    QCOMPARE(other.intern(u"right"_s), 5'000U);
    for (int i = 0; i < 5'000; ++i) {
        one.intern(u"left %1"_s.arg(i));
        other.intern(u"right %1"_s.arg(i));
    }
    QCOMPARE(one.text(5'000), u"left"_s);
    QCOMPARE(other.text(5'000), u"right"_s);
    QCOMPARE(one.text(10'000), u"left 4999"_s);
    QCOMPARE(other.text(10'000), u"right 4999"_s);
    QCOMPARE(one.text(4'999), other.text(4'999));
}

void TestInventoryPage::textPool_movesWhole() {
    TextPool pool;
    pool.intern(u"a"_s);
    TextPool moved = std::move(pool);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.find(u"a"_s), 1U);
    TextPool assigned;
    assigned.intern(u"b"_s);
    assigned = std::move(moved);
    QCOMPARE(assigned.find(u"a"_s), 1U);
    QVERIFY(!assigned.find(u"b"_s));
}

void TestInventoryPage::hashSlots_tellEqualHashesApart() {
    HashSlots few;
    const QList<int> values{30, 10, 20, 40};
    const auto isValue = [&](int value) {
        return [&values, value](quint32 at) { return values.at(at) == value; };
    };
    QVERIFY(!few.find(1, isValue(10)));
    for (quint32 i = 0; i < values.size(); ++i)
        few.insert(1, i);
    QCOMPARE(few.find(1, isValue(20)), 2U);
    QVERIFY(!few.find(1, isValue(99)));
    QVERIFY(!few.find(2, isValue(20)));
    HashSlots many;
    for (quint32 i = 0; i < 10'000; ++i)
        many.insert(i * 7919U, i);
    for (quint32 i = 0; i < 10'000; ++i)
        QCOMPARE(many.find(i * 7919U, [i](quint32 at) { return at == i; }), i);
}

QTEST_GUILESS_MAIN(TestInventoryPage)
#include "tst_inventory_page.moc"
