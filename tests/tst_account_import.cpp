// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_import.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/account_import_run.h"
#include "app/accounts/account_store.h"
#include "app/accounts/keychains.h"
#include "tests/support/await.h"
#include "tests/support/counting_keychain.h"
#include "tests/support/fixed_transport.h"

using namespace sharewarden;
using namespace sharewarden::test;

namespace {

IdSource countedIds() {
    return [number = 0]() mutable { return QStringLiteral("id%1").arg(++number); };
}

Account known(const char* name, const char* accessKey) {
    Account account;
    account.id = QLatin1String("known-") + QLatin1String(name);
    account.name = QString::fromUtf8(name);
    account.site = ncloud::Site::publicSite();
    account.accessKey = QLatin1String(accessKey);
    return account;
}

QByteArray profile(const char* name, const char* accessKey, const char* url = "") {
    return QByteArray("[") + name + "]\nncloud_access_key_id = " + accessKey +
           "\nncloud_secret_access_key = secret-of-" + accessKey + "\nncloud_api_url = " + url + "\n";
}

QList<ImportCandidate> judged(const QByteArray& configure, const QList<Account>& accounts = {}) {
    return judgeOffers(offersOf(parseConfigureFile(configure)), accounts, countedIds());
}

// Takes so many secrets and is locked then, as when the person dismisses the question.
class ClosingKeychain final : public Keychain {
public:
    explicit ClosingKeychain(int open) : m_open(open) {}
    int writes = 0;
    QHash<QString, ncloud::SecretKey> secrets;

    QCoro::Task<Result<ncloud::SecretKey>> read(QString) override {
        const Error error = KeychainError{KeychainProblem::Locked, {}};
        co_return error;
    }
    QCoro::Task<Status> write(QString id, ncloud::SecretKey secret) override {
        if (++writes > m_open) {
            const Error error = KeychainError{KeychainProblem::Locked, {}};
            co_return error;
        }
        secrets.insert(id, secret);
        co_return Status(Done{});
    }
    QCoro::Task<Status> remove(QString id) override {
        secrets.remove(id);
        co_return Status(Done{});
    }

private:
    int m_open;
};

struct Import {
    explicit Import(Keychain& system)
        : memory(memoryKeychain()),
          clients(system, *memory, transport, systemClock(), randomIds()),
          accounts(AccountStore::load(dir.filePath(QStringLiteral("accounts.json"))).value()) {}

    ImportOutcome run(const QList<ImportCandidate>& candidates, std::stop_token stop = {}) {
        return await(
            importAccounts(accounts, clients, candidates, ClientSource::Place::SystemKeychain, stop));
    }
    QStringList names() const {
        QStringList all;
        for (const Account& account : accounts.accounts())
            all.append(account.name);
        return all;
    }

    QTemporaryDir dir;
    FixedTransport transport;
    std::unique_ptr<Keychain> memory;
    ClientSource clients;
    AccountStore accounts;
};

}  // namespace

class TestAccountImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profiles_becomeAccountsAtTheirSites_data();
    void profiles_becomeAccountsAtTheirSites();
    void profiles_thatCannotBeUsedSayWhy_data();
    void profiles_thatCannotBeUsedSayWhy();
    void sameKeyAtTheSameSite_isAlreadyHere();
    void sameKeyTwiceInTheSource_isTakenOnce();
    void names_areMadeUniqueAndHarmless_data();
    void names_areMadeUniqueAndHarmless();
    void environment_isOneOffer();
    void export_holdsEverythingButSecretsAndComesBack();
    void file_isTakenForWhatItIs_data();
    void file_isTakenForWhatItIs();
    void import_savesSecretsAndAccountsOneByOne();
    void import_passesOverWhatIsNotNew();
    void import_stopsAtTheFirstRefusalOfTheKeychain();
    void import_goesOnAfterAnAccountThatCannotBeSaved();
    void import_canBeCancelled();
};

