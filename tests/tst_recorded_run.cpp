// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// A whole run of the real program with every log level on, searched for what must not be anywhere.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include "app/settings/settings_file.h"
#include "app/settings/settings_in_force.h"
#include "tests/support/cli_run.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

sandbox::Image sharedImage(CliFixture& cli) {
    for (const sandbox::Image& image : cli.gateway().estate().images()) {
        if (image.type == u"SELF" && image.isKvm() && !image.sharedLoginIds.isEmpty())
            return image;
    }
    qFatal("no shared image");
}

}  // namespace

class TestRecordedRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSecret_isAnywhere();
    void everyCall_isOneLine();
    void withoutLogFile_noneIsMade();
    void damagedSettings_areSaidAndNothingIsSent();
};

void TestRecordedRun::nothingSecret_isAnywhere() {
    CliFixture cli;
    Settings settings;
    settings.logLevel = LogLevel::Debug;
    QVERIFY(writeSettings(settings, settingsPath(cli.dataDir())).ok());
    QProcessEnvironment environment = cli.environment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const sandbox::Image image = sharedImage(cli);
    // Calls that succeed, calls that fail in several ways, and a change.
    QByteArray told;
    const auto run = [&](const QStringList& arguments) {
        const CliResult result = cli.run(arguments, environment);
        told += result.out + result.err;
        return result.code;
    };
    QVERIFY(run({u"scan"_s, u"--region"_s, u"KR"_s}) >= 0);
    cli.gateway().setFaults(faults(u"action=getServerImageList:503"_s));
    QVERIFY(run({u"scan"_s, u"--region"_s, u"KR"_s}) >= 0);
    cli.gateway().setFaults({});
    QVERIFY(
        run({u"revoke"_s, u"--region"_s, image.region, u"--family"_s, u"kvm"_s, u"--image"_s, image.number,
             u"--login-id"_s, image.sharedLoginIds.first(), u"--reason"_s, u"test"_s, u"--yes"_s}) >= 0);

    QList<QByteArray> forbidden{cli.gateway().secretKey(), cli.gateway().secretKey().toBase64(),
                                cli.gateway().secretKey().toHex()};
    for (const sandbox::RequestRecord& request : cli.gateway().requests()) {
        const QByteArray signature = request.request.header("x-ncp-apigw-signature-v2");
        QVERIFY(!signature.isEmpty());
        forbidden.append(signature);
        forbidden.append(signature.toPercentEncoding());
    }
    QVERIFY(forbidden.size() > 10);
    QVERIFY(contents(logPath(cli.dataDir())).contains("call id="));
    for (const QByteArray& needle : std::as_const(forbidden))
        QVERIFY2(!told.contains(needle), needle.constData());
    int searched = 0;
    QDirIterator walk(QFileInfo(cli.dataDir()).path(), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = contents(walk.next());
        ++searched;
        for (const QByteArray& needle : std::as_const(forbidden))
            QVERIFY2(!bytes.contains(needle), qPrintable(walk.filePath()));
    }
    QVERIFY(searched >= 2);
}

void TestRecordedRun::everyCall_isOneLine() {
    CliFixture cli;
    const CliResult result = cli.run({u"scan"_s, u"--region"_s, u"KR"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    const QList<QByteArray> lines = contents(logPath(cli.dataDir())).split('\n');
    qsizetype calls = 0;
    for (const QByteArray& line : lines) {
        if (!line.contains(" call id="))
            continue;
        ++calls;
        for (const char* field : {" INFO ", " action=", " status=200", " ms=", " attempt=1"})
            QVERIFY2(line.contains(field), line.constData());
    }
    QCOMPARE(calls, cli.gateway().requests().size());
    QVERIFY(calls > 0);
}

void TestRecordedRun::withoutLogFile_noneIsMade() {
    CliFixture cli;
    Settings settings;
    settings.logFile = false;
    QVERIFY(writeSettings(settings, settingsPath(cli.dataDir())).ok());
    QCOMPARE(cli.run({u"scan"_s, u"--region"_s, u"KR"_s}).code, 0);
    QVERIFY(!QFile::exists(QFileInfo(logPath(cli.dataDir())).path()));
}

void TestRecordedRun::damagedSettings_areSaidAndNothingIsSent() {
    CliFixture cli;
    QVERIFY(QDir().mkpath(cli.dataDir()));
    QFile file(settingsPath(cli.dataDir()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const CliResult result = cli.run({u"scan"_s, u"--region"_s, u"KR"_s});
    QVERIFY(result.code != 0);
    QVERIFY2(result.err.contains("settings.json"), result.err.constData());
    QVERIFY(cli.gateway().requests().isEmpty());
    QCOMPARE(contents(file.fileName()), QByteArray("{"));
}

QTEST_GUILESS_MAIN(TestRecordedRun)
#include "tst_recorded_run.moc"
