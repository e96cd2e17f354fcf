// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/configure_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sharewarden;

namespace {

constexpr char wholeFile[] =
    "ncloud_access_key_id = AK0\n"
    "ncloud_secret_access_key = hunter0\n"
    "ncloud_api_url = https://ncloud.apigw.ntruss.com\n"
    "\n"
    "[gov]\n"
    "ncloud_access_key_id = AK1\n"
    "ncloud_secret_access_key = hunter1\n"
    "ncloud_api_url = https://ncloud.apigw.gov-ntruss.com\n";

// `name:access:secret:url` of every profile.
QString summary(const ConfigureFile& file) {
    QStringList parts;
    for (const ConfigureProfile& profile : file.profiles)
        parts.append(QStringList{profile.name, profile.accessKey, QString::fromUtf8(profile.secret.reveal()),
                                 profile.apiUrl}
                         .join(u'|'));
    return parts.join(u' ');
}

}  // namespace

class TestConfigureFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profiles_areReadInTheirOrder();
    void profiles_areReadHoweverTheyAreWritten_data();
    void profiles_areReadHoweverTheyAreWritten();
    void problems_nameTheLineAndHoldNoKey_data();
    void problems_nameTheLineAndHoldNoKey();
    void problems_areBounded();
    void read_leavesTheFileAsItIs();
    void read_refusesWhatCannotBeOne();
};

void TestConfigureFile::profiles_areReadInTheirOrder() {
    const ConfigureFile file = parseConfigureFile(wholeFile);
    QCOMPARE(summary(file), QStringLiteral("DEFAULT|AK0|hunter0|https://ncloud.apigw.ntruss.com "
                                           "gov|AK1|hunter1|https://ncloud.apigw.gov-ntruss.com"));
    QCOMPARE(file.profiles.at(0).line, 1);
    QCOMPARE(file.profiles.at(1).line, 5);
    QCOMPARE(file.problems, QStringList());
}

void TestConfigureFile::profiles_areReadHoweverTheyAreWritten_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    const QByteArray whole(wholeFile);
    row("empty", "", "");
    row("only blank lines and comments", "\n \t\n# ncloud_access_key_id = A\n; x\n", "");
    row("CRLF", QByteArray(whole).replace("\n", "\r\n"), qPrintable(summary(parseConfigureFile(whole))));
    row("byte order mark", "\xEF\xBB\xBF" + whole, qPrintable(summary(parseConfigureFile(whole))));
    row("byte order mark before a heading", "\xEF\xBB\xBF[a]\nncloud_access_key_id=A\n", "a|A||");
    row("no spaces, no last line end", "ncloud_access_key_id=A\nncloud_secret_access_key=S", "DEFAULT|A|S|");
    row("many spaces and tabs", "  ncloud_access_key_id \t=   A \t\r\n", "DEFAULT|A||");
    row("an equals sign in the value", "ncloud_secret_access_key = a=b==\n", "DEFAULT||a=b==|");
    row("other settings are passed over", "output = json\n[p]\nregion=KR\nncloud_access_key_id=A\n", "p|A||");
    row("empty values are not set", "ncloud_access_key_id =\n[p]\nncloud_secret_access_key = \n", "");
    row("a profile without settings is left out", "[a]\n[b]\nncloud_access_key_id=A\n", "b|A||");
    row("DEFAULT may be written", "[DEFAULT]\nncloud_access_key_id=A\n", "DEFAULT|A||");
    row("spaces inside of a heading", "[ my team ]\nncloud_access_key_id=A\n", "my team|A||");
    row("Hangul", "[운영]\nncloud_access_key_id=A\n", "운영|A||");
    row("settings in another case are others", "NCLOUD_ACCESS_KEY_ID=A\n", "");
}

void TestConfigureFile::profiles_areReadHoweverTheyAreWritten() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const ConfigureFile file = parseConfigureFile(bytes);
    QCOMPARE(summary(file), expected);
    QCOMPARE(file.problems, QStringList());
}

