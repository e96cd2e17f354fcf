// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What looks at the estate and changes nothing: scan, coverage, findings.

#include <QCoreApplication>

#include "app/cli/command_parts.h"
#include "app/cli/exit_code.h"
#include "app/policy/finding.h"

namespace sharewarden::cli::parts {
namespace {

struct DescribeScanText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

QStringList findingKeys() {
    QStringList keys;
    for (const FindingKind kind : everyFindingKind)
        keys.append(findingKey(kind));
    return keys;
}

QString findingsWereFound() {
    return DescribeScanText::tr("there are such rows, and --fail-on-findings was given (6 goes before 3)");
}

OptionDescription outputOfScan() {
    return valued("output", "FILE",
                  DescribeScanText::tr("write to FILE (mode 0600, whole or not at all) instead of standard "
                                       "output, and the coverage beside it: shares.csv and "
                                       "shares.coverage.csv"),
                  ValueKind::File);
}

}  // namespace

CommandDescription scan() {
    CommandDescription command;
    command.command = CommandName::Scan;
    command.summary = DescribeScanText::tr("list images and the login IDs that they are shared with");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] scan [OPTIONS]")};
    command.paragraphs = {
        DescribeScanText::tr("Lists every server image of the account, KVM and XEN, with every login ID that "
                             "it is shared with: one row a share, and one row for an image that is not "
                             "shared. What could not be read is named on standard error; a list is never "
                             "passed off as complete. A scan that is cancelled writes no rows."),
        DescribeScanText::tr("What was read is kept as the last inventory; what is new or gone since the one "
                             "before is told."),
        DescribeScanText::tr("With --outside-policy only the shares are listed that the policy does not "
                             "trust, or does not trust any more, each with its findings, the worst severity "
                             "and the reason.")};
    command.options = {
        flag("all", DescribeScanText::tr("every account that is set up, instead of one")),
        onlyRegions(),
        onlyFamily(),
        flag("outside-policy", DescribeScanText::tr("only the shares outside the policy, with the reason")),
        policy(),
        flag("fail-on-findings",
             DescribeScanText::tr("end with 6 when a share is outside the policy; the rows are written")),
        flag("fail-on-incomplete", DescribeScanText::tr("write no rows unless everything was read")),
        format(),
        outputOfScan()};
    command.records = QStringList{QStringLiteral("share"), QStringLiteral("finding")};
    command.examples = {
        {DescribeScanText::tr("Every image of one account"), example("--account prod scan")},
        {DescribeScanText::tr("Two regions only"), example("--account prod scan --region KR --region SGN")},
        {DescribeScanText::tr("The whole estate into a file, or nothing"),
         example("scan --all --format csv --output shares.csv --fail-on-incomplete")},
        {DescribeScanText::tr("Every night: what is outside the policy, and a status that says so"),
         example("scan --all --outside-policy --fail-on-findings --format csv --output findings.csv")},
        {DescribeScanText::tr("Every login ID once"),
         example("scan --format jsonl | jq -r 'select(.login_id != \"\") | .login_id' | sort -u")}};
    command.statuses = {
        {AllDone, DescribeScanText::tr("everything was read")},
        {Failed, DescribeScanText::tr("failed, the key or the account as a whole was refused")},
        {WrongUsage, DescribeScanText::tr("wrong usage, or there is no policy to judge by")},
        {NotAllRead, DescribeScanText::tr("a region or family could not be read (the rest is written)")},
        {FindingsFound,
         DescribeScanText::tr("a share is outside the policy, and --fail-on-findings was given "
                              "(6 goes before 3)")},
        cancelled()};
    return command;
}

CommandDescription coverage() {
    CommandDescription command;
    command.command = CommandName::Coverage;
    command.summary = DescribeScanText::tr("show what the last inventory covers, and how old each part is");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] coverage [OPTIONS]")};
    command.paragraphs = QStringList{
        DescribeScanText::tr("Shows what the last inventory covers: a row for every account, region and "
                             "family, with how it ended, the images read of those there were, and when. "
                             "Sends nothing.")};
    command.options = {format(), output()};
    command.records = QStringList{QStringLiteral("coverage")};
    command.examples = {{DescribeScanText::tr("Which parts are missing"),
                         example("coverage --format jsonl | jq 'select(.state != \"complete\")'")}};
    command.statuses = {{AllDone, DescribeScanText::tr("everything was read")},
                        {Failed, DescribeScanText::tr("there is no inventory, or it cannot be read")},
                        wrongUsage(),
                        {NotAllRead, DescribeScanText::tr("a part is not complete")}};
    return command;
}

CommandDescription findings() {
    CommandDescription command;
    command.command = CommandName::Findings;
    command.summary = DescribeScanText::tr("list the findings of the last inventory, with their reasons");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] findings [OPTIONS]")};
    command.paragraphs = {
        DescribeScanText::tr(
            "Lists the shares of the last inventory that have a finding: outside the policy, "
            "trust that is over, a look-alike of a trusted domain, personal mail, a retired "
            "image, new since the last review, or back after it was revoked. Sends nothing; "
            "scan first."),
        DescribeScanText::tr("Without a policy only the kinds that need none are found. With --account, only "
                             "the rows of that account.")};
    command.options = {
        repeated(choice("kind", "KIND", findingKeys(),
                        DescribeScanText::tr("only this kind; may be repeated: outside-policy, "
                                             "expired-trust, look-alike, personal-mail, retired-image, "
                                             "new-since-review or reappeared"))),
        policy(), flag("fail-on-findings", DescribeScanText::tr("end with 6 when there is a row")), format(),
        output()};
    command.records = QStringList{QStringLiteral("finding")};
    command.examples = {{DescribeScanText::tr("What needs to be looked at"), example("findings")},
                        {DescribeScanText::tr("What came back after it was revoked"),
                         example("findings --kind reappeared --format jsonl")}};
    command.statuses = {{AllDone, DescribeScanText::tr("done")},
                        {Failed, DescribeScanText::tr("there is no inventory, or it cannot be read")},
                        {WrongUsage, DescribeScanText::tr("wrong usage, or there is no policy to judge by")},
                        {NotAllRead, DescribeScanText::tr("a part of the inventory is not complete")},
                        {FindingsFound, findingsWereFound()}};
    return command;
}

}  // namespace sharewarden::cli::parts
