// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/revocation/run.h"

namespace sharewarden::ui {

/// What became of a run, in sentences: how many of each verdict, and what to do about the rest.
QString runSummary(const RunReport& report, PlanAction action);

}  // namespace sharewarden::ui
