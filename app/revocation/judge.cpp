// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/judge.h"

namespace sharewarden {

ActionRules ActionRules::of(PlanAction action) {
    if (action == PlanAction::Revoke)
        return {ncloud::ShareAction::Remove, Verdict::Revoked, Verdict::AlreadyGone, Verdict::StillShared,
                false};
    return {ncloud::ShareAction::Add, Verdict::Restored, Verdict::AlreadyShared, Verdict::StillMissing, true};
}

SendOutcome sendOutcome(const Result<ncloud::ImagePage>& result) {
    if (result)
        return SendOutcome::Accepted;
    if (isThrottled(result.error()))
        return SendOutcome::Throttled;
    return mayHaveBeenApplied(result.error()) ? SendOutcome::Open : SendOutcome::Refused;
}

QString sendOutcomeKey(SendOutcome outcome) {
    switch (outcome) {
        case SendOutcome::Accepted:
            return QStringLiteral("accepted");
        case SendOutcome::Refused:
            return QStringLiteral("refused");
        case SendOutcome::Throttled:
            return QStringLiteral("throttled");
        case SendOutcome::Open:
            break;
    }
    return QStringLiteral("open");
}

std::optional<SendOutcome> sendOutcomeFromKey(const QString& key) {
    for (const SendOutcome outcome :
         {SendOutcome::Accepted, SendOutcome::Refused, SendOutcome::Throttled, SendOutcome::Open}) {
        if (sendOutcomeKey(outcome) == key)
            return outcome;
    }
    return std::nullopt;
}

Verdict judge(const ActionRules& rules, SendOutcome sent, bool settled) {
    if (settled)
        return rules.done;
    const bool refused = sent == SendOutcome::Refused || sent == SendOutcome::Throttled;
    return refused ? Verdict::Refused : rules.undone;
}

}  // namespace sharewarden
