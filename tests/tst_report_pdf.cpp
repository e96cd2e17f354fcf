// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

#include "tests/support/journal_fixture.h"
#include "tests/support/pack_fixture.h"
#include "tests/support/small_disk.h"
#include "ui/evidence/report_pdf.h"

using namespace Qt::StringLiterals;
using namespace sharewarden;
using sharewarden::test::contentOf;
using sharewarden::test::PackFixture;

namespace {

// The PDF's page objects are not compressed.
qsizetype pagesOf(const QByteArray& pdf) {
    static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
    return QString::fromLatin1(pdf).count(page);
}

QString reportOf(qsizetype shares) {
    PackFixture fixture;
    const QList<Verdict> verdicts(shares, Verdict::Revoked);
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, shares), verdicts);
    return QString::fromUtf8(
        contentOf(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s) + u"/report.html"_s));
}

}  // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void report_becomesAPrivatePdf();
    void moreShares_makeMorePages();
    void workerThread_printsTheSame();
    void placeThatCannotBeWritten_isAStorageError();
    void fullDisk_leavesNothing();
};

void ReportPdfTest::report_becomesAPrivatePdf() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report.pdf"_s);
    const Status printed = ui::writeReportPdf(reportOf(3), path);
    QVERIFY2(printed.ok(), test::why(printed).constData());
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pagesOf(pdf) >= 1);
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void ReportPdfTest::moreShares_makeMorePages() {
    QTemporaryDir dir;
    QVERIFY(ui::writeReportPdf(reportOf(3), dir.filePath(u"few.pdf"_s)).ok());
    QVERIFY(ui::writeReportPdf(reportOf(300), dir.filePath(u"many.pdf"_s)).ok());
    const qsizetype few = pagesOf(contentOf(dir.filePath(u"few.pdf"_s)));
    const qsizetype many = pagesOf(contentOf(dir.filePath(u"many.pdf"_s)));
    QVERIFY2(few <= 3 && many >= few + 5, qPrintable(u"%1 and %2"_s.arg(few).arg(many)));
}

void ReportPdfTest::workerThread_printsTheSame() {
    QTemporaryDir dir;
    const QString html = reportOf(60);
    const QString here = dir.filePath(u"here.pdf"_s);
    const QString there = dir.filePath(u"there.pdf"_s);
    QVERIFY(ui::writeReportPdf(html, here).ok());
    bool ok = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { ok = ui::writeReportPdf(html, there).ok(); }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QVERIFY(ok);
    QCOMPARE(pagesOf(contentOf(there)), pagesOf(contentOf(here)));
    QCOMPARE(contentOf(there).size(), contentOf(here).size());
}

void ReportPdfTest::placeThatCannotBeWritten_isAStorageError() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"nowhere/report.pdf"_s);
    const Status printed = ui::writeReportPdf(u"<p>x</p>"_s, path);
    QVERIFY(!printed.ok());
    QCOMPARE(std::get<StorageError>(printed.error()).path, path);
}

void ReportPdfTest::fullDisk_leavesNothing() {
    QTemporaryDir dir;
    const test::SmallDisk disk(dir.filePath(u"disk"_s), u"8k"_s);
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    const Status printed = ui::writeReportPdf(reportOf(60), disk.path(u"report.pdf"_s));
    QVERIFY(!printed.ok());
    QVERIFY(!std::get<StorageError>(printed.error()).detail.isEmpty());
    QVERIFY(QDir(dir.filePath(u"disk"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(ReportPdfTest)
#include "tst_report_pdf.moc"
