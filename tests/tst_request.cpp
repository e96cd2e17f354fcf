// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/ncloud/request.h"

using namespace sharewarden::ncloud;

class TestRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listRequests_askForTheirFamilyOnly();
    void change_withoutATarget_cannotBeExpressed_data();
    void change_withoutATarget_cannotBeExpressed();
    void split_keepsEveryTargetOnceAndTheSize_data();
    void split_keepsEveryTargetOnceAndTheSize();
    void noRequest_namesTheSetAction();
};

void TestRequest::listRequests_askForTheirFamilyOnly() {
    ListImages list;
    list.region = QStringLiteral("KR");
    list.page = 3;
    list.pageSize = 500;
    list.numbers = {QStringLiteral("5"), QStringLiteral("6")};
    QCOMPARE(listImagesRequest(list).target.bytes(),
             QByteArray("/vserver/v2/getServerImageList?regionCode=KR&responseFormatType=json"
                        "&hypervisorTypeCodeList.1=KVM&serverImageTypeCodeList.1=SELF"
                        "&serverImageNoList.1=5&serverImageNoList.2=6&pageNo=3&pageSize=500"));
    list.family = Family::Xen;
    list.numbers.clear();
    QCOMPARE(listImagesRequest(list).target.bytes(),
             QByteArray("/vserver/v2/getMemberServerImageInstanceList?regionCode=KR&responseFormatType=json"
                        "&pageNo=3&pageSize=500"));
    QCOMPARE(regionListRequest().target.bytes(),
             QByteArray("/vserver/v2/getRegionList?responseFormatType=json"));
    QCOMPARE(identityRequest().target.bytes(), QByteArray("/api/v1/caller-identity"));
}

void TestRequest::change_withoutATarget_cannotBeExpressed_data() {
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("imageNo");
    QTest::addColumn<QStringList>("loginIds");
    const QString ok = QStringLiteral("ops@partner.example");
    QTest::newRow("no targets") << QStringLiteral("KR") << QStringLiteral("1") << QStringList();
    QTest::newRow("an empty target") << QStringLiteral("KR") << QStringLiteral("1") << QStringList{QString()};
    QTest::newRow("a blank target") << QStringLiteral("KR") << QStringLiteral("1")
                                    << QStringList{ok, QStringLiteral("  ")};
    QTest::newRow("a lone surrogate")
        << QStringLiteral("KR") << QStringLiteral("1") << QStringList{QString(QChar(0xD800))};
    QTest::newRow("no region") << QString() << QStringLiteral("1") << QStringList{ok};
    QTest::newRow("no image") << QStringLiteral("KR") << QString() << QStringList{ok};
}

void TestRequest::change_withoutATarget_cannotBeExpressed() {
    QFETCH(QString, region);
    QFETCH(QString, imageNo);
    QFETCH(QStringList, loginIds);
    for (const ShareAction action : {ShareAction::Remove, ShareAction::Add}) {
        for (const Family family : {Family::Kvm, Family::Xen})
            QVERIFY(!ShareChange::make(action, family, region, imageNo, loginIds));
    }
}

void TestRequest::split_keepsEveryTargetOnceAndTheSize_data() {
    QTest::addColumn<int>("targets");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("least");
    QTest::newRow("one") << 1 << 20 << 3900 << 1;
    QTest::newRow("two hundred") << 200 << 30 << 3900 << 3;
    QTest::newRow("each longer than the limit") << 3 << 5000 << 3900 << 3;
    QTest::newRow("a limit smaller than anything") << 5 << 10 << 1 << 5;
}

void TestRequest::split_keepsEveryTargetOnceAndTheSize() {
    QFETCH(int, targets);
    QFETCH(int, length);
    QFETCH(int, limit);
    QFETCH(int, least);
    QStringList ids;
    for (int i = 0; i < targets; ++i)
        ids.append(QStringLiteral("u%1@").arg(i).leftJustified(length, u'x'));
    const auto change = ShareChange::make(ShareAction::Remove, Family::Kvm, QStringLiteral("KR"),
                                          QStringLiteral("4711"), ids);
    QVERIFY(change);
    const std::vector<ShareChange> parts = change->split(limit);
    QVERIFY(static_cast<int>(parts.size()) >= least);
    QStringList together;
    for (const ShareChange& part : parts) {
        QVERIFY(!part.loginIds().isEmpty());
        QVERIFY(part.loginIds().size() == 1 || part.request().target.bytes().size() <= limit);
        QCOMPARE(part.imageNo(), change->imageNo());
        together += part.loginIds();
    }
    QCOMPARE(together, ids);
}

void TestRequest::noRequest_namesTheSetAction() {
    for (const ShareAction action : {ShareAction::Remove, ShareAction::Add}) {
        for (const Family family : {Family::Kvm, Family::Xen}) {
            const auto change = ShareChange::make(action, family, QStringLiteral("KR"), QStringLiteral("1"),
                                                  {QStringLiteral("a@b.example")});
            QVERIFY(!change->actionName().startsWith(QLatin1String("set")));
            const QByteArray path = "/vserver/v2/" + change->actionName().toLatin1();
            QVERIFY(change->request().target.bytes().startsWith(path));
        }
    }
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
