// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QtTest>

#include "app/sandbox/service.h"

using namespace sharewarden::sandbox;
using namespace Qt::StringLiterals;

namespace {

Image image(const char16_t* number, const char16_t* region, const char16_t* hypervisor,
            const char16_t* name) {
    Image made;
    made.number = QString::fromUtf16(number);
    made.region = QString::fromUtf16(region);
    made.hypervisor = QString::fromUtf16(hypervisor);
    made.name = QString::fromUtf16(name);
    made.created = u"2025-06-20T09:59:39+0900"_s;
    return made;
}

// Seven images in KR, one in JPN.
Estate estate() {
    QList<Image> images = {image(u"11", u"KR", u"KVM", u"b"),    image(u"12", u"KR", u"KVM", u"웹서버"),
                           image(u"13", u"KR", u"KVM", u"a"),    image(u"14", u"KR", u"KVM", u"ready-made"),
                           image(u"21", u"KR", u"XEN", u"xen"),  image(u"22", u"KR", u"RHV", u"a-rhv"),
                           image(u"23", u"KR", u"XEN", u"busy"), image(u"31", u"JPN", u"KVM", u"jp")};
    images[0].sharedLoginIds = {u"a@x.test"_s, u"b+c@x.test"_s};
    images[1].osType = u"ROCKY"_s;
    images[2].osType = u"WINDOWS"_s;
    images[2].osCategory = u"WINDOWS"_s;
    images[2].platformCategory = u"GPU"_s;
    images[3].type = u"NCP"_s;
    images[4].sharedLoginIds = {u"a@x.test"_s};
    images[5].osType = u"ROCKY"_s;
    images[6].status = u"INIT"_s;
    images[6].operation = u"CREAT"_s;
    return Estate({{u"KR"_s, u"Korea"_s}, {u"JPN"_s, u"Japan"_s}}, images);
}

Call call(const QString& action, const QByteArray& query) {
    Call made;
    made.action = action;
    made.parameters = *Parameters::parse(query);
    made.format = Format::Json;
    made.nowMs = 1000000;
    return made;
}

QJsonObject rootOf(const Outcome& outcome) {
    const QJsonObject whole = QJsonDocument::fromJson(outcome.body).object();
    return whole.size() == 1 ? whole.begin().value().toObject() : QJsonObject();
}

QString numbersIn(const Outcome& outcome) {
    const QJsonObject root = rootOf(outcome);
    QStringList numbers;
    for (const auto& [list, number] :
         {std::pair(u"serverImageList"_s, u"serverImageNo"_s),
          std::pair(u"memberServerImageInstanceList"_s, u"memberServerImageInstanceNo"_s)}) {
        const QJsonArray rows = root.value(list).toArray();
        for (const QJsonValue& row : rows) {
            numbers.append(row.toObject().value(number).toString());
        }
    }
    return numbers.join(u' ');
}

const auto kKvmList = u"getServerImageList"_s;
const auto kXenList = u"getMemberServerImageInstanceList"_s;
const auto kKvmRemove = u"removeServerImageSharingPermission"_s;
const auto kXenRemove = u"removeMemberServerImageSharingPermission"_s;
const auto kKvmAdd = u"addServerImageSharingPermission"_s;
const auto kXenAdd = u"addMemberServerImageSharingPermission"_s;
const auto kXenSet = u"setMemberServerImageSharingPermission"_s;

}  // namespace

class TestService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lists_answerWhatIsAskedFor_data();
    void lists_answerWhatIsAskedFor();
    void totalRows_isOverAllPages();
    void invalidParameters_areRefused_data();
    void invalidParameters_areRefused();
    void answers_haveTheDocumentedShape();
    void xml_saysTheSameAsJson_data();
    void xml_saysTheSameAsJson();
    void changes_areApplied_data();
    void changes_areApplied();
    void changes_areRefused_data();
    void changes_areRefused();
    void lastRemoval_saysShareWithAnEmptyListAtFirst();
    void twists_changeTheAnswerOrTheDeed();
    void listsLag_asLongAsTwisted();
};

