// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The settings file, the proxy's password, and what both mean for the network.
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/sandbox/gateway.h"
#include "app/settings/proxy_password.h"
#include "app/settings/settings_file.h"
#include "app/settings/settled_transport.h"
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/connect_proxy.h"
#include "tests/support/counting_keychain.h"

using namespace sharewarden;
using sharewarden::test::await;
using sharewarden::test::Certificates;
using sharewarden::test::ConnectProxy;
using sharewarden::test::CountingKeychain;

namespace {

const QString passwordItem = QStringLiteral("proxy-password");

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

ncloud::HttpRequest requestTo(const QUrl& base) {
    ncloud::HttpRequest request;
    request.method = "GET";
    request.base = base;
    request.target = "/_sandbox/estate";
    return request;
}

}  // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingFile_givesTheDefaults();
    void whatIsWritten_isReadAgain();
    void file_isPrivateAndHoldsNoPassword();
    void unknownFields_areKept();
    void damagedFile_isRefusedAndLeftAsItIs_data();
    void damagedFile_isRefusedAndLeftAsItIs();
    void problem_isNamed_data();
    void problem_isNamed();
    void authorityFile_isReadOrRefused_data();
    void authorityFile_isReadOrRefused();
    void network_isWhatTheSettingsSay();
    void password_isReadOnceAndOnlyWhenItIsNeeded();
    void lockedKeychain_isNotAskedInALoop();
    void unreadableSettings_sendNothing();
    void missingAuthorityFile_sendsNothing();
    void newSettings_areUsedByTheNextRequest();

private:
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_dir;
};

void TestSettings::missingFile_givesTheDefaults() {
    const Result<Settings> settings = readSettings(path("absent/settings.json"));
    QVERIFY(settings.ok());
    QCOMPARE(settings->silenceSeconds, 30);
    QCOMPARE(settings->callsAtOnce, 4);
    QVERIFY(settings->proxy == Settings::ProxyKind::System);
    QVERIFY(settings->logFile);
    QVERIFY(!QFileInfo::exists(path("absent")));
}

void TestSettings::whatIsWritten_isReadAgain() {
    Settings settings;
    settings.proxy = Settings::ProxyKind::Socks5;
    settings.proxyHost = QStringLiteral("proxy.example");
    settings.proxyPort = 1080;
    settings.proxyUser = QStringLiteral("kim");
    settings.authorityFile = QStringLiteral("/etc/회사.pem");
    settings.silenceSeconds = 300;
    settings.callsAtOnce = 8;
    settings.logLevel = LogLevel::Debug;
    settings.logFile = false;
    const QString file = path("new/folder/settings.json");
    QVERIFY(writeSettings(settings, file).ok());
    const Result<Settings> read = readSettings(file);
    QVERIFY(read.ok());
    QVERIFY(*read == settings);
}

void TestSettings::file_isPrivateAndHoldsNoPassword() {
    const QString file = path("private/settings.json");
    QVERIFY(writeSettings(Settings{}, file).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(!(QFile::permissions(path("private")) & others));
    QVERIFY(!contents(file).contains("password"));
}

void TestSettings::unknownFields_areKept() {
    const QString file = path("unknown.json");
    put(file, R"({"version": 1, "later": [1], "network": {"speed": 7, "proxy": {"realm": "x"}},
                  "diagnostics": {"colour": true}})");
    Settings settings;
    settings.callsAtOnce = 2;
    QVERIFY(writeSettings(settings, file).ok());
    const QJsonObject root = QJsonDocument::fromJson(contents(file)).object();
    const QJsonObject network = root[QLatin1String("network")].toObject();
    QVERIFY(root.contains(QLatin1String("later")));
    QCOMPARE(network[QLatin1String("speed")].toInt(), 7);
    QCOMPARE(network[QLatin1String("proxy")].toObject()[QLatin1String("realm")].toString(),
             QStringLiteral("x"));
    QVERIFY(root[QLatin1String("diagnostics")].toObject().contains(QLatin1String("colour")));
    QCOMPARE(network[QLatin1String("callsAtOnce")].toInt(), 2);
}

void TestSettings::damagedFile_isRefusedAndLeftAsItIs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "network": {)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("newer") << QByteArray(R"({"version": 2})");
    QTest::newRow("another kind of proxy")
        << QByteArray(R"({"version": 1, "network": {"proxy": {"kind": "tor"}}})");
    QTest::newRow("text for a number")
        << QByteArray(R"({"version": 1, "network": {"silenceSeconds": "30"}})");
    QTest::newRow("a broken number") << QByteArray(R"({"version": 1, "network": {"callsAtOnce": 1.5}})");
    QTest::newRow("out of range") << QByteArray(R"({"version": 1, "network": {"silenceSeconds": 4}})");
    QTest::newRow("no object") << QByteArray(R"({"version": 1, "network": []})");
    QTest::newRow("manual without a host")
        << QByteArray(R"({"version": 1, "network": {"proxy": {"kind": "http", "port": 1}}})");
    QTest::newRow("another level") << QByteArray(R"({"version": 1, "diagnostics": {"logLevel": "loud"}})");
    QTest::newRow("too large") << QByteArray(300 * 1024, ' ') + R"({"version": 1})";
}

