// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

#include "app/journal/entry.h"
#include "app/revocation/plan.h"
#include "app/revocation/run.h"

/// What a run writes to the journal, and how it is read back. The kinds:
/// `batch-begin`  the plan, whole
/// `intent`       a call that is about to be sent: call id, image, login IDs
/// `answer`       what came back for a call id
/// `verdict`      what became of one share
/// `batch-end`    the counts, or that the batch was recovered
namespace sharewarden::records {

NewEntry batchBegin(const Plan& plan);
NewEntry intent(const Plan& plan, const PlanImage& image, const ncloud::ShareChange& change,
                const QString& callId);
NewEntry answer(const Plan& plan, const ncloud::CallRecord& call, const std::optional<Error>& error);
NewEntry verdict(const Plan& plan, const ShareOutcome& outcome);
NewEntry batchEnd(const Plan& plan, const RunReport& report);

/// One verdict as the journal tells it, with what the audit needs of its batch.
struct AuditRecord {
    QDateTime time;
    QString batch;
    ShareKey share;
    QString imageName;
    PlanAction action = PlanAction::Revoke;
    Verdict verdict = Verdict::Unknown;
    QString note;
    int httpStatus = 0;
    QString returnCode;
    QString returnMessage;
    QString requestId;
    QString callId;
    QString operatorName;
    QString host;
    QString reason;
    QString ticket;
    bool intended = false;  ///< a call that carries it was written down
    bool settled = false;   ///< its verdict was written down
};

/// One batch as the journal tells it.
struct AuditBatch {
    QString id;
    QDateTime begun;
    PlanAction action = PlanAction::Revoke;
    bool ended = false;  ///< its end was written down
    QList<AuditRecord> records;
};

/// A verdict that was found by reading, after the program that ran the batch had ended.
NewEntry recoveredVerdict(const AuditRecord& record);
NewEntry recoveredEnd(const QString& batch);

/// Folds journal entries, given in order, into one record a share. A share whose call was written down but
/// has no verdict is reported as Unknown, one that was never sent as NotSent.
class AuditReader {
public:
    void add(const Entry& entry);
    /// The records of all batches seen so far, in the order of batches and plans.
    QList<AuditRecord> records() const;
    QList<AuditBatch> batches() const;

private:
    struct Batch;
    void begin(const Entry& entry);
    QList<std::shared_ptr<Batch>> m_batches;
    QHash<QString, std::shared_ptr<Batch>> m_byId;
    std::shared_ptr<Batch> batch(const QString& id) const;
};

}  // namespace sharewarden::records
