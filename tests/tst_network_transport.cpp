// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include "app/ncloud/client.h"
#include "app/ncloud/network_transport.h"
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/raw_server.h"

using namespace sharewarden;
using namespace sharewarden::ncloud;
using sharewarden::test::Certificates;
using sharewarden::test::RawServer;

namespace {

HttpRequest requestTo(const QUrl& base, const QByteArray& target = "/vserver/v2/x?a=1") {
    HttpRequest request;
    request.method = "GET";
    request.base = base;
    request.target = target;
    return request;
}

Result<HttpAnswer> fetch(NetworkTransport& transport, const HttpRequest& request, std::stop_token stop = {}) {
    return sharewarden::test::await(transport.send(request, stop));
}

const QByteArray okBody = R"({"r":{"returnCode":"0"}})";

}  // namespace

class TestNetworkTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    }

    void signedBytes_areTheSentBytes_data();
    void signedBytes_areTheSentBytes();
    void droppedConnection_isOneRequestOnTheWire_data();
    void droppedConnection_isOneRequestOnTheWire();
    void brokenAnswer_isANetworkErrorThatMayHaveBeenApplied_data();
    void brokenAnswer_isANetworkErrorThatMayHaveBeenApplied();
    void refusedConnection_isKnownNotToHaveLeft();
    void redirect_isNotFollowed();
    void errorStatus_isAnAnswer_data();
    void errorStatus_isAnAnswer();
    void answerOverTheLimit_isRefused_data();
    void answerOverTheLimit_isRefused();
    void silence_isATimeout_data();
    void silence_isATimeout();
    void slowAnswer_isNotATimeoutWhileItMoves();
    void stop_endsOnceAsCancelled_data();
    void stop_endsOnceAsCancelled();
    void cookie_isNeverSentBack();
    void unknownAuthority_isRefusedAndNothingIsSent();
    void targetThatUrlWouldRewrite_isNotSent();
    void manyCalls_doNotWaitForEachOther_data();
    void manyCalls_doNotWaitForEachOther();
    void oneLane_keepsItsConnection();
    void noWayToTheServer_isOffline_data();
    void noWayToTheServer_isOffline();

private:
    Certificates m_certificates;
};

void TestNetworkTransport::signedBytes_areTheSentBytes_data() {
    QTest::addColumn<QString>("loginId");
    for (const char* id :
         {"ops+ci@partner.example", "a&b=c%d?e#f", "A-Z_a.z~0-9", "%7e%41%2B", "a b\"c\\d|e[f]{g}^h`i",
          "dom/user:x;y,z!$'()*", "김운영@파트너.example", "運用🔑@partner.example", "../..//x", "+", "~"})
        QTest::newRow(id) << QString::fromUtf8(id);
}

void TestNetworkTransport::signedBytes_areTheSentBytes() {
    QFETCH(QString, loginId);
    RawServer server([](QTcpSocket* socket, int) { socket->write(RawServer::json(okBody)); });
    NetworkTransport transport;
    Site site = *Site::custom(server.url().toString());
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1750381179000, Qt::UTC);
    const Credentials keys{QStringLiteral("AK"), SecretKey("SK")};
    const Client client(
        site, keys, transport, [moment] { return moment; }, randomIds());
    const auto change = ShareChange::make(ShareAction::Remove, Family::Kvm, QStringLiteral("KR"),
                                          QStringLiteral("1"), {loginId});
    const auto answer = sharewarden::test::await(client.change(*change, QStringLiteral("c"), {}));
    QVERIFY(!answer.result.ok());  // no image list in it
    QCOMPARE(server.requests().size(), 1);
    const QByteArray sent = server.target(0);
    QCOMPARE(sent, change->request().target.bytes());
    // The signature on the wire, against one computed here over the bytes that arrived.
    const QByteArray message = "GET " + sent + "\n1750381179000\nAK";
    const QByteArray expected = SecretKey("SK").hmacSha256(message).toBase64();
    const QByteArray header = "x-ncp-apigw-signature-v2: " + expected + "\r\n";
    QVERIFY(server.requests().at(0).contains(header));
}

void TestNetworkTransport::droppedConnection_isOneRequestOnTheWire_data() {
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("reused");
    for (const bool tls : {false, true}) {
        for (const char* method : {"GET", "POST"}) {
            for (const bool reused : {false, true})
                QTest::addRow("%s, %s, %s connection", tls ? "TLS" : "plain", method,
                              reused ? "reused" : "new")
                    << tls << QByteArray(method) << reused;
        }
    }
}

