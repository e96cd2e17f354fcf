// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What is copied for support: what is in it, and above all what never is.
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/diagnostics/call_line.h"
#include "app/diagnostics/component_versions.h"
#include "app/diagnostics/log.h"
#include "app/diagnostics/log_tail.h"
#include "app/settings/support_facts.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

const QString login = u"ops@partner.example"_s;
const QString plainLogin = u"gildong-hong"_s;
const QString image = u"웹서버 이미지"_s;
const QString accountName = u"haneul-prod"_s;
const QString accessKey = u"ACCESSKEYEXAMPLE0001"_s;
const QString secretKey = u"sEcReT/KeY+example=="_s;
const QString host = u"minji-laptop.haneul.example"_s;
const QString user = u"minji.kim"_s;
const QString home = u"/home/minji.kim"_s;
const QString proxyHost = u"proxy.haneul.example"_s;

QDateTime noon() {
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
}

// As the program writes it.
QString logged(const QString& text, LogLevel level = LogLevel::Info) {
    Log log([] { return noon(); });
    log.hide(ncloud::SecretKey(secretKey.toUtf8()));
    log.write(level, text);
    return logLineText(log.linesAfter(0).front());
}

SupportSources sources() {
    SupportSources sources;
    sources.now = noon();
    Account account;
    account.id = u"id-1"_s;
    account.name = accountName;
    account.accessKey = accessKey;
    account.production = true;
    account.site = *ncloud::Site::custom(u"https://api.haneul.example"_s);
    sources.accounts = {account};
    Settings settings;
    settings.proxy = Settings::ProxyKind::HttpConnect;
    settings.proxyHost = proxyHost;
    settings.proxyPort = 3128;
    settings.proxyUser = user;
    settings.authorityFile = home + u"/authorities.pem"_s;
    settings.silenceSeconds = 45;
    sources.settings = settings;
    sources.inventories = 7;
    sources.batches = 12;
    sources.dataDir = home + u"/.local/share/sharewarden"_s;
    sources.operatorName = user;
    sources.host = host;
    sources.homeFolder = home;
    sources.environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"ubuntu:GNOME"_s);
    sources.environment.insert(u"XDG_SESSION_TYPE"_s, u"wayland"_s);
    return sources;
}

// Everything that must not be told, wherever a text from outside can be.
QStringList plants() {
    return {login, plainLogin, image, accountName, accessKey,         secretKey,
            host,  user,       home,  proxyHost,   u"minji-laptop"_s, u"haneul.example"_s};
}

QStringList plantsIn(const QString& text) {
    QStringList found;
    for (const QString& plant : plants()) {
        if (text.contains(plant, Qt::CaseInsensitive))
            found.append(plant);
    }
    return found;
}

}  // namespace

class TestSupportReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void report_hasVersionsCountsSettingsAndLog();
    void withoutNames_nothingTellsWhoOrWhere_data();
    void withoutNames_nothingTellsWhoOrWhere();
    void withNames_keysAndSecretsAreStillLeftOut();
    void logLine_keepsWhatIsHarmless_data();
    void logLine_keepsWhatIsHarmless();
    void hostileText_forgesNoLineAndIsVisible_data();
    void hostileText_forgesNoLineAndIsVisible();
    void report_staysBounded_data();
    void report_staysBounded();
    void tooLongLog_losesItsOldestLines();
    void whatIsNotKnown_isSaidSo();
    void session_isTakenFromTheEnvironment_data();
    void session_isTakenFromTheEnvironment();
    void versions_areOfEverythingThatMatters();
    void logTail_givesTheNewestWholeLines();
    void logTail_ofNothing_isEmpty();
};

