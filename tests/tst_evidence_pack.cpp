// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QJsonObject>
#include <QTest>

#include "app/evidence/evidence_pack.h"
#include "app/evidence/pack_check.h"
#include "app/revocation/plan_file.h"
#include "app/revocation/run.h"
#include "tests/support/await.h"
#include "tests/support/journal_fixture.h"
#include "tests/support/pack_fixture.h"
#include "tests/support/python.h"
#include "tests/support/sandbox_fixture.h"
#include "tests/support/small_disk.h"

using namespace Qt::StringLiterals;
using namespace sharewarden;
using sharewarden::test::await;
using sharewarden::test::contentOf;
using sharewarden::test::fixedMoment;
using sharewarden::test::PackFixture;
using sharewarden::test::SandboxFixture;

namespace {

const QList<Verdict> mixed{Verdict::Revoked, Verdict::StillShared, Verdict::Refused, Verdict::AlreadyGone,
                           Verdict::NotSent, Verdict::NotSent,     Verdict::Unknown};

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

// What lies beside the journal.
QStringList besideJournal(const PackFixture& fixture) {
    QStringList names = namesIn(fixture.path(QString()));
    names.removeIf([](const QString& name) { return name.startsWith(u"journal.sqlite"); });
    return names;
}

QStringList allFiles(const QStringList& batches) {
    QStringList names{u"SHA256SUMS"_s,
                      u"audit.csv"_s,
                      u"audit.jsonl"_s,
                      u"coverage.csv"_s,
                      u"coverage.jsonl"_s,
                      u"inventory_after.csv"_s,
                      u"inventory_after.jsonl"_s,
                      u"inventory_before.csv"_s,
                      u"inventory_before.jsonl"_s,
                      u"journal.jsonl"_s,
                      u"manifest.json"_s,
                      u"report.html"_s};
    for (const QString& batch : batches)
        names += u"plan-"_s + batch + u".json"_s;
    names.sort();
    return names;
}

QJsonObject manifestOf(const QString& folder) {
    return QJsonDocument::fromJson(contentOf(folder + u"/manifest.json"_s)).object();
}

bool sumsFit(const QString& folder) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"--quiet"_s, u"SHA256SUMS"_s});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

// Computes every hash of journal.jsonl anew with nothing but Python; gives how many fit.
int hashesThatFit(const QByteArray& lines) {
    const char* script = R"(
import hashlib, json, sys
fit = 0
for line in sys.stdin.buffer.read().decode('utf-8').splitlines():
    entry = json.loads(line)
    want, previous = entry.pop('hash'), bytes.fromhex(entry.pop('previous'))
    text = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(',', ':'))
    fit += hashlib.sha256(previous + text.encode('utf-8')).hexdigest() == want
print(fit))";
    return test::runPython(script, lines).trimmed().toInt();
}

// The rows of a CSV file without its header, as Python reads them: name → value.
QList<QHash<QString, QString>> csvRows(const QString& path) {
    const QJsonArray read = test::readCsv(contentOf(path));
    QList<QHash<QString, QString>> rows;
    for (qsizetype i = 1; i < read.size(); ++i) {
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < read[0].toArray().size(); ++column)
            row.insert(read[0].toArray()[column].toString(), read[i].toArray()[column].toString());
        rows.append(row);
    }
    return rows;
}

// The pairs that an inventory table shows of one image.
QStringList loginsOf(const QList<QHash<QString, QString>>& rows, const QString& number) {
    QStringList logins;
    for (const auto& row : rows) {
        if (row.value(u"image_no"_s) == number && !row.value(u"login_id"_s).isEmpty())
            logins.append(row.value(u"login_id"_s));
    }
    logins.sort();
    return logins;
}

bool isPrivate(const QString& path) {
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    return (QFile::permissions(path) & others) == QFile::Permissions();
}

