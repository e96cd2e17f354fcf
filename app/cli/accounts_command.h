// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// `accounts list`, `accounts remove` and `accounts export`. Their code at the end is an ExitCode.
int runAccountsList(const Context& context, const GlobalOptions& global, const AccountsListOptions& options);
QCoro::Task<int> runAccountsRemove(const Context& context, GlobalOptions global,
                                   AccountsRemoveOptions options);
int runAccountsExport(const Context& context, const GlobalOptions& global,
                      const AccountsExportOptions& options);

}  // namespace sharewarden::cli
