// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QtTest>

#include "app/sandbox/gateway.h"
#include "tests/support/sandbox_wire.h"

using namespace sharewarden::sandbox;
using namespace Qt::StringLiterals;

namespace {

QList<FaultRule> rules(const QString& text) {
    QString why;
    const auto rule = FaultRule::parse(text, &why);
    if (!rule) {
        qFatal("%s", qPrintable(why));
    }
    return {*rule};
}

Options with(const QString& fault) {
    Options options;
    options.faults = rules(fault);
    return options;
}

struct Share {
    QString image;
    QString loginId;
    QByteArray removal;
    QByteArray list;
};

// The first share of a KVM image in KR, and the calls that remove and list it.
Share someShare(const Gateway& gateway) {
    Share share;
    for (const Image& image : gateway.estate().images()) {
        if (share.image.isEmpty() && image.isKvm() && image.region == u"KR" &&
            image.sharedLoginIds.size() > 1) {
            share.image = image.number;
            share.loginId = image.sharedLoginIds.constFirst();
        }
    }
    share.removal =
        "/vserver/v2/"
        "removeServerImageSharingPermission?responseFormatType=json&regionCode=KR&serverImageNo=" +
        share.image.toLatin1() + "&targetLoginIdList.1=" + QUrl::toPercentEncoding(share.loginId);
    share.list = "/vserver/v2/getServerImageList?responseFormatType=json&regionCode=KR&serverImageNoList.1=" +
                 share.image.toLatin1();
    return share;
}

bool isShared(const Gateway& gateway, const Share& share) {
    return gateway.estate().find(share.image)->sharedLoginIds.contains(share.loginId);
}

}  // namespace

class TestFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writeThatGoesWrong_isDoneOrNotAsTheRuleSays_data();
    void writeThatGoesWrong_isDoneOrNotAsTheRuleSays();
    void readThatGoesWrong_isAnsweredAsTheRuleSays_data();
    void readThatGoesWrong_isAnsweredAsTheRuleSays();
    void wrongSignature_isNeverHiddenByAFault();
    void stale_keepsListingARemovedShare();
    void hang_leavesTheConnectionOpenWithoutAnAnswer();
    void slow_sendsEverythingInPieces();
    void oversize_sendsAllThatItAnnounces_data();
    void oversize_sendsAllThatItAnnounces();
    void drop_closesATlsConnectionToo();
};

void TestFaults::writeThatGoesWrong_isDoneOrNotAsTheRuleSays_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<int>("status");  // 0: the connection closes without an answer
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char16_t* fault, bool applied, int status, const char* contains) {
        const QString text = QString::fromUtf16(fault);
        QTest::newRow(qPrintable(text)) << text << applied << status << QByteArray(contains);
    };
    row(u"write:drop", false, 0, "");
    row(u"write:drop-after", true, 0, "");
    row(u"write:504-after", true, 504, "{\"error\":{\"errorCode\":\"510\"");
    row(u"write:504", false, 504, "{\"error\":{\"errorCode\":\"510\"");
    row(u"write:503-after", true, 503, "\"errorCode\":\"500\"");
    row(u"write:429/410,retry-after=2", false, 429, "Retry-After: 2\r\n");
    row(u"write:429/400", false, 429, "\"errorCode\":\"400\"");
    row(u"write:500/1000-after", true, 500, "{\"responseError\":{\"returnCode\":\"1000\"");
    row(u"write:200/210", false, 200, "{\"error\":{\"errorCode\":\"210\"");
    row(u"write:200/25013", false, 200, "{\"responseError\":{\"returnCode\":\"25013\"");
    row(u"write:return=800", false, 200, "\"returnCode\":\"800\"");
    row(u"write:denied", false, 401, "\"errorCode\":\"210\"");
    row(u"write:noop", false, 200, "\"returnCode\":\"0\"");
    row(u"write:first-only", true, 200, "\"returnCode\":\"0\"");
    row(u"write:empty", false, 200, "Content-Length: 0\r\n");
    row(u"write:empty-after", true, 200, "Content-Length: 0\r\n");
    row(u"write:html-after=502", true, 502, "text/html");
    row(u"write:redirect=https://other.test/", false, 307, "Location: https://other.test/\r\n");
    row(u"write:truncate=10", true, 200, "{\"removeSe");
    row(u"write:cut=10", true, 200, "Content-Length: 10\r\n");
    row(u"write:xml", true, 200, "<removeServerImageSharingPermissionResponse>");
    row(u"write:type=text/plain", true, 200, "Content-Type: text/plain\r\n");
    row(u"write:delay=1", true, 200, "\"returnCode\":\"0\"");
    row(u"read:drop", true, 200, "\"returnCode\":\"0\"");
    row(u"write,region=JPN:drop", true, 200, "\"returnCode\":\"0\"");
    row(u"target=nobody:drop", true, 200, "\"returnCode\":\"0\"");
}