QByteArray problemsOf(const Result<PackCheck>& check) {
    if (!check)
        return explain(check.error()).toUtf8();
    QStringList texts;
    for (const PackFinding& finding : check->findings)
        texts.append(finding.text);
    return texts.join(u'\n').toUtf8();
}

}  // namespace

class EvidencePackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchOfARealRun_isReadBackByOtherTools();
    void files_areThoseOfThePackAndPrivate();
    void period_holdsTheBatchesThatBeginInIt_data();
    void period_holdsTheBatchesThatBeginInIt();
    void emptyPeriod_givesAPackThatSaysSo();
    void unknownBatch_isAnErrorAndLeavesNothing();
    void batchWithAPathForAName_staysInTheFolder();
    void times_areGivenInUtcAndWithTheirOffset();
    void entriesThatComeMeanwhile_areLeftOut();
    void batchThatStillRuns_isPackedAsOpen();
    void tamperedJournal_isPackedAndSaysSo();
    void printer_addsAFile();
    void longReport_isNotPrinted();
    void printerThatFails_leavesNothing();
    void emptyFolder_isTaken();
    void folderThatCannotBeUsed_isLeftAsItIs_data();
    void folderThatCannotBeUsed_isLeftAsItIs();
    void fullDisk_leavesNothing();
    void readOnlyDisk_leavesNothing();
    void stop_leavesNothing();
    void suggestedName_isPlain();
};

void EvidencePackTest::batchOfARealRun_isReadBackByOtherTools() {
    SandboxFixture fixture;
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 4, 2);
    const auto xen = fixture.sharedImages(ncloud::Family::Xen, 1, 2).first();
    QList<PlannedShare> shares;
    for (const sandbox::Image& image : images + QList{xen})
        shares.append(fixture.planned(image, image.sharedLoginIds.first()));
    shares.append(fixture.planned(xen, u"gone@partner.example"_s));
    PlanHeader header{PlanAction::Revoke, u"left, see \"OPS-7\""_s, u"OPS-7"_s, u"kim"_s, u"desk-7"_s, {}};
    const Plan plan = *Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);
    fixture.setFaults({u"write,image=%1:noop"_s.arg(images.at(1).number),
                       u"write,image=%1:200/25013"_s.arg(images.at(2).number)});
    fixture.gateway().estate().find(images.at(3).number)->name = u"renamed"_s;
    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));
    QCOMPARE(report.count(Verdict::Revoked), 2);
    QCOMPARE(report.count(Verdict::StillShared), 1);
    QCOMPARE(report.count(Verdict::Refused), 1);
    QCOMPARE(report.count(Verdict::NotSent), 1);
    QCOMPARE(report.count(Verdict::AlreadyGone), 1);

    const auto journal = test::openJournal(fixture.journal()->path(), systemClock(), Journal::Mode::ReadOnly);
    PackRequest request;
    request.scope = PackScope::ofBatch(plan.id());
    request.exporter = {u"park"_s, u"audit-1"_s};
    request.clock = systemClock();
    const QString folder = fixture.path(u"pack"_s);
    const auto written = writeEvidencePack(*journal, request, folder);
    QVERIFY2(written.ok(), test::why(written).constData());
    QCOMPARE(written->shares, plan.shareCount());
    QCOMPARE(written->open, 0);
    QVERIFY(written->journal.intact);
    QVERIFY(sumsFit(folder));

    const QByteArray entries = contentOf(folder + u"/journal.jsonl"_s);
    QCOMPARE(hashesThatFit(entries), entries.count('\n'));
    QCOMPARE(entries.count('\n'), written->head.seq);

    const auto audit = csvRows(folder + u"/audit.csv"_s);
    QCOMPARE(audit.size(), plan.shareCount());
    const QJsonArray lines = test::readJsonLines(contentOf(folder + u"/audit.jsonl"_s));
    QCOMPARE(lines.size(), plan.shareCount());
    for (qsizetype i = 0; i < audit.size(); ++i) {
        QCOMPARE(audit[i].value(u"verdict"_s), verdictKey(report.outcomes.at(i).verdict));
        QCOMPARE(audit[i].value(u"login_id"_s), report.outcomes.at(i).share.loginId);
        const QJsonArray verdict = lines[i].toArray()[10].toArray();
        QCOMPARE(verdict[0].toString(), u"verdict"_s);
        QCOMPARE(test::textOfUnits(verdict[1].toArray()), audit[i].value(u"verdict"_s));
    }

    // Before and after are what the service had and has.
    const auto before = csvRows(folder + u"/inventory_before.csv"_s);
    const auto after = csvRows(folder + u"/inventory_after.csv"_s);
    for (const sandbox::Image& image : images + QList{xen}) {
        QStringList had = image.sharedLoginIds;
        had.sort();
        QCOMPARE(loginsOf(before, image.number), had);
    }
    for (const sandbox::Image& image : {images.at(0), images.at(1), xen}) {
        QStringList has = fixture.gateway().estate().find(image.number)->sharedLoginIds;
        has.sort();
        QCOMPARE(loginsOf(after, image.number), has);
    }
    QVERIFY(loginsOf(after, images.at(3).number).isEmpty());

    qint64 planned = 0;
    for (const auto& row : csvRows(folder + u"/coverage.csv"_s)) {
        planned += row.value(u"shares_planned"_s).toInt();
        QCOMPARE(row.value(u"images_read_before"_s), row.value(u"images_planned"_s));
        QCOMPARE(row.value(u"open"_s), u"0"_s);
    }
    QCOMPARE(planned, plan.shareCount());
    const auto kept = readPlanFile(folder + u"/plan-"_s + plan.id() + u".json"_s);
    QVERIFY2(kept.ok(), test::why(kept).constData());
    QCOMPARE(kept->digest(), plan.digest());
    const auto check = checkEvidencePack(folder, {written->head, {}, {}});
    QVERIFY2(check.ok() && check->isIntact(), problemsOf(check).constData());
}

