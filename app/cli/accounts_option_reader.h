// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "app/cli/option_words.h"

namespace sharewarden::cli {

/// What the words after an `accounts` command ask for, or why they make no sense, as a translated sentence.
/// `site` is that of --site or --endpoint.
std::variant<AccountsAddOptions, QString> readAccountsAdd(const OptionWords& words,
                                                          const std::optional<ncloud::Site>& site);
std::variant<AccountsRemoveOptions, QString> readAccountsRemove(const OptionWords& words);
std::variant<AccountsImportOptions, QString> readAccountsImport(const OptionWords& words);
std::variant<AccountsExportOptions, QString> readAccountsExport(const OptionWords& words);
std::variant<AccountsCheckOptions, QString> readAccountsCheck(const OptionWords& words);

}  // namespace sharewarden::cli