void TestService::lists_answerWhatIsAskedFor_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("numbers");
    const auto kvm = [](const char* query, const char16_t* numbers) {
        QTest::newRow(*query == 0 ? "everything" : query)
            << kKvmList << QByteArray(query) << QString::fromUtf16(numbers);
    };
    const auto xen = [](const char* query, const char16_t* numbers) {
        QTest::addRow("member %s", query) << kXenList << QByteArray(query) << QString::fromUtf16(numbers);
    };
    kvm("", u"11 12 13 14 21 22 23");  // no region: the first one; no hypervisor: XEN as well
    kvm("regionCode=JPN", u"31");
    kvm("hypervisorTypeCodeList.1=KVM&serverImageTypeCodeList.1=SELF", u"11 12 13");
    kvm("hypervisorTypeCodeList.1=XEN", u"21 23");
    kvm("hypervisorTypeCodeList.1=XEN&hypervisorTypeCodeList.2=KVM", u"11 12 13 14 21 23");
    kvm("serverImageTypeCodeList.1=NCP", u"14");
    kvm("serverImageNoList.1=13&serverImageNoList.2=11&serverImageNoList.3=999", u"11 13");
    kvm("serverImageNoList.1=31", u"");
    kvm("serverImageName=a", u"13");
    kvm("serverImageName=%EC%9B%B9%EC%84%9C%EB%B2%84", u"12");
    kvm("serverImageStatusCode=INIT", u"23");
    kvm("osTypeCodeList.1=ROCKY&osTypeCodeList.2=WINDOWS", u"12 13 22");
    kvm("osTypeCodeList.1=NONESUCH", u"");
    kvm("platformCategoryCodeList.1=GPU", u"13");
    kvm("pageNo=0&pageSize=2", u"11 12");
    kvm("pageNo=1&pageSize=2", u"11 12");
    kvm("pageNo=2&pageSize=2", u"13 14");
    kvm("pageNo=4&pageSize=2", u"23");
    kvm("pageNo=5&pageSize=2", u"");
    kvm("pageNo=2147483647&pageSize=1000", u"");
    kvm("pageSize=3", u"11 12 13");
    kvm("sortingOrder=DESC", u"23 22 21 14 13 12 11");
    kvm("sortedBy=serverImageName&hypervisorTypeCodeList.1=KVM", u"13 11 14 12");
    kvm("sortedBy=serverImageName&sortingOrder=desc&hypervisorTypeCodeList.1=KVM&pageNo=1&pageSize=2",
        u"12 14");
    xen("", u"21 22 23");
    xen("memberServerImageInstanceNoList.1=22&memberServerImageInstanceNoList.2=11", u"22");
    xen("memberServerImageName=xen", u"21");
    xen("memberServerImageInstanceStatusCode=INIT", u"23");
    xen("platformTypeCodeList.1=UBS64", u"21 23");
    xen("platformTypeCodeList.1=LNX64", u"22");
    xen("pageNo=2&pageSize=1", u"22");
    xen("sortedBy=memberServerImageName", u"22 23 21");
    xen("regionCode=JPN", u"");
}

void TestService::lists_answerWhatIsAskedFor() {
    QFETCH(QString, action);
    QFETCH(QByteArray, query);
    Estate known = estate();
    const Outcome outcome = Service(&known).answer(call(action, query));
    QCOMPARE(outcome.status, 200);
    QVERIFY(!outcome.applied);
    QTEST(numbersIn(outcome), "numbers");
}

void TestService::totalRows_isOverAllPages() {
    Estate known = estate();
    Service service(&known);
    for (const QByteArray page : {"1", "3", "9"}) {
        const Outcome outcome = service.answer(call(kKvmList, "pageSize=2&pageNo=" + page));
        QCOMPARE(rootOf(outcome).value(u"totalRows"_s).toInt(), 7);
    }
}

