// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "ui/shares/share_filter.h"
#include "ui/shares/share_order.h"

using namespace sharewarden;
using namespace sharewarden::ui;

namespace {

ncloud::Image image(const char* no, const QString& name, const char* os, const char* created,
                    const QStringList& logins) {
    ncloud::Image result;
    result.no = QString::fromLatin1(no);
    result.name = name;
    result.osType = QString::fromLatin1(os);
    result.created = QDateTime::fromString(QString::fromLatin1(created), Qt::ISODate);
    result.sharedLoginIds = logins;
    return result;
}

// web-2 is read before web-10; one image is shared with nobody.
Inventory estate() {
    Inventory inventory;
    const quint32 kr = inventory.addCell(
        {QStringLiteral("prod"), QStringLiteral("public"), QStringLiteral("KR"), ncloud::Family::Kvm});
    const quint32 jpn = inventory.addCell(
        {QStringLiteral("dev"), QStringLiteral("public"), QStringLiteral("JPN"), ncloud::Family::Xen});
    inventory.addImage(kr, image("900", QStringLiteral("web-10"), "UBUNTU", "2025-03-01T12:00:00",
                                 {QStringLiteral("ops@partner.io"), QStringLiteral("Ci@Acme.kr")}));
    inventory.addImage(kr, image("1000", QStringLiteral("web-2"), "ROCKY", "2024-12-31T12:00:00",
                                 {QStringLiteral("ops@partner.io")}));
    inventory.addImage(jpn, image("77", QStringLiteral("웹서버 이미지"), "WIN2022", "2025-03-02T12:00:00",
                                  {QStringLiteral("kim@partner.io")}));
    inventory.addImage(jpn, image("5", QStringLiteral("alone"), "UBUNTU", "2023-01-01T12:00:00", {}));
    return inventory;
}

QString nameOf(const Inventory& inventory, RowId row) {
    const QString image = inventory.text(inventory.images().at(row.imageNumber(inventory)).name);
    return row.isShare() ? QString(image % QLatin1Char('/') %
                                   inventory.text(inventory.shares().at(row.shareNumber()).login))
                         : image;
}

QStringList names(const Inventory& inventory, const QList<RowId>& rows) {
    QStringList result;
    for (const RowId row : rows)
        result.append(nameOf(inventory, row));
    return result;
}

}  // namespace

class ShareFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areFoundInAnyColumn_data();
    void words_areFoundInAnyColumn();
    void decomposedHangul_isFoundByComposed();
    void sixtyFourWords_allHaveToMatch();
    void rows_areOrdered_data();
    void rows_areOrdered();
    void rowsOf_leavesUnsharedOutUnlessAsked();
};

void ShareFilterTest::words_areFoundInAnyColumn_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QString web10Ops = QStringLiteral("web-10/ops@partner.io");
    const QString web10Ci = QStringLiteral("web-10/Ci@Acme.kr");
    const QString web2 = QStringLiteral("web-2/ops@partner.io");
    const QString korean = QStringLiteral("웹서버 이미지/kim@partner.io");
    const QString alone = QStringLiteral("alone");
    const QStringList all{web10Ops, web10Ci, web2, korean, alone};
    QTest::newRow("nothing typed") << QString() << all;
    QTest::newRow("blanks only") << QStringLiteral("   ") << all;
    QTest::newRow("image name") << QStringLiteral("web-1") << QStringList{web10Ops, web10Ci};
    QTest::newRow("login ID, other case") << QStringLiteral("ci@ACME") << QStringList{web10Ci};
    QTest::newRow("image number") << QStringLiteral("1000") << QStringList{web2};
    QTest::newRow("account") << QStringLiteral("dev") << QStringList{korean, alone};
    QTest::newRow("region") << QStringLiteral("jpn") << QStringList{korean, alone};
    QTest::newRow("family") << QStringLiteral("xen") << QStringList{korean, alone};
    QTest::newRow("operating system") << QStringLiteral("ubuntu") << QStringList{web10Ops, web10Ci, alone};
    QTest::newRow("Korean") << QStringLiteral("서버") << QStringList{korean};
    QTest::newRow("date") << createdText(QDateTime(QDate(2024, 12, 31), QTime(12, 0)).toMSecsSinceEpoch(),
                                         QLocale::c())
                          << QStringList{web2};
    QTest::newRow("two words, both match") << QStringLiteral("partner web") << QStringList{web10Ops, web2};
    QTest::newRow("order of words is free") << QStringLiteral("web partner") << QStringList{web10Ops, web2};
    QTest::newRow("words of different columns") << QStringLiteral("KR rocky ops") << QStringList{web2};
    QTest::newRow("one word is missing") << QStringLiteral("partner nowhere") << QStringList{};
    QTest::newRow("a percent sign is a sign") << QStringLiteral("%") << QStringList{};
    QTest::newRow("a pattern is no pattern") << QStringLiteral("web.*") << QStringList{};
}

