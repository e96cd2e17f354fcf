// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include "app/sandbox/estate.h"

using namespace sharewarden::sandbox;
using namespace Qt::StringLiterals;

class TestEstate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeed_givesTheSameEstate();
    void demo_hasTheSizeThatIsPromised();
    void demo_usesReservedDomainsOnly();
    void demo_hasSomethingToFind();
    void demo_isSoundForEverySeed();
    void grown_hasTheAskedSize_data();
    void grown_hasTheAskedSize();
    void json_isTheEstate();
    void lists_lagBehindTheTruth();
};

void TestEstate::sameSeed_givesTheSameEstate() {
    QCOMPARE(Estate::demo(7).toJson(), Estate::demo(7).toJson());
    QVERIFY(Estate::demo(7).toJson() != Estate::demo(8).toJson());
    QCOMPARE(Estate::grown(50, 4, 7).toJson(), Estate::grown(50, 4, 7).toJson());
    QVERIFY(Estate::grown(50, 4, 7).toJson() != Estate::grown(50, 4, 8).toJson());
}

void TestEstate::demo_hasTheSizeThatIsPromised() {
    const Estate estate = Estate::demo(1);
    QCOMPARE(estate.regions().size(), 3);
    QCOMPARE(estate.ownImageCount(), 40);
    QVERIFY2(estate.shareCount() >= 110 && estate.shareCount() <= 130,
             qPrintable(QString::number(estate.shareCount())));
    QSet<QString> cells;
    for (const Image& image : estate.images()) {
        if (image.type == u"SELF") {
            cells.insert(image.region + (image.isKvm() ? u" kvm" : u" xen"));
        }
    }
    QCOMPARE(cells.size(), 6);  // both families in every region
}

void TestEstate::demo_usesReservedDomainsOnly() {
    // RFC 2606 and RFC 6761.
    const QRegularExpression reserved(u"@([^@]+\\.)?(example|test|example\\.(com|net|org))$"_s);
    const Estate estate = Estate::demo(3);
    for (const Image& image : estate.images()) {
        for (const QString& loginId : image.sharedLoginIds) {
            QVERIFY2(reserved.match(loginId).hasMatch(), qPrintable(loginId));
        }
    }
}

void TestEstate::demo_hasSomethingToFind() {
    QSet<QString> loginIds;
    bool retiredAndShared = false;
    bool korean = false;
    const Estate estate = Estate::demo(1);
    for (const Image& image : estate.images()) {
        loginIds += QSet<QString>(image.sharedLoginIds.begin(), image.sharedLoginIds.end());
        retiredAndShared = retiredAndShared || (image.phase == u"RETIRED" && !image.sharedLoginIds.isEmpty());
        korean = korean || image.name.contains(QRegularExpression(u"\\p{Hangul}"_s));
    }
    QVERIFY(retiredAndShared);
    QVERIFY(korean);
    QVERIFY(loginIds.contains(u"deploy@hanblt.example"_s));
    QVERIFY(loginIds.contains(u"minji.kim.haneul@freemail.test"_s));
    QVERIFY(loginIds.contains(u"ops+ci+old@bluesky.example.com"_s));
}

void TestEstate::demo_isSoundForEverySeed() {
    for (quint32 seed = 0; seed < 50; ++seed) {
        const Estate estate = Estate::demo(seed);
        QSet<QString> numbers;
        for (const Image& image : estate.images()) {
            QVERIFY2(!numbers.contains(image.number), qPrintable(image.number));
            numbers.insert(image.number);
            QCOMPARE(QSet<QString>(image.sharedLoginIds.begin(), image.sharedLoginIds.end()).size(),
                     image.sharedLoginIds.size());
            QVERIFY(estate.hasRegion(image.region));
            QVERIFY(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0900$"_s)
                        .match(image.created)
                        .hasMatch());
            QCOMPARE(estate.find(image.number)->name, image.name);
        }
    }
}

void TestEstate::grown_hasTheAskedSize_data() {
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("sharesPerImage");
    QTest::newRow("one, not shared") << 1 << 0;
    QTest::newRow("small") << 100 << 5;
    QTest::newRow("more shares than the pool usually has") << 3 << 5000;
}

void TestEstate::grown_hasTheAskedSize() {
    QFETCH(int, images);
    QFETCH(int, sharesPerImage);
    const Estate estate = Estate::grown(images, sharesPerImage, 1);
    QCOMPARE(estate.ownImageCount(), images);
    QCOMPARE(estate.shareCount(), images * sharesPerImage);
    QSet<QString> numbers;
    for (const Image& image : estate.images()) {
        numbers.insert(image.number);
        QCOMPARE(QSet<QString>(image.sharedLoginIds.begin(), image.sharedLoginIds.end()).size(),
                 sharesPerImage);
    }
    QCOMPARE(numbers.size(), images);
}

void TestEstate::json_isTheEstate() {
    const Estate estate = Estate::demo(1);
    const QJsonObject root = QJsonDocument::fromJson(estate.toJson()).object();
    const QJsonArray images = root.value(u"images"_s).toArray();
    QCOMPARE(images.size(), estate.images().size());
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QJsonObject image = images.at(i).toObject();
        const Image* same = estate.find(image.value(u"number"_s).toString());
        QVERIFY(same != nullptr);
        QCOMPARE(image.value(u"name"_s).toString(), same->name);
        QCOMPARE(image.value(u"family"_s).toString(), same->isKvm() ? u"kvm"_s : u"xen"_s);
        QCOMPARE(image.value(u"sharedLoginIds"_s).toArray(),
                 QJsonArray::fromStringList(same->sharedLoginIds));
    }
}

void TestEstate::lists_lagBehindTheTruth() {
    Image image;
    image.sharedLoginIds = {u"new@x.test"_s, u"kept@x.test"_s};
    image.lags = {{u"gone@x.test"_s, true, 1000}, {u"new@x.test"_s, false, 1000}};
    QCOMPARE(image.listedLoginIds(999), QStringList({u"kept@x.test"_s, u"gone@x.test"_s}));
    QCOMPARE(image.listedLoginIds(1000), image.sharedLoginIds);
}

QTEST_GUILESS_MAIN(TestEstate)
#include "tst_sandbox_estate.moc"
