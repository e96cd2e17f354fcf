// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/client_source.h"

#include <QDirIterator>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/account_store.h"
#include "app/accounts/keychains.h"
#include "tests/support/await.h"
#include "tests/support/counting_keychain.h"
#include "tests/support/fixed_transport.h"

using namespace sharewarden;
using test::await;
using Place = ClientSource::Place;
using Problem = KeychainProblem;

namespace {

Account account(const char* id) {
    Account result;
    result.id = QLatin1String(id);
    result.name = QLatin1String(id);
    result.site = ncloud::Site::publicSite();
    result.accessKey = QStringLiteral("ACCESS");
    return result;
}

ncloud::SecretKey secret(const char* text) {
    return ncloud::SecretKey(QByteArray(text));
}

std::optional<Problem> problemOf(const Status& status) {
    const auto* error = status.ok() ? nullptr : std::get_if<KeychainError>(&status.error());
    return error ? std::optional(error->problem) : std::nullopt;
}

}  // namespace

class TestClientSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void clientFor_signsWithTheSecretOfTheKeychain();
    void clientFor_readsOncePerAccount();
    void clientFor_atTheSameTimeReadsOnce();
    void clientFor_asksMemoryFirst();
    void clientFor_failureIsNotRemembered_data();
    void clientFor_failureIsNotRemembered();
    void clientFor_failureReachesAllWhoWait();
    void clientFor_unsavedSecretTouchesNoKeychain();
    void save_isUsedWithoutReading();
    void save_inMemoryNeverReachesTheSystem();
    void save_inSystemReplacesWhatIsInMemory();
    void save_failureChangesNothing();
    void save_refusesWhatCannotBeASecret();
    void save_duringAReadingWins();
    void remove_duringAReadingIsNotUndone();
    void remove_takesItFromBothPlaces();
    void remove_reportsWhatTheSystemCouldNot_data();
    void remove_reportsWhatTheSystemCouldNot();
    void remove_ofMemoryAloneNeedsNoService();
    void secrets_areInNoFileOfTheAccounts();

private:
    // The secret that a client signs with, found by trying.
    QByteArray secretOf(const ncloud::Client& client, const QList<QByteArray>& candidates);
    QByteArray secretFor(const char* id, const QList<QByteArray>& candidates);

    std::unique_ptr<test::CountingKeychain> m_system;
    std::unique_ptr<test::CountingKeychain> m_memory;
    std::unique_ptr<test::FixedTransport> m_transport;
    std::unique_ptr<ClientSource> m_source;
};

void TestClientSource::init() {
    m_source.reset();
    m_system = std::make_unique<test::CountingKeychain>();
    m_memory = std::make_unique<test::CountingKeychain>();
    m_transport = std::make_unique<test::FixedTransport>();
    m_source = std::make_unique<ClientSource>(*m_system, *m_memory, *m_transport, systemClock(), randomIds());
}

QByteArray TestClientSource::secretOf(const ncloud::Client& client, const QList<QByteArray>& candidates) {
    await(client.regions({}));
    const ncloud::HttpRequest& request = m_transport->requests.constLast();
    QHash<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : request.headers)
        headers.insert(name, value);
    QByteArray message = request.method;
    message.append(' ').append(request.target).append('\n');
    message.append(headers.value("x-ncp-apigw-timestamp")).append('\n');
    message.append(headers.value("x-ncp-iam-access-key"));
    for (const QByteArray& candidate : candidates) {
        const QByteArray mac =
            QMessageAuthenticationCode::hash(message, candidate, QCryptographicHash::Sha256).toBase64();
        if (mac == headers.value("x-ncp-apigw-signature-v2"))
            return candidate;
    }
    return "(another secret)";
}

QByteArray TestClientSource::secretFor(const char* id, const QList<QByteArray>& candidates) {
    const auto client = await(m_source->clientFor(account(id)));
    return client ? secretOf(*client, candidates) : describe(client.error()).toUtf8();
}

void TestClientSource::clientFor_signsWithTheSecretOfTheKeychain() {
    m_system->put(QStringLiteral("a"), "one");
    m_system->put(QStringLiteral("b"), "two");
    QCOMPARE(secretFor("a", {"one", "two"}), "one");
    QCOMPARE(secretFor("b", {"one", "two"}), "two");
    QCOMPARE(m_transport->requests.constLast().base, ncloud::Site::publicSite().base);
}

void TestClientSource::clientFor_readsOncePerAccount() {
    m_system->put(QStringLiteral("a"), "one");
    m_system->put(QStringLiteral("b"), "two");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(await(m_source->clientFor(account("a"))).ok());
        QVERIFY(await(m_source->clientFor(account("b"))).ok());
    }
    QCOMPARE(m_system->reads, 2);
    QCOMPARE(m_memory->reads, 2);
}