void TestFaults::writeThatGoesWrong_isDoneOrNotAsTheRuleSays() {
    QFETCH(QString, fault);
    QFETCH(bool, applied);
    QFETCH(int, status);
    QFETCH(QByteArray, contains);
    Gateway gateway(with(fault));
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const Share share = someShare(gateway);
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, share.removal, "GET", {}, "Connection: close\r\n"));
    QTRY_VERIFY(wire.isClosed());
    QCOMPARE(wire.status(), status);
    QVERIFY2(wire.received().contains(contains), wire.received().constData());
    QCOMPARE(isShared(gateway, share), !applied);
    const RequestRecord& record = gateway.requests().constLast();
    QCOMPARE(record.applied, applied);
    QCOMPARE(record.status, status);
}

void TestFaults::readThatGoesWrong_isAnsweredAsTheRuleSays_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char16_t* fault, int status, const char* contains) {
        const QString text = QString::fromUtf16(fault);
        QTest::newRow(qPrintable(text)) << text << status << QByteArray(contains);
    };
    row(u"action=getServerImageList,region=KR:403", 403, "\"errorCode\":\"210\"");
    row(u"action=getServerImageList,region=JPN:403", 200, "\"returnCode\":\"0\"");
    row(u"read:html", 200, "<!DOCTYPE html>");
    row(u"read:total-rows=4", 200, "\"totalRows\":5");
    row(u"read:return=1300", 200, "\"returnCode\":\"1300\"");
    row(u"read:503/500,envelope=service", 503, "{\"responseError\"");
}

void TestFaults::readThatGoesWrong_isAnsweredAsTheRuleSays() {
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, contains);
    Gateway gateway(with(fault));
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, someShare(gateway).list));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), status);
    QVERIFY2(wire.received().contains(contains), wire.received().constData());
}

void TestFaults::wrongSignature_isNeverHiddenByAFault() {
    Gateway gateway(with(u"first=1:503"_s));
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const QByteArray request = SandboxWire::signedRequest(gateway, "/vserver/v2/getRegionList");
    SandboxWire wire(gateway.url());
    wire.send(QByteArray(request).replace("/getRegionList", "/getServerImageList"));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 401);
    wire.forget();
    wire.send(request);  // and the refused one was not counted
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 503);
}

void TestFaults::stale_keepsListingARemovedShare() {
    qint64 now = QDateTime::currentMSecsSinceEpoch();
    Options options = with(u"write:stale=60000"_s);
    options.clock = [&now] { return now; };
    Gateway gateway(options);
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const Share share = someShare(gateway);
    const QByteArray quoted = '"' + share.loginId.toUtf8() + '"';
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, share.removal));
    QTRY_VERIFY(wire.hasAnswer());
    QVERIFY(!wire.body().contains(quoted));
    QVERIFY(!isShared(gateway, share));
    wire.forget();
    wire.send(SandboxWire::signedRequest(gateway, share.list));
    QTRY_VERIFY(wire.hasAnswer());
    QVERIFY(wire.body().contains(quoted));
    now += 60001;
    wire.forget();
    wire.send(SandboxWire::signedRequest(gateway, share.list));
    QTRY_VERIFY(wire.hasAnswer());
    QCOMPARE(wire.status(), 200);
    QVERIFY(!wire.body().contains(quoted));
}