void EvidencePackTest::files_areThoseOfThePackAndPrivate() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    QCOMPARE(namesIn(folder), allFiles({u"batch-1"_s}));
    QVERIFY(isPrivate(folder));
    const QStringList names = namesIn(folder);
    for (const QString& name : names)
        QVERIFY2(isPrivate(folder + u'/' + name), qPrintable(name));
    QCOMPARE(besideJournal(fixture), QStringList{u"pack"_s});
    const QJsonObject manifest = manifestOf(folder);
    QCOMPARE(manifest.value(u"format"_s).toString(), u"sharewarden-evidence-pack"_s);
    QCOMPARE(manifest.value(u"files"_s).toArray().size(), names.size() - 2);
    QVERIFY(sumsFit(folder));
}

void EvidencePackTest::period_holdsTheBatchesThatBeginInIt_data() {
    QTest::addColumn<int>("since");  // which batch's begin, -1: none
    QTest::addColumn<int>("until");
    QTest::addColumn<QStringList>("batches");
    QTest::newRow("everything") << -1 << -1 << QStringList{u"b0"_s, u"b1"_s, u"b2"_s};
    QTest::newRow("since is inside") << 1 << -1 << QStringList{u"b1"_s, u"b2"_s};
    QTest::newRow("until is outside") << -1 << 1 << QStringList{u"b0"_s};
    QTest::newRow("both") << 1 << 2 << QStringList{u"b1"_s};
    QTest::newRow("none") << 1 << 1 << QStringList();
}

