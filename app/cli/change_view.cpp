// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_view.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/clock.h"
#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "app/evidence/audit.h"

namespace sharewarden::cli {
namespace {

struct ChangeViewText {
    Q_DECLARE_TR_FUNCTIONS(CliChange)
};

// What the fresh list says, in a word or two.
QString stateText(const DriftRow& row, PlanAction action) {
    switch (row.state) {
        case DriftRow::State::AsPlanned:
            return action == PlanAction::Revoke ? ChangeViewText::tr("shared")
                                                : ChangeViewText::tr("not shared");
        case DriftRow::State::AlreadyDone:
            return action == PlanAction::Revoke ? ChangeViewText::tr("not shared")
                                                : ChangeViewText::tr("shared");
        case DriftRow::State::ImageDrifted:
            return row.note;
        case DriftRow::State::NotRead:
            break;
    }
    return ChangeViewText::tr("not read");
}

records::AuditRecord recordOf(const Plan& plan, const ShareKey& share, const QString& imageName) {
    records::AuditRecord record;
    record.share = share;
    record.imageName = imageName;
    record.action = plan.header().action;
    record.operatorName = plan.header().operatorName;
    record.host = plan.header().host;
    record.reason = plan.header().reason;
    record.ticket = plan.header().ticket;
    return record;
}

}  // namespace

QString planText(const Plan& plan, const QList<DriftRow>& now, int width) {
    QList<QStringList> rows;
    for (const DriftRow& row : now) {
        const ShareKey& key = row.share.key;
        rows.append({key.account, key.region, ncloud::familyKey(key.family), key.imageNo, row.share.imageName,
                     key.loginId, stateText(row, plan.header().action)});
    }
    const QStringList titles{ChangeViewText::tr("ACCOUNT"), ChangeViewText::tr("REGION"),
                             ChangeViewText::tr("FAMILY"),  ChangeViewText::tr("IMAGE"),
                             ChangeViewText::tr("NAME"),    ChangeViewText::tr("LOGIN ID"),
                             ChangeViewText::tr("NOW")};
    const PlanHeader& header = plan.header();
    QString text = tableText(titles, rows, width);
    text += ChangeViewText::tr("Plan %1 of %2, made by %3 on %4")
                .arg(visibleText(plan.id()), utcText(plan.created()), visibleText(header.operatorName),
                     visibleText(header.host)) %
            u'\n';
    text += ChangeViewText::tr("Digest: %1").arg(QString::fromLatin1(plan.digest().toHex())) % u'\n';
    text += ChangeViewText::tr("Reason: %1").arg(visibleText(header.reason, 1000)) % u'\n';
    if (!header.ticket.isEmpty())
        text += ChangeViewText::tr("Ticket: %1").arg(visibleText(header.ticket, 1000)) % u'\n';
    return text;
}

QList<records::AuditRecord> previewRows(const Plan& plan, const QList<DriftRow>& shares,
                                        const QDateTime& now) {
    const bool revokes = plan.header().action == PlanAction::Revoke;
    QList<records::AuditRecord> rows;
    for (const DriftRow& share : shares) {
        records::AuditRecord record = recordOf(plan, share.share.key, share.share.imageName);
        record.time = now;
        const bool done = share.state == DriftRow::State::AlreadyDone;
        record.verdict = !done ? Verdict::NotSent : revokes ? Verdict::AlreadyGone : Verdict::AlreadyShared;
        record.note = share.note;
        if (share.state == DriftRow::State::AsPlanned)
            record.note = revokes ? ChangeViewText::tr("Dry run: it would be revoked.")
                                  : ChangeViewText::tr("Dry run: it would be restored.");
        rows.append(record);
    }
    return rows;
}

QList<records::AuditRecord> outcomeRows(const Plan& plan, const RunReport& report) {
    QList<records::AuditRecord> rows;
    for (const ShareOutcome& outcome : report.outcomes) {
        records::AuditRecord record = recordOf(plan, outcome.share, outcome.imageName);
        record.time = outcome.time;
        record.batch = report.batch;
        record.verdict = outcome.verdict;
        record.note = outcome.note;
        record.httpStatus = outcome.call.httpStatus;
        record.returnCode = outcome.call.returnCode;
        record.returnMessage = outcome.call.returnMessage;
        record.requestId = outcome.call.requestId;
        record.callId = outcome.call.callId;
        rows.append(record);
    }
    return rows;
}

Status writeRows(Format format, const QList<records::AuditRecord>& rows, int width, Sink& sink) {
    if (format == Format::Csv)
        return audit::write(ExportFormat::Csv, rows, sink);
    if (format == Format::JsonLines)
        return audit::write(ExportFormat::JsonLines, rows, sink);
    QList<QStringList> cells;
    for (const records::AuditRecord& row : rows)
        cells.append({row.share.account, row.share.region, ncloud::familyKey(row.share.family),
                      row.share.imageNo, row.imageName, row.share.loginId, verdictKey(row.verdict)});
    const QStringList titles{ChangeViewText::tr("ACCOUNT"), ChangeViewText::tr("REGION"),
                             ChangeViewText::tr("FAMILY"),  ChangeViewText::tr("IMAGE"),
                             ChangeViewText::tr("NAME"),    ChangeViewText::tr("LOGIN ID"),
                             ChangeViewText::tr("VERDICT")};
    return sink.write(tableText(titles, cells, width).toUtf8());
}

QStringList notesOf(const QList<records::AuditRecord>& rows) {
    QStringList notes;
    for (const records::AuditRecord& row : rows) {
        if (!row.note.isEmpty())
            notes.append(verdictKey(row.verdict) % QLatin1String(": ") % visibleText(row.note, 2000));
    }
    notes.removeDuplicates();
    return notes;
}

QString countsText(const QHash<Verdict, qsizetype>& counts) {
    QStringList texts;
    for (const Verdict verdict : allVerdicts()) {
        if (const qsizetype count = counts.value(verdict); count > 0)
            texts.append(verdictKey(verdict) % QLatin1String(": ") % QString::number(count));
    }
    return texts.join(QLatin1String(", "));
}

QString countsText(const QList<records::AuditRecord>& rows) {
    QHash<Verdict, qsizetype> counts;
    for (const records::AuditRecord& row : rows)
        ++counts[row.verdict];
    return countsText(counts) % u'.';
}

int exitCodeOf(const RunReport& report) {
    const auto all = [&report](auto predicate) {
        return std::all_of(report.outcomes.begin(), report.outcomes.end(), predicate);
    };
    const bool done = all([](const ShareOutcome& outcome) { return isDone(outcome.verdict); });
    const bool untouched = all([](const ShareOutcome& outcome) { return outcome.call.callId.isEmpty(); });
    if (report.notBegun)
        return Failed;
    if (report.cancelled)
        return Cancelled;
    if (report.journalError && untouched)
        return done ? AllDone : Failed;
    if (report.count(Verdict::Unknown) > 0)
        return SomeUnknown;
    // Done, but the record of it is not whole.
    if (report.journalError && done)
        return SomeUnknown;
    return done ? AllDone : NotAllRevoked;
}

}  // namespace sharewarden::cli