void TestSettings::damagedFile_isRefusedAndLeftAsItIs() {
    QFETCH(QByteArray, bytes);
    const QString file = path("damaged.json");
    put(file, bytes);
    const Result<Settings> settings = readSettings(file);
    QVERIFY(!settings.ok());
    QVERIFY(describe(settings.error()).contains(file));
    QVERIFY(!writeSettings(Settings{}, file).ok());
    QCOMPARE(contents(file), bytes);
}

void TestSettings::problem_isNamed_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("fine");
    QTest::newRow("name") << QStringLiteral("proxy.example") << 3128 << true;
    QTest::newRow("IPv4") << QStringLiteral("10.0.0.1") << 3128 << true;
    QTest::newRow("IPv6") << QStringLiteral("fe80::1") << 3128 << true;
    QTest::newRow("no host") << QString() << 3128 << false;
    QTest::newRow("no port") << QStringLiteral("proxy.example") << 0 << false;
    QTest::newRow("with a scheme") << QStringLiteral("http://proxy.example") << 3128 << false;
    QTest::newRow("with a port") << QStringLiteral("proxy.example:3128") << 3128 << false;
    QTest::newRow("with a line end") << QStringLiteral("proxy\n.example") << 3128 << false;
    QTest::newRow("port too large") << QStringLiteral("proxy.example") << 65536 << false;
}

void TestSettings::problem_isNamed() {
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(bool, fine);
    Settings settings;
    settings.proxy = Settings::ProxyKind::HttpConnect;
    settings.proxyHost = host;
    settings.proxyPort = port;
    const auto problem = settingsProblem(settings);
    QCOMPARE(!problem, fine);
    QCOMPARE(writeSettings(settings, path("problem.json")).ok(), fine);
}

void TestSettings::authorityFile_isReadOrRefused_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("fine");
    QTest::newRow("one certificate") << QStringLiteral("ca") << true;
    QTest::newRow("missing") << QStringLiteral("missing") << false;
    QTest::newRow("a folder") << QStringLiteral("folder") << false;
    QTest::newRow("empty") << QStringLiteral("empty") << false;
    QTest::newRow("something else") << QStringLiteral("text") << false;
}

void TestSettings::authorityFile_isReadOrRefused() {
    QFETCH(QString, kind);
    QFETCH(bool, fine);
    const Certificates certificates;
    Settings settings;
    settings.authorityFile = path("authorities.pem");
    QFile::remove(settings.authorityFile);
    if (kind == QLatin1String("ca"))
        settings.authorityFile = certificates.authorityFile();
    else if (kind == QLatin1String("folder"))
        settings.authorityFile = m_dir.path();
    else if (kind != QLatin1String("missing"))
        put(settings.authorityFile, kind == QLatin1String("text") ? "no certificate\n" : "");
    const auto network = networkSettings(settings, {});
    QCOMPARE(network.ok(), fine);
    if (fine)
        QCOMPARE(network->extraAuthorities.size(), 1);
    else
        QVERIFY(describe(network.error()).contains(settings.authorityFile));
}

void TestSettings::network_isWhatTheSettingsSay() {
    Settings settings;
    settings.proxy = Settings::ProxyKind::HttpConnect;
    settings.proxyHost = QStringLiteral("proxy.example");
    settings.proxyPort = 3128;
    settings.proxyUser = QStringLiteral("kim");
    settings.silenceSeconds = 7;
    const auto network = networkSettings(settings, ncloud::SecretKey("pw"));
    QVERIFY(network.ok());
    QCOMPARE(network->silence, std::chrono::milliseconds(7000));
    QVERIFY(network->proxy.kind == ncloud::ProxySettings::Kind::HttpConnect);
    QCOMPARE(network->proxy.host, settings.proxyHost);
    QCOMPARE(network->proxy.port, quint16(3128));
    QCOMPARE(network->proxy.user, settings.proxyUser);
    QCOMPARE(network->proxy.password.reveal(), QByteArray("pw"));
}

