// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// Finds out by reading what became of the shares of interrupted batches. Sends no change. An ExitCode.
QCoro::Task<int> runRecover(const Context& context, GlobalOptions global, RecoverOptions options);

}  // namespace sharewarden::cli
