// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// sharewarden-cli accounts … with a real keyring. Runs in a session of its own (support/with_keyring.sh) and
// nowhere else: it must never touch the person's keyring.

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include "app/accounts/account_store.h"
#include "app/accounts/keychains.h"
#include "tests/support/await.h"
#include "tests/support/cli_run.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

// The program in this session, without any key in its environment and without any account.
struct Fixture {
    CliFixture cli;
    QProcessEnvironment environment = cli.environment();

    Fixture() {
        for (const char* name : {"NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_API_GW"})
            environment.remove(QLatin1String(name));
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), qEnvironmentVariable(name));
        if (!QDir().mkpath(cli.path(u".ncloud"_s)))
            qFatal("no home");
    }

    QString url() { return cli.gateway().url().toString(); }
    QString accessKey() { return QString::fromLatin1(cli.gateway().accessKey()); }
    QByteArray secret() { return cli.gateway().secretKey(); }

    QStringList addWords(const QString& name) {
        return {u"accounts"_s,     u"add"_s,    u"--name"_s,     name,
                u"--access-key"_s, accessKey(), u"--endpoint"_s, url()};
    }

    CliResult run(const QStringList& words) const { return cli.run(words, environment); }
    CliResult run(const QString& words) const { return run(words.split(u' ')); }

    CliResult runWithInput(const QStringList& words, const QByteArray& input) const {
        const auto process = cli.prepare(words, environment);
        process->setStandardInputFile(QString());
        process->start();
        process->write(input);
        process->closeWriteChannel();
        return finish(*process);
    }

    // An account whose key works, added as a person would.
    void add(const QString& name, const QStringList& more = {}) {
        const CliResult result = runWithInput(addWords(name) + more, secret() + '\n');
        if (result.code != 0)
            qFatal("%s", result.err.constData());
    }

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(cli.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(name));
    }
    QByteArray read(const QString& name) const {
        QFile file(cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray profile(const QByteArray& name) {
        return '[' + name + "]\nncloud_access_key_id = " + cli.gateway().accessKey() +
               "\nncloud_secret_access_key = " + secret() + "\nncloud_api_url = " + url().toUtf8() + '\n';
    }

    QList<Account> accounts() const {
        return AccountStore::load(cli.path(u"data/accounts.json"_s)).value().accounts();
    }
    QByteArray keptSecret(const QString& name) const {
        for (const Account& account : accounts()) {
            if (account.name != name)
                continue;
            const auto keychain = systemKeychain();
            const Result<ncloud::SecretKey> kept = await(keychain->read(account.id));
            return kept ? kept->reveal() : QByteArray();
        }
        return {};
    }
};

bool inKeyring(const char* mode) {
    return qgetenv("SHAREWARDEN_TEST_KEYRING") == mode;
}

#define ONLY_WITH_KEYRING()                           \
    do {                                              \
        if (!inKeyring("keyring"))                    \
            QSKIP("For the session with a keyring."); \
    } while (false)

}  // namespace

class CliAccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void add_takesTheSecretFromStandardInput_data();
    void add_takesTheSecretFromStandardInput();
    void add_keepsEveryOption();
    void add_refusesWithoutSavingAnything_data();
    void add_refusesWithoutSavingAnything();
    void add_hidesWhatIsTyped_data();
    void add_hidesWhatIsTyped();
    void list_showsEveryAccountInItsOrder();
    void list_ofNoneSaysSo();
    void remove_takesTheSecretToo();
    void remove_asksFirst();
    void import_showsAPreviewAndImportsAfterYes();
    void import_dryRunChangesNothing();
    void import_ofSomeProfiles();
    void import_fromTheEnvironment();
    void import_namesBadLinesAndUnusableProfiles();
    void import_withoutAKeychainEndsAtOnce();
    void export_holdsNoSecretAndComesBack();
    void export_neverWritesTheOfficialFile();
    void check_saysWhoseKeysTheyAreAndRemembersWhenTheyWorked();
    void check_namesWhatDoesNotWork();
    void check_stopsAskingALockedKeychain();  // the last one: the keyring stays locked
};

void CliAccountsTest::initTestCase() {
    if (!inKeyring("keyring") && !inKeyring("no-service"))
        QFAIL("This test never touches the person's keyring: run it with support/with_keyring.sh.");
}

