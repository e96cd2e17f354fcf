// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

#include "app/sandbox/gateway.h"
#include "tests/support/sandbox_wire.h"

using namespace sharewarden::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRegions = "/vserver/v2/getRegionList?responseFormatType=json";

QString firstImage(const Gateway& gateway, bool kvm) {
    for (const Image& image : gateway.estate().images()) {
        if (image.type == u"SELF" && image.isKvm() == kvm && image.region == u"KR" &&
            !image.sharedLoginIds.isEmpty()) {
            return image.number;
        }
    }
    return {};
}

}  // namespace

class TestGateway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signedCall_isAnsweredOnAKeptConnection();
    void wrongSignature_isRefusedInTheAskedFormat_data();
    void wrongSignature_isRefusedInTheAskedFormat();
    void clockSixMinutesOff_isRefused();
    void unknownPaths_areNotFound_data();
    void unknownPaths_areNotFound();
    void badEncoding_isABadRequest();
    void malformedRequests_areAnsweredAndClosed();
    void postForm_isReadWhateverItsLabel_data();
    void postForm_isReadWhateverItsLabel();
    void pipelinedRequests_areAnsweredInOrder();
    void identity_namesTheOwnerOfTheKey();
    void removal_isRecordedAndSignalled();
    void latency_delaysTheAnswerNotTheDeed();
    void clientsThatLeave_doNoHarm();
    void closing_dropsConnections();
    void busyPort_isSaid();
    void inspection_needsNoSignatureAndIsNotRecorded();
    void dateHeader_followsTheGatewaysClock();
};

void TestGateway::signedCall_isAnsweredOnAKeptConnection() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    QCOMPARE(gateway.url().host(), u"127.0.0.1"_s);
    SandboxWire wire(gateway.url());
    for (int i = 0; i < 3; ++i) {
        wire.forget();
        wire.send(SandboxWire::signedRequest(gateway, kRegions));
        QTRY_VERIFY(wire.hasAnswer());
        QCOMPARE(wire.status(), 200);
        QCOMPARE(wire.header("Content-Type"), QByteArray("application/json;charset=UTF-8"));
        QVERIFY(wire.body().startsWith("{\"getRegionListResponse\""));
    }
    QCOMPARE(gateway.connectionCount(), 1);
    wire.forget();
    wire.send(SandboxWire::signedRequest(gateway, kRegions, "GET", {}, "Connection: close\r\n"));
    QTRY_VERIFY(wire.isClosed());
    QVERIFY(wire.hasAnswer());
}

void TestGateway::wrongSignature_isRefusedInTheAskedFormat_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("json");
    QTest::newRow("json asked") << QByteArray("?responseFormatType=json") << QByteArray() << true;
    QTest::newRow("xml asked") << QByteArray("?responseFormatType=xml") << QByteArray() << false;
    QTest::newRow("nothing asked") << QByteArray() << QByteArray() << true;
    QTest::newRow("xml accepted") << QByteArray() << QByteArray("Accept: application/xml\r\n") << false;
}

void TestGateway::wrongSignature_isRefusedInTheAskedFormat() {
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, accept);
    QFETCH(bool, json);
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const QByteArray request =
        SandboxWire::signedRequest(gateway, "/vserver/v2/getServerImageList" + query, "GET", {}, accept);
    SandboxWire wire(gateway.url());
    wire.send(QByteArray(request).replace("getServerImageList", "getRegionList"));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 401);
    if (json) {
        const QJsonObject error = QJsonDocument::fromJson(wire.body()).object().value(u"error"_s).toObject();
        QCOMPARE(error.value(u"errorCode"_s).toString(), u"200"_s);
        QCOMPARE(error.value(u"message"_s).toString(), u"Authentication Failed"_s);
    } else {
        QVERIFY(wire.header("Content-Type").startsWith("application/xml"));
        QVERIFY(wire.body().contains("<error><errorCode>200</errorCode>"));
    }
    QCOMPARE(gateway.requests().constLast().authentication, Authentication::WrongSignature);
}

void TestGateway::clockSixMinutesOff_isRefused() {
    for (const int minutes : {-6, 6}) {
        Options options;
        options.clockOffset = std::chrono::minutes(minutes);
        Gateway gateway(options);
        QString why;
        QVERIFY2(gateway.listen(&why), qPrintable(why));
        SandboxWire wire(gateway.url());
        wire.send(SandboxWire::signedRequest(gateway, kRegions));
        QTRY_VERIFY(wire.hasAnswer());
        QCOMPARE(wire.status(), 401);
        QCOMPARE(gateway.requests().constLast().authentication, Authentication::TimestampRefused);
    }
}

