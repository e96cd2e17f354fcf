// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include "app/accounts/keychain_lock.h"
#include "app/accounts/keychains.h"
#include "tests/support/await.h"
#include "tests/support/fake_secret_service.h"

using namespace sharewarden;
using test::await;
using test::FakeSecretService;
using Answers = FakeSecretService::Answers;
using Problem = KeychainProblem;
using Mode = QByteArray;

namespace {

const char* const marker = "SHAREWARDEN_TEST_KEYRING";

ncloud::SecretKey secret(const char* text) {
    return ncloud::SecretKey(QByteArray(text));
}

template <typename T>
std::optional<Problem> problemOf(const Result<T>& result) {
    if (result.ok())
        return std::nullopt;
    const auto* error = std::get_if<KeychainError>(&result.error());
    return error ? std::optional(error->problem) : std::nullopt;
}

template <typename T>
QString detailOf(const Result<T>& result) {
    const auto* error = result.ok() ? nullptr : std::get_if<KeychainError>(&result.error());
    return error ? error->detail : QString();
}

QByteArray textOf(const Result<ncloud::SecretKey>& result) {
    return result.ok() ? result->reveal() : (describe(result.error()) + detailOf(result)).toUtf8();
}

// Empty when it ended well.
QString failureOf(const Status& status) {
    return status.ok() ? QString() : describe(status.error());
}

}  // namespace

namespace QTest {
template <>
char* toString(const std::optional<Problem>& problem) {
    static const char* const names[] = {"NotFound", "Locked", "NoService", "Denied", "Other", "TooLong"};
    return qstrdup(problem ? names[static_cast<int>(*problem)] : "no keychain error");
}
}  // namespace QTest

/// Run by with_keyring.sh, which says in SHAREWARDEN_TEST_KEYRING what is on the bus.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void memory_keepsOverwritesAndForgets();
    void memory_secretTooLongIsRefusedAndTheOldOneStays();
    void backend_followsQtKeychain_data();
    void backend_followsQtKeychain();

    void keyring_givesBackWhatWasWritten_data();
    void keyring_givesBackWhatWasWritten();
    void keyring_secretTooLongIsRefusedAndTheOldOneStays();
    void keyring_overwritesAndRemoves();
    void keyring_missingIsNotFoundAndRemovable();
    void keyring_manyAtOnceAllEnd();
    void keyring_lockedReadsAsLocked();
    void keyring_lockedRemoveClaimsNothing();
    void keyring_lockedWriteFails();
    void keyring_isUsedAgainAfterTheDaemonWasReplaced();

    void noService_everyVerbSaysSo();
    void noService_muteServiceEndsInTime();
    void noService_lockIsToldByCollectionAndItem_data();
    void noService_lockIsToldByCollectionAndItem();
    void noService_unansweredPromptEndsInTimeAndStopsFurtherOnes();
    void noService_keychainMayGoBeforeItsJob();

    void noBus_everyVerbSaysSo();
    void noGlib_everyVerbFailsAtOnce();

private:
    void need(const char* mode);
    void lock();
    void unlock();
    void refusesTooLong(Keychain& keychain);

    Mode m_mode;
};

void TestKeychain::initTestCase() {
    m_mode = qgetenv(marker);
    if (m_mode.isEmpty())
        QFAIL("Run this through tests/support/with_keyring.sh: it never touches the person's keyring.");
    QVERIFY(m_mode == "keyring" || m_mode == "no-service" || m_mode == "no-bus");
    if (qEnvironmentVariableIntValue("QT_NO_GLIB") != 0)
        m_mode = "no-glib";
}

// The functions' first word says in which mode they run.
void TestKeychain::init() {
    const QByteArray name(QTest::currentTestFunction());
    if (name.startsWith("keyring_"))
        need("keyring");
    else if (name.startsWith("noService_"))
        need("no-service");
    else if (name.startsWith("noBus_"))
        need("no-bus");
    else if (name.startsWith("noGlib_"))
        need("no-glib");
}

void TestKeychain::need(const char* mode) {
    if (m_mode != mode)
        QSKIP("for another mode of with_keyring.sh");
}

