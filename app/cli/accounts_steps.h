// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/accounts/account_store.h"
#include "app/cli/session.h"

/// Steps that several `accounts` commands have in common.
namespace sharewarden::cli {

/// The accounts in the data folder; says why when they cannot be read.
std::optional<AccountStore> loadAccounts(const Context& context, const GlobalOptions& global);

/// Nothing when the person agrees: by --yes, or by a typed yes. Else it is said why nothing is done, and
/// this is the code to end with.
QCoro::Task<std::optional<int>> refusal(const Context& context, bool yes, QString question);

}  // namespace sharewarden::cli