void TestAccountImport::profiles_becomeAccountsAtTheirSites_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("site");
    QTest::newRow("public") << QByteArray("https://ncloud.apigw.ntruss.com") << QStringLiteral("public");
    QTest::newRow("with a slash") << QByteArray("https://ncloud.apigw.ntruss.com/")
                                  << QStringLiteral("public");
    QTest::newRow("with its port") << QByteArray("https://ncloud.apigw.ntruss.com:443")
                                   << QStringLiteral("public");
    QTest::newRow("government") << QByteArray("https://ncloud.apigw.gov-ntruss.com") << QStringLiteral("gov");
    QTest::newRow("financial") << QByteArray("https://fin-ncloud.apigw.fin-ntruss.com")
                               << QStringLiteral("fin");
    QTest::newRow("none") << QByteArray() << QStringLiteral("public");
    QTest::newRow("custom") << QByteArray("https://proxy.example:8443")
                            << QStringLiteral("https://proxy.example:8443");
}

void TestAccountImport::profiles_becomeAccountsAtTheirSites() {
    QFETCH(QByteArray, url);
    QFETCH(QString, site);
    const QList<ImportCandidate> candidates = judged(profile("team", "AK", url.constData()));
    QCOMPARE(candidates.size(), 1);
    const ImportCandidate& only = candidates.constFirst();
    QCOMPARE(only.verdict, ImportVerdict::New);
    QCOMPARE(only.reason, QString());
    QCOMPARE(only.origin, QStringLiteral("team"));
    QCOMPARE(only.account.name, QStringLiteral("team"));
    QCOMPARE(only.account.id, QStringLiteral("id1"));
    QCOMPARE(only.account.accessKey, QStringLiteral("AK"));
    QCOMPARE(only.account.site.key(), site);
    QCOMPARE(only.secret.reveal(), QByteArray("secret-of-AK"));
}

void TestAccountImport::profiles_thatCannotBeUsedSayWhy_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* bytes, const char* reason) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(reason);
    };
    row("no secret", "[a]\nncloud_access_key_id=hunter2\n", "no ncloud_secret_access_key");
    row("no access key", "[a]\nncloud_secret_access_key=hunter2\n", "no ncloud_access_key_id");
    row("a space in the access key", "[a]\nncloud_access_key_id=hunter 2\nncloud_secret_access_key=S\n",
        "The access key contains spaces");
    row("a space in the secret", "[a]\nncloud_access_key_id=A\nncloud_secret_access_key=hunter 2\n",
        "The secret key contains spaces");
    row("plain http",
        "[a]\nncloud_access_key_id=A\nncloud_secret_access_key=hunter2\nncloud_api_url=http://x.example\n",
        "must start with https");
    row("a path in the address",
        "[a]\nncloud_access_key_id=A\nncloud_secret_access_key=hunter2\nncloud_api_url=https://x/y\n",
        "without path");
}

void TestAccountImport::profiles_thatCannotBeUsedSayWhy() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const ImportCandidate candidate = judged(bytes).constFirst();
    QCOMPARE(candidate.verdict, ImportVerdict::Unusable);
    QVERIFY2(candidate.reason.contains(reason), qPrintable(candidate.reason));
    QVERIFY2(candidate.reason.contains(QLatin1String("line 1")), qPrintable(candidate.reason));
    QVERIFY(!candidate.reason.contains(QLatin1String("hunter")));
}

void TestAccountImport::sameKeyAtTheSameSite_isAlreadyHere() {
    const QByteArray file = profile("a", "AK") + profile("b", "AK", "https://ncloud.apigw.gov-ntruss.com");
    const QList<ImportCandidate> candidates = judged(file, {known("prod", "AK")});
    QCOMPARE(candidates.at(0).verdict, ImportVerdict::AlreadyHere);
    QVERIFY(candidates.at(0).reason.contains(QStringLiteral("“prod”")));
    QCOMPARE(candidates.at(1).verdict, ImportVerdict::New);
}

void TestAccountImport::sameKeyTwiceInTheSource_isTakenOnce() {
    const QList<ImportCandidate> candidates = judged(profile("a", "AK") + profile("b", "AK"));
    QCOMPARE(candidates.at(0).verdict, ImportVerdict::New);
    QCOMPARE(candidates.at(1).verdict, ImportVerdict::AlreadyHere);
    QVERIFY(candidates.at(1).reason.contains(QStringLiteral("“a”")));
}