void TestConfigureFile::problems_nameTheLineAndHoldNoKey_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* bytes, const char* problem, const char* expected) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(problem) << QString::fromUtf8(expected);
    };
    row("a key alone on its line", "\nhunter2hunter2\nncloud_access_key_id=A\n", "Line 2 is neither",
        "DEFAULT|A||");
    row("a value without a name", "= hunter2\n", "Line 1 is neither", "");
    row("an open heading hides what follows",
        "[a]\nncloud_access_key_id=A\n[hunter2\nncloud_access_key_id=hunter2\n[b]\nncloud_access_key_id=B\n",
        "Line 3 is not the heading", "a|A|| b|B||");
    row("a heading without a name", "[]\nncloud_access_key_id=hunter2\n", "Line 1 is not the heading", "");
    row("half a heading", "[", "Line 1 is not the heading", "");
    row("the same profile again", "[a]\nncloud_access_key_id=A\n[a]\nncloud_access_key_id=hunter2\n",
        "The profile at line 3", "a|A||");
    row("DEFAULT after its lines", "ncloud_access_key_id=A\n[DEFAULT]\nncloud_secret_access_key=hunter2\n",
        "The profile at line 2", "DEFAULT|A||");
    row("the same setting again", "ncloud_access_key_id=A\nncloud_access_key_id=hunter2\n",
        "Line 2 gives a setting for the second time", "DEFAULT|A||");
    row("the same secret setting again", "ncloud_secret_access_key=S\nncloud_secret_access_key=hunter2\n",
        "Line 2 gives a setting for the second time", "DEFAULT||S|");
}

void TestConfigureFile::problems_nameTheLineAndHoldNoKey() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QFETCH(QString, expected);
    const ConfigureFile file = parseConfigureFile(bytes);
    QCOMPARE(file.problems.size(), 1);
    QVERIFY2(file.problems.constFirst().startsWith(problem), qPrintable(file.problems.constFirst()));
    QVERIFY(!file.problems.constFirst().contains(QLatin1String("hunter")));
    QCOMPARE(summary(file), expected);
}

void TestConfigureFile::problems_areBounded() {
    const ConfigureFile file = parseConfigureFile(QByteArray("x\n").repeated(100'000));
    QVERIFY(file.profiles.isEmpty());
    QCOMPARE(file.problems.size(), 51);
    QVERIFY(file.problems.constLast().startsWith(QLatin1String("There are more lines")));
    // Zero bytes and the like are bad lines, no crash.
    QCOMPARE(parseConfigureFile(QByteArray("\0\0\n\xff\xfe=\n[\0]", 10)).profiles.size(), 0);
    const QByteArray longName = "[" + QByteArray(5000, 'n') + "]\nncloud_access_key_id=A\n";
    const ConfigureFile bounded = parseConfigureFile(longName);
    QCOMPARE(bounded.profiles.constFirst().name.size(), 200);
}

void TestConfigureFile::read_leavesTheFileAsItIs() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("configure"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(wholeFile) > 0);
    file.close();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const Result<ConfigureFile> read = readConfigureFile(path);
    QVERIFY(read.ok());
    QCOMPARE(read->profiles.size(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(wholeFile));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("configure")});
}

void TestConfigureFile::read_refusesWhatCannotBeOne() {
    QTemporaryDir dir;
    QVERIFY(!readConfigureFile(dir.filePath(QStringLiteral("missing"))).ok());
    QVERIFY(!readConfigureFile(dir.path()).ok());
    const QString path = dir.filePath(QStringLiteral("huge"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(1024 * 1024 + 1, '\n')) > 0);
    file.close();
    const Result<ConfigureFile> read = readConfigureFile(path);
    QVERIFY(!read.ok());
    QVERIFY(std::get<StorageError>(read.error()).detail.contains(QLatin1String("too large")));
}

QTEST_GUILESS_MAIN(TestConfigureFile)
#include "tst_configure_file.moc"
