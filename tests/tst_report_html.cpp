// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTranslator>

#include "app/evidence/report_html.h"
#include "tests/support/journal_fixture.h"
#include "tests/support/pack_fixture.h"
#include "tests/support/python.h"

using namespace Qt::StringLiterals;
using namespace sharewarden;
using sharewarden::test::fixedMoment;
using sharewarden::test::PackFixture;

namespace {

const QList<Verdict> mixed{Verdict::Revoked, Verdict::StillShared, Verdict::Refused, Verdict::AlreadyGone,
                           Verdict::NotSent, Verdict::NotSent,     Verdict::Unknown};

ReportBatch batchOf(PackFixture& fixture, const QString& id) {
    PackBatchReader reader;
    EntryFilter filter;
    filter.batch = id;
    const auto entries = test::readAll(fixture.journal(), filter);
    for (const Entry& entry : *entries)
        reader.add(entry);
    const PackBatch batch = *reader.batch();
    return {batch.audit, coverageOf(batch), batch.plan.has_value()};
}

ReportInput inputOf(const QList<ReportBatch>& batches) {
    ReportInput input;
    input.zone = QTimeZone("Asia/Seoul");
    input.manifest.program = u"sharewarden 0.1.0"_s;
    input.manifest.made = fixedMoment();
    input.manifest.language = u"en"_s;
    input.manifest.exporter = {u"park"_s, u"audit-1"_s};
    input.manifest.scope = PackScope::ofPeriod({}, {});
    input.manifest.head = {42, QByteArray(32, '\xab')};
    input.manifest.journal.intact = true;
    input.manifest.journal.entries = 42;
    input.manifest.files = {{u"audit.csv"_s, 1234, QByteArray(32, '\xcd')}};
    input.batches = batches;
    return input;
}

ReportInput mixedInput(PackFixture& fixture) {
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    return inputOf({batchOf(fixture, u"batch-1"_s)});
}

class TextSink final : public Sink {
public:
    Status write(QByteArrayView bytes) override {
        text.append(bytes.data(), bytes.size());
        return Done{};
    }
    Status finish() override { return Done{}; }
    QByteArray text;
};

QString reportHtml(const ReportInput& input) {
    TextSink sink;
    const auto recordsOf = [&input](qsizetype batch) -> Result<QList<records::AuditRecord>> {
        return input.batches.at(batch).audit.records;
    };
    if (!writeReport(input, recordsOf, sink))
        qFatal("the report was not written");
    return QString::fromUtf8(sink.text);
}

// What Python's HTML parser makes of a page: its tags, how often each, and the text without them.
QJsonObject parsed(const QString& html) {
    const char* script = R"(
import html.parser, json, sys
class Reader(html.parser.HTMLParser):
    tags, attributes, text, stack, skip = {}, {}, [], [], False
    def handle_starttag(self, tag, attrs):
        self.tags[tag] = self.tags.get(tag, 0) + 1
        for name, value in attrs: self.attributes[name] = 1
        if tag not in ('meta', 'br'): self.stack.append(tag)
    def handle_endtag(self, tag):
        assert self.stack.pop() == tag, tag
    def handle_data(self, data):
        if 'style' not in self.stack: self.text.append(data)
reader = Reader()
reader.feed(sys.stdin.buffer.read().decode('utf-8'))
assert reader.stack == [], reader.stack
print(json.dumps({'tags': reader.tags, 'attributes': list(reader.attributes), 'text': ' '.join(reader.text)})))";
    return QJsonDocument::fromJson(test::runPython(script, html.toUtf8())).object();
}

// Answers every text with itself in brackets.
class BracketTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "Report") == 0 ? u"[%1]"_s.arg(QString::fromUtf8(source)) : QString();
    }
};

}  // namespace

class ReportHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileNames_areTextAndVisible();
    void page_isSelfContained();
    void everyShare_isThereWithItsVerdict();
    void everyCount_isThereWithItsMeaning();
    void people_andTheirReasonsAreNamed();
    void moments_haveTheirOffset_data();
    void moments_haveTheirOffset();
    void unknowns_areNamed();
    void brokenJournal_isSaidFirst();
    void cleanBatch_saysThatNothingIsOpen();
    void headFilesAndSignatures_areThere();
    void texts_areTranslatable();
};

