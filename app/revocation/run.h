// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/base/retry.h"
#include "app/journal/journal_thread.h"
#include "app/ncloud/client.h"
#include "app/revocation/fresh_read.h"
#include "app/revocation/plan.h"
#include "app/revocation/verdict.h"

namespace sharewarden {

struct RunPolicy {
    RetryPolicy retry;
    /// Waits before the fresh list is read again while it does not show the change.
    QList<std::chrono::milliseconds> rereads{std::chrono::milliseconds(500), std::chrono::milliseconds(1000),
                                             std::chrono::milliseconds(2000),
                                             std::chrono::milliseconds(4000)};
    /// How often one change may be sent in all, when an outcome is unknown and the fresh list shows it
    /// undone.
    int sends = 3;
    /// How many images are asked for in one list call.
    int imagesPerRead = imagesPerListCall;
    /// How many images of an account are changed at once; lowered while the server throttles.
    int lanes = 4;
};

/// What became of one share.
struct ShareOutcome {
    ShareKey share;
    QString imageName;
    Verdict verdict = Verdict::NotSent;
    QString note;             ///< translated: why it was not done, or what drifted; may be empty
    ncloud::CallRecord call;  ///< the last call that carried it, empty when nothing was sent
    QDateTime time;           ///< when the verdict was reached, UTC
};

struct RunReport {
    QString batch;                 ///< the plan's id
    QList<ShareOutcome> outcomes;  ///< one for every share of the plan, in the plan's order
    /// Why nothing was begun, as one translated sentence: another program is at it, or this plan was carried
    /// out before. Nothing is on the journal then.
    std::optional<QString> notBegun;
    /// The journal could not be written: the run stopped before the next send.
    std::optional<Error> journalError;
    bool cancelled = false;

    qsizetype count(Verdict verdict) const;
};

/// What a run needs. The clients are by account name; the journal outlives the run by being shared.
struct RunContext {
    QHash<QString, ncloud::Client> clients;
    std::shared_ptr<JournalThread> journal;
    IdSource ids;
    Clock clock;
    RunPolicy policy;
    Carrier carrier;
    /// Seals the batch's end; nothing when there is no keychain to hold the key.
    std::optional<SealKey> seal;
    /// Called once for every share, when its verdict stands (on the journal, unless that failed). May be
    /// empty.
    std::function<void(const ShareOutcome&)> onOutcome;
};

/// Carries a plan out: read fresh, drop what is gone, write the intent, send, write the answer, read fresh,
/// write the verdict. Ends once, with an outcome for every share. Cancelling stops new sends and still reads
/// back what was sent.
QCoro::Task<RunReport> runPlan(Plan plan, RunContext context, std::stop_token stop);

}  // namespace sharewarden
