// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/ncloud/response.h"

using namespace sharewarden;
using namespace sharewarden::ncloud;

namespace {

HttpAnswer answerOf(const QByteArray& body, int status = 200) {
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

QString kindOf(const QByteArray& body, int status) {
    AnswerCodes codes;
    const auto root = readEnvelope(answerOf(body, status), &codes);
    return root ? QStringLiteral("ok") : errorKind(root.error());
}

// The guide's shape, with values of our own: quoted and bare numbers, coded fields, an offset without a
// colon.
const QByteArray kvmJson =
    R"({"removeServerImageSharingPermissionResponse":{"totalRows":"1","serverImageList":[{
 "serverImageNo":4711,"serverImageName":"demo-image","serverImageType":{"code":"SELF","codeName":"SELF server image"},
 "serverImageLifeCyclePhase":{"code":"IN_SERVICE"},"hypervisorType":{"code":"KVM","codeName":"KVM"},
 "cpuArchitectureType":{"code":"X86_64"},"osCategoryType":{"code":"LINUX"},"osType":{"code":"UBUNTU"},
 "serverImageStatus":{"code":"CREAT"},"serverImageOperation":{"code":"NULL"},"shareStatus":{"code":"SHARE"},
 "blockStorageMappingList":[{"order":0,"blockStorageSnapshotInstanceNo":20004697,
   "blockStorageSnapshotName":"snap","blockStorageSize":10737418240,"blockStorageVolumeType":{"code":"CB1"},
   "iops":100,"throughput":104857600,"isEncryptedVolume":false}],
 "sharedLoginIdList":["ops@partner.example","ops@partner.example","ci+x@partner.example"],
 "aFieldNobodyKnows":{"x":[1,2]},
 "createDate":"2025-06-20T09:59:39+0900","platformCategoryCode":"OS"}],
 "requestId":"r-1","returnCode":"0","returnMessage":"success"}})";

const QByteArray kvmXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<removeServerImageSharingPermissionResponse><requestId>r-1</requestId><returnCode>0</returnCode>
<returnMessage>success</returnMessage><totalRows>1</totalRows><serverImageList><serverImage>
<serverImageNo>4711</serverImageNo><serverImageName>demo-image</serverImageName>
<serverImageType><code>SELF</code><codeName>SELF server image</codeName></serverImageType>
<serverImageLifeCyclePhase><code>IN_SERVICE</code></serverImageLifeCyclePhase>
<hypervisorType><code>KVM</code></hypervisorType><cpuArchitectureType><code>X86_64</code></cpuArchitectureType>
<osCategoryType><code>LINUX</code></osCategoryType><osType><code>UBUNTU</code></osType>
<serverImageStatus><code>CREAT</code></serverImageStatus>
<serverImageOperation><code>NULL</code></serverImageOperation><shareStatus><code>SHARE</code></shareStatus>
<blockStorageMappingList><blockStorageMapping><order>0</order>
<blockStorageSnapshotInstanceNo>20004697</blockStorageSnapshotInstanceNo>
<blockStorageSnapshotName>snap</blockStorageSnapshotName><blockStorageSize>10737418240</blockStorageSize>
<blockStorageVolumeType><code>CB1</code></blockStorageVolumeType><isEncryptedVolume>false</isEncryptedVolume>
</blockStorageMapping></blockStorageMappingList>
<sharedLoginIdList><anything>ops@partner.example</anything><loginId>ops@partner.example</loginId>
<x>ci+x@partner.example</x></sharedLoginIdList>
<createDate>2025-06-20T09:59:39+0900</createDate><platformCategoryCode>OS</platformCategoryCode>
</serverImage></serverImageList></removeServerImageSharingPermissionResponse>)";

const QByteArray xenJson = R"({"getMemberServerImageInstanceListResponse":{"totalRows":1,
 "memberServerImageInstanceList":[{"memberServerImageInstanceNo":"99","memberServerImageName":"웹서버",
 "sharedLoginIdList":[],"createDate":"2024-01-02T03:04:05+0900"}],"returnCode":0,"returnMessage":"success"}})";

}  // namespace

class TestResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonAndXml_readAsTheSameImage_data();
    void jsonAndXml_readAsTheSameImage();
    void memberImage_readsWithItsOwnNames();
    void byteOrderMarkInALoginId_isKept();
    void answer_isASuccessOrOneError_data();
    void answer_isASuccessOrOneError();
    void imageWithoutItsList_isNotReadAsUnshared_data();
    void imageWithoutItsList_isNotReadAsUnshared();
    void emptyLists_areEmpty_data();
    void emptyLists_areEmpty();
    void error_saysWhetherAWriteMayHaveBeenApplied_data();
    void error_saysWhetherAWriteMayHaveBeenApplied();
    void identity_isFoundFlatOrWrapped_data();
    void identity_isFoundFlatOrWrapped();
};

void TestResponse::jsonAndXml_readAsTheSameImage_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("json") << kvmJson;
    QTest::newRow("xml") << kvmXml;
    QTest::newRow("json with a byte order mark") << QByteArray("\xEF\xBB\xBF").append(kvmJson);
    QTest::newRow("xml after white space") << QByteArray("\r\n ").append(kvmXml);
}

void TestResponse::jsonAndXml_readAsTheSameImage() {
    QFETCH(QByteArray, body);
    AnswerCodes codes;
    const auto root = readEnvelope(answerOf(body), &codes);
    QVERIFY2(root.ok(), root.ok() ? "" : qPrintable(describe(root.error())));
    QCOMPARE(codes.returnCode, QStringLiteral("0"));
    QCOMPARE(codes.requestId, QStringLiteral("r-1"));
    const auto page = readImages(*root, Family::Kvm, 200);
    QVERIFY(page.ok());
    QCOMPARE(page->totalRows, 1);
    QCOMPARE(page->images.size(), size_t(1));
    const Image& image = page->images.front();
    QCOMPARE(image.no, QStringLiteral("4711"));
    QCOMPARE(image.name, QStringLiteral("demo-image"));
    QCOMPARE(image.hypervisor, QStringLiteral("KVM"));
    QCOMPARE(image.osType, QStringLiteral("UBUNTU"));
    QCOMPARE(image.lifeCyclePhase, QStringLiteral("IN_SERVICE"));
    QCOMPARE(image.sharedLoginIds,
             (QStringList{QStringLiteral("ops@partner.example"), QStringLiteral("ci+x@partner.example")}));
    QCOMPARE(image.created, QDateTime(QDate(2025, 6, 20), QTime(0, 59, 39), Qt::UTC));
    QCOMPARE(image.blockStorage.size(), size_t(1));
    QCOMPARE(image.blockStorage.front().sizeBytes, 10737418240LL);
    QCOMPARE(image.blockStorage.front().snapshotNo, QStringLiteral("20004697"));
    QVERIFY(!image.blockStorage.front().encrypted);
}

void TestResponse::memberImage_readsWithItsOwnNames() {
    AnswerCodes codes;
    const auto root = readEnvelope(answerOf(xenJson), &codes);
    QVERIFY(root.ok());
    const auto page = readImages(*root, Family::Xen, 200);
    QVERIFY(page.ok());
    QCOMPARE(page->images.front().no, QStringLiteral("99"));
    QCOMPARE(page->images.front().name, QStringLiteral("웹서버"));
    QCOMPARE(page->images.front().hypervisor, QStringLiteral("XEN"));
    QVERIFY(page->images.front().sharedLoginIds.isEmpty());
}

// Qt's own reading drops it, and two people become one.
void TestResponse::byteOrderMarkInALoginId_isKept() {
    QByteArray body = kvmJson;
    body.replace(R"("ops@partner.example","ops@partner.example")",
                 "\"\xEF\xBB\xBFops@partner.example\",\"ops@partner.example\"");
    AnswerCodes codes;
    const auto root = readEnvelope(answerOf(body), &codes);
    QVERIFY(root.ok());
    const auto page = readImages(*root, Family::Kvm, 200);
    QVERIFY(page.ok());
    const QStringList expected{QChar(0xFEFF) + QStringLiteral("ops@partner.example"),
                               QStringLiteral("ops@partner.example"), QStringLiteral("ci+x@partner.example")};
    QCOMPARE(page->images.front().sharedLoginIds, expected);
}