void TestFaults::hang_leavesTheConnectionOpenWithoutAnAnswer() {
    Gateway gateway(with(u"first=1:hang-after"_s));
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const Share share = someShare(gateway);
    SandboxWire hanging(gateway.url());
    hanging.send(SandboxWire::signedRequest(gateway, share.removal));
    QTRY_COMPARE(gateway.requests().size(), 1);
    QVERIFY(!isShared(gateway, share));
    SandboxWire other(gateway.url());
    other.send(SandboxWire::signedRequest(gateway, share.list));
    QTRY_VERIFY(other.hasAnswer());
    QVERIFY(hanging.received().isEmpty());
    QVERIFY(!hanging.isClosed());
}

void TestFaults::slow_sendsEverythingInPieces() {
    Gateway gateway{Options{}};
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    const Share share = someShare(gateway);
    SandboxWire fast(gateway.url());
    fast.send(SandboxWire::signedRequest(gateway, share.list));
    QTRY_VERIFY(fast.hasAnswer());
    gateway.setFaults(rules(u"*:slow=1/200"_s));
    SandboxWire slow(gateway.url());
    slow.send(SandboxWire::signedRequest(gateway, share.list));
    QTRY_VERIFY(!slow.received().isEmpty());
    QVERIFY(!slow.hasAnswer());
    QTRY_VERIFY(slow.hasAnswer());
    const auto withoutId = [](const QByteArray& body) -> QByteArray {
        return body.mid(body.indexOf("returnCode"));
    };
    QCOMPARE(withoutId(slow.body()), withoutId(fast.body()));
    slow.forget();
    slow.send(SandboxWire::signedRequest(gateway, share.list));  // the connection is still good
    QTRY_VERIFY(slow.hasAnswer());
}

void TestFaults::oversize_sendsAllThatItAnnounces_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << u"*:oversize=3"_s << true;
    QTest::newRow("unannounced") << u"*:oversize-unannounced=3"_s << false;
}

void TestFaults::oversize_sendsAllThatItAnnounces() {
    QFETCH(QString, fault);
    QFETCH(bool, announced);
    Gateway gateway(with(fault));
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    SandboxWire wire(gateway.url());
    wire.send(SandboxWire::signedRequest(gateway, "/vserver/v2/getRegionList"));
    QTRY_VERIFY(wire.isClosed());
    QCOMPARE(wire.header("Content-Length"), announced ? QByteArray("3145728") : QByteArray());
    QCOMPARE(wire.body().size(), 3 * 1024 * 1024);
}

void TestFaults::drop_closesATlsConnectionToo() {
    QTemporaryDir dir;
    const QString cert = dir.filePath(u"cert.pem"_s);
    const QString key = dir.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                                 u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, cert});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    Options options = with(u"write:drop-after"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(cert));
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    options.tls = tls;
    Gateway gateway(options);
    QString why;
    QVERIFY2(gateway.listen(&why), qPrintable(why));
    QCOMPARE(gateway.url().scheme(), u"https"_s);
    const Share share = someShare(gateway);
    SandboxWire wire(gateway.url());
    QTRY_VERIFY(wire.isConnected());
    wire.send(SandboxWire::signedRequest(gateway, share.list));
    QTRY_VERIFY(wire.hasAnswer());
    wire.forget();
    wire.send(SandboxWire::signedRequest(gateway, share.removal));
    QTRY_VERIFY(wire.isClosed());
    QVERIFY(wire.received().isEmpty());
    QVERIFY(!isShared(gateway, share));
    QCOMPARE(gateway.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_sandbox_faults.moc"