void TestKeychain::lock() {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QDBusObjectPath login(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    call << QVariant::fromValue(QList<QDBusObjectPath>{login});
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
}

// A new daemon with the password in place of the locked one; it has taken over when the name changes owner.
void TestKeychain::unlock() {
    auto* bus = QDBusConnection::sessionBus().interface();
    const QString name = QStringLiteral("org.freedesktop.secrets");
    const QString before = bus->serviceOwner(name);
    QProcess daemon;
    daemon.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--replace"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    QVERIFY(daemon.waitForStarted());
    daemon.write("pw");
    daemon.closeWriteChannel();
    const auto replaced = [&] {
        const QString now = bus->serviceOwner(name);
        return !now.isEmpty() && now != before;
    };
    QTRY_VERIFY_WITH_TIMEOUT(replaced(), 30000);
    QVERIFY(daemon.state() == QProcess::NotRunning || daemon.waitForFinished());
}

void TestKeychain::refusesTooLong(Keychain& keychain) {
    const QString id = QStringLiteral("length");
    QCOMPARE(failureOf(await(keychain.write(id, secret("short")))), QString());
    const ncloud::SecretKey longest(QByteArray(maxKeychainSecretBytes, 'x'));
    const ncloud::SecretKey tooLong(QByteArray(maxKeychainSecretBytes + 1, 'x'));
    const Status refused = await(keychain.write(id, tooLong));
    QCOMPARE(problemOf(refused), Problem::TooLong);
    QVERIFY(failureOf(refused).contains(QStringLiteral("2560")));
    QCOMPARE(textOf(await(keychain.read(id))), "short");
    QCOMPARE(failureOf(await(keychain.write(id, longest))), QString());
    QCOMPARE(failureOf(await(keychain.remove(id))), QString());
}

void TestKeychain::memory_keepsOverwritesAndForgets() {
    const auto keychain = memoryKeychain();
    const QString id = QStringLiteral("a");
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::NotFound);
    QCOMPARE(failureOf(await(keychain->write(id, secret("one")))), QString());
    QCOMPARE(failureOf(await(keychain->write(id, secret("two")))), QString());
    QCOMPARE(textOf(await(keychain->read(id))), "two");
    QCOMPARE(problemOf(await(keychain->read(QStringLiteral("b")))), Problem::NotFound);
    QCOMPARE(failureOf(await(keychain->remove(id))), QString());
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::NotFound);
}

void TestKeychain::memory_secretTooLongIsRefusedAndTheOldOneStays() {
    const auto keychain = memoryKeychain();
    refusesTooLong(*keychain);
}

void TestKeychain::backend_followsQtKeychain_data() {
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("flatpak");
    QTest::addColumn<bool>("kwallet");
    QTest::addColumn<int>("expected");
    const int secrets = static_cast<int>(KeychainBackend::SecretService);
    const int wallet = static_cast<int>(KeychainBackend::KWallet);
    const int portal = static_cast<int>(KeychainBackend::Portal);
    const auto kde = [](const char* version) {
        return QStringList{QStringLiteral("XDG_CURRENT_DESKTOP=KDE"),
                           QStringLiteral("KDE_SESSION_VERSION=") + QLatin1String(version)};
    };
    const QString gnome = QStringLiteral("XDG_CURRENT_DESKTOP=GNOME");
    QTest::newRow("no desktop") << QStringList() << false << false << secrets;
    QTest::newRow("GNOME, a wallet installed") << QStringList{gnome} << false << true << secrets;
    QTest::newRow("Plasma 5") << kde("5") << false << true << wallet;
    QTest::newRow("Plasma 5 without a wallet") << kde("5") << false << false << secrets;
    QTest::newRow("Plasma 6") << kde("6") << false << true << secrets;
    QTest::newRow("old KDE variables")
        << QStringList{QStringLiteral("KDE_FULL_SESSION=true"), QStringLiteral("KDE_SESSION_VERSION=5")}
        << false << true << wallet;
    QTest::newRow("GNOME with leftover KDE variables") << (kde("5") << gnome) << false << true << secrets;
    QTest::newRow("Flatpak") << QStringList{gnome} << true << false << portal;
    QTest::newRow("Snap") << QStringList{QStringLiteral("SNAP_NAME=x")} << false << false << portal;
    QTest::newRow("asked for the file")
        << QStringList{QStringLiteral("SECRET_BACKEND=file")} << false << false << portal;
}

void TestKeychain::backend_followsQtKeychain() {
    QFETCH(QStringList, environment);
    QFETCH(bool, flatpak);
    QFETCH(bool, kwallet);
    QProcessEnvironment variables;
    for (const QString& line : std::as_const(environment))
        variables.insert(line.section(QLatin1Char('='), 0, 0), line.section(QLatin1Char('='), 1));
    QTEST(static_cast<int>(keychainBackend(variables, flatpak, kwallet)), "expected");
}

void TestKeychain::keyring_givesBackWhatWasWritten_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("like a real one") << QByteArray("aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b");
    QTest::newRow("Hangul") << QByteArray("비밀 열쇠");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80z");
    QTest::newRow("with a zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("line ends") << QByteArray("a\r\nb\n");
    QTest::newRow("as long as a secret may be") << QByteArray(maxKeychainSecretBytes, 'x');
}