void TestSupportReport::report_hasVersionsCountsSettingsAndLog() {
    SupportSources given = sources();
    given.log = {logged(u"start program=sharewarden version=0.1.0"_s)};
    const QString report = supportReport(supportFacts(given), SupportNames::LeftOut);
    for (const QString& line :
         {u"Sharewarden diagnostics, 2026-11-24T12:00:00.000Z"_s, u"  Sharewarden: " SHAREWARDEN_VERSION ""_s,
          u"  Desktop: ubuntu:GNOME"_s, u"  Session type: wayland"_s, u"  Accounts: 1"_s,
          u"  Accounts marked as production: 1"_s, u"  Accounts at a site of their own: 1"_s,
          u"  Inventories kept: 7"_s, u"  Batches on the journal: 12"_s, u"  Proxy: HTTP"_s,
          u"  Proxy asks for a password: yes"_s, u"  Authorities of its own: yes"_s,
          u"  A call may be silent for: 45 s"_s, u"  Calls at once: 4"_s, u"  Log level: info"_s,
          u"Log, the newest 1 of 1 lines"_s,
          u"2026-11-24T12:00:00.000Z INFO    start program=sharewarden version=0.1.0"_s})
        QVERIFY2(report.split(u'\n').contains(line), qPrintable(line + u"\n---\n"_s + report));
    QVERIFY(!report.contains(u"Names\n"_s));
}

void TestSupportReport::withoutNames_nothingTellsWhoOrWhere_data() {
    QTest::addColumn<QString>("text");
    const QStringList values = plants();
    for (const QString& plant : values) {
        const auto row = [&plant](const char* where, const QString& text) {
            QTest::addRow("%s %s", where, qPrintable(plant)) << text;
        };
        row("free text", u"message category=default the file of %1 is gone"_s.arg(plant));
        row("a quoted value", u"call action=getServerImageList detail=\"no such %1\""_s.arg(plant));
        row("an escaped value", u"call detail=\"a \\\" b %1\" status=200"_s.arg(plant));
        row("a word", u"call detail=%1 status=200"_s.arg(plant));
        row("behind a broken quote", u"call detail=\"%1 status=200"_s.arg(plant));
        row("the event", plant);
        for (const char* field : {"id", "action", "region", "status", "code", "request", "ms", "attempt",
                                  "retry-after", "error", "left", "program", "version", "category"})
            row(field, u"call %1=%2"_s.arg(QLatin1String(field), plant));
        row("the name of a field", u"call %1=200"_s.arg(plant));
        row("a session variable", u"start"_s);
    }
}

void TestSupportReport::withoutNames_nothingTellsWhoOrWhere() {
    QFETCH(QString, text);
    SupportSources given = sources();
    given.log = {logged(text), text, logged(text, LogLevel::Warning)};
    SupportFacts facts = supportFacts(given);
    // What the window or the system may hold.
    for (const QString& plant : {login, accountName, accessKey, secretKey, host, user, home})
        facts.versions.append({"Style", u"x %1 y"_s.arg(plant)});
    facts.hidden.emplace_back(secretKey.toUtf8());
    facts.settings.append({"Log file", home + u"/x"_s});
    const QString report = supportReport(facts, SupportNames::LeftOut);
    QCOMPARE(plantsIn(report), QStringList());
}

void TestSupportReport::withNames_keysAndSecretsAreStillLeftOut() {
    SupportSources given = sources();
    const QString signature = u"x-ncp-apigw-signature-v2: "_s + QString(43, u'A') + u'=';
    given.log = {logged(u"message category=default "_s + login + u' ' + image + u' ' + plainLogin),
                 logged(u"message "_s + secretKey),
                 u"message "_s + secretKey,
                 u"message "_s + accessKey,
                 u"message "_s + QString::fromLatin1(accessKey.toUtf8().toBase64()),
                 u"message "_s + signature};
    SupportFacts facts = supportFacts(given);
    facts.versions.append({"Style", secretKey + accessKey});
    facts.names.append({"Account", secretKey + u' ' + accessKey});
    facts.hidden.emplace_back(secretKey.toUtf8());
    const QString report = supportReport(facts, SupportNames::Included);
    for (const QString& told : {login, plainLogin, image, accountName, host, user, home, proxyHost})
        QVERIFY2(report.contains(told), qPrintable(told));
    for (const QString& never :
         {secretKey, accessKey, QString::fromLatin1(accessKey.toUtf8().toBase64()), QString(43, u'A')})
        QVERIFY2(!report.contains(never), qPrintable(never));
    QVERIFY(report.contains(u"[removed]"_s));
}

