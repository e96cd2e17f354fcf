// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/ncloud/client.h"
#include "app/ncloud/image.h"
#include "app/revocation/plan.h"
#include "app/revocation/verdict.h"

namespace sharewarden {

/// The words that differ between taking shares away and giving them back.
struct ActionRules {
    ncloud::ShareAction call;
    Verdict done;         ///< sent, and the fresh list agrees
    Verdict alreadyDone;  ///< the fresh list agreed before anything was sent
    Verdict undone;       ///< sent, yet the fresh list does not agree
    bool wantsPresent;

    static ActionRules of(PlanAction action);

    /// Is this share as the plan wants it?
    bool isSettled(const ncloud::Image& fresh, const QString& loginId) const {
        return fresh.sharedLoginIds.contains(loginId) == wantsPresent;
    }
};

/// What one attempt to send says about the change, before the fresh list is read.
enum class SendOutcome { Accepted, Refused, Throttled, Open };
SendOutcome sendOutcome(const Result<ncloud::ImagePage>& result);

/// `accepted`, `refused`, `throttled` or `open`: for the journal.
QString sendOutcomeKey(SendOutcome outcome);
std::optional<SendOutcome> sendOutcomeFromKey(const QString& key);

/// The verdict on a share that was sent, from the last attempt's outcome and the fresh list (`settled`).
Verdict judge(const ActionRules& rules, SendOutcome sent, bool settled);

}  // namespace sharewarden
