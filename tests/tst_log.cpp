// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The log: its lines, its ring, its files, and what it leaves out.
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "app/diagnostics/call_line.h"
#include "app/diagnostics/error_details.h"
#include "app/diagnostics/log.h"
#include "app/diagnostics/log_file.h"
#include "app/diagnostics/qt_messages.h"
#include "app/diagnostics/redactor.h"

using namespace sharewarden;

namespace {

Clock fixedClock() {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1795519712123, Qt::UTC);
    return [moment] { return moment; };
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString lastText(const Log& log) {
    const std::vector<LogLine> lines = log.linesAfter(0);
    return lines.empty() ? QString() : lines.back().text;
}

ncloud::CallRecord call() {
    ncloud::CallRecord call;
    call.callId = QStringLiteral("c-1");
    call.action = QStringLiteral("getServerImageList");
    call.region = QStringLiteral("KR");
    call.httpStatus = 200;
    call.returnCode = QStringLiteral("0");
    call.requestId = QStringLiteral("r-9");
    call.elapsed = std::chrono::milliseconds(53);
    call.attempt = 2;
    return call;
}

// Of each line.
QList<QByteArray> lastWords(const QString& path) {
    QList<QByteArray> words;
    for (const QByteArray& line : contents(path).split('\n')) {
        if (!line.isEmpty())
            words.append(line.mid(line.lastIndexOf(' ') + 1));
    }
    return words;
}

}  // namespace

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_hasTimeLevelAndText();
    void level_leavesOutWhatIsBelowIt();
    void controlCharacters_areMadeVisibleOnOneLine();
    void ring_keepsTheNewest();
    void grown_isToldOnceUntilItIsAsked();
    void writingFromManyThreads_losesNothing();
    void callLine_tellsTheCall();
    void callLine_quotesWhatTheServerSays();
    void callLevel_isAWarningForFailures();
    void file_isPrivateAndRotates();
    void held_writesLaterInTheirOrder();
    void held_writesAtOnceWhenThereIsAFailure();
    void held_writesAtItsEnd();
    void twoPrograms_mayWriteToOneFile();
    void fileThatCannotBeWritten_disturbsNothing_data();
    void fileThatCannotBeWritten_disturbsNothing();
    void secret_isRemoved_data();
    void secret_isRemoved();
    void signatures_areRemoved_data();
    void signatures_areRemoved();
    void ordinaryText_isLeftAlone();
    void qtMessages_areLogged_withoutQtsOwnDetails();
    void errorDetails_holdWhatSupportNeeds();
};

void TestLog::line_hasTimeLevelAndText() {
    Log log(fixedClock());
    log.write(LogLevel::Info, QStringLiteral("call id=1"));
    log.write(LogLevel::Warning, QStringLiteral("call id=2"));
    const std::vector<LogLine> lines = log.linesAfter(0);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(logLineText(lines[0]), QStringLiteral("2026-11-24T11:28:32.123Z INFO    call id=1"));
    QCOMPARE(logLineText(lines[1]), QStringLiteral("2026-11-24T11:28:32.123Z WARNING call id=2"));
}

void TestLog::level_leavesOutWhatIsBelowIt() {
    Log log(fixedClock());
    log.setLevel(LogLevel::Warning);
    for (const LogLevel level : {LogLevel::Failure, LogLevel::Warning, LogLevel::Info, LogLevel::Debug})
        log.write(level, logLevelName(level));
    const std::vector<LogLine> lines = log.linesAfter(0);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[1].text, QStringLiteral("warning"));
}

void TestLog::controlCharacters_areMadeVisibleOnOneLine() {
    Log log(fixedClock());
    log.write(LogLevel::Info, QStringLiteral("a\nb\r\u202Ec\x1b[31m") + QString(5000, u'x'));
    const QString text = lastText(log);
    QVERIFY(text.startsWith(QStringLiteral("a␊b␍⟨U+202E⟩c␛[31mx")));
    QVERIFY(text.size() <= Log::longestText + 1);
}