void CliAccountsTest::add_takesTheSecretFromStandardInput_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a line") << QByteArray() << QByteArray("\n");
    QTest::newRow("no line end") << QByteArray() << QByteArray();
    QTest::newRow("CRLF and spaces") << QByteArray("  ") << QByteArray(" \r\n");
    QTest::newRow("only the first line") << QByteArray() << QByteArray("\nlogin: hunter2\n");
}

void CliAccountsTest::add_takesTheSecretFromStandardInput() {
    ONLY_WITH_KEYRING();
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Fixture fixture;
    const CliResult result =
        fixture.runWithInput(fixture.addWords(u"운영 prod"_s), before + fixture.secret() + after);
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.err.contains("“운영 prod” was added."), result.err.constData());
    QVERIFY(!result.err.contains("not shown"));
    QCOMPARE(fixture.keptSecret(u"운영 prod"_s), fixture.secret());
    QVERIFY(!fixture.read(u"data/accounts.json"_s).contains(fixture.secret()));
    QVERIFY(!result.err.contains(fixture.secret()) && !result.out.contains(fixture.secret()));
}

void CliAccountsTest::add_keepsEveryOption() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"a"_s,
                {u"--region"_s, u"KR"_s, u"--region"_s, u"SGN"_s, u"--folder"_s, u"Seoul"_s, u"--colour"_s,
                 u"red"_s, u"--production"_s, u"--read-only"_s, u"--confirm-above"_s, u"0"_s});
    const Account account = fixture.accounts().constFirst();
    QCOMPARE(account.regions, (QStringList{u"KR"_s, u"SGN"_s}));
    QCOMPARE(account.folder, u"Seoul"_s);
    QCOMPARE(colourKey(account.colour), u"red"_s);
    QVERIFY(account.production);
    QVERIFY(account.changes == Account::Changes::ReadOnly);
    QCOMPARE(account.confirmAbove, 0);
    QCOMPARE(account.site.key(), fixture.url());
}

void CliAccountsTest::add_refusesWithoutSavingAnything_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no secret") << QByteArray() << u"b"_s << QByteArray("No secret key came");
    QTest::newRow("a blank line") << QByteArray("  \n") << u"b"_s << QByteArray("No secret key came");
    QTest::newRow("two words") << QByteArray("hunter 2\n") << u"b"_s
                               << QByteArray("The secret key contains spaces");
    QTest::newRow("endless") << QByteArray(10'000, 'x') << u"b"_s << QByteArray("No secret key came");
    QTest::newRow("a name that is taken")
        << QByteArray("hunter2\n") << u"A"_s << QByteArray("already called “a”");
}

void CliAccountsTest::add_refusesWithoutSavingAnything() {
    ONLY_WITH_KEYRING();
    QFETCH(QByteArray, input);
    QFETCH(QString, name);
    QFETCH(QByteArray, why);
    Fixture fixture;
    fixture.add(u"a"_s);
    const CliResult result = fixture.runWithInput(fixture.addWords(name), input);
    QVERIFY2(result.code == 1, result.err.constData());
    QVERIFY2(result.err.contains(why) && result.err.contains("Nothing was changed."), result.err.constData());
    QVERIFY(!result.err.contains("hunter"));
    QCOMPARE(fixture.accounts().size(), 1);
}

void CliAccountsTest::add_hidesWhatIsTyped_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("code");
    QTest::newRow("typed") << u"type"_s << 0;
    QTest::newRow("Ctrl-C") << u"ctrl-c"_s << 130;
    QTest::newRow("SIGTERM") << u"sigterm"_s << 130;
    QTest::newRow("two signals, leaving at once") << u"twice"_s << 130;
}