void TestService::invalidParameters_areRefused_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString& action, const char* query, const char16_t* named) {
        QTest::addRow("%s %s", qPrintable(action), query)
            << action << QByteArray(query) << QString::fromUtf16(named);
    };
    row(kKvmList, "regionCode=XX", u"regionCode");
    row(kKvmList, "pageNo=1", u"pageSize");
    row(kKvmList, "pageNo=-1&pageSize=1", u"pageNo");
    row(kKvmList, "pageNo=x&pageSize=1", u"pageNo");
    row(kKvmList, "pageNo=99999999999&pageSize=1", u"pageNo");
    row(kKvmList, "pageSize=0", u"pageSize");
    row(kKvmList, "pageSize=1001", u"pageSize");
    row(kKvmList, "hypervisorTypeCodeList.1=HYPERV", u"hypervisorTypeCodeList");
    row(kKvmList, "serverImageTypeCodeList.1=MINE", u"serverImageTypeCodeList");
    row(kKvmList, "platformCategoryCodeList.1=TOY", u"platformCategoryCodeList");
    row(kKvmList, "serverImageStatusCode=GONE", u"serverImageStatusCode");
    row(kKvmList, "sortedBy=colour", u"sortedBy");
    row(kKvmList, "sortingOrder=UP", u"sortingOrder");
    row(kKvmList, "responseFormatType=yaml", u"responseFormatType");
    row(kXenList, "memberServerImageInstanceStatusCode=GONE", u"memberServerImageInstanceStatusCode");
    row(kXenList, "sortedBy=serverImageName", u"sortedBy");
}

void TestService::invalidParameters_areRefused() {
    QFETCH(QString, action);
    QFETCH(QByteArray, query);
    QFETCH(QString, named);
    Estate known = estate();
    const Outcome outcome = Service(&known).answer(call(action, query));
    QCOMPARE(outcome.status, 400);
    const QJsonObject whole = QJsonDocument::fromJson(outcome.body).object();
    QVERIFY(whole.contains(u"responseError"_s));
    QCOMPARE(rootOf(outcome).value(u"returnCode"_s).toString(), u"1100000"_s);
    QVERIFY(rootOf(outcome).value(u"returnMessage"_s).toString().contains(named));
}

void TestService::answers_haveTheDocumentedShape() {
    Estate known = estate();
    Service service(&known);
    const Outcome removal =
        service.answer(call(kKvmRemove, "serverImageNo=11&targetLoginIdList.1=a%40x.test"));
    const QJsonObject whole = QJsonDocument::fromJson(removal.body).object();
    QCOMPARE(whole.keys(), QStringList({u"removeServerImageSharingPermissionResponse"_s}));
    const QJsonObject root = rootOf(removal);
    QCOMPARE(root.value(u"returnCode"_s).toString(), u"0"_s);
    QCOMPARE(root.value(u"returnMessage"_s).toString(), u"success"_s);
    QVERIFY(!root.value(u"requestId"_s).toString().isEmpty());
    QCOMPARE(root.value(u"totalRows"_s).toInt(), 1);
    const QJsonObject row = root.value(u"serverImageList"_s).toArray().at(0).toObject();
    for (const QString& coded :
         {u"serverImageType"_s, u"hypervisorType"_s, u"osType"_s, u"serverImageStatus"_s,
          u"serverImageLifeCyclePhase"_s, u"shareStatus"_s, u"serverImageOperation"_s}) {
        QVERIFY2(row.value(coded).toObject().contains(u"codeName"_s), qPrintable(coded));
    }
    QCOMPARE(row.value(u"sharedLoginIdList"_s).toArray(), QJsonArray({u"b+c@x.test"_s}));
    QCOMPARE(row.value(u"createDate"_s).toString(), u"2025-06-20T09:59:39+0900"_s);

    const QJsonObject member = rootOf(service.answer(call(kXenList, {})))
                                   .value(u"memberServerImageInstanceList"_s)
                                   .toArray()
                                   .at(0)
                                   .toObject();
    QCOMPARE(member.value(u"memberServerImageName"_s).toString(), u"xen"_s);
    QCOMPARE(member.value(u"sharedLoginIdList"_s).toArray(), QJsonArray({u"a@x.test"_s}));
    QCOMPARE(rootOf(service.answer(call(u"getRegionList"_s, {}))).value(u"regionList"_s).toArray().size(), 2);
}