void TestSupportReport::logLine_keepsWhatIsHarmless_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    ncloud::CallRecord call;
    call.callId = u"0b9c0a3e-6f0e-4a53-8f0e-0f2a9d1c7e11"_s;
    call.action = u"removeServerImageSharingPermission"_s;
    call.region = u"SGN"_s;
    call.httpStatus = 504;
    call.returnCode = u"1300"_s;
    call.requestId = u"c1d0a3e2-6f0e-4a53-8f0e-0f2a9d1c7e22"_s;
    call.elapsed = std::chrono::milliseconds(53);
    call.attempt = 2;
    const QString whole = callLine(call, std::nullopt);
    QTest::newRow("a call") << whole << whole;
    const Error error = ServiceError{500, u"1300"_s, u"unknown member "_s + login};
    QTest::newRow("a failed call") << callLine(call, error)
                                   << QString(whole + u" error=Service left=maybe […]"_s);
    QTest::newRow("a message") << u"message category=qt.qpa.xcb could not connect to display"_s
                               << u"message category=qt.qpa.xcb […]"_s;
    QTest::newRow("a value between others")
        << u"call region=KR detail=\"a b\" ms=5"_s << u"call region=KR ms=5 […]"_s;
    QTest::newRow("a field twice") << u"call ms=5 ms=6"_s << u"call ms=5 ms=6"_s;
    QTest::newRow("an unknown event") << u"hello ms=5"_s << u"[…]"_s;
    QTest::newRow("nothing") << QString() << u"[…]"_s;
}

void TestSupportReport::logLine_keepsWhatIsHarmless() {
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const QString begin = u"2026-11-24T12:00:00.000Z INFO    "_s;
    QCOMPARE(withoutNames(logged(text)), kept == u"[…]"_s ? kept : QString(begin + kept));
}

void TestSupportReport::hostileText_forgesNoLineAndIsVisible_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("a line end") << u"a\n  Accounts: 99"_s;
    QTest::newRow("a return") << u"a\r  Accounts: 99"_s;
    QTest::newRow("a line separator") << u"a\u2028  Accounts: 99"_s;
    QTest::newRow("an override") << u"a\u202Eb"_s;
    QTest::newRow("an escape") << u"a\x1b[31mb"_s;
    QTest::newRow("half a character") << QString(u"a" + QString(QChar(0xD800)) + u"b");
}

void TestSupportReport::hostileText_forgesNoLineAndIsVisible() {
    QFETCH(QString, text);
    for (const SupportNames names : {SupportNames::LeftOut, SupportNames::Included}) {
        SupportSources given = sources();
        given.accounts[0].name = text;
        const qsizetype linesBefore = supportReport(supportFacts(given), names).count(u'\n');
        SupportFacts facts = supportFacts(given);
        facts.versions[0].value = text;
        facts.log = {text};
        const QString report = supportReport(facts, names);
        QCOMPARE(report.count(u'\n'), linesBefore + 1);
        for (const QChar c : report)
            QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x202E && c.unicode() != 0x2028 &&
                                    !c.isSurrogate()),
                     qPrintable(report));
        QVERIFY(!report.split(u'\n').contains(u"  Accounts: 99"_s));
    }
}

void TestSupportReport::report_staysBounded_data() {
    QTest::addColumn<int>("included");
    QTest::addColumn<QString>("unit");
    for (const int included : {0, 1}) {
        QTest::addRow("letters %d", included) << included << u"x"_s;
        QTest::addRow("Hangul %d", included) << included << u"한"_s;
        QTest::addRow("controls %d", included) << included << u"\u202E"_s;
        QTest::addRow("words %d", included) << included << u"a b=c "_s;
    }
}

void TestSupportReport::report_staysBounded() {
    QFETCH(int, included);
    QFETCH(QString, unit);
    SupportFacts facts = supportFacts(sources());
    const QString longText = unit.repeated(20'000);
    const QString longLine = logged(u"message "_s + longText);
    for (int i = 0; i < 2000; ++i) {
        facts.versions.append({"Style", longText});
        facts.counts.append({"Accounts", longText});
        facts.settings.append({"Proxy", longText});
        facts.names.append({"Account", longText});
        facts.personal.append(QString::number(i) + u" person"_s);
        facts.log.append(longLine);
    }
    const QString report = supportReport(facts, included ? SupportNames::Included : SupportNames::LeftOut);
    QVERIFY2(report.toUtf8().size() <= longestSupportReport,
             qPrintable(QString::number(report.toUtf8().size())));
    QVERIFY(report.startsWith(u"Sharewarden diagnostics"_s));
    QVERIFY(report.endsWith(u'\n'));
}

void TestSupportReport::tooLongLog_losesItsOldestLines() {
    SupportFacts facts = supportFacts(sources());
    for (int i = 1; i <= 1000; ++i)
        facts.log.append(logged(u"call ms=%1"_s.arg(i)));
    const QStringList lines = supportReport(facts, SupportNames::LeftOut).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.last().endsWith(u"call ms=1000"_s));
    QVERIFY(lines.contains(u"Log, the newest 200 of 1000 lines"_s));
    QVERIFY(lines.at(lines.size() - 200).endsWith(u"call ms=801"_s));
}

