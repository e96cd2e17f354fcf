// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/recovery.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/journal/batch_lock.h"
#include "app/revocation/audit_read.h"
#include "app/revocation/batch_list.h"
#include "app/revocation/drift.h"
#include "app/revocation/judge.h"
#include "app/revocation/records.h"

namespace sharewarden {
namespace {

using records::AuditBatch;
using records::AuditRecord;

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

// Judges one share by its image as it is now.
void settle(AuditRecord* record, const ncloud::Image& fresh) {
    const ActionRules rules = ActionRules::of(record->action);
    const bool settled = rules.isSettled(fresh, record->share.loginId);
    record->verdict = judge(rules, record->outcome.value_or(SendOutcome::Open), settled);
    record->note = RecoveryText::tr("Found by reading after the program had ended before the verdict.");
}

PlanImage imageOf(const AuditRecord& record) {
    const ShareKey& share = record.share;
    return {share.account, share.site, share.region, share.family, share.imageNo, record.imageName, {}};
}

bool isSameImage(const AuditRecord& a, const AuditRecord& b) {
    return a.share.account == b.share.account && a.share.region == b.share.region &&
           a.share.family == b.share.family && a.share.imageNo == b.share.imageNo;
}

// The records of a batch by image: those of one image stand together in its plan.
QList<QList<AuditRecord>> byImage(const QList<AuditRecord>& records) {
    QList<QList<AuditRecord>> images;
    for (const AuditRecord& record : records) {
        if (images.isEmpty() || !isSameImage(images.constLast().constFirst(), record))
            images.append(QList<AuditRecord>());
        images.last().append(record);
    }
    return images;
}

// What a batch's recovery found, and what is to be written down of it.
struct BatchRecovery {
    RecoveryReport report;
    QList<NewEntry> entries;

    void resolve(const AuditRecord& record) {
        report.resolved.append(record);
        entries.append(records::recoveredVerdict(record));
    }
};

// Judges the records of one image by a look at it; without one they keep their state, with the reason.
void takeLook(BatchRecovery* batch, const QList<AuditRecord>& image, const FreshLook& look) {
    const PlanImage planned = imageOf(image.constFirst());
    const std::optional<ncloud::Image> fresh = look.image(planned.no);
    if (fresh)
        batch->entries.append(records::look(image.constFirst().batch, planned, true, fresh));
    for (AuditRecord record : image) {
        if (fresh) {
            settle(&record, *fresh);
            batch->resolve(record);
        } else {
            record.note = look.why.isEmpty() ? imageDrift(planned, fresh) : look.why;
            batch->report.unread.append(record);
        }
    }
}

// Reads the images of the records, many in one call, and judges what was perhaps sent.
QCoro::Task<BatchRecovery> readVerdicts(QList<AuditRecord> perhapsSent, RecoveryContext context,
                                        std::stop_token stop) {
    BatchRecovery batch;
    const QList<QList<AuditRecord>> images = byImage(perhapsSent);
    QList<ReadRow> rows;
    for (const QList<AuditRecord>& image : images) {
        const ShareKey& share = image.constFirst().share;
        rows.append({share.account, share.region, share.family, share.imageNo});
    }
    for (const ReadGroup& group : readGroups(rows, imagesPerListCall)) {
        FreshLook look;
        const auto client = context.clients.constFind(group.account);
        const QString site = images.at(group.rows.constFirst()).constFirst().share.site;
        if (stop.stop_requested()) {
            look.why = RecoveryText::tr("The reading was stopped before its turn.");
        } else if (client == context.clients.constEnd()) {
            look.why = context.missing.value(
                group.account, RecoveryText::tr("There is no key for the account of this share."));
        } else if (client->site().key() != site) {
            // Another estate: what it lists says nothing about this share.
            look.why = RecoveryText::tr("Its account is set up for another site now.");
        } else {
            const auto shows = [&images, group](const FreshImages& seen) {
                return std::all_of(group.rows.begin(), group.rows.end(), [&](qsizetype row) {
                    return std::all_of(
                        images.at(row).begin(), images.at(row).end(), [&](const AuditRecord& record) {
                            const auto image = seen.constFind(record.share.imageNo);
                            return image != seen.constEnd() &&
                                   ActionRules::of(record.action).isSettled(*image, record.share.loginId);
                        });
                });
            };
            const ncloud::Client reader = *client;
            look = co_await lookUntil(reader, group, context.looks, shows, stop);
        }
        qsizetype shares = 0;
        for (const qsizetype row : group.rows) {
            takeLook(&batch, images.at(row), look);
            shares += images.at(row).size();
        }
        if (context.onShares)
            context.onShares(shares);
    }
    co_return batch;
}

// The batch as it is after the recovery.
AuditBatch with(AuditBatch batch, const QList<AuditRecord>& resolved) {
    QHash<ShareKey, Verdict> verdicts;
    for (const AuditRecord& record : resolved)
        verdicts.insert(record.share, record.verdict);
    for (AuditRecord& record : batch.records)
        record.verdict = verdicts.value(record.share, record.verdict);
    return batch;
}

QCoro::Task<Result<RecoveryReport>> recoverBatch(QString id, RecoveryContext context, std::stop_token stop) {
    const auto read = co_await records::readAudit(context.journal, id);
    if (!read)
        co_return read.error();
    const AuditBatch open = read->constLast();
    QList<AuditRecord> perhapsSent;
    QList<AuditRecord> never;
    for (const AuditRecord& record : open.records) {
        if (records::isOpen(record))
            (record.intended ? perhapsSent : never).append(record);
    }
    BatchRecovery batch = co_await readVerdicts(perhapsSent, context, stop);
    for (AuditRecord record : std::as_const(never)) {
        record.verdict = Verdict::NotSent;
        record.note = RecoveryText::tr("The program ended before this share was sent.");
        batch.resolve(record);
    }
    if (context.onShares && !never.isEmpty())
        context.onShares(never.size());
    if (batch.report.unread.isEmpty())
        batch.entries.append(
            records::recoveredEnd(with(open, batch.report.resolved), context.carrier, context.seal));
    if (!batch.entries.isEmpty()) {
        const auto written = co_await context.journal->append(batch.entries);
        if (!written)
            co_return written.error();
    }
    co_return batch.report;
}

}  // namespace

QCoro::Task<Result<RecoveryReport>> recoverBatches(RecoveryContext context, std::stop_token stop) {
    const auto lock = BatchLock::take(context.journal->path());
    if (!lock)
        co_return lock.error();
    const auto batches = co_await readBatches(context.journal);
    if (!batches)
        co_return batches.error();
    RecoveryReport whole;
    for (const BatchSummary& summary : *batches) {
        if (!summary.isOpen())
            continue;
        const Result<RecoveryReport> report = co_await recoverBatch(summary.id, context, stop);
        if (!report)
            co_return report.error();
        whole.resolved += report->resolved;
        whole.unread += report->unread;
    }
    co_return whole;
}

}  // namespace sharewarden