void TestKeychain::keyring_givesBackWhatWasWritten() {
    QFETCH(QByteArray, bytes);
    const QString id = QStringLiteral("round trip");
    QCOMPARE(failureOf(await(systemKeychain()->write(id, ncloud::SecretKey(bytes)))), QString());
    QCOMPARE(textOf(await(systemKeychain()->read(id))), bytes);
    QCOMPARE(failureOf(await(systemKeychain()->remove(id))), QString());
}

void TestKeychain::keyring_secretTooLongIsRefusedAndTheOldOneStays() {
    const auto keychain = systemKeychain();
    refusesTooLong(*keychain);
}

void TestKeychain::keyring_overwritesAndRemoves() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("overwrite");
    const QString other = QStringLiteral("other");
    QCOMPARE(failureOf(await(keychain->write(id, secret("one")))), QString());
    QCOMPARE(failureOf(await(keychain->write(other, secret("three")))), QString());
    QCOMPARE(failureOf(await(keychain->write(id, secret("two")))), QString());
    QCOMPARE(textOf(await(keychain->read(id))), "two");
    QCOMPARE(failureOf(await(keychain->remove(id))), QString());
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::NotFound);
    QCOMPARE(textOf(await(keychain->read(other))), "three");
}

void TestKeychain::keyring_missingIsNotFoundAndRemovable() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("never written");
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::NotFound);
    QCOMPARE(failureOf(await(keychain->remove(id))), QString());
    QCOMPARE(problemOf(await(keychain->read(QString()))), Problem::Other);
    QCOMPARE(problemOf(await(keychain->write(id, ncloud::SecretKey()))), Problem::Other);
}

void TestKeychain::keyring_manyAtOnceAllEnd() {
    const auto keychain = systemKeychain();
    const auto idOf = [](int i) { return QStringLiteral("many %1").arg(i); };
    std::vector<QCoro::Task<Status>> writes;
    for (int i = 0; i < 8; ++i)
        writes.push_back(keychain->write(idOf(i), ncloud::SecretKey(QByteArray::number(i))));
    std::vector<QCoro::Task<Result<ncloud::SecretKey>>> reads;
    for (int i = 0; i < 8; ++i)
        reads.push_back(keychain->read(idOf(i)));
    for (auto& write : writes)
        QCOMPARE(failureOf(await(std::move(write))), QString());
    for (size_t i = 0; i < reads.size(); ++i)
        QCOMPARE(textOf(await(std::move(reads[i]))), QByteArray::number(static_cast<int>(i)));
}

void TestKeychain::keyring_lockedReadsAsLocked() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("locked");
    QCOMPARE(failureOf(await(keychain->write(id, secret("kept")))), QString());
    lock();
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::Locked);
    QCOMPARE(problemOf(await(keychain->read(QStringLiteral("never written")))), Problem::Locked);
    unlock();
    QCOMPARE(textOf(await(keychain->read(id))), "kept");
}

void TestKeychain::keyring_lockedRemoveClaimsNothing() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("locked remove");
    QCOMPARE(failureOf(await(keychain->write(id, secret("kept")))), QString());
    lock();
    QCOMPARE(problemOf(await(keychain->remove(id))), Problem::Locked);
    QCOMPARE(problemOf(await(keychain->remove(QStringLiteral("never written")))), Problem::Locked);
    unlock();
    QCOMPARE(textOf(await(keychain->read(id))), "kept");
    QCOMPARE(failureOf(await(keychain->remove(id))), QString());
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::NotFound);
}

void TestKeychain::keyring_lockedWriteFails() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("locked write");
    QCOMPARE(failureOf(await(keychain->write(id, secret("old")))), QString());
    lock();
    QCOMPARE(problemOf(await(keychain->write(id, secret("new")))), Problem::Locked);
    unlock();
    QCOMPARE(textOf(await(keychain->read(id))), "old");
}

void TestKeychain::keyring_isUsedAgainAfterTheDaemonWasReplaced() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("replaced");
    QCOMPARE(failureOf(await(keychain->write(id, secret("one")))), QString());
    unlock();
    QCOMPARE(failureOf(await(keychain->write(id, secret("two")))), QString());
    QCOMPARE(textOf(await(keychain->read(id))), "two");
}

void TestKeychain::noService_everyVerbSaysSo() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("a");
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::NoService);
    QCOMPARE(problemOf(await(keychain->write(id, secret("x")))), Problem::NoService);
    QCOMPARE(problemOf(await(keychain->remove(id))), Problem::NoService);
}

