// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// `accounts check`. Its code at the end is an ExitCode.
QCoro::Task<int> runAccountsCheck(const Context& context, GlobalOptions global, AccountsCheckOptions options);

}  // namespace sharewarden::cli
