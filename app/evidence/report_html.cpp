// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/report_html.h"

#include <QCoreApplication>
#include <array>

#include "app/evidence/report_page.h"

namespace sharewarden {
namespace {

struct ReportHtmlText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Cell = ReportPage::Cell;
using Mood = ReportPage::Mood;

constexpr std::array verdicts{
    Verdict::Revoked,  Verdict::AlreadyGone,   Verdict::StillShared,
    Verdict::Restored, Verdict::AlreadyShared, Verdict::StillMissing,
    Verdict::Refused,  Verdict::Unknown,       Verdict::NotSent,
};

QString numberText(qsizetype value) {
    return QString::number(value);
}

QString utc(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

// `+09:00`.
QString offsetText(const QDateTime& moment) {
    const int minutes = moment.offsetFromUtc() / 60;
    const auto two = [](int value) { return QString::number(value).rightJustified(2, QLatin1Char('0')); };
    return (minutes < 0 ? QLatin1Char('-') : QLatin1Char('+')) + two(qAbs(minutes) / 60) + QLatin1Char(':') +
           two(qAbs(minutes) % 60);
}

// What a clock on the wall there showed, and what `between` says before its offset from UTC.
QString local(const QDateTime& moment, const QTimeZone& zone, const QString& between) {
    const QDateTime there = zone.isValid() ? moment.toTimeZone(zone) : moment.toUTC();
    return there.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + between + offsetText(there);
}

QString both(const QDateTime& moment, const QTimeZone& zone) {
    if (!moment.isValid())
        return ReportHtmlText::tr("not written down");
    return QStringLiteral("%1 (%2)").arg(utc(moment), local(moment, zone, QStringLiteral("UTC")));
}

QString person(const QString& name, const QString& host) {
    return ReportHtmlText::tr("%1 at %2", "a person at a computer").arg(name, host);
}

QString actionName(PlanAction action) {
    return action == PlanAction::Revoke ? ReportHtmlText::tr("Revoke shares")
                                        : ReportHtmlText::tr("Restore shares");
}

QString orNone(const QString& text) {
    return text.isEmpty() ? ReportHtmlText::tr("none") : text;
}

Mood moodOf(const records::AuditRecord& record) {
    return isDone(record.verdict) && !records::isOpen(record) ? Mood::Good : Mood::Bad;
}

// Every share of a batch is in one of its cells.
template <typename Count>
qsizetype sumOf(const ReportBatch& batch, Count count) {
    qsizetype sum = 0;
    for (const CoverageCell& cell : batch.coverage)
        sum += count(cell);
    return sum;
}

class ReportWriter {
public:
    explicit ReportWriter(const ReportInput& input)
        : m_input(input),
          m_page(input.manifest.language,
                 ReportHtmlText::tr("Evidence report: shares of NAVER Cloud server images")) {}

    Status write(const ReportRecords& records, Sink& sink) {
        summary();
        counts();
        unknowns();
        for (qsizetype i = 0; i < m_input.batches.size(); ++i) {
            const Result<QList<records::AuditRecord>> shown = records(i);
            if (!shown)
                return shown.error();
            tell(m_input.batches.at(i));
            shares(*shown);
            if (const Status written = sink.write(m_page.take().toUtf8()); !written)
                return written;
        }
        limits();
        files();
        signatures();
        m_page.end();
        return sink.write(m_page.take().toUtf8());
    }

private:
    QString scopeText() const {
        const PackScope& scope = m_input.manifest.scope;
        if (!scope.isPeriod())
            return ReportHtmlText::tr("Batch %1").arg(scope.batch);
        const QString since = scope.since.isValid() ? both(scope.since, m_input.zone) : QString();
        const QString until = scope.until.isValid() ? both(scope.until, m_input.zone) : QString();
        if (since.isEmpty() && until.isEmpty())
            return ReportHtmlText::tr("Every batch of the journal");
        if (until.isEmpty())
            return ReportHtmlText::tr("Batches that begin at or after %1").arg(since);
        if (since.isEmpty())
            return ReportHtmlText::tr("Batches that begin before %1").arg(until);
        return ReportHtmlText::tr("Batches that begin at or after %1 and before %2").arg(since, until);
    }

    QString journalState() const {
        const ChainCheck& check = m_input.manifest.journal;
        if (check.intact)
            return ReportHtmlText::tr("Intact when this report was made; entries checked: %1")
                .arg(check.entries);
        return ReportHtmlText::tr("NOT INTACT: %1").arg(check.problem);
    }

    void summary();
    void counts();
    void unknowns();
    void tell(const ReportBatch& batch);
    void coverage(const ReportBatch& batch);
    void shares(const QList<records::AuditRecord>& records);
    void limits();
    void files();
    void signatures();
    QStringList unknownsOf(const ReportBatch& batch) const;

    const ReportInput& m_input;
    ReportPage m_page;
};

void ReportWriter::summary() {
    const PackManifest& manifest = m_input.manifest;
    const JournalHead& head = manifest.head;
    m_page.facts({
        {ReportHtmlText::tr("Scope"), scopeText()},
        {ReportHtmlText::tr("Batches"), numberText(m_input.batches.size())},
        {ReportHtmlText::tr("Report made"), both(manifest.made, m_input.zone)},
        {ReportHtmlText::tr("Made by"), person(manifest.exporter.operatorName, manifest.exporter.host)},
        {ReportHtmlText::tr("Program"), manifest.program},
        {ReportHtmlText::tr("Head of the journal"),
         ReportHtmlText::tr("Entry %1, %2")
             .arg(QString::number(head.seq), QString::fromLatin1(head.hash.toHex()))},
        {ReportHtmlText::tr("Check of the journal"), journalState()},
    });
}

void ReportWriter::counts() {
    m_page.heading(ReportHtmlText::tr("Verdicts"));
    QList<QList<Cell>> rows;
    qsizetype shares = 0;
    for (const Verdict verdict : verdicts) {
        qsizetype count = 0;
        for (const ReportBatch& batch : m_input.batches)
            count += sumOf(batch, [verdict](const CoverageCell& cell) { return cell.counts.value(verdict); });
        shares += count;
        if (count > 0)
            rows.append({{verdictName(verdict), {}, isDone(verdict) ? Mood::Good : Mood::Bad},
                         {numberText(count)},
                         {verdictMeaning(verdict)}});
    }
    if (rows.isEmpty()) {
        m_page.paragraph(m_input.batches.isEmpty() ? ReportHtmlText::tr("No batch began in this period.")
                                                   : ReportHtmlText::tr("These batches have no shares."));
        return;
    }
    rows.append({{ReportHtmlText::tr("All shares")}, {numberText(shares)}, {QString()}});
    m_page.table({{ReportHtmlText::tr("Verdict"), 18},
                  {ReportHtmlText::tr("Shares"), 10},
                  {ReportHtmlText::tr("Meaning"), 72}},
                 rows);
}

QStringList ReportWriter::unknownsOf(const ReportBatch& batch) const {
    const records::AuditBatch& audit = batch.audit;
    QStringList items;
    if (!audit.ended.isValid())
        items += ReportHtmlText::tr(
                     "Batch %1 has no end in the journal: it was still running, or its program was ended "
                     "before it.")
                     .arg(audit.id);
    const qsizetype open = sumOf(batch, [](const CoverageCell& cell) { return cell.open; });
    if (open > 0)
        items += ReportHtmlText::tr("Batch %1: it is not known what became of some shares. Their number: %2.")
                     .arg(audit.id, numberText(open));
    for (const CoverageCell& cell : batch.coverage) {
        if (cell.readBefore < cell.images)
            items += ReportHtmlText::tr(
                         "Batch %1, account %2, region %3, %4: images that were not read before a change: "
                         "%5 of %6.")
                         .arg(audit.id, cell.account, cell.region, ncloud::familyName(cell.family),
                              numberText(cell.images - cell.readBefore), numberText(cell.images));
    }
    if (!batch.planReadable)
        items +=
            ReportHtmlText::tr("Batch %1: the plan in the journal does not fit its digest.").arg(audit.id);
    return items;
}

void ReportWriter::unknowns() {
    m_page.heading(ReportHtmlText::tr("What could not be found out"));
    const ChainCheck& check = m_input.manifest.journal;
    if (!check.intact)
        m_page.paragraph(
            ReportHtmlText::tr("The journal did not pass its check: %1 What this report tells from there on "
                               "proves nothing.")
                .arg(check.problem),
            Mood::Bad);
    QStringList items;
    for (const ReportBatch& batch : m_input.batches)
        items += unknownsOf(batch);
    if (!items.isEmpty())
        m_page.list(items);
    else if (m_input.batches.isEmpty())
        m_page.paragraph(ReportHtmlText::tr("Nothing: there was nothing to find out."));
    else
        m_page.paragraph(ReportHtmlText::tr(
            "Nothing: every share has its verdict, and every image was read before its change."));
}

void ReportWriter::tell(const ReportBatch& batch) {
    const records::AuditBatch& audit = batch.audit;
    const PlanHeader& plan = audit.plan;
    m_page.heading(ReportHtmlText::tr("Batch %1").arg(audit.id));
    QStringList how;
    if (audit.cancelled)
        how += ReportHtmlText::tr("stopped by a person before its end");
    if (audit.recovered)
        how += ReportHtmlText::tr("ended by a recovery, which found the last verdicts by reading");
    how += audit.sealed ? ReportHtmlText::tr("sealed with a key") : ReportHtmlText::tr("not sealed");
    QList<ReportPage::Fact> facts{
        {ReportHtmlText::tr("Action"), actionName(plan.action)},
        {ReportHtmlText::tr("Reason"), plan.reason},
        {ReportHtmlText::tr("Ticket"), orNone(plan.ticket)},
        {ReportHtmlText::tr("Plan prepared by"), person(plan.operatorName, plan.host)},
        {ReportHtmlText::tr("Plan prepared at"), both(audit.planned, m_input.zone)},
        {ReportHtmlText::tr("SHA-256 of the plan"), audit.planSha256},
        {ReportHtmlText::tr("Reviewed and run by"), person(audit.operatorName, audit.host)},
        {ReportHtmlText::tr("Begun"), both(audit.begun, m_input.zone)},
        {ReportHtmlText::tr("Ended"), both(audit.ended, m_input.zone)},
        {ReportHtmlText::tr("End of the batch"), how.join(QStringLiteral("; "))},
    };
    if (!plan.undoes.isEmpty())
        facts.insert(1, {ReportHtmlText::tr("Gives back what was revoked by"),
                         ReportHtmlText::tr("Batch %1").arg(plan.undoes)});
    m_page.facts(facts);
    coverage(batch);
}

void ReportWriter::coverage(const ReportBatch& batch) {
    m_page.subheading(ReportHtmlText::tr("Planned and read"));
    QList<QList<Cell>> rows;
    for (const CoverageCell& cell : batch.coverage) {
        rows.append({{QStringLiteral("%1 · %2").arg(cell.account, cell.site)},
                     {cell.region},
                     {ncloud::familyName(cell.family)},
                     {numberText(cell.images)},
                     {numberText(cell.readBefore)},
                     {numberText(cell.readAfter)},
                     {numberText(cell.shares)},
                     {numberText(cell.open), {}, cell.open > 0 ? Mood::Bad : Mood::Plain}});
    }
    m_page.table({{ReportHtmlText::tr("Account"), 26},
                  {ReportHtmlText::tr("Region"), 9},
                  {ReportHtmlText::tr("Family"), 9},
                  {ReportHtmlText::tr("Images planned"), 11},
                  {ReportHtmlText::tr("Read before"), 11},
                  {ReportHtmlText::tr("Read after"), 11},
                  {ReportHtmlText::tr("Shares planned"), 12},
                  {ReportHtmlText::tr("Not known"), 11}},
                 rows);
}

void ReportWriter::shares(const QList<records::AuditRecord>& records) {
    m_page.subheading(ReportHtmlText::tr("Every share"));
    QList<QList<Cell>> rows;
    for (const records::AuditRecord& record : records) {
        const ShareKey& share = record.share;
        const QString place =
            QStringLiteral("#%1 · %2 · %3 · %4")
                .arg(share.imageNo, share.region, ncloud::familyName(share.family), share.account);
        QString answer = record.returnMessage.isEmpty() && record.returnCode.isEmpty()
                             ? QString()
                             : ReportHtmlText::tr("Answer: HTTP %1, code %2, %3")
                                   .arg(QString::number(record.httpStatus), orNone(record.returnCode),
                                        orNone(record.returnMessage));
        rows.append({{record.imageName, {place}},
                     {share.loginId},
                     {verdictName(record.verdict),
                      {record.settled ? QString() : ReportHtmlText::tr("no verdict was written down")},
                      moodOf(record)},
                     {utc(record.time), {local(record.time, m_input.zone, QString())}},
                     {record.note, {answer}}});
    }
    m_page.table({{ReportHtmlText::tr("Image"), 22},
                  {ReportHtmlText::tr("Login ID"), 25},
                  {ReportHtmlText::tr("Verdict"), 11},
                  {ReportHtmlText::tr("When"), 20},
                  {ReportHtmlText::tr("Note"), 22}},
                 rows);
}

void ReportWriter::limits() {
    m_page.heading(ReportHtmlText::tr("What this record can and cannot show"));
    m_page.list({
        ReportHtmlText::tr(
            "A verdict comes from reading the image again after the change, not from the answer to it. It "
            "says what was true at that time. Servers that were made from an image before keep running."),
        ReportHtmlText::tr(
            "Every entry of the journal is tied to the one before it with SHA-256: a check of the journal "
            "finds an entry that was changed, removed, put in or moved."),
        ReportHtmlText::tr(
            "That alone does not show a journal that was written anew as a whole, or whose last entries "
            "were cut off. Compare its head with the one in this report, once it was signed, or with "
            "another copy that was kept elsewhere. The end of a sealed batch can be checked with its key, "
            "too."),
        ReportHtmlText::tr("The times are those of the computer's clock."),
        ReportHtmlText::tr(
            "The data files beside this report decide. “sharewarden-cli evidence verify” checks that they "
            "are what the journal's entries give."),
    });
}

void ReportWriter::files() {
    m_page.heading(ReportHtmlText::tr("Data files"));
    QList<QList<Cell>> rows;
    for (const PackFile& file : m_input.manifest.files)
        rows.append(
            {{file.name}, {numberText(file.bytes)}, {QString(), {QString::fromLatin1(file.sha256.toHex())}}});
    m_page.table({{ReportHtmlText::tr("File"), 30},
                  {ReportHtmlText::tr("Bytes"), 10},
                  {QStringLiteral("SHA-256"), 60}},
                 rows);
}

void ReportWriter::signatures() {
    m_page.heading(ReportHtmlText::tr("Signatures"));
    m_page.signatures({{QString(), 22},
                       {ReportHtmlText::tr("Name"), 28},
                       {ReportHtmlText::tr("Date"), 18},
                       {ReportHtmlText::tr("Signature"), 32}},
                      {ReportHtmlText::tr("Carried out by"), ReportHtmlText::tr("Checked by")});
}

}  // namespace

Status writeReport(const ReportInput& input, const ReportRecords& records, Sink& sink) {
    return ReportWriter(input).write(records, sink);
}

}  // namespace sharewarden