void ReportHtmlTest::hostileNames_areTextAndVisible() {
    PackFixture fixture;
    ReportInput input = mixedInput(fixture);
    const QString evil = test::hostileName();
    input.manifest.exporter = {evil, evil};
    input.manifest.program = evil;
    input.manifest.language = evil;
    input.manifest.scope = PackScope::ofBatch(evil);
    input.manifest.journal.problem = evil;
    input.manifest.journal.intact = false;
    input.manifest.files.first().name = evil;
    records::AuditBatch& audit = input.batches.first().audit;
    audit.id = evil;
    audit.ended = QDateTime();
    audit.plan = {PlanAction::Restore, evil, evil, evil, evil, evil};
    audit.operatorName = evil;
    audit.planSha256 = evil;
    for (records::AuditRecord& record : audit.records) {
        record.share = {evil, evil, evil, ncloud::Family::Kvm, evil, evil};
        record.note = evil;
        record.returnCode = evil;
        record.returnMessage = evil;
    }
    for (CoverageCell& cell : input.batches.first().coverage)
        cell.account = cell.site = cell.region = evil;
    const QString html = reportHtml(input);
    for (const QChar c : html)
        QVERIFY(c.unicode() != 0x202E && (c.unicode() >= 0x20 || c == u'\n'));
    const QJsonObject page = parsed(html);
    QVERIFY(!page.isEmpty());
    QVERIFY(!page.value(u"tags"_s).toObject().contains(u"script"_s));
    QVERIFY(page.value(u"text"_s).toString().contains(u"<script>alert(1)</script>&\"⟨U+202E⟩gpj.␇"_s));
}

void ReportHtmlTest::page_isSelfContained() {
    PackFixture fixture;
    const QString html = reportHtml(mixedInput(fixture));
    const QJsonObject page = parsed(html);
    QStringList tags = page.value(u"tags"_s).toObject().keys();
    for (const QString& known :
         {u"html"_s,  u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s,  u"h1"_s,
          u"h2"_s,    u"h3"_s,   u"p"_s,    u"ul"_s,    u"li"_s,    u"table"_s, u"thead"_s,
          u"tbody"_s, u"tr"_s,   u"th"_s,   u"td"_s,    u"span"_s,  u"br"_s})
        tags.removeAll(known);
    QCOMPARE(tags, QStringList());
    const QJsonArray attributes = page.value(u"attributes"_s).toArray();
    for (const auto& name : attributes)
        QVERIFY2(!QStringList({u"src"_s, u"href"_s, u"style"_s}).contains(name.toString()) &&
                     !name.toString().startsWith(u"on"_s),
                 qPrintable(name.toString()));
    QVERIFY(!html.contains(u"url("_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
}

void ReportHtmlTest::everyShare_isThereWithItsVerdict() {
    PackFixture fixture;
    QList<Verdict> verdicts;
    for (int i = 0; i < 500; ++i)
        verdicts.append(mixed.at(i % mixed.size()));
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, verdicts.size()), verdicts);
    const QString html = reportHtml(inputOf({batchOf(fixture, u"batch-1"_s)}));
    for (int i = 0; i < verdicts.size(); ++i) {
        const qsizetype at = html.indexOf(PackFixture::loginOf(i));
        QVERIFY(at > 0);
        const QString row = html.mid(at, html.indexOf(u"</tr>"_s, at) - at);
        QVERIFY2(row.contains(u'>' + verdictName(verdicts.at(i)) + u"</span>"_s), qPrintable(row));
    }
}

void ReportHtmlTest::everyCount_isThereWithItsMeaning() {
    PackFixture fixture;
    const QString html = reportHtml(mixedInput(fixture));
    for (const Verdict verdict : mixed) {
        QVERIFY(html.contains(verdictMeaning(verdict).toHtmlEscaped()));
        const QString cell =
            u"%1</span></td><td><span>%2</span>"_s.arg(verdictName(verdict)).arg(mixed.count(verdict));
        QVERIFY2(html.contains(cell), qPrintable(cell));
    }
    QVERIFY(!html.contains(verdictMeaning(Verdict::Restored)));
    QVERIFY(html.contains(u"All shares</span></td><td><span>7</span>"_s));
}