void TestLog::ring_keepsTheNewest() {
    Log log(fixedClock());
    for (int i = 1; i <= 5100; ++i)
        log.write(LogLevel::Info, QString::number(i));
    const std::vector<LogLine> lines = log.linesAfter(0);
    QCOMPARE(lines.size(), Log::keptLines);
    QCOMPARE(lines.front().text, QStringLiteral("101"));
    QCOMPARE(lines.back().number, quint64(5100));
    QCOMPARE(log.linesAfter(5098).size(), std::size_t(2));
}

void TestLog::grown_isToldOnceUntilItIsAsked() {
    Log log(fixedClock());
    QSignalSpy grown(&log, &Log::grown);
    log.write(LogLevel::Info, QStringLiteral("1"));
    log.write(LogLevel::Info, QStringLiteral("2"));
    QCOMPARE(grown.size(), 1);
    QCOMPARE(log.linesAfter(0).size(), std::size_t(2));
    log.write(LogLevel::Info, QStringLiteral("3"));
    QCOMPARE(grown.size(), 2);
}

void TestLog::writingFromManyThreads_losesNothing() {
    QTemporaryDir dir;
    Log log(systemClock());
    log.setFile(dir.filePath(QStringLiteral("logs/x.log")));
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&log, t] {
            for (int i = 0; i < 250; ++i)
                log.write(LogLevel::Info, QStringLiteral("thread=%1 line=%2").arg(t).arg(i));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(log.linesAfter(0).size(), std::size_t(1000));
    QCOMPARE(contents(log.file()).count('\n'), 1000);
}

void TestLog::callLine_tellsTheCall() {
    QCOMPARE(callLine(call(), std::nullopt),
             QStringLiteral("call id=c-1 action=getServerImageList region=KR status=200 code=0 request=r-9 "
                            "ms=53 attempt=2"));
}

void TestLog::callLine_quotesWhatTheServerSays() {
    ncloud::CallRecord answered = call();
    answered.requestId = QStringLiteral("a b\" ms=0\n");
    const QString line = callLine(answered, Error(GatewayError{503, QStringLiteral("500"), {}}));
    QVERIFY2(line.contains(QStringLiteral("request=\"a b\\\" ms=0␊\" ms=53")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("error=Gateway left=maybe detail=\"")), qPrintable(line));
}

void TestLog::callLevel_isAWarningForFailures() {
    QVERIFY(callLevel(std::nullopt) == LogLevel::Info);
    QVERIFY(callLevel(Error(CancelledError{})) == LogLevel::Info);
    QVERIFY(callLevel(Error(TimeoutError{})) == LogLevel::Warning);
}

void TestLog::file_isPrivateAndRotates() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("logs/sharewarden.log"));
    LogFile file(path, 1000, 5);
    QVERIFY(!QFile::exists(path));
    int written = 0;
    const auto numbered = [&path](int n) { return n == 0 ? path : path + u'.' + QString::number(n); };
    while (written < 100)
        file.append(QByteArray::number(++written).rightJustified(99, '.'));
    // Ten lines a file, five files: the newest fifty.
    int next = 51;
    for (int n = 4; n >= 0; --n) {
        const QByteArray bytes = contents(numbered(n));
        QVERIFY2(bytes.size() <= 1000, qPrintable(QString::number(n)));
        for (const QByteArray& line : bytes.split('\n')) {
            if (!line.isEmpty())
                QCOMPARE(line, QByteArray::number(next++).rightJustified(99, '.'));
        }
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(numbered(n)) & others));
    }
    QCOMPARE(next, 101);
    QVERIFY(!QFile::exists(numbered(5)));
}

void TestLog::held_writesLaterInTheirOrder() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("logs/sharewarden.log"));
    Log log(fixedClock());
    log.setHeld(true);
    log.setFile(path);
    log.write(LogLevel::Info, QStringLiteral("one"));
    log.write(LogLevel::Warning, QStringLiteral("two"));
    QVERIFY(!QFileInfo(path).dir().exists());
    QCOMPARE(log.linesAfter(0).size(), std::size_t(2));
    log.setHeld(false);
    log.write(LogLevel::Info, QStringLiteral("three"));
    QCOMPARE(lastWords(path), (QList<QByteArray>{"one", "two", "three"}));
}

