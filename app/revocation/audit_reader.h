// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

#include "app/inventory/inventory.h"
#include "app/journal/entry.h"
#include "app/revocation/judge.h"
#include "app/revocation/plan.h"
#include "app/revocation/verdict.h"

/// What the journal tells of batches: the entries of records.h, read back.
namespace sharewarden::records {

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
    QString operatorName;  ///< who ran the batch
    QString host;
    QString reason;
    QString ticket;
    /// What the last call that carried it came to; nothing when no answer was written down.
    std::optional<SendOutcome> outcome;
    bool intended = false;  ///< a call that carries it was written down
    bool settled = false;   ///< its verdict was written down
};

/// One batch as the journal tells it.
struct AuditBatch {
    QString id;
    QDateTime begun;
    QDateTime ended;       ///< invalid while its end was not written down
    PlanHeader plan;       ///< who prepared it, and why
    QDateTime planned;     ///< when the plan was made
    QString planSha256;    ///< hexadecimal
    QString operatorName;  ///< who ran it
    QString host;
    bool cancelled = false;
    bool recovered = false;  ///< ended by a recovery
    bool sealed = false;     ///< its end has a seal (which only a check of the journal can vouch for)
    QList<AuditRecord> records;

    qsizetype count(Verdict verdict) const;
    /// Shares without a verdict, or with the verdict Unknown.
    qsizetype openCount() const;
};

/// The records of several batches, one after the other.
QList<AuditRecord> recordsOf(const QList<AuditBatch>& batches);

/// Whether nobody knows yet what became of it.
bool isOpen(const AuditRecord& record);

/// Who ran the batch, from the body of its `batch-begin`. Before there were plan files it was who made the
/// plan.
Carrier carrierFrom(const QJsonObject& batchBegin);

/// An image as a list call showed it before or after a change.
struct ImageLook {
    QDateTime time;
    PlanImage image;  ///< the login IDs are those that were listed
    bool after = false;
    bool listed = false;  ///< false: the image was not in the list
};
/// Nothing when the entry is no look.
std::optional<ImageLook> lookFrom(const Entry& entry);

/// The plan of a `batch-begin` entry; nothing when the entry is none or holds no valid plan.
std::optional<Plan> planFrom(const Entry& entry);

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
    void takeIntent(Batch& batch, const Entry& entry);
    void takeVerdict(Batch& batch, const Entry& entry);

    QList<std::shared_ptr<Batch>> m_batches;
    QHash<QString, std::shared_ptr<Batch>> m_byId;
};

}  // namespace sharewarden::records
