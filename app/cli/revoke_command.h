// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// Takes login IDs off one image, after a question. Gives the exit code.
QCoro::Task<int> runRevoke(const Context& context, GlobalOptions global, RevokeOptions options);

}  // namespace sharewarden::cli