void TestSettings::password_isReadOnceAndOnlyWhenItIsNeeded() {
    sandbox::Gateway gateway{sandbox::Options{}};
    QVERIFY(gateway.listen(nullptr));
    ConnectProxy proxy(static_cast<quint16>(gateway.url().port()));
    proxy.demand("kim:pw");
    CountingKeychain keychain;
    keychain.put(passwordItem, "pw");
    QByteArray told;
    ProxyPassword password(keychain, [&told](const ncloud::SecretKey& secret) { told = secret.reveal(); });

    Settings settings;
    settings.proxy = Settings::ProxyKind::None;
    SettledTransport transport(settings, password);
    QVERIFY(await(transport.send(requestTo(gateway.url()), {})).ok());
    QCOMPARE(keychain.reads, 0);

    settings.proxy = Settings::ProxyKind::HttpConnect;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = proxy.port();
    settings.proxyUser = QStringLiteral("kim");
    transport.apply(settings);
    QCOMPARE(keychain.reads, 0);
    // Several requests at once while the keychain has not answered yet.
    keychain.hold();
    std::vector<QCoro::Task<Result<ncloud::HttpAnswer>>> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(transport.send(requestTo(gateway.url()), {}));
    QCOMPARE(proxy.connections(), 0);
    keychain.release();
    for (auto& task : tasks) {
        const auto answer = await(std::move(task));
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(describe(answer.error())));
    }
    QVERIFY(proxy.tunnels() > 0);
    transport.apply(settings);
    QVERIFY(await(transport.send(requestTo(gateway.url()), {})).ok());
    QCOMPARE(keychain.reads, 1);
    QCOMPARE(told, QByteArray("pw"));
}

void TestSettings::lockedKeychain_isNotAskedInALoop() {
    CountingKeychain keychain;
    keychain.problem = KeychainProblem::Locked;
    ProxyPassword password(keychain);
    Settings settings;
    settings.proxyUser = QStringLiteral("kim");
    SettledTransport transport(settings, password);
    const QUrl nowhere(QStringLiteral("https://api.sharewarden.invalid"));
    for (int i = 0; i < 5; ++i) {
        const auto answer = await(transport.send(requestTo(nowhere), {}));
        QVERIFY(!answer.ok());
        QCOMPARE(errorKind(answer.error()), QStringLiteral("Keychain"));
    }
    QCOMPARE(keychain.reads, 1);
    // Without a pause every request asks.
    SettledTransport eager(settings, password, std::chrono::milliseconds(0));
    QVERIFY(!await(eager.send(requestTo(nowhere), {})).ok());
    keychain.problem.reset();
    const auto answer = await(eager.send(requestTo(nowhere), {}));
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("Network"));
    QCOMPARE(keychain.reads, 3);
}

void TestSettings::unreadableSettings_sendNothing() {
    sandbox::Gateway gateway{sandbox::Options{}};
    QVERIFY(gateway.listen(nullptr));
    CountingKeychain keychain;
    ProxyPassword password(keychain);
    put(path("bad.json"), "{");
    SettledTransport transport(readSettings(path("bad.json")), password);
    const auto answer = await(transport.send(requestTo(gateway.url()), {}));
    QVERIFY(!answer.ok());
    QVERIFY(!mayHaveBeenApplied(answer.error()));
    QVERIFY(describe(answer.error()).contains(path("bad.json")));
    QCOMPARE(gateway.connectionCount(), 0);
}

void TestSettings::missingAuthorityFile_sendsNothing() {
    sandbox::Gateway gateway{sandbox::Options{}};
    QVERIFY(gateway.listen(nullptr));
    CountingKeychain keychain;
    ProxyPassword password(keychain);
    Settings settings;
    settings.authorityFile = path("gone.pem");
    SettledTransport transport(settings, password);
    const auto answer = await(transport.send(requestTo(gateway.url()), {}));
    QVERIFY(!answer.ok());
    QCOMPARE(errorKind(answer.error()), QStringLiteral("Storage"));
    QCOMPARE(gateway.connectionCount(), 0);
}

void TestSettings::newSettings_areUsedByTheNextRequest() {
    sandbox::Gateway gateway{sandbox::Options{}};
    QVERIFY(gateway.listen(nullptr));
    ConnectProxy proxy(static_cast<quint16>(gateway.url().port()));
    CountingKeychain keychain;
    ProxyPassword password(keychain);
    Settings settings;
    SettledTransport transport(settings, password);
    QVERIFY(await(transport.send(requestTo(gateway.url()), {})).ok());
    QCOMPARE(proxy.tunnels(), 0);
    settings.proxy = Settings::ProxyKind::HttpConnect;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = proxy.port();
    transport.apply(settings);
    QVERIFY(await(transport.send(requestTo(gateway.url()), {})).ok());
    QCOMPARE(proxy.tunnels(), 1);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