void TestClientSource::clientFor_atTheSameTimeReadsOnce() {
    m_system->put(QStringLiteral("a"), "one");
    m_system->hold();
    auto first = m_source->clientFor(account("a"));
    auto second = m_source->clientFor(account("a"));
    auto third = m_source->clientFor(account("a"));
    QCOMPARE(m_system->reads, 1);
    m_system->release();
    for (auto* task : {&first, &second, &third}) {
        const auto client = await(std::move(*task));
        QVERIFY(client.ok());
        QCOMPARE(secretOf(*client, {"one"}), "one");
    }
    QCOMPARE(m_system->reads, 1);
}

void TestClientSource::clientFor_asksMemoryFirst() {
    m_system->put(QStringLiteral("a"), "system");
    m_memory->put(QStringLiteral("a"), "memory");
    QCOMPARE(secretFor("a", {"system", "memory"}), "memory");
    QCOMPARE(m_system->reads, 0);
}

void TestClientSource::clientFor_failureIsNotRemembered_data() {
    QTest::addColumn<int>("problem");
    QTest::newRow("locked") << static_cast<int>(Problem::Locked);
    QTest::newRow("denied") << static_cast<int>(Problem::Denied);
    QTest::newRow("no service") << static_cast<int>(Problem::NoService);
    QTest::newRow("not found") << static_cast<int>(Problem::NotFound);
}

void TestClientSource::clientFor_failureIsNotRemembered() {
    QFETCH(int, problem);
    m_system->put(QStringLiteral("a"), "one");
    m_system->problem = static_cast<Problem>(problem);
    const auto client = await(m_source->clientFor(account("a")));
    QVERIFY(!client.ok());
    QCOMPARE(std::get<KeychainError>(client.error()).problem, static_cast<Problem>(problem));
    m_system->problem.reset();
    QCOMPARE(secretFor("a", {"one"}), "one");
}

void TestClientSource::clientFor_failureReachesAllWhoWait() {
    m_system->problem = Problem::Locked;
    m_system->hold();
    auto first = m_source->clientFor(account("a"));
    auto second = m_source->clientFor(account("a"));
    m_system->release();
    QVERIFY(!await(std::move(first)).ok());
    QVERIFY(!await(std::move(second)).ok());
    QCOMPARE(m_system->reads, 1);
}

void TestClientSource::clientFor_unsavedSecretTouchesNoKeychain() {
    const ncloud::Client client = m_source->clientFor(account("a"), secret("typed"));
    QCOMPARE(secretOf(client, {"typed"}), "typed");
    QCOMPARE(m_system->reads + m_system->writes + m_memory->reads + m_memory->writes, 0);
    QVERIFY(!await(m_source->clientFor(account("a"))).ok());
}

void TestClientSource::save_isUsedWithoutReading() {
    m_system->put(QStringLiteral("a"), "old");
    QCOMPARE(secretFor("a", {"old"}), "old");
    QVERIFY(await(m_source->saveSecret(QStringLiteral("a"), secret("new"), Place::SystemKeychain)).ok());
    QCOMPARE(secretFor("a", {"old", "new"}), "new");
    QCOMPARE(m_system->reads, 1);
    QCOMPARE(m_system->secrets.value(QStringLiteral("a")).reveal(), "new");
}

void TestClientSource::save_inMemoryNeverReachesTheSystem() {
    QVERIFY(await(m_source->saveSecret(QStringLiteral("a"), secret("one"), Place::Memory)).ok());
    QCOMPARE(secretFor("a", {"one"}), "one");
    QCOMPARE(m_system->writes, 0);
    QCOMPARE(m_memory->writes, 1);
}

void TestClientSource::save_inSystemReplacesWhatIsInMemory() {
    QVERIFY(await(m_source->saveSecret(QStringLiteral("a"), secret("one"), Place::Memory)).ok());
    QVERIFY(await(m_source->saveSecret(QStringLiteral("a"), secret("two"), Place::SystemKeychain)).ok());
    QVERIFY(m_memory->secrets.isEmpty());
    QCOMPARE(secretFor("a", {"one", "two"}), "two");
}

void TestClientSource::save_failureChangesNothing() {
    m_system->put(QStringLiteral("a"), "old");
    QCOMPARE(secretFor("a", {"old"}), "old");
    m_system->problem = Problem::NoService;
    const Status status =
        await(m_source->saveSecret(QStringLiteral("a"), secret("new"), Place::SystemKeychain));
    QCOMPARE(problemOf(status), std::optional(Problem::NoService));
    QVERIFY(m_memory->secrets.isEmpty());
    QCOMPARE(secretFor("a", {"old", "new"}), "old");
}

