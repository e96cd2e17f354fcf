// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// sharewarden-cli --account with a real keyring. Runs in a session of its own (support/with_keyring.sh) and
// nowhere else: it must never touch the person's keyring.

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/accounts/account_store.h"
#include "app/accounts/keychains.h"
#include "tests/support/await.h"
#include "tests/support/cli_run.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

// An account of the sandbox, and the environment of this session without any key.
struct Fixture {
    CliFixture cli;
    QProcessEnvironment environment = cli.environment();

    explicit Fixture(const QString& site = {}) {
        for (const char* name : {"NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_API_GW"})
            environment.remove(QLatin1String(name));
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), qEnvironmentVariable(name));
        Account account;
        account.id = u"3f0b2c0e-0000-4000-8000-00000000c11a"_s;
        account.name = u"운영 prod"_s;
        account.accessKey = QString::fromLatin1(cli.gateway().accessKey());
        account.site = *ncloud::Site::fromKey(site.isEmpty() ? cli.gateway().url().toString() : site);
        if (!QDir().mkpath(cli.dataDir()))
            qFatal("no data folder");
        Result<AccountStore> store = AccountStore::load(cli.path(u"data/accounts.json"_s));
        AccountStore accounts = std::move(store).value();
        if (!accounts.put(account).ok())
            qFatal("The account could not be saved.");
    }

    // The account with guards, its secret in the keychain.
    void guard(Account::Changes changes, bool production, int confirmAbove) {
        AccountStore accounts = AccountStore::load(cli.path(u"data/accounts.json"_s)).value();
        Account account = accounts.accounts().constFirst();
        account.changes = changes;
        account.production = production;
        account.confirmAbove = confirmAbove;
        const ncloud::SecretKey secret(cli.gateway().secretKey());
        if (!accounts.put(account).ok() || !await(systemKeychain()->write(account.id, secret)).ok())
            qFatal("The account could not be guarded.");
    }

    // Two shares of one image.
    CliResult revokeTwo(const QStringList& more) {
        for (const sandbox::Image& image : cli.gateway().estate().images()) {
            if (image.isKvm() && image.sharedLoginIds.size() > 1)
                return run(QStringList{u"--account"_s, u"운영 prod"_s, u"revoke"_s, u"--region"_s,
                                       image.region, u"--image"_s, image.number, u"--login-id"_s,
                                       image.sharedLoginIds.at(0), image.sharedLoginIds.at(1), u"--reason"_s,
                                       u"left"_s, u"--yes"_s} +
                           more);
        }
        qFatal("no shared image");
    }

    CliResult run(const QStringList& words) const { return cli.run(words, environment); }
};

bool inKeyring(const char* mode) {
    return qgetenv("SHAREWARDEN_TEST_KEYRING") == mode;
}

}  // namespace

class CliAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void secretComesFromTheKeychain();
    void anotherEndpointCanBeNamed();
    void missingSecret_endsWith1();
    void absentKeychain_endsWith1();
    void unknownAccount_namesTheKnownOnes();
    void readOnlyAccount_isNotChanged();
    void productionAccount_isNamedBeforeItIsChanged();
    void moreThanTheCap_isCountedBeforeItIsChanged();
    void batchEnd_isSealedWithTheKeychainsKey();
    void lockedKeychain_endsWith1();  // the last one: the keyring stays locked
};

void CliAccountTest::initTestCase() {
    if (!inKeyring("keyring") && !inKeyring("no-service"))
        QFAIL("This test never touches the person's keyring: run it with support/with_keyring.sh.");
}

void CliAccountTest::secretComesFromTheKeychain() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    Fixture fixture;
    const auto keychain = systemKeychain();
    const ncloud::SecretKey secret(fixture.cli.gateway().secretKey());
    QVERIFY(await(keychain->write(u"3f0b2c0e-0000-4000-8000-00000000c11a"_s, secret)).ok());
    // What the environment says of the gateway is not for an account.
    fixture.environment.insert(u"NCLOUD_API_GW"_s, u"http://127.0.0.1:1"_s);
    const CliResult result =
        fixture.run({u"scan"_s, u"--account"_s, u"운영 prod"_s, u"--format"_s, u"jsonl"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject first = QJsonDocument::fromJson(result.out.left(result.out.indexOf('\n'))).object();
    QCOMPARE(first[u"account"_s].toString(), u"운영 prod"_s);
    QCOMPARE(first[u"site"_s].toString(), fixture.cli.gateway().url().toString());
}

void CliAccountTest::anotherEndpointCanBeNamed() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    Fixture fixture(u"fin"_s);
    const CliResult result = fixture.run(
        {u"--account"_s, u"운영 prod"_s, u"--endpoint"_s, fixture.cli.gateway().url().toString(), u"scan"_s});
    QVERIFY2(result.code == 0, result.err.constData());
}