void CliAccountsTest::add_hidesWhatIsTyped() {
    QFETCH(QString, how);
    QFETCH(int, code);
    if (how == u"type")
        ONLY_WITH_KEYRING();
    Fixture fixture;
    const auto process = fixture.cli.prepare(fixture.addWords(u"a"_s), fixture.environment);
    const QStringList words{QStringLiteral(HIDDEN_TYPING), how, QString::fromLatin1(fixture.secret()),
                            process->program()};
    process->setArguments(words + process->arguments());
    process->setProgram(QStandardPaths::findExecutable(u"python3"_s));
    process->start();
    const CliResult result = finish(*process);
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    const QString seen = report.value("seen"_L1).toString();
    QVERIFY2(seen.contains(u"Secret key of “a” (it is not shown): "_s), qPrintable(seen));
    QVERIFY(report.value("hidden"_L1).toBool());
    QVERIFY(report.value("restored"_L1).toBool());
    QCOMPARE(report.value("code"_L1).toInt(), code);
    QVERIFY2(!seen.contains(QString::fromLatin1(fixture.secret())), qPrintable(seen));
    QCOMPARE(fixture.accounts().size(), how == u"type" ? 1 : 0);
    if (how == u"type")
        QCOMPARE(fixture.keptSecret(u"a"_s), fixture.secret());
}

void CliAccountsTest::list_showsEveryAccountInItsOrder() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"second to none"_s, {u"--folder"_s, u"서울"_s, u"--production"_s});
    fixture.add(u"a"_s, {u"--region"_s, u"KR"_s});
    const CliResult table = fixture.run(u"accounts list"_s);
    QVERIFY2(table.code == 0, table.err.constData());
    const QList<QByteArray> lines = table.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("NAME"));
    QVERIFY2(lines.at(1).startsWith("second to none") && lines.at(1).contains("서울") &&
                 lines.at(1).contains("production") && lines.at(1).contains("never"),
             lines.at(1).constData());
    const QList<QJsonObject> rows = objects(fixture.run(u"accounts list --format jsonl"_s).out);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).value("name"_L1).toString(), u"a"_s);
    QCOMPARE(rows.at(1).value("regions"_L1).toString(), u"KR"_s);
    QCOMPARE(rows.at(1).value("access_key"_L1).toString(), fixture.accessKey());
    QCOMPARE(rows.at(0).value("folder"_L1).toString(), u"서울"_s);
    const CliResult csv =
        fixture.run(u"accounts list --format csv --output "_s + fixture.cli.path(u"x.csv"_s));
    QVERIFY2(csv.code == 0, csv.err.constData());
    QVERIFY(fixture.read(u"x.csv"_s).contains("second to none,서울,none,"));
    for (const CliResult& result : {table, csv})
        QVERIFY(!result.out.contains(fixture.secret()));
}

void CliAccountsTest::list_ofNoneSaysSo() {
    Fixture fixture;
    const CliResult result = fixture.run(u"accounts list --format jsonl"_s);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("No account has been added yet"), result.err.constData());
}

void CliAccountsTest::remove_takesTheSecretToo() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"a"_s);
    const QString id = fixture.accounts().constFirst().id;
    const CliResult unknown = fixture.run(u"accounts remove b --yes"_s);
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("The accounts are: a."), unknown.err.constData());
    const CliResult result = fixture.run(u"accounts remove A --yes"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(fixture.accounts().isEmpty());
    const auto keychain = systemKeychain();
    QVERIFY(!await(keychain->read(id)).ok());
}

void CliAccountsTest::remove_asksFirst() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"a"_s);
    const CliResult result = fixture.run(u"accounts remove a"_s);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("--yes"), result.err.constData());
    const CliResult no = fixture.cli.runOnTerminal({u"accounts"_s, u"remove"_s, u"a"_s}, u"no\\n"_s);
    QVERIFY2(no.code == 130, no.out.constData());
    QVERIFY2(no.out.contains("Nothing was changed."), no.out.constData());
    QCOMPARE(fixture.accounts().size(), 1);
}

void CliAccountsTest::import_showsAPreviewAndImportsAfterYes() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    const QByteArray official = fixture.profile("team a") +
                                "[gov]\nncloud_access_key_id=G\n"
                                "ncloud_secret_access_key=hunter2\n"
                                "ncloud_api_url=https://ncloud.apigw.gov-ntruss.com\n";
    fixture.write(u".ncloud/configure"_s, official);
    const CliResult asked = fixture.run(u"accounts import"_s);
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.out.contains("team a") && asked.out.contains("gov"), asked.out.constData());
    QVERIFY(fixture.accounts().isEmpty());

    const CliResult result = fixture.run(u"accounts import --yes"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.err.contains("2 account"), result.err.constData());
    QCOMPARE(fixture.accounts().size(), 2);
    QCOMPARE(fixture.accounts().at(1).site.key(), u"gov"_s);
    QCOMPARE(fixture.keptSecret(u"team a"_s), fixture.secret());
    QCOMPARE(fixture.keptSecret(u"gov"_s), QByteArray("hunter2"));
    for (const QByteArray& said : {asked.out, asked.err, result.out, result.err})
        QVERIFY(!said.contains(fixture.secret()) && !said.contains("hunter2"));
    QCOMPARE(fixture.read(u".ncloud/configure"_s), official);

    const CliResult again = fixture.run(u"accounts import --yes"_s);
    QVERIFY2(again.code == 0, again.err.constData());
    QVERIFY2(again.out.contains("already here"), again.out.constData());
    QCOMPARE(fixture.accounts().size(), 2);
}

