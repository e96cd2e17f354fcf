// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/evidence/audit.h"
#include "app/evidence/csv.h"
#include "tests/support/python.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

Status exportAudit(ExportFormat format, const QString& path, const QList<records::AuditRecord>& records) {
    return writeWhole(openOutputFile(path), [&](Sink& sink) { return audit::write(format, records, sink); });
}

const QStringList promised{u"time_utc"_s,    u"batch_id"_s,       u"account"_s,    u"site"_s,
                           u"region"_s,      u"family"_s,         u"image_no"_s,   u"image_name"_s,
                           u"login_id"_s,    u"action"_s,         u"verdict"_s,    u"http_status"_s,
                           u"return_code"_s, u"return_message"_s, u"request_id"_s, u"call_id"_s,
                           u"operator"_s,    u"host"_s,           u"reason"_s};

records::AuditRecord sample() {
    records::AuditRecord record;
    record.time = QDateTime(QDate(2026, 1, 31), QTime(8, 5, 0, 123), Qt::UTC);
    record.batch = u"batch-1"_s;
    record.share = {u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Xen, u"8812"_s, u"ops+ci@partner.io"_s};
    record.imageName = u"웹서버 이미지"_s;
    record.verdict = Verdict::Revoked;
    record.httpStatus = 200;
    record.returnCode = u"0"_s;
    record.returnMessage = u"success"_s;
    record.requestId = u"req-1"_s;
    record.callId = u"call-1"_s;
    record.operatorName = u"kim"_s;
    record.host = u"desk-7"_s;
    record.reason = u"left, see \"OPS-7\"\nsecond line"_s;
    return record;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columns_areThePromisedOnes();
    void row_spellsEveryValue();
    void row_withoutAnAnswerHasNoStatus();
    void csv_readBackByPython();
    void jsonLines_readBackByPython();
    void emptyExport_hasItsHeader();
    void file_isPrivate();
    void file_replacesAndPrivatisesAnOlderOne();
    void unwritablePath_isAStorageErrorAndLeavesNothing_data();
    void unwritablePath_isAStorageErrorAndLeavesNothing();
    void olderFile_staysWhenTheExportIsGivenUp();
};

void AuditTest::columns_areThePromisedOnes() {
    QCOMPARE(audit::columns(), promised);
}

void AuditTest::row_spellsEveryValue() {
    const FieldRow expected{u"2026-01-31T08:05:00.123Z"_s,
                            u"batch-1"_s,
                            u"prod"_s,
                            u"public"_s,
                            u"KR"_s,
                            u"xen"_s,
                            u"8812"_s,
                            u"웹서버 이미지"_s,
                            u"ops+ci@partner.io"_s,
                            u"revoke"_s,
                            u"Revoked"_s,
                            qint64(200),
                            u"0"_s,
                            u"success"_s,
                            u"req-1"_s,
                            u"call-1"_s,
                            u"kim"_s,
                            u"desk-7"_s,
                            u"left, see \"OPS-7\"\nsecond line"_s};
    QVERIFY(audit::row(sample()) == expected);
}

void AuditTest::row_withoutAnAnswerHasNoStatus() {
    records::AuditRecord record = sample();
    record.httpStatus = 0;
    record.action = PlanAction::Restore;
    record.time = QDateTime();
    const FieldRow row = audit::row(record);
    QVERIFY(std::holds_alternative<std::monostate>(row[11]));
    QCOMPARE(std::get<QString>(row[9]), u"restore"_s);
    QCOMPARE(std::get<QString>(row[0]), QString());
}