void TestLog::held_writesAtOnceWhenThereIsAFailure() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("logs/sharewarden.log"));
    Log log(fixedClock());
    log.setHeld(true);
    log.setFile(path);
    log.write(LogLevel::Info, QStringLiteral("one"));
    log.write(LogLevel::Failure, QStringLiteral("two"));
    QCOMPARE(lastWords(path), (QList<QByteArray>{"one", "two"}));
}

void TestLog::held_writesAtItsEnd() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("logs/sharewarden.log"));
    {
        Log log(fixedClock());
        log.setHeld(true);
        log.setFile(path);
        log.write(LogLevel::Info, QStringLiteral("one"));
    }
    QCOMPARE(lastWords(path), QList<QByteArray>{"one"});
}

void TestLog::twoPrograms_mayWriteToOneFile() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("logs/sharewarden.log"));
    LogFile one(path, 1000, 50);
    LogFile two(path, 1000, 50);
    for (int i = 0; i < 100; ++i) {
        one.append(QByteArray(49, 'a'));
        two.append(QByteArray(49, 'b'));
    }
    int lines = 0;
    const QStringList files = QDir(dir.filePath(QStringLiteral("logs"))).entryList(QDir::Files);
    for (const QString& name : files) {
        const QByteArray bytes = contents(dir.filePath(QStringLiteral("logs/")) + name);
        if (!name.endsWith(QLatin1String(".lock")))
            lines += static_cast<int>(bytes.count('\n'));
        QVERIFY2(bytes.size() <= 1100, qPrintable(name));
    }
    QCOMPARE(lines, 200);
}

void TestLog::fileThatCannotBeWritten_disturbsNothing_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("a device that is always full") << QStringLiteral("/dev/full");
    QTest::newRow("below a file") << QStringLiteral("/dev/null/logs/x.log");
}

void TestLog::fileThatCannotBeWritten_disturbsNothing() {
    QFETCH(QString, path);
    Log log(fixedClock());
    const QFile::Permissions before = QFile::permissions(QStringLiteral("/dev/full"));
    if (path == QLatin1String("/dev/full")) {
        // A link, so that the device keeps its permissions when nobody is root.
        QTemporaryDir dir;
        log.setFile(dir.filePath(QStringLiteral("gone/") + QString(300, u'n')));
    } else {
        log.setFile(path);
    }
    for (int i = 0; i < 10; ++i)
        log.write(LogLevel::Info, QString::number(i));
    QCOMPARE(log.linesAfter(0).size(), std::size_t(10));
    QCOMPARE(QFile::permissions(QStringLiteral("/dev/full")), before);
}

void TestLog::secret_isRemoved_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("letters") << QByteArray("sandbox-secret-key-000000000000000000001");
    QTest::newRow("signs") << QByteArray("p&s/w+rd=%7e \"x\"?>~~");
    QTest::newRow("short") << QByteArray("pw12");
    QTest::newRow("Hangul") << QByteArray("비밀번호");
}

void TestLog::secret_isRemoved() {
    QFETCH(QByteArray, secret);
    Log log(fixedClock());
    log.hide(ncloud::SecretKey(secret));
    QStringList spellings{QString::fromUtf8(secret), QString::fromLatin1(secret.toBase64()),
                          QString::fromLatin1(secret.toBase64(QByteArray::Base64UrlEncoding)),
                          QString::fromLatin1(secret.toPercentEncoding())};
    for (const QString& spelling : std::as_const(spellings)) {
        log.write(LogLevel::Info, QStringLiteral("before ") + spelling + QStringLiteral(" after"));
        const QString text = lastText(log);
        QVERIFY2(!text.contains(spelling), qPrintable(text));
        QVERIFY2(text.startsWith(QStringLiteral("before ")) && text.endsWith(QStringLiteral(" after")),
                 qPrintable(text));
    }
    if (secret.size() < 8)
        return;
    // In the middle of other base64, at each of the three places where it can begin.
    for (const char* before : {"kim:", "ki:", "k:"}) {
        const QByteArray whole = before + secret + ";x";
        const QByteArray encoded = whole.toBase64();
        log.write(LogLevel::Info, QStringLiteral("header ") + QString::fromLatin1(encoded));
        const QString text = lastText(log);
        QVERIFY2(text.contains(QStringLiteral("[removed]")), qPrintable(text));
        for (const QByteArray& word : text.toLatin1().split(' ')) {
            for (int cut = 0; cut < 4; ++cut)
                QVERIFY(!QByteArray::fromBase64(word.mid(cut)).contains(secret));
        }
    }
}