void CliAccountTest::missingSecret_endsWith1() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    Fixture fixture;
    const auto keychain = systemKeychain();
    QVERIFY(await(keychain->remove(u"3f0b2c0e-0000-4000-8000-00000000c11a"_s)).ok());
    const CliResult result = fixture.run({u"--account"_s, u"운영 prod"_s, u"scan"_s});
    QVERIFY2(result.code == 1, result.err.constData());
    QVERIFY2(result.err.contains("holds no secret for this account. Nothing was changed."),
             result.err.constData());
    QVERIFY(fixture.cli.gateway().requests().isEmpty());
}

void CliAccountTest::lockedKeychain_endsWith1() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    QCOMPARE(QProcess::execute(u"dbus-send"_s,
                               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                u"array:objpath:/org/freedesktop/secrets/collection/login"_s}),
             0);
    Fixture fixture;
    const CliResult result = fixture.run({u"--account"_s, u"운영 prod"_s, u"scan"_s});
    QVERIFY2(result.code == 1, result.err.constData());
    QVERIFY2(result.err.contains("The keychain is locked. Nothing was changed."), result.err.constData());
    QVERIFY(fixture.cli.gateway().requests().isEmpty());
}

void CliAccountTest::absentKeychain_endsWith1() {
    if (!inKeyring("no-service"))
        QSKIP("For the session without a keyring.");
    Fixture fixture;
    const CliResult result = fixture.run({u"--account"_s, u"운영 prod"_s, u"scan"_s});
    QVERIFY2(result.code == 1, result.err.constData());
    QVERIFY2(result.err.contains("No keychain service answers on this system. Nothing was changed."),
             result.err.constData());
}

void CliAccountTest::unknownAccount_namesTheKnownOnes() {
    Fixture fixture;
    const CliResult result = fixture.run({u"--account"_s, u"prod"_s, u"scan"_s});
    QVERIFY2(result.code == 1, result.err.constData());
    QVERIFY2(result.err.contains("The accounts are: 운영 prod."), result.err.constData());
}

void CliAccountTest::readOnlyAccount_isNotChanged() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    Fixture fixture;
    fixture.guard(Account::Changes::ReadOnly, false, 0);
    const CliResult result = fixture.revokeTwo({});
    QVERIFY2(result.code == 1, result.err.constData());
    QVERIFY2(result.err.contains("read-only"), result.err.constData());
    QCOMPARE(fixture.cli.writesSent(), 0);
}

void CliAccountTest::productionAccount_isNamedBeforeItIsChanged() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    Fixture fixture;
    fixture.guard(Account::Changes::Allowed, true, 0);
    for (const QStringList& words : {QStringList(), QStringList{u"--confirm-account"_s, u"prod"_s}}) {
        const CliResult refused = fixture.revokeTwo(words);
        QVERIFY2(refused.code == 2, refused.err.constData());
        QVERIFY2(refused.err.contains("--confirm-account"), refused.err.constData());
        QCOMPARE(fixture.cli.writesSent(), 0);
    }
    const CliResult result = fixture.revokeTwo({u"--confirm-account"_s, u"운영 prod"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(fixture.cli.writesSent(), 1);
}

void CliAccountTest::moreThanTheCap_isCountedBeforeItIsChanged() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    Fixture fixture;
    fixture.guard(Account::Changes::AllowedUntilClose, false, 1);
    for (const QStringList& words : {QStringList(), QStringList{u"--confirm-count"_s, u"3"_s}}) {
        const CliResult refused = fixture.revokeTwo(words);
        QVERIFY2(refused.code == 2, refused.err.constData());
        QVERIFY2(refused.err.contains("--confirm-count 2"), refused.err.constData());
        QCOMPARE(fixture.cli.writesSent(), 0);
    }
    const CliResult result = fixture.revokeTwo({u"--confirm-count"_s, u"2"_s});
    QVERIFY2(result.code == 0, result.err.constData());
}

void CliAccountTest::batchEnd_isSealedWithTheKeychainsKey() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    Fixture fixture;
    fixture.guard(Account::Changes::Allowed, false, 0);
    QVERIFY(fixture.revokeTwo({}).code == 0);
    const CliResult result = fixture.run({u"journal"_s, u"verify"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.err.contains("Seals checked: 1."), result.err.constData());
    QVERIFY2(!result.err.contains("written anew"), result.err.constData());
}

QTEST_GUILESS_MAIN(CliAccountTest)
#include "tst_cli_account.moc"
