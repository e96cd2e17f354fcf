// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// Finds the shares of some login IDs and writes a plan that takes them away. Sends no change and records
/// nothing. An ExitCode.
QCoro::Task<int> runPlanCommand(const Context& context, GlobalOptions global, PlanOptions options);

}  // namespace sharewarden::cli