void ShareFilterTest::words_areFoundInAnyColumn() {
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    const Inventory inventory = estate();
    SearchTexts texts(QLocale::c());
    texts.update(inventory);
    const QList<RowId> rows = matchingRows(inventory, texts, searchWords(search), rowsOf(inventory, true));
    QCOMPARE(names(inventory, rows), found);
}

void ShareFilterTest::decomposedHangul_isFoundByComposed() {
    Inventory inventory;
    const QString name = QStringLiteral("웹서버").normalized(QString::NormalizationForm_D);
    inventory.addImage(inventory.addCell({}), image("1", name, "", "", {QStringLiteral("a")}));
    SearchTexts texts(QLocale::c());
    texts.update(inventory);
    QCOMPARE(
        matchingRows(inventory, texts, searchWords(QStringLiteral("웹서")), rowsOf(inventory, false)).size(),
        1);
}

void ShareFilterTest::sixtyFourWords_allHaveToMatch() {
    const Inventory inventory = estate();
    SearchTexts texts(QLocale::c());
    texts.update(inventory);
    QStringList words(63, QStringLiteral("web"));
    words.append(QStringLiteral("ubuntu"));
    QCOMPARE(matchingRows(inventory, texts, words, rowsOf(inventory, true)).size(), 2);
    words.last() = QStringLiteral("nowhere");
    QCOMPARE(matchingRows(inventory, texts, words, rowsOf(inventory, true)).size(), 0);
}

void ShareFilterTest::rows_areOrdered_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("images");
    const auto row = [](const char* name, ShareColumn column, Qt::SortOrder order,
                        const QStringList& images) {
        QTest::newRow(name) << static_cast<int>(column) << static_cast<int>(order) << images;
    };
    const QString w10 = QStringLiteral("web-10");
    const QString w2 = QStringLiteral("web-2");
    const QString ko = QStringLiteral("웹서버 이미지");
    const QString alone = QStringLiteral("alone");
    row("names, digits by value", ShareColumn::ImageName, Qt::AscendingOrder, {alone, w2, w10, w10, ko});
    row("names backwards", ShareColumn::ImageName, Qt::DescendingOrder, {ko, w10, w10, w2, alone});
    row("numbers by length, then text", ShareColumn::ImageNo, Qt::AscendingOrder, {alone, ko, w10, w10, w2});
    row("accounts", ShareColumn::Account, Qt::AscendingOrder, {ko, alone, w10, w10, w2});
    row("regions", ShareColumn::Region, Qt::DescendingOrder, {w10, w10, w2, ko, alone});
    row("families", ShareColumn::Family, Qt::AscendingOrder, {w10, w10, w2, ko, alone});
    row("systems", ShareColumn::Os, Qt::AscendingOrder, {w2, w10, w10, alone, ko});
    row("dates", ShareColumn::Created, Qt::AscendingOrder, {alone, w2, w10, w10, ko});
    row("login IDs, unshared first", ShareColumn::Login, Qt::AscendingOrder, {alone, w10, ko, w10, w2});
    row("as read", ShareColumn::Tick, Qt::AscendingOrder, {w10, w10, w2, ko, alone});
}

void ShareFilterTest::rows_areOrdered() {
    QFETCH(int, column);
    QFETCH(int, order);
    QFETCH(QStringList, images);
    const Inventory inventory = estate();
    ShareOrder shareOrder{QLocale(QLocale::English)};
    QList<RowId> rows = rowsOf(inventory, true);
    shareOrder.sort(inventory, rows, static_cast<ShareColumn>(column), static_cast<Qt::SortOrder>(order));
    QStringList result;
    for (const RowId row : std::as_const(rows))
        result.append(inventory.text(inventory.images().at(row.imageNumber(inventory)).name));
    QCOMPARE(result, images);
}

void ShareFilterTest::rowsOf_leavesUnsharedOutUnlessAsked() {
    const Inventory inventory = estate();
    QCOMPARE(rowsOf(inventory, false).size(), 4);
    QCOMPARE(rowsOf(inventory, true).size(), 5);
    QVERIFY(!rowsOf(inventory, true).last().isShare());
}

QTEST_GUILESS_MAIN(ShareFilterTest)
#include "tst_share_filter.moc"