void CliAccountsTest::import_dryRunChangesNothing() {
    Fixture fixture;
    fixture.write(u"other"_s, fixture.profile("a"));
    const CliResult result =
        fixture.run({u"accounts"_s, u"import"_s, u"--dry-run"_s, u"--file"_s, fixture.cli.path(u"other"_s)});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.out.contains("new") && result.out.contains(fixture.accessKey().toUtf8()),
             result.out.constData());
    QVERIFY(!QFileInfo::exists(fixture.cli.path(u"data"_s)));
    const CliResult missing = fixture.run(u"accounts import --dry-run"_s);
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains(".ncloud/configure"), missing.err.constData());
}

void CliAccountsTest::import_ofSomeProfiles() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.write(u".ncloud/configure"_s, fixture.profile("a") + "[b]\nncloud_access_key_id=broken\n");
    const CliResult unknown = fixture.run(u"accounts import --profile a c --yes"_s);
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("no profile “c”"), unknown.err.constData());
    const CliResult result = fixture.run(u"accounts import --profile a --yes"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(fixture.accounts().size(), 1);
}

void CliAccountsTest::import_fromTheEnvironment() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    QProcessEnvironment environment = fixture.cli.environment();
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    const CliResult result =
        fixture.cli.run({u"accounts"_s, u"import"_s, u"--from-environment"_s, u"--yes"_s}, environment);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(fixture.keptSecret(u"environment"_s), fixture.secret());
    const CliResult none = fixture.run(u"accounts import --from-environment --yes"_s);
    QCOMPARE(none.code, 0);
    QVERIFY2(none.err.contains("There is no key to import."), none.err.constData());
}

void CliAccountsTest::import_namesBadLinesAndUnusableProfiles() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.write(u".ncloud/configure"_s,
                  "hunter2\n[half]\nncloud_access_key_id=hunter3\n" + fixture.profile("a"));
    const CliResult result = fixture.run(u"accounts import --yes"_s);
    QVERIFY2(result.code == 3, result.err.constData());
    QVERIFY2(result.err.contains("Line 1 is neither"), result.err.constData());
    QVERIFY2(result.out.contains("cannot be used"), result.out.constData());
    QVERIFY(!result.err.contains("hunter2") && !result.out.contains("hunter2"));
    QCOMPARE(fixture.accounts().size(), 1);
}

void CliAccountsTest::import_withoutAKeychainEndsAtOnce() {
    if (!inKeyring("no-service"))
        QSKIP("For the session without a keyring.");
    Fixture fixture;
    fixture.write(u".ncloud/configure"_s, fixture.profile("a") +
                                              "[b]\nncloud_access_key_id=B\n"
                                              "ncloud_secret_access_key=hunter2\n");
    const CliResult result = fixture.run(u"accounts import --yes"_s);
    QVERIFY2(result.code == 1, result.err.constData());
    QCOMPARE(result.err.count("No keychain service answers"), 1);
    QVERIFY2(result.err.contains("Not imported: a, b."), result.err.constData());
    QVERIFY(fixture.accounts().isEmpty());
}