void EvidencePackTest::period_holdsTheBatchesThatBeginInIt() {
    QFETCH(int, since);
    QFETCH(int, until);
    QFETCH(QStringList, batches);
    PackFixture fixture;
    QList<QDateTime> begun;
    for (const QString& id : {u"b0"_s, u"b1"_s, u"b2"_s}) {
        fixture.carryOut(PackFixture::plan(id, mixed.size()), mixed);
        EntryFilter filter;
        filter.batch = id;
        begun.append(test::readAll(fixture.journal(), filter)->first().time);
    }
    const PackScope scope = PackScope::ofPeriod(since < 0 ? QDateTime() : begun.at(since),
                                                until < 0 ? QDateTime() : begun.at(until));
    const QString folder = fixture.pack(scope, u"pack"_s);
    QCOMPARE(namesIn(folder), allFiles(batches));
    QCOMPARE(csvRows(folder + u"/audit.csv"_s).size(), mixed.size() * batches.size());
    QStringList named;
    const QJsonArray list = manifestOf(folder).value(u"batches"_s).toArray();
    for (const QJsonValue& batch : list)
        named.append(batch.toObject().value(u"id"_s).toString());
    QCOMPARE(named, batches);
    const QByteArray entries = contentOf(folder + u"/journal.jsonl"_s);
    QCOMPARE(hashesThatFit(entries), entries.count('\n'));
    const auto check = checkEvidencePack(folder);
    QVERIFY2(check.ok() && check->isIntact(), problemsOf(check).constData());
}

void EvidencePackTest::emptyPeriod_givesAPackThatSaysSo() {
    PackFixture fixture;
    const QString folder =
        fixture.pack(PackScope::ofPeriod(fixedMoment(), fixedMoment().addDays(90)), u"pack"_s);
    QVERIFY(contentOf(folder + u"/report.html"_s).contains("No batch began in this period."));
    const auto check = checkEvidencePack(folder);
    QVERIFY2(check.ok() && check->isIntact(), problemsOf(check).constData());
    QVERIFY(sumsFit(folder));
}

void EvidencePackTest::unknownBatch_isAnErrorAndLeavesNothing() {
    PackFixture fixture;
    const auto written = writeEvidencePack(
        fixture.journal(), fixture.request(PackScope::ofBatch(u"nowhere"_s)), fixture.path(u"pack"_s));
    QVERIFY(!written.ok());
    QVERIFY(test::detailOf(written.error()).contains(u"nowhere"_s));
    QCOMPARE(besideJournal(fixture), QStringList());
}

// Whoever prepared the plan chose the id.
void EvidencePackTest::batchWithAPathForAName_staysInTheFolder() {
    PackFixture fixture;
    const QString id = u"../../tmp/A\"b"_s;
    fixture.carryOut(PackFixture::plan(id, 2), mixed);
    const QString folder = fixture.pack(PackScope::ofBatch(id), u"pack"_s);
    const QStringList plans = namesIn(folder).filter(u"plan-"_s);
    QCOMPARE(plans.size(), 1);
    QVERIFY(plans.first().startsWith(u"plan-sha256-"_s));
    const QByteArray entries = contentOf(folder + u"/journal.jsonl"_s);
    QCOMPARE(hashesThatFit(entries), entries.count('\n'));
    const auto check = checkEvidencePack(folder);
    QVERIFY2(check.ok() && check->isIntact(), problemsOf(check).constData());
}

void EvidencePackTest::times_areGivenInUtcAndWithTheirOffset() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, 2), mixed);
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    const QJsonObject manifest = manifestOf(folder);
    QCOMPARE(manifest.value(u"made_utc"_s).toString(), u"2026-02-01T08:05:00.123Z"_s);
    QCOMPARE(manifest.value(u"made_local"_s).toString(), u"2026-02-01T17:05:00.123+09:00"_s);
    QCOMPARE(manifest.value(u"time_zone"_s).toString(), u"Asia/Seoul"_s);
    const QByteArray report = contentOf(folder + u"/report.html"_s);
    QVERIFY(report.contains("2026-02-01 08:05:00 UTC (2026-02-01 17:05:00 UTC+09:00)"));
}