void TestGateway::unknownPaths_areNotFound_data() {
    QTest::addColumn<QByteArray>("target");
    for (const char* target :
         {"/", "/vserver/v2/", "/vserver/v2/getServerInstanceList", "/vserver/v2/getRegionList/",
          "/vserver/v1/getRegionList", "/vserver/v2/getregionlist", "/vserver/v2/%67etRegionList",
          "/api/v1/caller-identity/", "//vserver/v2/getRegionList"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestGateway::unknownPaths_areNotFound() {
    QFETCH(QByteArray, target);
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, target));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 404);
    QVERIFY(wire.body().contains("\"errorCode\":\"300\""));
}

void TestGateway::badEncoding_isABadRequest() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, "/vserver/v2/getServerImageList?serverImageName=%FF"));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 400);
    QVERIFY(wire.body().contains("\"errorCode\":\"100\""));
}

void TestGateway::malformedRequests_areAnsweredAndClosed() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send("\x16\x03\x01 garbage");
    QTRY_VERIFY(wire.isClosed());
    QCOMPARE(wire.status(), 400);
    SandboxWire big(gateway.url());
    big.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n");
    QTRY_VERIFY(big.isClosed());
    QCOMPARE(big.status(), 413);
    QVERIFY(big.body().contains("\"errorCode\":\"430\""));
    QVERIFY(gateway.requests().isEmpty());
}

void TestGateway::postForm_isReadWhateverItsLabel_data() {
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("form") << QByteArray("Content-Type: application/x-www-form-urlencoded\r\n");
    QTest::newRow("json, as the official SDKs do") << QByteArray("Content-Type: application/json\r\n");
    QTest::newRow("none") << QByteArray();
}

void TestGateway::postForm_isReadWhateverItsLabel() {
    QFETCH(QByteArray, label);
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const QString number = firstImage(gateway, true);
    const QString loginId = gateway.estate().find(number)->sharedLoginIds.constFirst();
    const QByteArray form = "regionCode=KR&responseFormatType=json&serverImageNo=" + number.toLatin1() +
                            "&targetLoginIdList.1=" + QUrl::toPercentEncoding(loginId);
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, "/vserver/v2/removeServerImageSharingPermission", "POST",
                                         form, label));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 200);
    QVERIFY(wire.body().startsWith("{\"removeServerImageSharingPermissionResponse\""));
    QVERIFY(!gateway.estate().find(number)->sharedLoginIds.contains(loginId));
}

void TestGateway::pipelinedRequests_areAnsweredInOrder() {
    Options options;
    options.latency = std::chrono::milliseconds(5);
    Gateway gateway(options);
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, kRegions) +
              SandboxWire::signedRequest(gateway, "/api/v1/caller-identity") +
              SandboxWire::signedRequest(gateway, kRegions, "GET", {}, "Connection: close\r\n"));
    QTRY_VERIFY(wire.isClosed());
    QCOMPARE(wire.received().count("HTTP/1.1 200 OK"), 3);
    const qsizetype identity = wire.received().indexOf("loginAlias");
    QVERIFY(wire.received().indexOf("getRegionListResponse") < identity);
    QVERIFY(wire.received().lastIndexOf("getRegionListResponse") > identity);
}

void TestGateway::identity_namesTheOwnerOfTheKey() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, "/api/v1/caller-identity"));
    QTRY_VERIFY(wire.hasAnswer());
    const QJsonObject identity = QJsonDocument::fromJson(wire.body()).object();
    QCOMPARE(identity.keys(), QStringList({u"id"_s, u"loginAlias"_s, u"userType"_s}));
    QCOMPARE(identity.value(u"userType"_s).toString(), u"Sub"_s);
}