void CliAccountsTest::export_holdsNoSecretAndComesBack() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"a"_s, {u"--folder"_s, u"Seoul"_s, u"--production"_s});
    const QString path = fixture.cli.path(u"exported.json"_s);
    const CliResult result = fixture.run({u"accounts"_s, u"export"_s, u"--output"_s, path});
    QVERIFY2(result.code == 0, result.err.constData());
    const QByteArray exported = fixture.read(u"exported.json"_s);
    QVERIFY(exported.contains(fixture.accessKey().toUtf8()));
    QVERIFY(!exported.contains(fixture.secret()) && !exported.contains(fixture.secret().toBase64()));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    QVERIFY(fixture.run(u"accounts remove a --yes"_s).code == 0);
    const CliResult back = fixture.run({u"accounts"_s, u"import"_s, u"--yes"_s, u"--file"_s, path});
    QVERIFY2(back.code == 0, back.err.constData());
    QVERIFY2(back.out.contains("No secret key"), back.out.constData());
    QCOMPARE(fixture.accounts().constFirst().folder, u"Seoul"_s);
    QVERIFY(fixture.accounts().constFirst().production);
    QCOMPARE(fixture.keptSecret(u"a"_s), QByteArray());
}

void CliAccountsTest::export_neverWritesTheOfficialFile() {
    Fixture fixture;
    fixture.write(u".ncloud/configure"_s, "# mine\n");
    const QString path = fixture.cli.path(u".ncloud/../.ncloud/configure"_s);
    const CliResult result = fixture.run({u"accounts"_s, u"export"_s, u"--output"_s, path});
    QVERIFY2(result.code == 2, result.err.constData());
    QCOMPARE(fixture.read(u".ncloud/configure"_s), QByteArray("# mine\n"));
}

void CliAccountsTest::check_saysWhoseKeysTheyAreAndRemembersWhenTheyWorked() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"a"_s);
    fixture.add(u"b"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const CliResult one = fixture.run(u"accounts check B"_s);
    QVERIFY2(one.code == 0, one.err.constData());
    QVERIFY2(one.out.startsWith("b: works\n") && one.out.contains("sharewarden-demo") &&
                 one.out.contains("Regions: KR"),
             one.out.constData());
    QVERIFY(!one.err.contains("same owner"));
    QVERIFY(!fixture.accounts().at(0).lastWorked.isValid());
    QVERIFY(fixture.accounts().at(1).lastWorked >= before.addMSecs(-1));
    const CliResult all = fixture.run(u"accounts check"_s);
    QVERIFY2(all.code == 0, all.err.constData());
    QVERIFY2(all.err.contains("belong to the same owner: a, b."), all.err.constData());
    QVERIFY2(all.err.contains("Accounts that work: 2 of 2."), all.err.constData());
    QVERIFY(fixture.accounts().at(0).lastWorked >= before.addMSecs(-1));
    QVERIFY(fixture.run(u"accounts list"_s)
                .out.contains(fixture.accounts().at(1).lastWorked.toString(u"yyyy-MM-dd"_s).toUtf8()));
    QCOMPARE(fixture.cli.writesSent(), 0);
    QCOMPARE(fixture.run(u"accounts check c"_s).code, 1);
}

void CliAccountsTest::check_namesWhatDoesNotWork() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"good"_s);
    QVERIFY(fixture.runWithInput(fixture.addWords(u"wrong secret"_s), "not-the-secret\n").code == 0);
    const CliResult result = fixture.run(u"accounts check"_s);
    QVERIFY2(result.code == 3, result.err.constData());
    QVERIFY2(result.out.contains("good: works") && result.out.contains("wrong secret: DOES NOT WORK"),
             result.out.constData());
    QVERIFY2(result.err.contains("Accounts that work: 1 of 2."), result.err.constData());
    QVERIFY(!fixture.accounts().at(1).lastWorked.isValid());
}

void CliAccountsTest::check_stopsAskingALockedKeychain() {
    ONLY_WITH_KEYRING();
    Fixture fixture;
    fixture.add(u"a"_s);
    fixture.add(u"b"_s);
    QCOMPARE(QProcess::execute(u"dbus-send"_s,
                               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                u"array:objpath:/org/freedesktop/secrets/collection/login"_s}),
             0);
    const CliResult result = fixture.run(u"accounts check"_s);
    QVERIFY2(result.code == 3, result.err.constData());
    QCOMPARE(result.out.count("The keychain is locked."), 1);
    QVERIFY2(result.err.contains("Not checked: b."), result.err.constData());
    QVERIFY(fixture.cli.gateway().requests().isEmpty());
}

QTEST_GUILESS_MAIN(CliAccountsTest)
#include "tst_cli_accounts.moc"