void EvidencePackTest::entriesThatComeMeanwhile_areLeftOut() {
    PackFixture fixture;
    const Plan plan = PackFixture::plan(u"batch-1"_s, mixed.size());
    fixture.breakOff(plan);
    PackRequest request = fixture.request(PackScope::ofPeriod({}, {}));
    request.clock = [&] {
        fixture.recover(plan, Verdict::Revoked);
        fixture.carryOut(PackFixture::plan(u"batch-2"_s, mixed.size()), mixed);
        return fixedMoment();
    };
    const QString folder = fixture.path(u"pack"_s);
    const auto written = writeEvidencePack(fixture.journal(), request, folder);
    QVERIFY2(written.ok(), test::why(written).constData());
    QCOMPARE(written->batches, 1);
    QCOMPARE(written->head.seq, 3);
    QCOMPARE(contentOf(folder + u"/journal.jsonl"_s).count('\n'), 3);
    const auto check = checkEvidencePack(folder);
    QVERIFY2(check.ok() && check->isIntact(), problemsOf(check).constData());
}

void EvidencePackTest::batchThatStillRuns_isPackedAsOpen() {
    PackFixture fixture;
    fixture.breakOff(PackFixture::plan(u"batch-1"_s, 4));
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    const QJsonObject batch = manifestOf(folder).value(u"batches"_s).toArray().first().toObject();
    QCOMPARE(batch.value(u"open"_s).toInt(), 4);
    QVERIFY(batch.value(u"ended_utc"_s).isNull());
    QVERIFY(contentOf(folder + u"/report.html"_s).contains("has no end in the journal"));
    // The second image was never looked at: it has no row, which is not a row that says "no shares".
    QVERIFY(!loginsOf(csvRows(folder + u"/inventory_before.csv"_s), u"10000"_s).isEmpty());
    QVERIFY(!contentOf(folder + u"/inventory_before.csv"_s).contains("10001"));
    const auto coverage = csvRows(folder + u"/coverage.csv"_s);
    QCOMPARE(coverage.size(), 2);
    QCOMPARE(coverage[0].value(u"images_read_before"_s), u"1"_s);
    QCOMPARE(coverage[1].value(u"images_read_before"_s), u"0"_s);
}

void EvidencePackTest::tamperedJournal_isPackedAndSaysSo() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    test::RawSql raw(fixture.journal().path());
    QCOMPARE(
        raw.runAll(
            {u"DROP TRIGGER entries_unchanged"_s,
             u"UPDATE entries SET body = replace(body, 'StillShared', 'Revoked') WHERE kind = 'verdict'"_s}),
        QString());
    const auto written = writeEvidencePack(
        fixture.journal(), fixture.request(PackScope::ofBatch(u"batch-1"_s)), fixture.path(u"pack"_s));
    QVERIFY2(written.ok(), test::why(written).constData());
    QVERIFY(!written->journal.intact);
    QVERIFY(contentOf(written->folder + u"/report.html"_s).contains("NOT INTACT"));
    const QJsonObject journal = manifestOf(written->folder).value(u"journal"_s).toObject();
    QCOMPARE(journal.value(u"verification"_s).toObject().value(u"intact"_s), QJsonValue(false));
    const auto check = checkEvidencePack(written->folder);
    QVERIFY(check.ok() && !check->isIntact());
    QCOMPARE(check->findings.first().problem, PackProblem::Entry);
}

void EvidencePackTest::printer_addsAFile() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, 2), mixed);
    PackRequest request = fixture.request(PackScope::ofBatch(u"batch-1"_s));
    QString printed;
    request.pdf = [&printed](const QString& html, const QString& path) -> Status {
        printed = html;
        if (!test::writeContent(path, "%PDF-1.4"))
            return Error(StorageError{path, u"no"_s});
        return Done{};
    };
    const QString folder = fixture.path(u"pack"_s);
    const auto written = writeEvidencePack(fixture.journal(), request, folder);
    QVERIFY2(written.ok(), test::why(written).constData());
    QVERIFY(!written->tooLongToPrint);
    QCOMPARE(contentOf(folder + u"/report.pdf"_s), QByteArray("%PDF-1.4"));
    QCOMPARE(contentOf(folder + u"/report.html"_s), printed.toUtf8());
    QVERIFY(isPrivate(folder + u"/report.pdf"_s));
    QVERIFY(sumsFit(folder));
    QVERIFY(contentOf(folder + u"/SHA256SUMS"_s).contains("report.pdf"));
    const auto check = checkEvidencePack(folder);
    QVERIFY2(check.ok() && check->isIntact(), problemsOf(check).constData());
}