void TestService::xml_saysTheSameAsJson_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("regions") << u"getRegionList"_s << QByteArray();
    QTest::newRow("list") << kKvmList << QByteArray();
    QTest::newRow("member list") << kXenList << QByteArray();
    QTest::newRow("add") << kKvmAdd
                         << QByteArray("serverImageNo=11&targetLoginIdList.1=%3Ca%26b%3E%40x.test");
    QTest::newRow("error") << kKvmList << QByteArray("pageNo=1");
}

// All texts of the two answers, in order; request ids differ and are left out.
void TestService::xml_saysTheSameAsJson() {
    QFETCH(QString, action);
    QFETCH(QByteArray, query);
    Estate known = estate();
    Estate same = estate();
    Call asked = call(action, query);
    const Outcome json = Service(&known).answer(asked);
    asked.format = Format::Xml;
    const Outcome xml = Service(&same).answer(asked);
    QCOMPARE(xml.status, json.status);

    QStringList fromXml;
    QXmlStreamReader reader(xml.body);
    QString root;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && root.isEmpty()) {
            root = reader.name().toString();
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            fromXml.append(reader.text().toString());
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(QJsonDocument::fromJson(json.body).object().contains(root));

    QStringList fromJson;
    QList<QJsonValue> open = {QJsonDocument::fromJson(json.body).object()};
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const QJsonValue& inner : object) {
                open.append(inner);
            }
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue& inner : array) {
                open.append(inner);
            }
        } else if (const QString text = value.toVariant().toString(); !text.isEmpty()) {
            fromJson.append(text);
        }
    }
    fromXml.sort();
    fromJson.sort();
    QCOMPARE(fromXml, fromJson);
}

void TestService::changes_areApplied_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("left");
    const auto row = [](const char* name, const QString& action, const char* query, const char16_t* image,
                        const char16_t* left) {
        QTest::newRow(name) << action << QByteArray(query) << QString::fromUtf16(image)
                            << QString::fromUtf16(left);
    };
    row("remove one", kKvmRemove, "serverImageNo=11&targetLoginIdList.1=a%40x.test", u"11", u"b+c@x.test");
    row("remove with plus", kKvmRemove, "serverImageNo=11&targetLoginIdList.1=b%2Bc%40x.test", u"11",
        u"a@x.test");
    row("a bare plus names another", kKvmRemove, "serverImageNo=11&targetLoginIdList.1=b+c%40x.test", u"11",
        u"a@x.test b+c@x.test");
    row("remove all", kKvmRemove,
        "serverImageNo=11&targetLoginIdList.1=a%40x.test&targetLoginIdList.2=b%2Bc%40x.test", u"11", u"");
    row("remove an absent one", kKvmRemove, "serverImageNo=11&targetLoginIdList.1=z%40x.test", u"11",
        u"a@x.test b+c@x.test");
    row("letter case counts", kKvmRemove, "serverImageNo=11&targetLoginIdList.1=A%40x.test", u"11",
        u"a@x.test b+c@x.test");
    row("add", kKvmAdd, "serverImageNo=11&targetLoginIdList.1=z%40x.test", u"11",
        u"a@x.test b+c@x.test z@x.test");
    row("add a present one", kKvmAdd, "serverImageNo=11&targetLoginIdList.1=a%40x.test", u"11",
        u"a@x.test b+c@x.test");
    row("in another region", kKvmAdd, "regionCode=JPN&serverImageNo=31&targetLoginIdList.1=z%40x.test", u"31",
        u"z@x.test");
    row("member remove", kXenRemove, "memberServerImageInstanceNo=21&targetLoginIdList.1=a%40x.test", u"21",
        u"");
    row("member add", kXenAdd, "memberServerImageInstanceNo=22&targetLoginIdList.1=z%40x.test", u"22",
        u"z@x.test");
    row("set replaces", kXenSet, "memberServerImageInstanceNo=21&targetLoginIdList.1=z%40x.test", u"21",
        u"z@x.test");
    row("set without targets removes all", kXenSet, "memberServerImageInstanceNo=21", u"21", u"");
}