void AuditTest::csv_readBackByPython() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"audit.csv"_s);
    records::AuditRecord hostile = sample();
    hostile.share.loginId = u"=cmd|' /C calc'!A0"_s;
    hostile.imageName = u"\u202Egpj\0,\"x\""_s;
    hostile.httpStatus = 0;
    QVERIFY(exportAudit(ExportFormat::Csv, path, {sample(), hostile}).ok());

    const QByteArray file = contents(path);
    QVERIFY(file.startsWith("\xEF\xBB\xBFtime_utc,batch_id,"));
    const QJsonArray rows = test::readCsv(file);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].toArray(), QJsonArray::fromStringList(promised));
    QCOMPARE(rows[1].toArray()[8].toString(), u"ops+ci@partner.io"_s);
    QCOMPARE(rows[1].toArray()[11].toString(), u"200"_s);
    QCOMPARE(rows[1].toArray()[18].toString(), sample().reason);
    QCOMPARE(rows[2].toArray()[8].toString(), u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(rows[2].toArray()[7].toString(), u"⟨U+202E⟩gpj␀,\"x\""_s);
    QCOMPARE(rows[2].toArray()[11].toString(), QString());
}

void AuditTest::jsonLines_readBackByPython() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"audit.jsonl"_s);
    records::AuditRecord hostile = sample();
    hostile.imageName = QString(QChar(0xD800)) + u"\0\u2028=1"_s;
    hostile.httpStatus = 0;
    QVERIFY(exportAudit(ExportFormat::JsonLines, path, {hostile}).ok());

    const QJsonArray rows = test::readJsonLines(contents(path));
    QCOMPARE(rows.size(), 1);
    const QJsonArray pairs = rows[0].toArray();
    QCOMPARE(pairs.size(), promised.size());
    for (qsizetype i = 0; i < promised.size(); ++i)
        QCOMPARE(pairs[i].toArray()[0].toString(), promised[i]);
    QCOMPARE(test::textOfUnits(pairs[7].toArray()[1].toArray()), hostile.imageName);
    QVERIFY(pairs[11].toArray()[1].isNull());
}

void AuditTest::emptyExport_hasItsHeader() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"audit.csv"_s);
    QVERIFY(exportAudit(ExportFormat::Csv, path, {}).ok());
    QCOMPARE(contents(path), csv::byteOrderMark() + promised.join(u',').toUtf8() + "\r\n");
}

void AuditTest::file_isPrivate() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"audit.csv"_s);
    QVERIFY(exportAudit(ExportFormat::Csv, path, {sample()}).ok());
    QCOMPARE(QFile::permissions(path) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(QFile::permissions(path).testFlag(QFile::ReadOwner));
}

void AuditTest::file_replacesAndPrivatisesAnOlderOne() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"audit.csv"_s);
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    QVERIFY(older.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(exportAudit(ExportFormat::Csv, path, {sample()}).ok());
    QVERIFY(contents(path).startsWith("\xEF\xBB\xBF"));
    QVERIFY(!QFile::permissions(path).testFlag(QFile::ReadOther));
}

void AuditTest::unwritablePath_isAStorageErrorAndLeavesNothing_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("folder that does not exist") << u"nowhere/audit.csv"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("below a file") << u"file/audit.csv"_s;
    QTest::newRow("a device") << u"/dev/null"_s;
    QTest::newRow("name too long") << QString(300, u'x');
}

void AuditTest::unwritablePath_isAStorageErrorAndLeavesNothing() {
    QFETCH(QString, path);
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"folder"_s));
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString full = path.startsWith(u'/') ? path : dir.filePath(path);
    const Status status = exportAudit(ExportFormat::Csv, full, {sample()});
    QVERIFY(!status.ok());
    QVERIFY(std::holds_alternative<StorageError>(status.error()));
    const auto& error = std::get<StorageError>(status.error());
    QCOMPARE(error.path, full);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList({u"file"_s, u"folder"_s}));
}

void AuditTest::olderFile_staysWhenTheExportIsGivenUp() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"audit.csv"_s);
    QVERIFY(exportAudit(ExportFormat::Csv, path, {sample()}).ok());
    const QByteArray before = contents(path);
    {
        const auto sink = openOutputFile(path);
        QVERIFY(sink.ok());
        QVERIFY((*sink)->write(QByteArray(200'000, 'x')).ok());
    }
    QCOMPARE(contents(path), before);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"audit.csv"_s});
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