void TestSupportReport::whatIsNotKnown_isSaidSo() {
    SupportSources given = sources();
    given.settings.reset();
    given.inventories.reset();
    given.batches.reset();
    const QStringList lines =
        supportReport(supportFacts(given), SupportNames::LeftOut).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.contains(u"  Inventories kept: not known"_s));
    QVERIFY(lines.contains(u"  Batches on the journal: not known"_s));
    QVERIFY(lines.contains(u"  Settings: cannot be read"_s));
}

void TestSupportReport::session_isTakenFromTheEnvironment_data() {
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("none") << QStringList() << QStringList{u""_s, u""_s, u"none or the system's"_s};
    QTest::newRow("KDE in Flatpak") << QStringList{u"XDG_CURRENT_DESKTOP=KDE"_s, u"XDG_SESSION_TYPE=x11"_s,
                                                   u"FLATPAK_ID=a.b.C"_s}
                                    << QStringList{u"KDE"_s, u"x11"_s, u"Flatpak"_s};
    QTest::newRow("hostile") << QStringList{u"XDG_CURRENT_DESKTOP=/home/a@b\n\u202E"_s + QString(500, u'x'),
                                            u"APPIMAGE=/home/minji.kim/x"_s}
                             << QStringList{u"homeab"_s + QString(49, u'x'), u""_s, u"AppImage"_s};
}

void TestSupportReport::session_isTakenFromTheEnvironment() {
    QFETCH(QStringList, variables);
    QFETCH(QStringList, values);
    QProcessEnvironment environment;
    for (const QString& pair : variables)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QStringList found;
    for (const SupportFact& fact : sessionFacts(environment))
        found.append(fact.value);
    QCOMPARE(found, values);
}

void TestSupportReport::versions_areOfEverythingThatMatters() {
    QHash<QByteArray, QString> versions;
    for (const SupportFact& fact : componentVersions())
        versions.insert(fact.name, fact.value);
    static const QRegularExpression number(u"^\\d+\\.\\d+(\\.\\d+)*$"_s);
    for (const char* name : {"Sharewarden", "Qt", "Qt at build time", "SQLite"})
        QVERIFY2(number.match(versions.value(name)).hasMatch(), name);
    QCOMPARE(versions.value("Qt"), QString::fromLatin1(qVersion()));
    for (const char* name : {"TLS library", "Compiler", "Operating system", "Kernel", "Processor",
                             "Locale of the system", "Language of the program"})
        QVERIFY2(!versions.value(name).isEmpty(), name);
    for (const char* name : {"QtKeychain", "QCoro"})
        QVERIFY2(versions.contains(name), name);
}

void TestSupportReport::logTail_givesTheNewestWholeLines() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 1; i <= 20'000; ++i)
        file.write(QByteArray::number(i) + " 한글 line of the log\n");
    file.close();
    const QStringList three = logTail(file.fileName(), 3);
    QCOMPARE(three.size(), 3);
    QCOMPARE(three.last(), u"20000 한글 line of the log"_s);
    QCOMPARE(three.first(), u"19998 한글 line of the log"_s);
    const QStringList all = logTail(file.fileName(), 1'000'000);
    QVERIFY(all.size() > 1000 && all.size() < 20'000);
    QCOMPARE(all.first(), u"%1 한글 line of the log"_s.arg(20'000 - all.size() + 1));
}

void TestSupportReport::logTail_ofNothing_isEmpty() {
    QTemporaryDir folder;
    QCOMPARE(logTail(folder.filePath(u"none"_s), 10), QStringList());
    QCOMPARE(logTail(folder.path(), 10), QStringList());
    QFile empty(folder.filePath(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QCOMPARE(logTail(empty.fileName(), 10), QStringList());
}

QTEST_GUILESS_MAIN(TestSupportReport)
#include "tst_support_report.moc"
