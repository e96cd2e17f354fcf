// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <optional>
#include <variant>

#include "app/cli/session.h"
#include "app/revocation/drift.h"
#include "app/revocation/plan.h"

/// Where the plan of a change comes from: a file, one image, or a batch that is undone.
namespace sharewarden::cli {

/// A plan, the keys for it, and how its shares are now.
struct PreparedPlan {
    Plan plan;
    Sessions sessions;
    QList<DriftRow> now;
};

/// Why there is none, what that changed and what to do; and the ExitCode that goes with it.
struct NoPlan {
    QString why;
    int code = 1;
};

using Prepared = std::variant<PreparedPlan, NoPlan>;

QCoro::Task<Prepared> prepareImage(const Context& context, GlobalOptions global, RevokeOptions options);
QCoro::Task<Prepared> prepareUndo(const Context& context, GlobalOptions global, RestoreOptions options);
/// `action` is what the command does: the other kind of plan is refused.
QCoro::Task<Prepared> prepareFile(const Context& context, GlobalOptions global, ChangeOptions options,
                                  PlanAction action);

}  // namespace sharewarden::cli
