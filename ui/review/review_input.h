// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "app/accounts/account.h"
#include "app/base/clock.h"
#include "app/revocation/drift.h"
#include "app/revocation/plan.h"

namespace sharewarden::ui {

class Asker;

/// A plan that was made earlier, perhaps by somebody else, and what was read of its shares now.
struct LoadedPlan {
    Plan plan;
    QList<DriftRow> drift;  ///< one for every share, in the plan's order
};

/// What a review is made of.
struct ReviewInput {
    QList<PlannedShare> shares;  ///< not looked at when a plan was loaded
    QString operatorName;
    QString host;
    Clock clock;
    IdSource ids;
    PlanAction action = PlanAction::Revoke;
    QString undoes = {};                    ///< the batch that a restore gives back; may be empty
    QString suggestedReason = {};           ///< stands in the reason's field at first
    QList<Account> accounts = {};           ///< whose guards hold; one that is not here has none
    std::optional<LoadedPlan> loaded = {};  ///< reviewed and run as it is
    Asker* asker = nullptr;                 ///< for Save Plan; none: the plan cannot be saved
};

}  // namespace sharewarden::ui
