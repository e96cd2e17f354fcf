// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "app/accounts/account.h"
#include "app/cli/output_options.h"

namespace sharewarden::cli {

struct AccountsListOptions {
    OutputOptions output;
};

/// A new account, without its secret.
struct AccountsAddOptions {
    Account account;  ///< nothing is wrong with it but that its name may be taken; without an id
};

struct AccountsRemoveOptions {
    QString name;
    bool yes = false;
};

struct AccountsImportOptions {
    QString file;  ///< empty: the official tools' own, unless only the environment is asked for
    bool fromEnvironment = false;
    QStringList profiles;  ///< empty: all
    bool dryRun = false;
    bool yes = false;
};

struct AccountsExportOptions {
    QString file;  ///< empty: standard output
};

struct AccountsCheckOptions {
    QStringList names;  ///< empty: all
};

}  // namespace sharewarden::cli