void TestGateway::removal_isRecordedAndSignalled() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const QString number = firstImage(gateway, false);
    const QString loginId = gateway.estate().find(number)->sharedLoginIds.constFirst();
    bool goneWhenReceived = true;
    connect(&gateway, &Gateway::requestReceived, &gateway, [&](const RequestRecord& record) {
        goneWhenReceived = !gateway.estate().find(number)->sharedLoginIds.contains(loginId) || record.applied;
    });
    QSignalSpy answered(&gateway, &Gateway::requestAnswered);
    const QByteArray target =
        "/vserver/v2/removeMemberServerImageSharingPermission?regionCode=KR&memberServerImageInstanceNo=" +
        number.toLatin1() + "&targetLoginIdList.1=" + QUrl::toPercentEncoding(loginId);
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, target));
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(!goneWhenReceived);
    QVERIFY(!gateway.estate().find(number)->sharedLoginIds.contains(loginId));
    const auto record = answered.at(0).at(0).value<RequestRecord>();
    QCOMPARE(record.request.target, target);
    QCOMPARE(record.action, u"removeMemberServerImageSharingPermission"_s);
    QCOMPARE(record.region, u"KR"_s);
    QCOMPARE(record.image, number);
    QCOMPARE(record.targets, QStringList({loginId}));
    QCOMPARE(record.status, 200);
    QVERIFY(record.applied);
    QVERIFY(record.fault.isEmpty());
    QCOMPARE(gateway.requests().size(), 1);
}

void TestGateway::latency_delaysTheAnswerNotTheDeed() {
    Options options;
    options.latency = std::chrono::milliseconds(60);
    Gateway gateway(options);
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    QElapsedTimer timer;
    QSignalSpy answered(&gateway, &Gateway::requestAnswered);
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, kRegions));
    QVERIFY(answered.wait());
    timer.start();
    QVERIFY(!wire.hasAnswer());
    QTRY_VERIFY(wire.hasAnswer());
    QVERIFY(timer.elapsed() >= 50);
}

void TestGateway::clientsThatLeave_doNoHarm() {
    Options options;
    options.latency = std::chrono::milliseconds(30);
    Gateway gateway(options);
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    QSignalSpy answered(&gateway, &Gateway::requestAnswered);
    for (int i = 0; i < 20; ++i) {
        SandboxWire leaving(gateway.url());
        leaving.send(SandboxWire::signedRequest(gateway, kRegions));
        QVERIFY(answered.wait());
    }
    SandboxWire half(gateway.url());
    half.send("GET /vserver");
    QTRY_VERIFY(half.isConnected());
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, kRegions));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 200);
}

void TestGateway::closing_dropsConnections() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, kRegions));
    QTRY_VERIFY(wire.hasAnswer());
    const QUrl url = gateway.url();
    gateway.close();
    QTRY_VERIFY(wire.isClosed());
    SandboxWire late(url);
    QTRY_VERIFY(late.isClosed());
    QVERIFY2(gateway.listen(&why), qPrintable(why));
}

void TestGateway::busyPort_isSaid() {
    Gateway first{Options{}};
    QString why;
    QVERIFY2(first.listen(&why), qPrintable(why));
    Options options;
    options.port = static_cast<quint16>(first.url().port());
    Gateway second(options);
    QVERIFY(!second.listen(&why));
    QVERIFY2(why.contains(QString::number(options.port)), qPrintable(why));
}

void TestGateway::inspection_needsNoSignatureAndIsNotRecorded() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    const auto ask = [&wire](const QByteArray& request) {
        wire.forget();
        wire.send(request);
    };
    ask(SandboxWire::signedRequest(gateway, kRegions));
    QTRY_VERIFY(wire.hasAnswer());
    ask("GET /_sandbox/estate HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.body(), gateway.estate().toJson());
    ask("GET /_sandbox/requests HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(wire.hasAnswer());
    const QJsonArray requests = QJsonDocument::fromJson(wire.body()).array();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.at(0).toObject().value(u"target"_s).toString(), QString::fromLatin1(kRegions));
    QVERIFY(!wire.body().contains(gateway.secretKey()));
    ask("POST /_sandbox/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 12\r\n\r\nread:nonsens");
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 400);
    ask("POST /_sandbox/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\nread:503\n");
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 200);
    ask(SandboxWire::signedRequest(gateway, kRegions));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 503);
    ask("GET /_sandbox/other HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 404);
    ask("GET /_sandbox/estate HTTP/1.1\r\nHost: evil.test\r\n\r\n");
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 403);
    ask("POST /_sandbox/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.test\r\nContent-Length: "
        "6\r\n\r\n*:drop");
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 403);
    QCOMPARE(gateway.requests().size(), 2);
}

void TestGateway::dateHeader_followsTheGatewaysClock() {
    Options options;
    options.clock = [] { return Q_INT64_C(1750380000000); };
    Gateway gateway(options);
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.header("Date"), QByteArray("Fri, 20 Jun 2025 00:40:00 GMT"));
}

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_sandbox_gateway.moc"
