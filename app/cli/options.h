// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

#include "app/ncloud/image.h"
#include "app/ncloud/site.h"

/// What the words after the program's name ask for. Pure: nothing is opened, asked or printed here.
namespace sharewarden::cli {

enum class CommandName { Scan, Revoke, Evidence };
/// `scan`, `revoke`, `evidence`
QString commandKey(CommandName command);

enum class Format { Table, Csv, JsonLines };

/// Which account, where, and which folder. Accepted before and after the command.
struct GlobalOptions {
    QString account;                   ///< empty: the keys come from the environment
    std::optional<ncloud::Site> site;  ///< from --site or --endpoint
    QString dataDir;                   ///< empty: the person's own
};

/// Where the rows go.
struct OutputOptions {
    Format format = Format::Table;
    QString file;  ///< empty: standard output
};

struct ScanOptions {
    QStringList regions;  ///< empty: every region that there is
    OutputOptions output;
};

struct RevokeOptions {
    QString region;
    QString imageNo;  ///< decimal digits
    ncloud::Family family = ncloud::Family::Kvm;
    QStringList loginIds;  ///< without duplicates, never empty
    QString reason;        ///< never blank
    bool dryRun = false;
    bool yes = false;
    OutputOptions output;
};

struct EvidenceOptions {
    OutputOptions output;  ///< never a table
};

struct Invocation {
    GlobalOptions global;
    std::variant<ScanOptions, RevokeOptions, EvidenceOptions> command;
};

struct ShowHelp {
    std::optional<CommandName> command;
};
struct ShowVersion {};

/// Why the words make no sense, as one translated sentence, and the command that they were meant for.
/// Never contains the value of an option that this program does not have.
struct UsageError {
    QString message;
    std::optional<CommandName> command;
};

using Parsed = std::variant<Invocation, ShowHelp, ShowVersion, UsageError>;

/// `arguments` without the program's name.
Parsed parseArguments(const QStringList& arguments);

}  // namespace sharewarden::cli
