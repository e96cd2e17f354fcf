// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// Calls through a real HTTP CONNECT proxy on loopback, with the simulated gateway's TLS server behind it.
#include <QSslCertificate>
#include <QTcpSocket>
#include <QTest>

#include "app/ncloud/client.h"
#include "app/ncloud/network_transport.h"
#include "app/sandbox/gateway.h"
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/connect_proxy.h"
#include "tests/support/raw_server.h"

using namespace sharewarden;
using namespace sharewarden::ncloud;
using sharewarden::test::await;
using sharewarden::test::Certificates;
using sharewarden::test::ConnectProxy;
using sharewarden::test::RawServer;

namespace {

const QByteArray login = "kim:pass:word";

// A name that no resolver knows (RFC 2606): only the proxy can lead to it.
QString strangeHost() {
    return QStringLiteral("api.sharewarden.invalid");
}

}  // namespace

class TestNetworkProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void calls_workThroughTheProxy_data();
    void calls_workThroughTheProxy();
    void wrongPassword_isSaidAndTriedOnce();
    void wrongPassword_isForgottenWithNewSettings();
    void withoutUserName_theQuestionIsAnError();
    void proxyThatIsDown_isSaid();
    void proxyThatRefuses_isSaid_data();
    void proxyThatRefuses_isSaid();
    void proxyThatHangsUp_isAnError();
    void droppedConnection_isOneRequestBehindTheProxy_data();
    void droppedConnection_isOneRequestBehindTheProxy();
    void certificate_isCheckedBehindTheProxy();
    void systemProxy_isThatOfTheEnvironment_data();
    void systemProxy_isThatOfTheEnvironment();
    void systemProxy_withItsOwnLogin();
    void none_ignoresTheEnvironment();
    void newSettings_leaveCallsUnderWayAlone();

private:
    NetworkSettings settings(const ConnectProxy& proxy, const QByteArray& password = {}) const;
    QUrl strangeUrl() const;
    Client client(NetworkTransport& transport, const QUrl& base) const;
    Result<std::vector<Region>> regions(NetworkTransport& transport, const QUrl& base) const;

    Certificates m_certificates;
    std::unique_ptr<sandbox::Gateway> m_gateway;
};

void TestNetworkProxy::initTestCase() {
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
}

void TestNetworkProxy::init() {
    for (const char* name : {"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY",
                             "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    sandbox::Options options;
    options.tls = m_certificates.serverFor(QStringLiteral("IP:127.0.0.1,DNS:") + strangeHost());
    m_gateway = std::make_unique<sandbox::Gateway>(options);
    QString why;
    QVERIFY2(m_gateway->listen(&why), qPrintable(why));
}

NetworkSettings TestNetworkProxy::settings(const ConnectProxy& proxy, const QByteArray& password) const {
    NetworkSettings settings;
    settings.extraAuthorities = QSslCertificate::fromPath(m_certificates.authorityFile());
    settings.proxy.kind = ProxySettings::Kind::HttpConnect;
    settings.proxy.host = QStringLiteral("127.0.0.1");
    settings.proxy.port = proxy.port();
    if (!password.isEmpty()) {
        settings.proxy.user = QStringLiteral("kim");
        settings.proxy.password = SecretKey(password);
    }
    return settings;
}

QUrl TestNetworkProxy::strangeUrl() const {
    QUrl url = m_gateway->url();
    url.setHost(strangeHost());
    return url;
}

Client TestNetworkProxy::client(NetworkTransport& transport, const QUrl& base) const {
    Site site;
    site.kind = SiteKind::Custom;
    site.base = base;
    site.identityBase = base;
    const Credentials keys{QString::fromLatin1(m_gateway->accessKey()), SecretKey(m_gateway->secretKey())};
    return Client(site, keys, transport, systemClock(), randomIds());
}

Result<std::vector<Region>> TestNetworkProxy::regions(NetworkTransport& transport, const QUrl& base) const {
    return await(client(transport, base).regions({})).result;
}

#define VERIFY_OK(result) QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable(describe((result).error())))

#define VERIFY_PROBLEM(result, expected)                                     \
    QVERIFY(!(result).ok());                                                 \
    QVERIFY2(std::holds_alternative<NetworkError>((result).error()),         \
             qPrintable(describe((result).error())));                        \
    QVERIFY2(std::get<NetworkError>((result).error()).problem == (expected), \
             qPrintable(describe((result).error())));                        \
    QVERIFY2(!mayHaveBeenApplied((result).error()), qPrintable(describe((result).error())))

void TestNetworkProxy::calls_workThroughTheProxy_data() {
    QTest::addColumn<QByteArray>("demanded");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("byName");
    QTest::newRow("no login, loopback address") << QByteArray() << false << false;
    QTest::newRow("no login, a name that only the proxy knows") << QByteArray() << false << true;
    QTest::newRow("login, asked on a kept connection") << login << false << true;
    QTest::newRow("login, asked on a closed connection") << login << true << true;
}

void TestNetworkProxy::calls_workThroughTheProxy() {
    QFETCH(QByteArray, demanded);
    QFETCH(bool, closes);
    QFETCH(bool, byName);
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    proxy.demand(demanded, closes);
    NetworkTransport transport(settings(proxy, demanded.isEmpty() ? QByteArray() : "pass:word"));
    const QUrl base = byName ? strangeUrl() : m_gateway->url();
    for (int i = 0; i < 3; ++i) {
        const auto found = regions(transport, base);
        VERIFY_OK(found);
        QCOMPARE(static_cast<qsizetype>(found->size()), m_gateway->estate().regions().size());
    }
    QCOMPARE(m_gateway->requests().size(), 3);
    QCOMPARE(proxy.tunnels(), 1);  // and a kept connection in it
    const QByteArray target = base.host().toLatin1() + ':' + QByteArray::number(m_gateway->url().port());
    for (const ConnectProxy::Request& request : proxy.requests())
        QCOMPARE(request.target, target);
    QCOMPARE(proxy.logins(), demanded.isEmpty() ? 0 : 1);
}

void TestNetworkProxy::wrongPassword_isSaidAndTriedOnce() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    proxy.demand(login);
    NetworkTransport transport(settings(proxy, "wrong"));
    for (int i = 0; i < 4; ++i) {
        const auto found = regions(transport, strangeUrl());
        VERIFY_PROBLEM(found, NetworkProblem::ProxyLogin);
        const QString text = explain(found.error());
        QVERIFY2(text.contains(QStringLiteral("did not accept the user name and the password")),
                 qPrintable(text));
        QVERIFY(text.contains(QString::number(proxy.port())));
        QVERIFY(!text.contains(QStringLiteral("wrong")));
    }
    QCOMPARE(proxy.logins(), 1);
    QCOMPARE(proxy.tunnels(), 0);
    QVERIFY(m_gateway->requests().isEmpty());
}

void TestNetworkProxy::wrongPassword_isForgottenWithNewSettings() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    proxy.demand(login);
    NetworkTransport transport(settings(proxy, "wrong"));
    QVERIFY(!regions(transport, strangeUrl()).ok());
    transport.setSettings(settings(proxy, "pass:word"));
    const auto found = regions(transport, strangeUrl());
    VERIFY_OK(found);
}

