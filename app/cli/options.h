// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

#include "app/cli/accounts_options.h"
#include "app/cli/output_options.h"
#include "app/journal/entry.h"
#include "app/ncloud/image.h"
#include "app/ncloud/site.h"
#include "app/policy/finding.h"

/// What the words after the program's name ask for. Pure: nothing is opened, asked or printed here.
namespace sharewarden::cli {

enum class CommandName {
    Scan,
    Coverage,
    Findings,
    Plan,
    Revoke,
    Restore,
    Recover,
    JournalVerify,
    JournalHead,
    JournalList,
    Evidence,
    EvidenceVerify,
    AccountsList,
    AccountsAdd,
    AccountsRemove,
    AccountsImport,
    AccountsExport,
    AccountsCheck
};
/// `scan`, `journal verify`, …
QString commandKey(CommandName command);
/// Every command, in the order of the help.
const QList<CommandName>& allCommands();

/// Which account, where, and which folder. Accepted before and after the command.
struct GlobalOptions {
    QString account;                   ///< empty: the keys come from the environment
    std::optional<ncloud::Site> site;  ///< from --site or --endpoint
    QString dataDir;                   ///< empty: the person's own
};

struct ScanOptions {
    bool all = false;     ///< every account that is set up
    QStringList regions;  ///< empty: every region that there is
    QList<ncloud::Family> families{ncloud::Family::Kvm, ncloud::Family::Xen};
    bool failOnIncomplete = false;  ///< rows are written only when everything was read
    bool outsidePolicy = false;     ///< only shares that the policy does not trust
    bool failOnFindings = false;    ///< such shares decide the exit code
    QString policyFile;             ///< empty: the person's own
    OutputOptions output;

    bool judges() const { return outsidePolicy || failOnFindings; }
};

struct CoverageOptions {
    OutputOptions output;
};

struct FindingsOptions {
    FindingSet kinds;             ///< none: every kind
    QString policyFile;           ///< empty: the person's own
    bool failOnFindings = false;  ///< rows decide the exit code
    OutputOptions output;
};

/// Which shares a new plan is of: those of some login IDs, on one image or wherever they are.
struct PlanOptions {
    QStringList regions;                   ///< empty: every region that there is
    QString imageNo;                       ///< decimal digits; empty: every image
    std::optional<ncloud::Family> family;  ///< with an image
    QStringList loginIds;                  ///< without duplicates, never empty
    QString reason;                        ///< never blank
    QString ticket;
    QString file;  ///< empty: standard output
};

/// How a plan is carried out.
struct ChangeOptions {
    QString planFile;  ///< empty: the plan is made here
    QString digest;    ///< what the plan's has to be, 64 hexadecimal digits; empty: not asked for
    int maxAgeDays = 7;
    QString reason;  ///< never blank without a plan file
    QString ticket;
    bool dryRun = false;
    bool yes = false;
    QStringList confirmedAccounts;            ///< names of production accounts, as the person typed them
    std::optional<qsizetype> confirmedCount;  ///< of shares
    OutputOptions output;
};

/// Either a plan file or one image.
struct RevokeOptions : ChangeOptions {
    QString region;
    QString imageNo;  ///< decimal digits
    ncloud::Family family = ncloud::Family::Kvm;
    QStringList loginIds;  ///< without duplicates; empty only with a plan file
};

/// Either a plan file or a batch.
struct RestoreOptions : ChangeOptions {
    QString batch;
};

struct RecoverOptions {
    OutputOptions output;
};

struct JournalVerifyOptions {
    std::optional<sharewarden::JournalHead> head;
};
struct JournalHeadOptions {};
struct JournalListOptions {
    OutputOptions output;
};

struct EvidenceOptions {
    QString batch;  ///< empty: every batch
    QDateTime since;
    QDateTime until;
    QString packFolder;    ///< empty: rows to the output
    OutputOptions output;  ///< never a table
};

struct EvidenceVerifyOptions {
    QString folder;
    std::optional<sharewarden::JournalHead> head;
};

using Command =
    std::variant<ScanOptions, CoverageOptions, FindingsOptions, PlanOptions, RevokeOptions, RestoreOptions,
                 RecoverOptions, JournalVerifyOptions, JournalHeadOptions, JournalListOptions,
                 EvidenceOptions, EvidenceVerifyOptions, AccountsListOptions, AccountsAddOptions,
                 AccountsRemoveOptions, AccountsImportOptions, AccountsExportOptions, AccountsCheckOptions>;

struct Invocation {
    GlobalOptions global;
    Command command;
};

struct ShowHelp {
    QString topic;  ///< a command, the first word of several, or nothing for the whole program
};
struct ShowVersion {};

/// Why the words make no sense, as one translated sentence, and the topic of the help about it.
/// Never contains the value of an option that this program does not have.
struct UsageError {
    QString message;
    QString topic;
};

using Parsed = std::variant<Invocation, ShowHelp, ShowVersion, UsageError>;

/// `arguments` without the program's name.
Parsed parseArguments(const QStringList& arguments);

}  // namespace sharewarden::cli
