// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/recovery.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/journal/batch_lock.h"
#include "app/revocation/judge.h"

namespace sharewarden {
namespace {

using records::AuditRecord;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

// What the last answer that was written down says; Open when there is none.
SendOutcome outcomeOf(const AuditRecord& record) {
    if (record.httpStatus == 0)
        return SendOutcome::Open;
    if (record.httpStatus == 200 && record.returnCode == QLatin1String("0"))
        return SendOutcome::Accepted;
    const Error error = GatewayError{record.httpStatus, record.returnCode, {}};
    return mayHaveBeenApplied(error) ? SendOutcome::Open : SendOutcome::Refused;
}

// Judges one share by its image as it is now.
void settle(AuditRecord* record, const ncloud::Image& fresh) {
    const ActionRules rules = ActionRules::of(record->action);
    const bool settled = rules.isSettled(fresh, record->share.loginId);
    record->verdict = judge(rules, outcomeOf(*record), settled);
    record->note = Text::tr("Found by reading after the program had ended before the verdict.");
}

// The rows of one image stand together, so that it is read once.
QList<ReadRow> readRows(const QList<AuditRecord>& records, QList<QList<qsizetype>>* rowsOfImage) {
    QList<ReadRow> images;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const ShareKey& share = records.at(i).share;
        const bool same = !images.isEmpty() && images.constLast().account == share.account &&
                          images.constLast().region == share.region &&
                          images.constLast().family == share.family &&
                          images.constLast().number == share.imageNo;
        if (!same) {
            images.append({share.account, share.region, share.family, share.imageNo});
            rowsOfImage->append(QList<qsizetype>());
        }
        rowsOfImage->last().append(i);
    }
    return images;
}

// Reads the images of the records and judges them; those that cannot be read keep their state, with the
// reason.
QCoro::Task<RecoveryReport> readVerdicts(QList<AuditRecord> records, RecoveryContext context,
                                         std::stop_token stop) {
    RecoveryReport report;
    QList<QList<qsizetype>> rowsOfImage;
    const QList<ReadRow> images = readRows(records, &rowsOfImage);
    for (qsizetype i = 0; i < images.size(); ++i) {
        const ReadRow& image = images.at(i);
        const QList<qsizetype> rows = rowsOfImage.at(i);
        FreshLook look;
        const auto client = context.clients.constFind(image.account);
        if (client == context.clients.constEnd()) {
            look.why = Text::tr("There is no key for the account of this share.");
        } else {
            const ReadGroup one{image.account, image.region, image.family, {i}, {image.number}};
            const auto shows = [&records, rows](const ncloud::Image& fresh) {
                return std::all_of(rows.begin(), rows.end(), [&](qsizetype row) {
                    const AuditRecord& record = records.at(row);
                    return ActionRules::of(record.action).isSettled(fresh, record.share.loginId);
                });
            };
            const ncloud::Client reader = *client;
            look = co_await lookUntil(reader, one, context.looks, shows, stop);
        }
        for (const qsizetype row : rows) {
            AuditRecord record = records.at(row);
            if (look.image) {
                settle(&record, *look.image);
                report.resolved.append(record);
            } else {
                record.note = look.why;
                report.unread.append(record);
            }
        }
    }
    co_return report;
}

}  // namespace

qsizetype OpenBatch::perhapsSent() const {
    return std::count_if(open.begin(), open.end(), [](const AuditRecord& record) { return record.intended; });
}

QList<OpenBatch> openBatches(const records::AuditReader& reader) {
    QList<OpenBatch> found;
    for (const records::AuditBatch& batch : reader.batches()) {
        OpenBatch one{batch.id, batch.begun, batch.action, batch.ended, {}};
        for (const AuditRecord& record : batch.records) {
            if (!record.settled || record.verdict == Verdict::Unknown)
                one.open.append(record);
        }
        if (!one.open.isEmpty() || !one.ended)
            found.append(one);
    }
    return found;
}

QCoro::Task<Result<RecoveryReport>> recoverBatches(RecoveryContext context, std::stop_token stop) {
    const auto lock = BatchLock::take(context.journal->path());
    if (!lock)
        co_return lock.error();
    const auto entries = co_await context.journal->read(EntryFilter());
    if (!entries)
        co_return entries.error();
    records::AuditReader reader;
    for (const Entry& entry : *entries)
        reader.add(entry);

    RecoveryReport whole;
    for (const OpenBatch& batch : openBatches(reader)) {
        RecoveryReport report;
        QList<AuditRecord> toRead;
        for (const AuditRecord& record : batch.open) {
            if (record.intended) {
                toRead.append(record);
                continue;
            }
            AuditRecord never = record;
            never.verdict = Verdict::NotSent;
            never.note = Text::tr("The program ended before this share was sent.");
            report.resolved.append(never);
        }
        RecoveryReport read = co_await readVerdicts(toRead, context, stop);
        report.resolved += read.resolved;
        report.unread += read.unread;

        QList<NewEntry> found;
        for (const AuditRecord& record : std::as_const(report.resolved))
            found.append(records::recoveredVerdict(record));
        if (report.unread.isEmpty() && !batch.ended)
            found.append(records::recoveredEnd(batch.id));
        if (!found.isEmpty()) {
            const auto written = co_await context.journal->append(found);
            if (!written)
                co_return written.error();
        }
        whole.resolved += report.resolved;
        whole.unread += report.unread;
    }
    co_return whole;
}

}  // namespace sharewarden
