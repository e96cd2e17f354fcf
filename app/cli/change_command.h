// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// Take shares away, of one image or as a plan file says; give back what a batch took away, or as a plan file
/// says. An ExitCode.
QCoro::Task<int> runRevoke(const Context& context, GlobalOptions global, RevokeOptions options);
QCoro::Task<int> runRestore(const Context& context, GlobalOptions global, RestoreOptions options);

}  // namespace sharewarden::cli