void EvidencePackTest::longReport_isNotPrinted() {
    PackFixture fixture;
    const QList<Verdict> many(4, Verdict::Revoked);
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, many.size()), many);
    PackRequest request = fixture.request(PackScope::ofBatch(u"batch-1"_s));
    QVERIFY(request.printedShares > many.size());
    request.printedShares = many.size() - 1;
    bool printed = false;
    request.pdf = [&printed](const QString&, const QString&) -> Status {
        printed = true;
        return Done{};
    };
    const auto written = writeEvidencePack(fixture.journal(), request, fixture.path(u"pack"_s));
    QVERIFY2(written.ok(), test::why(written).constData());
    QVERIFY(written->tooLongToPrint);
    QVERIFY(!printed);
    QCOMPARE(namesIn(written->folder), allFiles({u"batch-1"_s}));
    const auto check = checkEvidencePack(written->folder);
    QVERIFY2(check.ok() && check->isIntact(), problemsOf(check).constData());
}

void EvidencePackTest::printerThatFails_leavesNothing() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, 2), mixed);
    PackRequest request = fixture.request(PackScope::ofBatch(u"batch-1"_s));
    request.pdf = [](const QString&, const QString& path) -> Status {
        return Error(StorageError{path, u"out of paper"_s});
    };
    const auto written = writeEvidencePack(fixture.journal(), request, fixture.path(u"pack"_s));
    QVERIFY(!written.ok());
    QCOMPARE(test::detailOf(written.error()), u"out of paper"_s);
    // The name of the hidden folder is nobody's business.
    QCOMPARE(std::get<StorageError>(written.error()).path, fixture.path(u"pack/report.pdf"_s));
    QCOMPARE(besideJournal(fixture), QStringList());
}

void EvidencePackTest::emptyFolder_isTaken() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, 2), mixed);
    QVERIFY(QDir(fixture.path(QString())).mkdir(u"pack"_s));
    QVERIFY(QFile::setPermissions(fixture.path(u"pack"_s), QFile::ReadOwner | QFile::WriteOwner |
                                                               QFile::ExeOwner | QFile::ReadOther |
                                                               QFile::ExeOther));
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack/"_s);
    QCOMPARE(folder, fixture.path(u"pack"_s));
    QCOMPARE(namesIn(folder), allFiles({u"batch-1"_s}));
    QVERIFY(isPrivate(folder));
}

void EvidencePackTest::folderThatCannotBeUsed_isLeftAsItIs_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder with something in it") << u"full"_s;
    QTest::newRow("a folder with a hidden file in it") << u"hidden"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("a link to an empty folder") << u"link"_s;
    QTest::newRow("a link to nothing") << u"dangling"_s;
    QTest::newRow("in a folder that does not exist") << u"nowhere/pack"_s;
    QTest::newRow("below a file") << u"file/pack"_s;
    QTest::newRow("name too long") << QString(300, u'x');
}