void TestNetworkTransport::droppedConnection_isOneRequestOnTheWire() {
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    QFETCH(bool, reused);
    const int dropFrom = reused ? 2 : 1;
    const auto reply = [dropFrom](QTcpSocket* socket, int request) {
        if (request < dropFrom)
            socket->write(RawServer::json(okBody));
        else
            socket->abort();
    };
    RawServer server(reply, tls ? std::optional(m_certificates.server()) : std::nullopt);
    NetworkSettings settings;
    settings.tls = m_certificates.trustingClient();
    NetworkTransport transport(settings);
    HttpRequest request = requestTo(server.url());
    request.method = method;
    if (reused)
        QVERIFY(fetch(transport, request).ok());
    const auto answer = fetch(transport, request);
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("Network"));
    QVERIFY(mayHaveBeenApplied(answer.error()));
    // A second copy would arrive while another request is served.
    RawServer other([](QTcpSocket* socket, int) { socket->write(RawServer::json(okBody)); });
    for (int i = 0; i < 5; ++i)
        QVERIFY(fetch(transport, requestTo(other.url())).ok());
    QCOMPARE(server.requests().size(), dropFrom);
}

void TestNetworkTransport::brokenAnswer_isANetworkErrorThatMayHaveBeenApplied_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("closed within the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("closed within the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"r\":");
    QTest::newRow("closed within a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"r\":");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
}

void TestNetworkTransport::brokenAnswer_isANetworkErrorThatMayHaveBeenApplied() {
    QFETCH(QByteArray, bytes);
    RawServer server([bytes](QTcpSocket* socket, int) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    NetworkTransport transport;
    const auto answer = fetch(transport, requestTo(server.url()));
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("Network"));
    QVERIFY(mayHaveBeenApplied(answer.error()));
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkTransport::refusedConnection_isKnownNotToHaveLeft() {
    QUrl closed;
    {
        RawServer server([](QTcpSocket*, int) {});
        closed = server.url();
    }
    NetworkTransport transport;
    const auto answer = fetch(transport, requestTo(closed));
    QVERIFY(!answer.ok());
    QVERIFY(!mayHaveBeenApplied(answer.error()));
}

void TestNetworkTransport::redirect_isNotFollowed() {
    RawServer target([](QTcpSocket* socket, int) { socket->write(RawServer::json(okBody)); });
    RawServer server([&](QTcpSocket* socket, int) {
        socket->write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + target.url().toEncoded() +
                      "/x\r\n\r\n");
    });
    NetworkTransport transport;
    const auto answer = fetch(transport, requestTo(server.url()));
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 302);
    QVERIFY(target.requests().isEmpty());
}

void TestNetworkTransport::errorStatus_isAnAnswer_data() {
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 407, 409, 410, 413, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestNetworkTransport::errorStatus_isAnAnswer() {
    QFETCH(int, status);
    RawServer server([status](QTcpSocket* socket, int) {
        socket->write("HTTP/1.1 " + QByteArray::number(status) +
                      " Some Reason\r\nContent-Length: 4\r\nRetry-After: 7\r\n\r\nbody");
    });
    NetworkTransport transport;
    const auto answer = fetch(transport, requestTo(server.url()));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("body"));
    QCOMPARE(answer->retryAfter, QByteArray("7"));
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkTransport::answerOverTheLimit_isRefused_data() {
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << true;
    QTest::newRow("by growing") << false;
}

void TestNetworkTransport::answerOverTheLimit_isRefused() {
    QFETCH(bool, announced);
    RawServer server([announced](QTcpSocket* socket, int) {
        if (announced)
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
        else
            socket->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5000, 'x'));
    });
    NetworkSettings settings;
    settings.maxAnswerBytes = 4096;
    NetworkTransport transport(settings);
    const auto answer = fetch(transport, requestTo(server.url()));
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("TooLarge"));
}

void TestNetworkTransport::silence_isATimeout_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{");
}

void TestNetworkTransport::silence_isATimeout() {
    QFETCH(QByteArray, bytes);
    RawServer server([bytes](QTcpSocket* socket, int) { socket->write(bytes); });
    NetworkSettings settings;
    settings.silence = std::chrono::milliseconds(150);
    NetworkTransport transport(settings);
    const auto answer = fetch(transport, requestTo(server.url()));
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("Timeout"));
    QVERIFY(mayHaveBeenApplied(answer.error()));
}

void TestNetworkTransport::slowAnswer_isNotATimeoutWhileItMoves() {
    RawServer server([](QTcpSocket* socket, int) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
        auto* drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket, drip, left = 8]() mutable {
            socket->write("x");
            if (--left == 0)
                drip->stop();
        });
        drip->start(100);
    });
    NetworkSettings settings;
    settings.silence = std::chrono::milliseconds(500);
    NetworkTransport transport(settings);
    const auto answer = fetch(transport, requestTo(server.url()));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(answer->body, QByteArray("xxxxxxxx"));
}

void TestNetworkTransport::stop_endsOnceAsCancelled_data() {
    QTest::addColumn<bool>("beforeSending");
    QTest::newRow("before sending") << true;
    QTest::newRow("in flight") << false;
}

