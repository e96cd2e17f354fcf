// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account.h"

#include <QTest>

using namespace sharewarden;

namespace {

Account good() {
    Account account;
    account.id = QStringLiteral("0b1c");
    account.name = QStringLiteral("Production");
    account.site = ncloud::Site::publicSite();
    account.accessKey = QStringLiteral("ncp_iam_BPAMKR1234567890abcd");
    account.regions = {QStringLiteral("KR"), QStringLiteral("JPN")};
    return account;
}

}  // namespace

class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problem_ofName_data();
    void problem_ofName();
    void problem_ofAccessKey_data();
    void problem_ofAccessKey();
    void problem_ofRegions_data();
    void problem_ofRegions();
    void problem_ofSecret_data();
    void problem_ofSecret();
    void problem_ofFolder_data();
    void problem_ofFolder();
    void colours_haveKeys();
    void problem_ofIdAndSite();
    void problem_sentenceShowsHostileTextHarmlessly();
};

void TestAccount::problem_ofName_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << QStringLiteral("dev") << QString();
    QTest::newRow("Hangul and inner space") << QStringLiteral("운영 계정") << QString();
    QTest::newRow("beyond the BMP") << QStringLiteral("prod 🛡") << QString();
    QTest::newRow("longest") << QString(100, QLatin1Char('x')) << QString();
    QTest::newRow("its own name in another case") << QStringLiteral("PRODUCTION") << QString();
    QTest::newRow("empty") << QString() << QStringLiteral("Give the account a name");
    QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("Give the account a name");
    QTest::newRow("leading space") << QStringLiteral(" dev") << QStringLiteral("begin or end");
    QTest::newRow("trailing tab") << QStringLiteral("dev\t") << QStringLiteral("begin or end");
    QTest::newRow("too long") << QString(101, QLatin1Char('x')) << QStringLiteral("longer than 100");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("control or invisible");
    QTest::newRow("right-to-left override")
        << QStringLiteral("a\u202Eb") << QStringLiteral("control or invisible");
    QTest::newRow("zero-width space") << QStringLiteral("a\u200Bb") << QStringLiteral("control or invisible");
    QTest::newRow("half a surrogate pair")
        << QString(QChar(0xD800)) << QStringLiteral("control or invisible");
    QTest::newRow("taken") << QStringLiteral("Test") << QStringLiteral("already called “Test”");
    QTest::newRow("taken in another case")
        << QStringLiteral("tEST") << QStringLiteral("already called “Test”");
    QTest::newRow("taken, not ASCII") << QStringLiteral("ÄRGER") << QStringLiteral("already called “ärger”");
}

void TestAccount::problem_ofName() {
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    Account account = good();
    account.name = name;
    Account test = good();
    test.id = QStringLiteral("other");
    test.name = QStringLiteral("Test");
    Account umlaut = test;
    umlaut.id = QStringLiteral("third");
    umlaut.name = QStringLiteral("ärger");
    const QString problem = accountProblem(account, {good(), test, umlaut}).value_or(QString());
    QCOMPARE(problem.isEmpty(), sentence.isEmpty());
    QVERIFY2(problem.contains(sentence), qPrintable(problem));
}

void TestAccount::problem_ofAccessKey_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("letters and digits") << QStringLiteral("A1b2C3") << QString();
    QTest::newRow("all printable") << QStringLiteral("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") << QString();
    QTest::newRow("longest") << QString(128, QLatin1Char('k')) << QString();
    QTest::newRow("empty") << QString() << QStringLiteral("Enter the access key");
    QTest::newRow("too long") << QString(129, QLatin1Char('k')) << QStringLiteral("longer than 128");
    for (const QString& bad : {QStringLiteral("a b"), QStringLiteral("a\r\nX-Evil: 1"), QStringLiteral("a\t"),
                               QStringLiteral("열쇠"), QStringLiteral("a\u007F"), QStringLiteral("é")})
        QTest::newRow(qPrintable(QStringLiteral("bad: ") + bad.simplified()))
            << bad << QStringLiteral("cannot be part of a key");
}

void TestAccount::problem_ofAccessKey() {
    QFETCH(QString, key);
    QFETCH(QString, sentence);
    Account account = good();
    account.accessKey = key;
    const QString problem = accountProblem(account, {}).value_or(QString());
    QCOMPARE(problem.isEmpty(), sentence.isEmpty());
    QVERIFY2(problem.contains(sentence), qPrintable(problem));
    if (key.size() > 3)
        QVERIFY(!problem.contains(key));
}

