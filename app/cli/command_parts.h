// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command_description.h"

/// What the description of the command line is put together from.
namespace sharewarden::cli::parts {

CommandDescription scan();
CommandDescription coverage();
CommandDescription findings();
CommandDescription plan();
CommandDescription revoke();
CommandDescription restore();
CommandDescription recover();
CommandDescription journalVerify();
CommandDescription journalHead();
CommandDescription journalList();
CommandDescription evidence();
CommandDescription evidenceVerify();
CommandDescription accountsList();
CommandDescription accountsAdd();
CommandDescription accountsRemove();
CommandDescription accountsImport();
CommandDescription accountsExport();
CommandDescription accountsCheck();

OptionDescription flag(const char* name, const QString& help);
OptionDescription valued(const char* name, const char* placeholder, const QString& help,
                         ValueKind value = ValueKind::Text);
OptionDescription repeated(OptionDescription option);
OptionDescription several(OptionDescription option);
OptionDescription choice(const char* name, const char* placeholder, const QStringList& choices,
                         const QString& help);

/// Options that several commands have in the same words.
OptionDescription format();
OptionDescription formatOfRows();  ///< of shares that were changed
OptionDescription output();
OptionDescription policy();
OptionDescription reason();
OptionDescription ticket();
OptionDescription onlyRegions();
OptionDescription onlyFamily();
OptionDescription head(const QString& help);
OptionDescription yes();

QString example(const char* words);  ///< `sharewarden-cli ` and the words
StatusDescription wrongUsage();
StatusDescription cancelled();

}  // namespace sharewarden::cli::parts