void TestAccountImport::names_areMadeUniqueAndHarmless_data() {
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<QString>("name");
    QTest::newRow("free") << QByteArray("dev") << QStringLiteral("dev");
    QTest::newRow("taken") << QByteArray("prod") << QStringLiteral("prod (2)");
    QTest::newRow("taken in another case") << QByteArray("PROD") << QStringLiteral("PROD (2)");
    QTest::newRow("taken twice") << QByteArray("test") << QStringLiteral("test (3)");
    QTest::newRow("the command line's own") << QByteArray("env") << QStringLiteral("env (2)");
    QTest::newRow("hidden characters") << QByteArray("a\u202Eb") << QStringLiteral("a⟨U+202E⟩b");
    QTest::newRow("too long") << QByteArray(150, 'x') << QString(QString(90, u'x') + u'…');
}

void TestAccountImport::names_areMadeUniqueAndHarmless() {
    QFETCH(QByteArray, wish);
    QFETCH(QString, name);
    const QList<Account> accounts{known("prod", "1"), known("test", "2"), known("Test (2)", "3")};
    const ImportCandidate candidate = judged(profile(wish.constData(), "AK"), accounts).constFirst();
    QCOMPARE(candidate.account.name, name);
    QCOMPARE(candidate.verdict, ImportVerdict::New);
    QVERIFY(!accountProblem(candidate.account, accounts));
    QCOMPARE(candidate.reason.contains(name), QString::fromUtf8(wish) != name);
}

void TestAccountImport::environment_isOneOffer() {
    QProcessEnvironment environment;
    QVERIFY(offersOf(readEnvironmentCredentials(environment)).isEmpty());
    environment.insert(QStringLiteral("NCLOUD_ACCESS_KEY_ID"), QStringLiteral("AK"));
    const QList<ImportOffer> half = offersOf(readEnvironmentCredentials(environment));
    QCOMPARE(half.size(), 1);
    QVERIFY(half.constFirst().problem.contains(QLatin1String("NCLOUD_SECRET_ACCESS_KEY")));
    environment.insert(QStringLiteral("NCLOUD_SECRET_KEY"), QStringLiteral("hunter2"));
    environment.insert(QStringLiteral("NCLOUD_REGION"), QStringLiteral("KR"));
    environment.insert(QStringLiteral("NCLOUD_API_GW"),
                       QStringLiteral("https://fin-ncloud.apigw.fin-ntruss.com"));
    const ImportCandidate candidate =
        judgeOffers(offersOf(readEnvironmentCredentials(environment)), {}, countedIds()).constFirst();
    QCOMPARE(candidate.verdict, ImportVerdict::New);
    QCOMPARE(candidate.account.name, QStringLiteral("environment"));
    QCOMPARE(candidate.account.site.key(), QStringLiteral("fin"));
    QCOMPARE(candidate.account.regions, QStringList{QStringLiteral("KR")});
    QCOMPARE(candidate.secret.reveal(), QByteArray("hunter2"));
}

void TestAccountImport::export_holdsEverythingButSecretsAndComesBack() {
    Account account = known("prod", "AK");
    account.regions = {QStringLiteral("KR")};
    account.production = true;
    account.changes = Account::Changes::AllowedUntilClose;
    account.confirmAbove = 7;
    account.folder = QStringLiteral("Seoul");
    account.colour = Account::Colour::Purple;
    account.lastWorked = QDateTime(QDate(2026, 1, 31), QTime(8, 5), Qt::UTC);
    const Result<AccountFile> exported = parseAccountFile(exportedAccounts({account}), QStringLiteral("x"));
    QVERIFY(exported.ok());
    QCOMPARE(exported->accounts, QList<Account>{account});

    const ImportCandidate back = judgeOffers(offersOf(*exported), {}, countedIds()).constFirst();
    QCOMPARE(back.verdict, ImportVerdict::New);
    QVERIFY2(back.reason.contains(QLatin1String("No secret key")), qPrintable(back.reason));
    QVERIFY(back.secret.isEmpty());
    account.id = QStringLiteral("id1");
    account.changes = Account::Changes::ReadOnly;
    account.lastWorked = {};
    QVERIFY(back.account == account);
}