void TestAccount::problem_ofRegions_data() {
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none means all") << QStringList() << QString();
    QTest::newRow("several") << QStringList{QStringLiteral("KR"), QStringLiteral("US2")} << QString();
    const QString notACode = QStringLiteral("is not a region code");
    for (const char* bad : {"", "kr", "K R", "K-R", "KR&x=1", "한국", "ABCDEFGHIJKLMNOPQ"})
        QTest::newRow(qPrintable(QStringLiteral("bad: ") + QString::fromUtf8(bad)))
            << QStringList{QString::fromUtf8(bad)} << notACode;
    QTest::newRow("twice") << QStringList{QStringLiteral("KR"), QStringLiteral("KR")}
                           << QStringLiteral("named twice");
}

void TestAccount::problem_ofRegions() {
    QFETCH(QStringList, regions);
    QFETCH(QString, sentence);
    Account account = good();
    account.regions = regions;
    const QString problem = accountProblem(account, {}).value_or(QString());
    QCOMPARE(problem.isEmpty(), sentence.isEmpty());
    QVERIFY2(problem.contains(sentence), qPrintable(problem));
}

void TestAccount::problem_ofSecret_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << QByteArray("aB3+/=") << QString();
    QTest::newRow("longest") << QByteArray(512, 's') << QString();
    QTest::newRow("not ASCII is kept") << QByteArray("비밀") << QString();
    QTest::newRow("empty") << QByteArray() << QStringLiteral("Enter the secret key");
    QTest::newRow("too long") << QByteArray(513, 's') << QStringLiteral("longer than 512");
    QTest::newRow("line end") << QByteArray("hidden\n") << QStringLiteral("spaces or control");
    QTest::newRow("space") << QByteArray("hid den") << QStringLiteral("spaces or control");
    QTest::newRow("zero byte") << QByteArray("hid\0den", 7) << QStringLiteral("spaces or control");
}

void TestAccount::problem_ofSecret() {
    QFETCH(QByteArray, secret);
    QFETCH(QString, sentence);
    const QString problem = secretKeyProblem(ncloud::SecretKey(secret)).value_or(QString());
    QCOMPARE(problem.isEmpty(), sentence.isEmpty());
    QVERIFY2(problem.contains(sentence), qPrintable(problem));
    QVERIFY(!problem.contains(QLatin1String("hid")));
}

void TestAccount::problem_ofFolder_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("Hangul") << QStringLiteral("서울 운영") << QString();
    QTest::newRow("longest") << QString(100, QLatin1Char('x')) << QString();
    QTest::newRow("blank") << QStringLiteral(" ") << QStringLiteral("begin or end");
    QTest::newRow("too long") << QString(101, QLatin1Char('x')) << QStringLiteral("longer than 100");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("control or invisible");
    QTest::newRow("right-to-left override")
        << QStringLiteral("a\u202Eb") << QStringLiteral("control or invisible");
}

void TestAccount::problem_ofFolder() {
    QFETCH(QString, folder);
    QFETCH(QString, sentence);
    Account account = good();
    account.folder = folder;
    const QString problem = accountProblem(account, {}).value_or(QString());
    QCOMPARE(problem.isEmpty(), sentence.isEmpty());
    QVERIFY2(problem.contains(sentence), qPrintable(problem));
}

void TestAccount::colours_haveKeys() {
    QCOMPARE(accountColours().size(), 7);
    QCOMPARE(accountColours().constFirst(), Account::Colour::None);
    QStringList keys;
    for (const Account::Colour colour : accountColours()) {
        keys.append(colourKey(colour));
        QCOMPARE(colourFromKey(keys.constLast()), std::optional(colour));
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(!colourFromKey(QStringLiteral("Red")));
    QVERIFY(!colourFromKey(QString()));
}

void TestAccount::problem_ofIdAndSite() {
    QVERIFY(!accountProblem(good(), {}));
    Account account = good();
    account.id.clear();
    QVERIFY(accountProblem(account, {}));
    account.id = QStringLiteral("a b");
    QVERIFY(accountProblem(account, {}));
    account = good();
    account.site.base = QUrl();
    QVERIFY(accountProblem(account, {}));
}

void TestAccount::problem_sentenceShowsHostileTextHarmlessly() {
    const QString problem = regionCodeProblem(QStringLiteral("K\u202ER\n")).value_or(QString());
    QVERIFY2(problem.contains(QStringLiteral("K⟨U+202E⟩R␊")), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