void ReportHtmlTest::people_andTheirReasonsAreNamed() {
    PackFixture fixture;
    const QString text = parsed(reportHtml(mixedInput(fixture))).value(u"text"_s).toString();
    for (const QString& part : {u"kim at desk-7"_s, u"lee at desk-9"_s, u"park at audit-1"_s, u"SEC-1042"_s,
                                u"Left the company"_s, u"Revoke shares"_s, u"Batch batch-1"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    const QString digest =
        QString::fromLatin1(PackFixture::plan(u"batch-1"_s, mixed.size()).digest().toHex());
    QVERIFY(text.contains(digest));
}

void ReportHtmlTest::moments_haveTheirOffset_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << u"(2026-01-31 17:05:00 UTC+09:00)"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"(2026-01-31 08:05:00 UTC+00:00)"_s;
    QTest::newRow("west and not whole")
        << QByteArray("America/St_Johns") << u"(2026-01-31 04:35:00 UTC-03:30)"_s;
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << u"(2026-01-31 13:50:00 UTC+05:45)"_s;
    QTest::newRow("none") << QByteArray("Nowhere/Land") << u"(2026-01-31 08:05:00 UTC+00:00)"_s;
}

void ReportHtmlTest::moments_haveTheirOffset() {
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    ReportInput input = inputOf({});
    input.zone = QTimeZone(zone);
    QVERIFY(reportHtml(input).contains(u"2026-01-31 08:05:00 UTC "_s + text));
}

void ReportHtmlTest::unknowns_areNamed() {
    PackFixture fixture;
    fixture.breakOff(PackFixture::plan(u"batch-1"_s, 4));
    ReportInput input = inputOf({batchOf(fixture, u"batch-1"_s)});
    input.batches.first().planReadable = false;
    const QString text = parsed(reportHtml(input)).value(u"text"_s).toString();
    for (const QString& part : {u"Batch batch-1 has no end in the journal"_s, u"Their number: 4."_s,
                                u"not read before a change: 1 of 1."_s, u"does not fit its digest"_s,
                                u"no verdict was written down"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!text.contains(u"Nothing: every share"_s));
}

void ReportHtmlTest::brokenJournal_isSaidFirst() {
    PackFixture fixture;
    ReportInput input = mixedInput(fixture);
    input.manifest.journal.intact = false;
    input.manifest.journal.problem = u"Entry 7 is missing."_s;
    const QString html = reportHtml(input);
    const qsizetype said = html.indexOf(u"NOT INTACT: Entry 7 is missing."_s);
    QVERIFY(said > 0 && said < html.indexOf(u"<h2>"_s));
    QVERIFY(html.contains(u"proves nothing"_s));
}

void ReportHtmlTest::cleanBatch_saysThatNothingIsOpen() {
    PackFixture fixture;
    const QList<Verdict> clean(3, Verdict::Revoked);
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, clean.size()), clean);
    const QString html = reportHtml(inputOf({batchOf(fixture, u"batch-1"_s)}));
    QVERIFY(html.contains(u"Nothing: every share has its verdict"_s));
}

void ReportHtmlTest::headFilesAndSignatures_areThere() {
    PackFixture fixture;
    const QString text = parsed(reportHtml(mixedInput(fixture))).value(u"text"_s).toString();
    for (const QString& part :
         {QString(u"Entry 42, "_s + u"ab"_s.repeated(32)), u"cd"_s.repeated(32), u"1234"_s, u"audit.csv"_s,
          u"Signature"_s, u"Carried out by"_s, u"Checked by"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void ReportHtmlTest::texts_areTranslatable() {
    PackFixture fixture;
    const ReportInput input = mixedInput(fixture);
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString html = reportHtml(input);
    QCoreApplication::removeTranslator(&translator);
    for (const QString& part : {u">[Scope]<"_s, u">[What could not be found out]<"_s, u">[Signatures]<"_s,
                                u">[Login ID]<"_s, u"[kim at desk-7]"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
}

QTEST_GUILESS_MAIN(ReportHtmlTest)
#include "tst_report_html.moc"