void TestKeychain::noService_muteServiceEndsInTime() {
    const FakeSecretService service(Answers::Nothing);
    QVERIFY(service.owns());
    const auto keychain = systemKeychain(std::chrono::milliseconds(200));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(problemOf(await(keychain->read(QStringLiteral("a")))), Problem::Other);
    QVERIFY(clock.elapsed() < 5000);
    // Nothing was started, so nothing stands in the way of a later call.
    QVERIFY(service.unanswered() > 0);
}

void TestKeychain::noService_lockIsToldByCollectionAndItem_data() {
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("locked");
    QTest::newRow("locked default collection") << static_cast<int>(Answers::LockedCollection) << true;
    QTest::newRow("locked elsewhere") << static_cast<int>(Answers::LockedItem) << true;
    QTest::newRow("nonsense is an error") << static_cast<int>(Answers::Nonsense) << false;
}

void TestKeychain::noService_lockIsToldByCollectionAndItem() {
    QFETCH(int, answers);
    QFETCH(bool, locked);
    const FakeSecretService service(static_cast<Answers>(answers));
    QVERIFY(service.owns());
    const auto lock = await(
        keychainLock(QStringLiteral("sharewarden"), QStringLiteral("a"), std::chrono::milliseconds(5000)));
    if (locked) {
        QVERIFY(lock.ok());
        QVERIFY(*lock == KeychainLock::Locked);
    } else {
        QCOMPARE(problemOf(lock), Problem::Other);
    }
}

void TestKeychain::noService_unansweredPromptEndsInTimeAndStopsFurtherOnes() {
    FakeSecretService service(Answers::LockedCollection);
    QVERIFY(service.owns());
    const auto keychain = systemKeychain(std::chrono::milliseconds(1000));
    auto first = keychain->write(QStringLiteral("a"), secret("x"));
    auto waiting = keychain->remove(QStringLiteral("a"));
    const auto firstEnd = await(std::move(first));
    QCOMPARE(problemOf(firstEnd), Problem::Other);
    QVERIFY2(detailOf(firstEnd).contains(QLatin1String("did not answer")), qPrintable(detailOf(firstEnd)));
    // What waited behind it was never started: it must not delete anything when the prompt is answered.
    const auto waitingEnd = await(std::move(waiting));
    QVERIFY2(detailOf(waitingEnd).contains(QLatin1String("earlier")), qPrintable(detailOf(waitingEnd)));

    const auto next = await(keychain->read(QStringLiteral("a")));
    QVERIFY2(detailOf(next).contains(QLatin1String("earlier")), qPrintable(detailOf(next)));

    // Once the old job has come to its end, calls are made again. (One that is made ends by the time limit.)
    const auto madeAgain = [&] {
        service.giveUp();
        const auto again = await(keychain->read(QStringLiteral("a")));
        return detailOf(again).contains(QLatin1String("did not answer"));
    };
    bool made = false;
    QTRY_VERIFY(made || (made = madeAgain()));
}

void TestKeychain::noService_keychainMayGoBeforeItsJob() {
    FakeSecretService service(Answers::LockedCollection);
    QVERIFY(service.owns());
    {
        const auto keychain = systemKeychain(std::chrono::milliseconds(500));
        QCOMPARE(problemOf(await(keychain->read(QStringLiteral("a")))), Problem::Other);
    }
    // Its job still comes to an end: libsecret calls on once after the first refusal.
    QTRY_VERIFY(service.unanswered() > 0);
    service.giveUp();
    QTRY_VERIFY(service.unanswered() > 0);
    service.giveUp();
}

void TestKeychain::noBus_everyVerbSaysSo() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("a");
    QCOMPARE(problemOf(await(keychain->read(id))), Problem::NoService);
    QCOMPARE(problemOf(await(keychain->write(id, secret("x")))), Problem::NoService);
    QCOMPARE(problemOf(await(keychain->remove(id))), Problem::NoService);
}

void TestKeychain::noGlib_everyVerbFailsAtOnce() {
    const auto keychain = systemKeychain();
    const QString id = QStringLiteral("a");
    QElapsedTimer clock;
    clock.start();
    const auto read = await(keychain->read(id));
    QCOMPARE(problemOf(read), Problem::Other);
    QVERIFY2(detailOf(read).contains(QLatin1String("QT_NO_GLIB")), qPrintable(detailOf(read)));
    QCOMPARE(problemOf(await(keychain->write(id, secret("x")))), Problem::Other);
    QCOMPARE(problemOf(await(keychain->remove(id))), Problem::Other);
    QVERIFY(clock.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
