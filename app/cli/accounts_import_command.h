// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// `accounts import`. Its code at the end is an ExitCode.
QCoro::Task<int> runAccountsImport(const Context& context, GlobalOptions global,
                                   AccountsImportOptions options);

}  // namespace sharewarden::cli
