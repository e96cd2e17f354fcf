// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/revoke_view.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "app/evidence/audit.h"

namespace sharewarden::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliRevoke)
};

bool isShared(const std::optional<ncloud::Image>& fresh, const QString& loginId) {
    return fresh && fresh->sharedLoginIds.contains(loginId);
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

QString planText(const Plan& plan, const std::optional<ncloud::Image>& fresh, int width) {
    QList<QStringList> rows;
    for (const PlanImage& image : plan.images()) {
        for (const QString& loginId : image.loginIds) {
            const QString now = !fresh                     ? Text::tr("image not listed")
                                : isShared(fresh, loginId) ? Text::tr("shared")
                                                           : Text::tr("not shared");
            rows.append({image.region, ncloud::familyKey(image.family), image.no, image.name, loginId, now});
        }
    }
    const QStringList titles{Text::tr("REGION"), Text::tr("FAMILY"),   Text::tr("IMAGE"),
                             Text::tr("NAME"),   Text::tr("LOGIN ID"), Text::tr("NOW")};
    return tableText(titles, rows, width) %
           Text::tr("Reason: %1").arg(visibleText(plan.header().reason, 1000)) % u'\n';
}

QList<records::AuditRecord> previewRows(const Plan& plan, const std::optional<ncloud::Image>& fresh,
                                        const QDateTime& now) {
    QList<records::AuditRecord> rows;
    for (const PlanImage& image : plan.images()) {
        for (const QString& loginId : image.loginIds) {
            const ShareKey share{image.account, image.site, image.region, image.family, image.no, loginId};
            records::AuditRecord record = recordOf(plan, share, image.name);
            record.time = now;
            const bool gone = fresh && !isShared(fresh, loginId);
            record.verdict = gone ? Verdict::AlreadyGone : Verdict::NotSent;
            record.note = !fresh ? Text::tr("The image is not listed.")
                          : gone ? QString()
                                 : Text::tr("Dry run: it would be revoked.");
            rows.append(record);
        }
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

Status writeRevokeRows(Format format, const QList<records::AuditRecord>& rows, int width, Sink& sink) {
    if (format == Format::Csv)
        return audit::write(ExportFormat::Csv, rows, sink);
    if (format == Format::JsonLines)
        return audit::write(ExportFormat::JsonLines, rows, sink);
    QList<QStringList> cells;
    for (const records::AuditRecord& row : rows)
        cells.append({row.share.region, ncloud::familyKey(row.share.family), row.share.imageNo, row.imageName,
                      row.share.loginId, verdictKey(row.verdict)});
    const QStringList titles{Text::tr("REGION"), Text::tr("FAMILY"),   Text::tr("IMAGE"),
                             Text::tr("NAME"),   Text::tr("LOGIN ID"), Text::tr("VERDICT")};
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

QString countsText(const RunReport& report) {
    QStringList counts;
    for (const Verdict verdict : {Verdict::Revoked, Verdict::AlreadyGone, Verdict::StillShared,
                                  Verdict::Refused, Verdict::Unknown, Verdict::NotSent}) {
        if (const qsizetype count = report.count(verdict); count > 0)
            counts.append(verdictKey(verdict) % QLatin1String(": ") % QString::number(count));
    }
    return counts.join(QLatin1String(", ")) % u'.';
}

int exitCodeOf(const RunReport& report) {
    const auto all = [&report](auto predicate) {
        return std::all_of(report.outcomes.begin(), report.outcomes.end(), predicate);
    };
    const bool done = all([](const ShareOutcome& outcome) { return isDone(outcome.verdict); });
    const bool untouched = all([](const ShareOutcome& outcome) { return outcome.call.callId.isEmpty(); });
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