void TestNetworkProxy::withoutUserName_theQuestionIsAnError() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    proxy.demand(login);
    NetworkTransport transport(settings(proxy));
    const auto found = regions(transport, strangeUrl());
    VERIFY_PROBLEM(found, NetworkProblem::ProxyLogin);
    QVERIFY2(describe(found.error()).contains(QStringLiteral("asks for a user name and a password")),
             qPrintable(describe(found.error())));
    QCOMPARE(proxy.logins(), 0);
    QVERIFY(m_gateway->requests().isEmpty());
}

void TestNetworkProxy::proxyThatIsDown_isSaid() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    const NetworkSettings configured = settings(proxy);
    proxy.listenNoMore();
    NetworkTransport transport(configured);
    const auto found = regions(transport, m_gateway->url());
    VERIFY_PROBLEM(found, NetworkProblem::Proxy);
    QVERIFY2(describe(found.error()).contains(QStringLiteral("127.0.0.1:%1").arg(configured.proxy.port)),
             qPrintable(describe(found.error())));
    QVERIFY(m_gateway->requests().isEmpty());
}

void TestNetworkProxy::proxyThatRefuses_isSaid_data() {
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 405, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestNetworkProxy::proxyThatRefuses_isSaid() {
    QFETCH(int, status);
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    proxy.refuseWith(status);
    NetworkTransport transport(settings(proxy));
    const auto found = regions(transport, strangeUrl());
    QVERIFY(!isOffline(found.error()));
    VERIFY_PROBLEM(found, NetworkProblem::Proxy);
    QVERIFY(m_gateway->requests().isEmpty());
}

// Qt 6.4 tries again and then forgets the request: it ends by its time limit.
void TestNetworkProxy::proxyThatHangsUp_isAnError() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    proxy.refuseWith(0);
    NetworkSettings impatient = settings(proxy);
    impatient.silence = std::chrono::milliseconds(500);
    NetworkTransport transport(impatient);
    QVERIFY(!regions(transport, strangeUrl()).ok());
    QVERIFY(proxy.connections() > 0);
    QVERIFY(m_gateway->requests().isEmpty());
}

void TestNetworkProxy::droppedConnection_isOneRequestBehindTheProxy_data() {
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

void TestNetworkProxy::droppedConnection_isOneRequestBehindTheProxy() {
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    QFETCH(bool, reused);
    const int dropFrom = reused ? 2 : 1;
    const auto reply = [dropFrom](QTcpSocket* socket, int request) {
        if (request < dropFrom)
            socket->write(RawServer::json("{}"));
        else
            socket->abort();
    };
    RawServer server(reply, tls ? std::optional(m_certificates.server()) : std::nullopt);
    ConnectProxy proxy(static_cast<quint16>(server.url().port()));
    NetworkTransport transport(settings(proxy));
    HttpRequest request;
    request.base = server.url();
    request.target = "/vserver/v2/x?a=1";
    request.method = method;
    if (reused)
        QVERIFY(await(transport.send(request, {})).ok());
    const auto answer = await(transport.send(request, {}));
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("Network"));
    QVERIFY(mayHaveBeenApplied(answer.error()));
    // A second copy would arrive while another request is served.
    RawServer other([](QTcpSocket* socket, int) { socket->write(RawServer::json("{}")); });
    ConnectProxy otherProxy(static_cast<quint16>(other.url().port()));
    NetworkTransport otherTransport(settings(otherProxy));
    request.base = other.url();
    for (int i = 0; i < 5; ++i)
        QVERIFY(await(otherTransport.send(request, {})).ok());
    QCOMPARE(other.target(0), request.target);  // the target as it was signed, not an absolute one
    QCOMPARE(server.requests().size(), dropFrom);
}