void TestAccountImport::file_isTakenForWhatItIs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offers");  // -1: refused
    QTest::newRow("configure") << profile("a", "AK") << 1;
    QTest::newRow("export") << exportedAccounts({known("a", "1"), known("b", "2")}) << 2;
    QTest::newRow("a broken export") << QByteArray("{\"version\":1") << -1;
    QTest::newRow("another program's JSON") << QByteArray("{\"a\":1}") << -1;
    QTest::newRow("empty") << QByteArray() << 0;
}

void TestAccountImport::file_isTakenForWhatItIs() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, offers);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Result<ImportFile> read = readImportFile(path);
    QCOMPARE(read.ok() ? static_cast<int>(read->offers.size()) : -1, offers);
    QVERIFY(!readImportFile(path + QStringLiteral(".missing")).ok());
}

void TestAccountImport::import_savesSecretsAndAccountsOneByOne() {
    CountingKeychain system;
    Import import(system);
    const ImportOutcome outcome = import.run(judged(profile("a", "AK1") + profile("b", "AK2")));
    QVERIFY(outcome.complete());
    QVERIFY(!outcome.stoppedBy);
    QCOMPARE(outcome.imported.size(), 2);
    QCOMPARE(import.names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(system.writes, 2);
    QCOMPARE(system.secrets.value(QStringLiteral("id2")).reveal(), QByteArray("secret-of-AK2"));
    QCOMPARE(importLines(outcome).join(u' '), QStringLiteral("2 account(s) imported."));
}

void TestAccountImport::import_passesOverWhatIsNotNew() {
    CountingKeychain system;
    Import import(system);
    QVERIFY(import.accounts.put(known("prod", "AK1")).ok());
    const QByteArray file = profile("a", "AK1") + "[broken]\nncloud_access_key_id=X\n" + profile("b", "AK2");
    const ImportOutcome outcome = import.run(judged(file, import.accounts.accounts()));
    QVERIFY(outcome.complete());
    QCOMPARE(import.names(), (QStringList{QStringLiteral("prod"), QStringLiteral("b")}));
    QCOMPARE(system.writes, 1);
}

void TestAccountImport::import_stopsAtTheFirstRefusalOfTheKeychain() {
    ClosingKeychain system(1);
    Import import(system);
    const ImportOutcome outcome =
        import.run(judged(profile("a", "AK1") + profile("b", "AK2") + profile("c", "AK3")));
    QCOMPARE(system.writes, 2);
    QCOMPARE(import.names(), QStringList{QStringLiteral("a")});
    QCOMPARE(outcome.left.size(), 2);
    QVERIFY(outcome.stoppedBy);
    const QString lines = importLines(outcome).join(u' ');
    QVERIFY2(lines.contains(QLatin1String("The keychain is locked.")), qPrintable(lines));
    QVERIFY2(lines.endsWith(QLatin1String("Not imported: b, c.")), qPrintable(lines));
}

void TestAccountImport::import_goesOnAfterAnAccountThatCannotBeSaved() {
    CountingKeychain system;
    Import import(system);
    const QList<ImportCandidate> candidates = judged(profile("a", "AK1") + profile("b", "AK2"));
    // Its name was taken after the preview.
    QVERIFY(import.accounts.put(known("a", "other")).ok());
    const ImportOutcome outcome = import.run(candidates);
    QCOMPARE(import.names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(outcome.left.size(), 1);
    QVERIFY2(outcome.left.constFirst().why.contains(QLatin1String("already called")),
             qPrintable(outcome.left.constFirst().why));
    // Its secret does not stay behind.
    QCOMPARE(system.secrets.keys(), QStringList{QStringLiteral("id2")});
}

void TestAccountImport::import_canBeCancelled() {
    CountingKeychain system;
    Import import(system);
    std::stop_source stop;
    stop.request_stop();
    const ImportOutcome outcome = import.run(judged(profile("a", "AK1")), stop.get_token());
    QVERIFY(outcome.stoppedBy && isCancelled(*outcome.stoppedBy));
    QCOMPARE(system.writes, 0);
    QVERIFY(import.accounts.accounts().isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountImport)
#include "tst_account_import.moc"
