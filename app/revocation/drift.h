// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <optional>
#include <stop_token>

#include "app/base/retry.h"
#include "app/ncloud/client.h"
#include "app/revocation/plan.h"

namespace sharewarden {

/// Why an image is left alone although the plan names it, as one translated sentence: it is no longer listed,
/// or it was renamed. Empty when it is as it was.
QString imageDrift(const PlanImage& planned, const std::optional<ncloud::Image>& fresh);

/// One share of a plan as it is now.
struct DriftRow {
    enum class State {
        AsPlanned,     ///< the run would change it
        AlreadyDone,   ///< it is already as the plan wants it
        ImageDrifted,  ///< the run would leave it alone; `note` says why
        NotRead,       ///< its image could not be read; `note` says why
    };
    PlannedShare share;
    State state = State::AsPlanned;
    QString note;  ///< translated
};

/// Compares one image of a plan with what a list call showed of it: one row a login ID.
QList<DriftRow> driftOf(const PlanImage& planned, PlanAction action,
                        const std::optional<ncloud::Image>& fresh);

/// Reads the images of a plan and compares: what has changed since it was made. Sends no change. `clients`
/// are by account name. One row for every share, in the plan's order. `onImages` is called with how many
/// images more are done with, and may be empty.
QCoro::Task<QList<DriftRow>> readDrift(Plan plan, QHash<QString, ncloud::Client> clients, RetryPolicy retry,
                                       std::stop_token stop, std::function<void(qsizetype)> onImages = {});

}  // namespace sharewarden
