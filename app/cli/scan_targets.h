// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <variant>
#include <vector>

#include "app/cli/session.h"
#include "app/inventory/scan.h"

namespace sharewarden::cli {

/// What a scan is asked for.
struct ScanTargets {
    std::vector<ScanScope> scopes;
    std::vector<CellCoverage> unread;  ///< of accounts whose key could not be had: they have failed already
    QList<Account> accounts;           ///< those that are set up here
};

/// The account of the invocation, or with --all every account that is set up; or why there is none, as a
/// translated sentence. A keychain that is locked or not there is asked once and not for every account.
QCoro::Task<std::variant<ScanTargets, QString>> scanTargets(const Context& context, GlobalOptions global,
                                                            ScanOptions options);

}  // namespace sharewarden::cli