void TestResponse::answer_isASuccessOrOneError_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const QByteArray& body, int status, const char* kind) {
        QTest::newRow(name) << body << status << QString::fromLatin1(kind);
    };
    row("success", R"({"aResponse":{"returnCode":"0"}})", 200, "ok");
    row("success with a bare number", R"({"aResponse":{"returnCode":0}})", 200, "ok");
    row("success under another action's name", R"({"somethingElseResponse":{"returnCode":"0"}})", 200, "ok");
    row("success in xml", "<aResponse><returnCode>0</returnCode></aResponse>", 200, "ok");
    row("gateway error", R"({"error":{"errorCode":"200","message":"m"}})", 401, "Gateway");
    row("gateway error with a number", R"({"error":{"errorCode":210,"message":"m"}})", 401, "Gateway");
    row("gateway error in xml", "<error><errorCode>210</errorCode><message>m</message></error>", 401,
        "Gateway");
    row("gateway error in a 200", R"({"error":{"errorCode":"510","message":"m"}})", 200, "Gateway");
    row("service error", R"({"responseError":{"returnCode":"800","returnMessage":"m"}})", 400, "Service");
    row("service error in a 200", R"({"responseError":{"returnCode":"1000","returnMessage":"m"}})", 200,
        "Service");
    row("service error in xml", "<responseError><returnCode>800</returnCode></responseError>", 400,
        "Service");
    row("return code in a 200", R"({"aResponse":{"returnCode":"25013","returnMessage":"m"}})", 200,
        "Service");
    row("success that is none by its status", R"({"aResponse":{"returnCode":"0"}})", 502, "Http");
    row("no return code", R"({"aResponse":{"totalRows":0}})", 200, "Malformed");
    row("two root objects", R"({"a":{"returnCode":"0"},"b":{"returnCode":"0"}})", 200, "Malformed");
    row("empty", "", 200, "Malformed");
    row("empty with a 502", "", 502, "Http");
    row("white space", " \n\t", 200, "Malformed");
    row("an array", "[]", 200, "Malformed");
    row("a text", "success", 200, "Malformed");
    row("an empty object", "{}", 200, "Malformed");
    row("half a json", R"({"aResponse":{"returnCode":"0",)", 200, "Malformed");
    row("half an xml", "<aResponse><returnCode>0</returnCode>", 200, "Malformed");
    row("html of a proxy", "<!DOCTYPE html><html><body>Blocked</body></html>", 200, "Malformed");
    row("html of a proxy with a 403", "<html><body>Blocked</body></html>", 403, "Http");
    row("html without a document type", "<html><body><p>Sign in</p></body></html>", 200, "Malformed");
    row("entity bomb", "<!DOCTYPE a [<!ENTITY b \"c\">]><aResponse><returnCode>&b;</returnCode></aResponse>",
        200, "Malformed");
    row("nested beyond reason", QByteArray("<a>").repeated(200), 200, "Malformed");
    row("redirect", "", 302, "Http");
    row("invalid utf-8", "{\"aResponse\":{\"returnCode\":\"0\",\"x\":\"\xff\xfe\"}}", 200, "Malformed");
}

void TestResponse::answer_isASuccessOrOneError() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(body, status), kind);
}

void TestResponse::imageWithoutItsList_isNotReadAsUnshared_data() {
    QTest::addColumn<QByteArray>("image");
    QTest::newRow("no list") << QByteArray(R"({"serverImageNo":"1"})");
    QTest::newRow("null") << QByteArray(R"({"serverImageNo":"1","sharedLoginIdList":null})");
    QTest::newRow("a number") << QByteArray(R"({"serverImageNo":"1","sharedLoginIdList":3})");
    QTest::newRow("an unreadable login ID")
        << QByteArray(R"({"serverImageNo":"1","sharedLoginIdList":[null]})");
    QTest::newRow("no number") << QByteArray(R"({"serverImageName":"x","sharedLoginIdList":[]})");
}

void TestResponse::imageWithoutItsList_isNotReadAsUnshared() {
    QFETCH(QByteArray, image);
    const QJsonObject root{
        {QStringLiteral("totalRows"), 1},
        {QStringLiteral("serverImageList"), QJsonArray{QJsonDocument::fromJson(image).object()}}};
    const auto page = readImages(root, Family::Kvm, 200);
    QVERIFY(!page.ok());
    QCOMPARE(errorKind(page.error()), QStringLiteral("Malformed"));
}

void TestResponse::emptyLists_areEmpty_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("json") << QByteArray(R"({"r":{"returnCode":"0","totalRows":0,"serverImageList":[]}})");
    QTest::newRow("xml, self-closing")
        << QByteArray("<r><returnCode>0</returnCode><totalRows>0</totalRows><serverImageList/></r>");
    QTest::newRow("xml, open and closed") << QByteArray(
        "<r><returnCode>0</returnCode><totalRows>0</totalRows><serverImageList>\n</serverImageList></r>");
}

