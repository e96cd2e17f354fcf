// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/journal/entry.h"
#include "app/revocation/audit_reader.h"
#include "app/revocation/judge.h"
#include "app/revocation/plan.h"
#include "app/revocation/run.h"

/// What a run writes to the journal; audit_reader.h reads it back. The kinds:
/// `batch-begin`  the plan, whole, and who carries it out
/// `look`         what a list call showed of an image, before a change and after it
/// `intent`       a call that is about to be sent: call id, image, login IDs
/// `answer`       what came back for a call id, and what it says about the change
/// `verdict`      what became of one share
/// `batch-end`    the counts, or that the batch was recovered; sealed when there is a key
namespace sharewarden::records {

NewEntry batchBegin(const Plan& plan, const Carrier& carrier);
/// `seen` is nothing when the image was not listed.
NewEntry look(const QString& batch, const PlanImage& image, bool after,
              const std::optional<ncloud::Image>& seen);
NewEntry intent(const Plan& plan, const PlanImage& image, const ncloud::ShareChange& change,
                const QString& callId);
NewEntry answer(const Plan& plan, const ncloud::CallRecord& call, const Result<ncloud::ImagePage>& result);
NewEntry verdict(const Plan& plan, const ShareOutcome& outcome);
NewEntry batchEnd(const RunReport& report, std::optional<SealKey> seal);

/// A verdict that was found by reading, after the program that ran the batch had ended.
NewEntry recoveredVerdict(const AuditRecord& record);
/// Its records with the verdicts as they are now.
NewEntry recoveredEnd(const AuditBatch& batch, const Carrier& carrier, std::optional<SealKey> seal);

}  // namespace sharewarden::records