void TestLog::signatures_areRemoved_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString signature = QString::fromLatin1(ncloud::SecretKey("SK").hmacSha256("m").toBase64());
    QTest::newRow("alone") << signature << signature;
    QTest::newRow("header") << (QStringLiteral("x-ncp-apigw-signature-v2: ") + signature) << signature;
    QTest::newRow("header, short value")
        << QStringLiteral("X-NCP-APIGW-SIGNATURE-V2: abc") << QStringLiteral("abc");
    QTest::newRow("pair") << QStringLiteral("(\"x-ncp-apigw-signature-v2\", \"abcdef\")")
                          << QStringLiteral("abcdef");
    QTest::newRow("proxy login") << QStringLiteral("Proxy-Authorization: Basic a2ltOnB3")
                                 << QStringLiteral("a2ltOnB3");
    QTest::newRow("percent-encoded") << QString::fromLatin1(QUrl::toPercentEncoding(signature))
                                     << QString::fromLatin1(QUrl::toPercentEncoding(signature));
}

void TestLog::signatures_areRemoved() {
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString cleaned = Redactor().clean(text);
    QVERIFY2(!cleaned.contains(secret), qPrintable(cleaned));
    QVERIFY(cleaned.contains(QStringLiteral("[removed]")));
}

void TestLog::ordinaryText_isLeftAlone() {
    Redactor redactor;
    redactor.add(ncloud::SecretKey("x1"));  // too short to be told from other text
    const QString line = callLine(call(), std::nullopt) +
                         QStringLiteral(" x1 3b7c2f0e-1a2b-4c3d-8e9f-001122334455 ") + QString(64, u'a');
    QCOMPARE(redactor.clean(line), line);
}

Q_LOGGING_CATEGORY(ourTestCategory, "sharewarden.test")
Q_LOGGING_CATEGORY(qtTestCategory, "qt.network.test")

void TestLog::qtMessages_areLogged_withoutQtsOwnDetails() {
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    Log log(fixedClock());
    log.setLevel(LogLevel::Debug);
    {
        const QtMessages messages(log);
        QTest::ignoreMessage(QtWarningMsg, "a warning");
        qCWarning(ourTestCategory, "a warning");
        QTest::ignoreMessage(QtWarningMsg, "of Qt");
        qCWarning(qtTestCategory, "of Qt");
        qCDebug(qtTestCategory, "x-ncp-apigw-signature-v2: abc");
        QTest::ignoreMessage(QtDebugMsg, "a detail");
        qCDebug(ourTestCategory, "a detail");
    }
    QLoggingCategory::setFilterRules(QString());
    QTest::ignoreMessage(QtWarningMsg, "afterwards");
    qCWarning(ourTestCategory, "afterwards");
    QStringList texts;
    for (const LogLine& line : log.linesAfter(0))
        texts.append(logLevelName(line.level) + u' ' + line.text);
    QCOMPARE(texts, (QStringList{QStringLiteral("warning message category=sharewarden.test a warning"),
                                 QStringLiteral("warning message category=qt.network.test of Qt"),
                                 QStringLiteral("debug message category=sharewarden.test a detail")}));
}

void TestLog::errorDetails_holdWhatSupportNeeds() {
    ErrorPlace place;
    place.what = QStringLiteral("Scan");
    place.when = fixedClock()();
    place.account = QStringLiteral("acme\n\u202E");
    place.region = QStringLiteral("KR");
    place.family = QStringLiteral("KVM");
    place.call = call();
    const QString text =
        errorDetails(Error(GatewayError{503, QStringLiteral("500"), QStringLiteral("busy")}), place);
    for (const char* part : {"Scan", "2026-11-24T11:28:32.123Z", "acme␊⟨U+202E⟩", "KR", "KVM", "Gateway",
                             "busy", "c-1", "r-9", "getServerImageList", "Sharewarden " SHAREWARDEN_VERSION})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!errorDetails(Error(TimeoutError{}), {}).contains(QStringLiteral("Call ID")));
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
