// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/revocation/drift.h"

namespace sharewarden::ui {

/// A symbol and words for what has become of a share since its plan was made: never colour alone.
QString driftText(DriftRow::State state, PlanAction action);

/// How many shares are in which state, in one line; states without a share are left out.
QString driftSummary(const QList<DriftRow>& rows, PlanAction action);

}  // namespace sharewarden::ui