void TestService::changes_areApplied() {
    QFETCH(QString, action);
    QFETCH(QByteArray, query);
    QFETCH(QString, image);
    QFETCH(QString, left);
    Estate known = estate();
    const int sharesElsewhere =
        known.shareCount() - static_cast<int>(known.find(image)->sharedLoginIds.size());
    const Outcome outcome = Service(&known).answer(call(action, query));
    QCOMPARE(outcome.status, 200);
    QVERIFY(outcome.applied);
    const QStringList now = known.find(image)->sharedLoginIds;
    QCOMPARE(now.join(u' '), left);
    QCOMPARE(known.shareCount() - static_cast<int>(now.size()), sharesElsewhere);
    QCOMPARE(numbersIn(outcome), image);
}

void TestService::changes_areRefused_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& action, const char* query, const char16_t* code) {
        QTest::newRow(name) << action << QByteArray(query) << QString::fromUtf16(code);
    };
    row("no image", kKvmRemove, "targetLoginIdList.1=a%40x.test", u"1100000");
    row("no targets", kKvmRemove, "serverImageNo=11", u"1100000");
    row("no targets to add", kXenAdd, "memberServerImageInstanceNo=21", u"1100000");
    row("targets without number", kKvmRemove, "serverImageNo=11&targetLoginIdList=a%40x.test", u"1100000");
    row("an empty target", kKvmRemove,
        "serverImageNo=11&targetLoginIdList.1=a%40x.test&targetLoginIdList.2=", u"1100000");
    row("unknown image", kKvmRemove, "serverImageNo=999&targetLoginIdList.1=a%40x.test", u"800");
    row("image of another region", kKvmRemove,
        "regionCode=JPN&serverImageNo=11&targetLoginIdList.1=a%40x.test", u"800");
    row("image of the provider", kKvmAdd, "serverImageNo=14&targetLoginIdList.1=a%40x.test", u"800");
    row("unknown region", kKvmRemove, "regionCode=XX&serverImageNo=11&targetLoginIdList.1=a%40x.test",
        u"1100000");
    row("KVM call, XEN image", kKvmRemove, "serverImageNo=21&targetLoginIdList.1=a%40x.test", u"1100000");
    row("KVM call, RHV image", kKvmAdd, "serverImageNo=22&targetLoginIdList.1=a%40x.test", u"1100000");
    row("XEN call, KVM image", kXenRemove, "memberServerImageInstanceNo=11&targetLoginIdList.1=a%40x.test",
        u"1100000");
    row("set of a KVM image", kXenSet, "memberServerImageInstanceNo=11", u"1100000");
    row("in operation", kXenAdd, "memberServerImageInstanceNo=23&targetLoginIdList.1=a%40x.test", u"25013");
}

void TestService::changes_areRefused() {
    QFETCH(QString, action);
    QFETCH(QByteArray, query);
    Estate known = estate();
    const QByteArray before = known.toJson();
    const Outcome outcome = Service(&known).answer(call(action, query));
    QCOMPARE(outcome.status, 400);
    QVERIFY(!outcome.applied);
    QTEST(rootOf(outcome).value(u"returnCode"_s).toString(), "code");
    QCOMPARE(known.toJson(), before);
}

void TestService::lastRemoval_saysShareWithAnEmptyListAtFirst() {
    Estate known = estate();
    Service service(&known);
    Call asked = call(kXenRemove, "memberServerImageInstanceNo=21&targetLoginIdList.1=a%40x.test");
    const auto shareStatus = [](const Outcome& outcome) {
        const QJsonObject row =
            rootOf(outcome).value(u"memberServerImageInstanceList"_s).toArray().at(0).toObject();
        return row.value(u"shareStatus"_s).toObject().value(u"code"_s).toString();
    };
    QCOMPARE(shareStatus(service.answer(asked)), u"SHARE"_s);
    Call list = call(kXenList, "memberServerImageInstanceNoList.1=21");
    QCOMPARE(shareStatus(service.answer(list)), u"SHARE"_s);
    list.nowMs += 1000;
    QCOMPARE(shareStatus(service.answer(list)), u"NULL"_s);
}