void TestNetworkTransport::stop_endsOnceAsCancelled() {
    QFETCH(bool, beforeSending);
    RawServer server([](QTcpSocket*, int) {});
    NetworkTransport transport;
    std::stop_source source;
    if (beforeSending)
        source.request_stop();
    connect(&server, &RawServer::requestReceived, this, [&] { source.request_stop(); });
    const auto answer = fetch(transport, requestTo(server.url()), source.get_token());
    QVERIFY(!answer.ok());
    QVERIFY(isCancelled(answer.error()));
    QCOMPARE(mayHaveBeenApplied(answer.error()), !beforeSending);
    QCOMPARE(server.requests().size(), beforeSending ? 0 : 1);
}

void TestNetworkTransport::cookie_isNeverSentBack() {
    RawServer server([](QTcpSocket* socket, int) {
        socket->write(RawServer::json(okBody, "Set-Cookie: session=1; Path=/\r\n"));
    });
    NetworkTransport transport;
    QVERIFY(fetch(transport, requestTo(server.url())).ok());
    QVERIFY(fetch(transport, requestTo(server.url())).ok());
    QVERIFY(!server.requests().at(1).toLower().contains("cookie"));
}

void TestNetworkTransport::unknownAuthority_isRefusedAndNothingIsSent() {
    RawServer server([](QTcpSocket* socket, int) { socket->write(RawServer::json(okBody)); },
                     m_certificates.server());
    NetworkTransport transport;
    const auto answer = fetch(transport, requestTo(server.url()));
    QVERIFY(!answer.ok());
    const auto* error = std::get_if<NetworkError>(&answer.error());
    QVERIFY(error && error->tls);
    QVERIFY(!mayHaveBeenApplied(answer.error()));
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkTransport::targetThatUrlWouldRewrite_isNotSent() {
    RawServer server([](QTcpSocket* socket, int) { socket->write(RawServer::json(okBody)); });
    NetworkTransport transport;
    const auto answer = fetch(transport, requestTo(server.url(), "/x?a=%7e"));
    QVERIFY(!answer.ok());
    QVERIFY(!mayHaveBeenApplied(answer.error()));
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkTransport::manyCalls_doNotWaitForEachOther_data() {
    QTest::addColumn<int>("lanes");
    QTest::newRow("one lane") << 1;
    QTest::newRow("ten lanes") << 10;
}

// None is answered before all have arrived: one that waited for another would never be.
void TestNetworkTransport::manyCalls_doNotWaitForEachOther() {
    QFETCH(int, lanes);
    constexpr int calls = 20;
    QList<QTcpSocket*> waiting;
    RawServer server([&waiting](QTcpSocket* socket, int) {
        waiting.append(socket);
        if (waiting.size() < calls)
            return;
        for (QTcpSocket* each : std::as_const(waiting))
            each->write(RawServer::json(okBody));
    });
    NetworkSettings settings;
    settings.silence = std::chrono::seconds(20);
    NetworkTransport transport(settings);
    std::vector<QCoro::Task<Result<HttpAnswer>>> tasks;
    for (int i = 0; i < calls; ++i) {
        HttpRequest request = requestTo(server.url());
        request.lane = QByteArray::number(i % lanes);
        tasks.push_back(transport.send(request, {}));
    }
    int answered = 0;
    for (auto& task : tasks)
        answered += sharewarden::test::await(std::move(task)).ok() ? 1 : 0;
    QCOMPARE(answered, calls);
    QCOMPARE(server.requests().size(), calls);
}

void TestNetworkTransport::oneLane_keepsItsConnection() {
    QSet<QTcpSocket*> connections;
    RawServer server([&connections](QTcpSocket* socket, int) {
        connections.insert(socket);
        socket->write(RawServer::json(okBody));
    });
    NetworkTransport transport;
    HttpRequest request = requestTo(server.url());
    for (const char* lane : {"a", "a", "a", "b", "a", "b"}) {
        request.lane = lane;
        QVERIFY(fetch(transport, request).ok());
    }
    QCOMPARE(connections.size(), 2);
}

void TestNetworkTransport::noWayToTheServer_isOffline_data() {
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<bool>("offline");
    QTest::newRow("unknown name") << QUrl(QStringLiteral("http://api.sharewarden.invalid")) << true;
    // No connection leads to a broadcast address, whatever network there is.
    QTest::newRow("no way") << QUrl(QStringLiteral("http://255.255.255.255:80")) << true;
    QUrl closed;
    {
        RawServer server([](QTcpSocket*, int) {});
        closed = server.url();
    }
    QTest::newRow("refused by the server") << closed << false;
}

void TestNetworkTransport::noWayToTheServer_isOffline() {
    QFETCH(QUrl, base);
    QFETCH(bool, offline);
    NetworkSettings settings;
    settings.proxy.kind = ProxySettings::Kind::None;
    NetworkTransport transport(settings);
    const auto answer = fetch(transport, requestTo(base));
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("Network"));
    QVERIFY2(isOffline(answer.error()) == offline, qPrintable(describe(answer.error())));
    QCOMPARE(describe(answer.error()).contains(QStringLiteral("offline")), offline);
    QVERIFY(!mayHaveBeenApplied(answer.error()));
}

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_network_transport.moc"