void TestResponse::emptyLists_areEmpty() {
    QFETCH(QByteArray, body);
    AnswerCodes codes;
    const auto root = readEnvelope(answerOf(body), &codes);
    QVERIFY(root.ok());
    const auto page = readImages(*root, Family::Kvm, 200);
    QVERIFY(page.ok());
    QVERIFY(page->images.empty());
}

void TestResponse::error_saysWhetherAWriteMayHaveBeenApplied_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("maybe");
    const auto gateway = [](int code) {
        return QStringLiteral(R"({"error":{"errorCode":"%1","message":"m"}})").arg(code).toLatin1();
    };
    const auto service = [](int code) {
        return QStringLiteral(R"({"responseError":{"returnCode":"%1","returnMessage":"m"}})")
            .arg(code)
            .toLatin1();
    };
    QTest::newRow("400/100") << gateway(100) << 400 << false;
    QTest::newRow("401/200") << gateway(200) << 401 << false;
    QTest::newRow("401/210") << gateway(210) << 401 << false;
    QTest::newRow("404/300") << gateway(300) << 404 << false;
    QTest::newRow("413/430") << gateway(430) << 413 << false;
    QTest::newRow("429/400") << gateway(400) << 429 << false;
    QTest::newRow("429/410") << gateway(410) << 429 << false;
    QTest::newRow("429/420") << gateway(420) << 429 << false;
    QTest::newRow("500/900") << gateway(900) << 500 << true;
    QTest::newRow("503/500") << gateway(500) << 503 << true;
    QTest::newRow("504/510") << gateway(510) << 504 << true;
    QTest::newRow("200/510") << gateway(510) << 200 << true;
    QTest::newRow("an unknown gateway code with a 5xx") << gateway(777) << 500 << true;
    QTest::newRow("an unknown gateway code with a 4xx") << gateway(777) << 400 << false;
    QTest::newRow("service 1000") << service(1000) << 200 << true;
    QTest::newRow("service 1300") << service(1300) << 500 << true;
    QTest::newRow("service 800") << service(800) << 400 << false;
    QTest::newRow("service 25013") << service(25013) << 200 << false;
    QTest::newRow("an empty 200") << QByteArray() << 200 << true;
    QTest::newRow("a proxy's 502") << QByteArray("<html/>") << 502 << true;
    QTest::newRow("a proxy's 403") << QByteArray("<html/>") << 403 << false;
    QTest::newRow("a 408") << QByteArray() << 408 << true;
    QTest::newRow("half a json") << QByteArray("{") << 200 << true;
}

void TestResponse::error_saysWhetherAWriteMayHaveBeenApplied() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, maybe);
    AnswerCodes codes;
    const auto root = readEnvelope(answerOf(body, status), &codes);
    QVERIFY(!root.ok());
    QCOMPARE(mayHaveBeenApplied(root.error()), maybe);
    QVERIFY(!describe(root.error()).isEmpty());
    QVERIFY(!advice(root.error()).isEmpty());
}

void TestResponse::identity_isFoundFlatOrWrapped_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("flat") << QByteArray(R"({"id":"7","loginAlias":"acme","userType":"Sub"})");
    QTest::newRow("number") << QByteArray(R"({"id":7,"loginAlias":"acme","userType":"Sub"})");
    QTest::newRow("wrapped") << QByteArray(
        R"({"callerIdentity":{"id":"7","loginAlias":"acme","userType":"Sub"}})");
    QTest::newRow("xml") << QByteArray(
        "<r><id>7</id><loginAlias>acme</loginAlias><userType>Sub</userType></r>");
}

void TestResponse::identity_isFoundFlatOrWrapped() {
    QFETCH(QByteArray, body);
    AnswerCodes codes;
    const auto identity = readIdentity(answerOf(body), &codes);
    QVERIFY(identity.ok());
    QCOMPARE(identity->id, QStringLiteral("7"));
    QCOMPARE(identity->loginAlias, QStringLiteral("acme"));
    QCOMPARE(identity->userType, QStringLiteral("Sub"));
    const auto empty = readIdentity(answerOf("{}"), &codes);
    QVERIFY(!empty.ok());
}

QTEST_GUILESS_MAIN(TestResponse)
#include "tst_response.moc"