void TestService::twists_changeTheAnswerOrTheDeed() {
    const Call removal = call(
        kKvmRemove, "serverImageNo=11&targetLoginIdList.1=a%40x.test&targetLoginIdList.2=b%2Bc%40x.test");
    {
        Estate known = estate();
        Twist twist;
        twist.apply = false;
        const Outcome outcome = Service(&known).answer(removal, twist);
        QVERIFY(!outcome.applied);
        QCOMPARE(rootOf(outcome).value(u"returnCode"_s).toString(), u"0"_s);
        QCOMPARE(known.find(u"11"_s)->sharedLoginIds.size(), 2);
    }
    {
        Estate known = estate();
        Twist twist;
        twist.firstTargetOnly = true;
        QVERIFY(Service(&known).answer(removal, twist).applied);
        QCOMPARE(known.find(u"11"_s)->sharedLoginIds, QStringList({u"b+c@x.test"_s}));
    }
    {
        Estate known = estate();
        Twist twist;
        twist.apply = false;
        twist.returnCode = u"800"_s;
        const Outcome outcome = Service(&known).answer(removal, twist);
        QCOMPARE(outcome.status, 200);
        QCOMPARE(rootOf(outcome).value(u"returnCode"_s).toString(), u"800"_s);
    }
    {
        Estate known = estate();
        Twist twist;
        twist.totalRowsBy = 2;
        twist.shiftRows = -1;
        const Outcome outcome = Service(&known).answer(call(kKvmList, "pageNo=2&pageSize=3"), twist);
        QCOMPARE(rootOf(outcome).value(u"totalRows"_s).toInt(), 9);
        QCOMPARE(numbersIn(outcome), u"13 14 21"_s);
        QCOMPARE(numbersIn(Service(&known).answer(call(kKvmList, "pageNo=1&pageSize=3"), twist)),
                 u"11 12 13"_s);
    }
}

void TestService::listsLag_asLongAsTwisted() {
    Estate known = estate();
    Service service(&known);
    Twist twist;
    twist.lag = std::chrono::milliseconds(3000);
    const auto listed = [&](qint64 later) {
        Call asked = call(kKvmList, "serverImageNoList.1=11");
        asked.nowMs += later;
        return rootOf(service.answer(asked))
            .value(u"serverImageList"_s)
            .toArray()
            .at(0)
            .toObject()
            .value(u"sharedLoginIdList"_s)
            .toArray()
            .size();
    };
    service.answer(call(kKvmRemove, "serverImageNo=11&targetLoginIdList.1=a%40x.test"), twist);
    QCOMPARE(known.find(u"11"_s)->sharedLoginIds.size(), 1);
    QCOMPARE(listed(0), 2);
    QCOMPARE(listed(2999), 2);
    QCOMPARE(listed(3000), 1);
    service.answer(call(kKvmAdd, "serverImageNo=11&targetLoginIdList.1=n%40x.test"), twist);
    QCOMPARE(listed(0), 2);  // the removed one still, the added one not yet
    QCOMPARE(listed(3000), 2);
    service.answer(call(kKvmRemove, "serverImageNo=11&targetLoginIdList.1=n%40x.test"), twist);
    service.answer(call(kKvmAdd, "serverImageNo=11&targetLoginIdList.1=n%40x.test"));
    QCOMPARE(listed(3000), 2);
    service.answer(
        call(kKvmRemove, "serverImageNo=11&targetLoginIdList.1=a%40x.test&targetLoginIdList.2=n%40x.test"));
    QCOMPARE(listed(3000), 1);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_sandbox_service.moc"