void EvidencePackTest::folderThatCannotBeUsed_isLeftAsItIs() {
    QFETCH(QString, name);
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, 2), mixed);
    const QDir dir(fixture.path(QString()));
    for (const QString& folder : {u"full"_s, u"hidden"_s, u"empty"_s})
        QVERIFY(dir.mkdir(folder));
    QVERIFY(test::writeContent(dir.filePath(u"full/note"_s), "x"));
    QVERIFY(test::writeContent(dir.filePath(u"hidden/.note"_s), "x"));
    QVERIFY(test::writeContent(dir.filePath(u"file"_s), "x"));
    QVERIFY(QFile::link(dir.filePath(u"empty"_s), dir.filePath(u"link"_s)));
    QVERIFY(QFile::link(dir.filePath(u"gone"_s), dir.filePath(u"dangling"_s)));
    const QStringList before = namesIn(dir.path());

    const auto written = writeEvidencePack(
        fixture.journal(), fixture.request(PackScope::ofBatch(u"batch-1"_s)), dir.filePath(name));
    QVERIFY(!written.ok());
    const auto* error = std::get_if<StorageError>(&written.error());
    QVERIFY(error);
    QCOMPARE(error->path, dir.filePath(name));
    QVERIFY(!error->detail.isEmpty());
    QCOMPARE(namesIn(dir.path()), before);
    QCOMPARE(namesIn(dir.filePath(u"full"_s)), QStringList{u"note"_s});
    QCOMPARE(contentOf(dir.filePath(u"file"_s)), QByteArray("x"));
    QVERIFY(namesIn(dir.filePath(u"empty"_s)).isEmpty());
}

void EvidencePackTest::fullDisk_leavesNothing() {
    PackFixture fixture;
    const QList<Verdict> many(400, Verdict::Revoked);
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, many.size()), many);
    const test::SmallDisk disk(fixture.path(u"disk"_s), u"256k"_s);
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    const auto written = writeEvidencePack(
        fixture.journal(), fixture.request(PackScope::ofBatch(u"batch-1"_s)), disk.path(u"pack"_s));
    QVERIFY(!written.ok());
    const auto* error = std::get_if<StorageError>(&written.error());
    QVERIFY(error && error->path.startsWith(disk.path(u"pack"_s)));
    QVERIFY(namesIn(fixture.path(u"disk"_s)).isEmpty());
}

void EvidencePackTest::readOnlyDisk_leavesNothing() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, 2), mixed);
    const test::SmallDisk disk(fixture.path(u"disk"_s), u"1m"_s);
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    QVERIFY(disk.setWritable(false));
    const auto written = writeEvidencePack(
        fixture.journal(), fixture.request(PackScope::ofBatch(u"batch-1"_s)), disk.path(u"pack"_s));
    QVERIFY(!written.ok());
    const auto* error = std::get_if<StorageError>(&written.error());
    QVERIFY(error && error->path == disk.path(u"pack"_s) && !error->detail.isEmpty());
    QVERIFY(namesIn(fixture.path(u"disk"_s)).isEmpty());
}

void EvidencePackTest::stop_leavesNothing() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, 2), mixed);
    std::stop_source source;
    PackRequest request = fixture.request(PackScope::ofBatch(u"batch-1"_s));
    request.stop = source.get_token();
    request.clock = [&source] {
        source.request_stop();
        return fixedMoment();
    };
    const auto written = writeEvidencePack(fixture.journal(), request, fixture.path(u"pack"_s));
    QVERIFY(!written.ok());
    QVERIFY(isCancelled(written.error()));
    QCOMPARE(besideJournal(fixture), QStringList());
}

void EvidencePackTest::suggestedName_isPlain() {
    const QDateTime now = fixedMoment();
    QCOMPARE(suggestedPackName(PackScope::ofBatch(u"4f2a90c1-1111-2222"_s), now),
             u"sharewarden-evidence-2026-01-31-4f2a90c1"_s);
    QCOMPARE(suggestedPackName(PackScope::ofBatch(u"../x"_s), now), u"sharewarden-evidence-2026-01-31"_s);
    const QDateTime since(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(suggestedPackName(PackScope::ofPeriod(since, since.addMonths(1)), now),
             u"sharewarden-evidence-2026-01-01-to-2026-01-31"_s);
    QCOMPARE(suggestedPackName(PackScope::ofPeriod({}, {}), now), u"sharewarden-evidence-2026-01-31"_s);
}

QTEST_GUILESS_MAIN(EvidencePackTest)
#include "tst_evidence_pack.moc"