void TestNetworkProxy::certificate_isCheckedBehindTheProxy() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    NetworkSettings untrusting = settings(proxy);
    untrusting.extraAuthorities.clear();
    NetworkTransport transport(untrusting);
    const auto found = regions(transport, strangeUrl());
    QVERIFY(!found.ok());
    const auto* error = std::get_if<NetworkError>(&found.error());
    QVERIFY(error && error->tls && !error->requestMayHaveLeft);
    QVERIFY(error->detail.contains(QStringLiteral("SHA-256")));
    QVERIFY(m_gateway->requests().isEmpty());
}

void TestNetworkProxy::systemProxy_isThatOfTheEnvironment_data() {
    QTest::addColumn<QString>("exceptions");
    QTest::addColumn<bool>("byName");
    QTest::addColumn<bool>("proxied");
    QTest::newRow("https_proxy") << QString() << true << true;
    QTest::newRow("https_proxy, another exception") << QStringLiteral("other.invalid") << true << true;
    QTest::newRow("no_proxy") << strangeHost() << true << false;
    QTest::newRow("no_proxy with its domain") << QStringLiteral(".sharewarden.invalid") << true << false;
    QTest::newRow("loopback goes direct") << QString() << false << false;
}

void TestNetworkProxy::systemProxy_isThatOfTheEnvironment() {
    QFETCH(QString, exceptions);
    QFETCH(bool, byName);
    QFETCH(bool, proxied);
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    if (!exceptions.isEmpty())
        qputenv("no_proxy", exceptions.toLatin1());
    NetworkSettings system = settings(proxy);
    system.proxy = {};
    NetworkTransport transport(system);
    const auto found = regions(transport, byName ? strangeUrl() : m_gateway->url());
    QCOMPARE(proxy.tunnels(), proxied ? 1 : 0);
    QCOMPARE(proxy.connections(), proxied ? 1 : 0);
    if (byName && !proxied) {
        // Nobody but the proxy knows the name.
        VERIFY_PROBLEM(found, NetworkProblem::Offline);
    } else {
        VERIFY_OK(found);
    }
}

void TestNetworkProxy::systemProxy_withItsOwnLogin() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    proxy.demand("lee:secret");
    qputenv("https_proxy", "http://lee:secret@127.0.0.1:" + QByteArray::number(proxy.port()));
    NetworkSettings system = settings(proxy);
    system.proxy = {};
    NetworkTransport transport(system);
    const auto found = regions(transport, strangeUrl());
    VERIFY_OK(found);
    proxy.demand("lee:another");
    NetworkTransport later(system);
    const int before = proxy.logins();
    for (int i = 0; i < 3; ++i) {
        const auto refused = regions(later, strangeUrl());
        VERIFY_PROBLEM(refused, NetworkProblem::ProxyLogin);
        QVERIFY(!explain(refused.error()).contains(QStringLiteral("secret")));
    }
    QCOMPARE(proxy.logins(), before + 1);
}

void TestNetworkProxy::none_ignoresTheEnvironment() {
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    NetworkSettings direct = settings(proxy);
    direct.proxy = {};
    direct.proxy.kind = ProxySettings::Kind::None;
    NetworkTransport transport(direct);
    const auto found = regions(transport, strangeUrl());
    VERIFY_PROBLEM(found, NetworkProblem::Offline);
    QCOMPARE(proxy.connections(), 0);
}

void TestNetworkProxy::newSettings_leaveCallsUnderWayAlone() {
    QTcpSocket* waiting = nullptr;
    RawServer server([&waiting](QTcpSocket* socket, int) { waiting = socket; });
    ConnectProxy proxy(static_cast<quint16>(m_gateway->url().port()));
    NetworkSettings direct;
    direct.proxy.kind = ProxySettings::Kind::None;
    NetworkTransport transport(direct);
    // Changed while the first call waits for its answer, which comes afterwards.
    connect(&server, &RawServer::requestReceived, this, [&] {
        transport.setSettings(settings(proxy));
        waiting->write(RawServer::json("{}"));
    });
    HttpRequest request;
    request.method = "GET";
    request.base = server.url();
    request.target = "/x";
    QVERIFY(await(transport.send(request, {})).ok());
    const auto found = regions(transport, strangeUrl());
    VERIFY_OK(found);
    QCOMPARE(proxy.tunnels(), 1);
}

QTEST_GUILESS_MAIN(TestNetworkProxy)
#include "tst_network_proxy.moc"