void TestClientSource::save_refusesWhatCannotBeASecret() {
    const Status status = await(m_source->saveSecret(QStringLiteral("a"), secret("x y"), Place::Memory));
    QVERIFY(!status.ok());
    QCOMPARE(errorKind(status.error()), QStringLiteral("Credentials"));
    QVERIFY(!describe(status.error()).contains(QLatin1String("x y")));
    QVERIFY(!await(m_source->saveSecret(QStringLiteral("a"), {}, Place::SystemKeychain)).ok());
    QCOMPARE(m_memory->writes + m_system->writes, 0);
}

void TestClientSource::save_duringAReadingWins() {
    m_system->put(QStringLiteral("a"), "old");
    m_system->hold();
    auto reading = m_source->clientFor(account("a"));
    QVERIFY(await(m_source->saveSecret(QStringLiteral("a"), secret("new"), Place::SystemKeychain)).ok());
    m_system->release();
    QVERIFY(await(std::move(reading)).ok());
    QCOMPARE(secretFor("a", {"old", "new"}), "new");
}

void TestClientSource::remove_duringAReadingIsNotUndone() {
    m_system->put(QStringLiteral("a"), "old");
    m_system->hold();
    auto reading = m_source->clientFor(account("a"));
    QVERIFY(await(m_source->removeSecret(QStringLiteral("a"))).ok());
    m_system->release();
    QVERIFY(await(std::move(reading)).ok());
    QVERIFY(!await(m_source->clientFor(account("a"))).ok());
}

void TestClientSource::remove_takesItFromBothPlaces() {
    m_system->put(QStringLiteral("a"), "one");
    m_system->put(QStringLiteral("b"), "other");
    m_memory->put(QStringLiteral("a"), "two");
    QVERIFY(await(m_source->clientFor(account("a"))).ok());
    QVERIFY(await(m_source->removeSecret(QStringLiteral("a"))).ok());
    QVERIFY(m_memory->secrets.isEmpty());
    QCOMPARE(m_system->secrets.keys(), QStringList{QStringLiteral("b")});
    QVERIFY(!await(m_source->clientFor(account("a"))).ok());
}

void TestClientSource::remove_reportsWhatTheSystemCouldNot_data() {
    QTest::addColumn<int>("problem");
    QTest::addColumn<bool>("alsoInMemory");
    QTest::newRow("locked") << static_cast<int>(Problem::Locked) << false;
    QTest::newRow("locked, also in memory") << static_cast<int>(Problem::Locked) << true;
    QTest::newRow("no service, perhaps saved earlier") << static_cast<int>(Problem::NoService) << false;
}

void TestClientSource::remove_reportsWhatTheSystemCouldNot() {
    QFETCH(int, problem);
    QFETCH(bool, alsoInMemory);
    if (alsoInMemory)
        m_memory->put(QStringLiteral("a"), "two");
    m_system->problem = static_cast<Problem>(problem);
    const Status status = await(m_source->removeSecret(QStringLiteral("a")));
    QCOMPARE(problemOf(status), std::optional(static_cast<Problem>(problem)));
    QVERIFY(m_memory->secrets.isEmpty());
}

void TestClientSource::remove_ofMemoryAloneNeedsNoService() {
    m_system->problem = Problem::NoService;
    QVERIFY(await(m_source->saveSecret(QStringLiteral("a"), secret("one"), Place::Memory)).ok());
    QVERIFY(await(m_source->removeSecret(QStringLiteral("a"))).ok());
    QVERIFY(!await(m_source->clientFor(account("a"))).ok());
}

void TestClientSource::secrets_areInNoFileOfTheAccounts() {
    const QByteArray hush = "hush-4711-hush";
    const QTemporaryDir dir;
    auto loaded = AccountStore::load(dir.filePath(QStringLiteral("accounts.json")));
    QVERIFY(loaded.ok());
    AccountStore store = std::move(loaded).value();
    for (const Place place : {Place::SystemKeychain, Place::Memory}) {
        const Account one = account(place == Place::Memory ? "m" : "s");
        QVERIFY(await(m_source->saveSecret(one.id, ncloud::SecretKey(hush), place)).ok());
        QVERIFY(store.put(one).ok());
    }
    int files = 0;
    QDirIterator it(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(hush) && !bytes.contains(hush.toBase64()) && !bytes.contains(hush.toHex()),
                 qPrintable(it.filePath()));
        ++files;
    }
    QCOMPARE(files, 1);
}

QTEST_GUILESS_MAIN(TestClientSource)
#include "tst_client_source.moc"
