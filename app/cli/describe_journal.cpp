// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What reads the record: journal and evidence.

#include <QCoreApplication>

#include "app/cli/command_parts.h"
#include "app/cli/exit_code.h"

namespace sharewarden::cli::parts {
namespace {

struct DescribeJournalText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

StatusDescription journalFailed() {
    return {Failed, DescribeJournalText::tr("the journal could not be read")};
}

}  // namespace

CommandDescription journalVerify() {
    CommandDescription command;
    command.command = CommandName::JournalVerify;
    command.summary = DescribeJournalText::tr("check that no entry of the journal was changed");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] journal verify [--head HEAD]")};
    command.paragraphs = QStringList{DescribeJournalText::tr(
        "Checks every entry of the journal: none was changed, removed, put in or moved. Entries that were "
        "cut off at the end show only against a head that was kept elsewhere; a journal that was written "
        "anew as a whole shows only against such a head, or by its seals, for which the keychain has the "
        "key. It says what it could not show.")};
    command.options = {
        head(DescribeJournalText::tr("what “journal head” printed: NUMBER:HASH, or the hash alone"))};
    command.examples = {{DescribeJournalText::tr("Against the head that was kept elsewhere"),
                         example("journal verify --head \"$(cat /media/safe/journal.head)\"")}};
    command.statuses = {{AllDone, DescribeJournalText::tr("done, and intact")},
                        {Failed, DescribeJournalText::tr("the journal was changed, or could not be read")},
                        wrongUsage()};
    return command;
}

CommandDescription journalHead() {
    CommandDescription command;
    command.command = CommandName::JournalHead;
    command.summary = DescribeJournalText::tr("print the newest entry's number and hash");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] journal head")};
    command.paragraphs = QStringList{
        DescribeJournalText::tr("Prints the newest entry's number and hash: keep it where nobody who can "
                                "change the journal can change it.")};
    command.examples = {{DescribeJournalText::tr("Keep the head elsewhere"),
                         example("journal head > /media/safe/journal.head")}};
    command.statuses = {{AllDone, DescribeJournalText::tr("done")}, journalFailed(), wrongUsage()};
    return command;
}

CommandDescription journalList() {
    CommandDescription command;
    command.command = CommandName::JournalList;
    command.summary = DescribeJournalText::tr("show every batch");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] journal list [OPTIONS]")};
    command.paragraphs =
        QStringList{DescribeJournalText::tr("Shows every batch on the journal: when, by whom, why, and how "
                                            "many shares got which verdict.")};
    command.options = {format(), output()};
    command.records = QStringList{QStringLiteral("batch")};
    command.examples = {
        {DescribeJournalText::tr("Batches whose end is not known"),
         example("journal list --format jsonl | jq -r 'select(.state == \"open\") | .batch_id'")}};
    command.statuses = {{AllDone, DescribeJournalText::tr("done")}, journalFailed(), wrongUsage()};
    return command;
}

CommandDescription evidence() {
    CommandDescription command;
    command.command = CommandName::Evidence;
    command.summary =
        DescribeJournalText::tr("export what the journal holds; verify checks an evidence pack");
    command.usages = {
        QStringLiteral("[GLOBAL OPTIONS] evidence [--batch ID | --since DATE [--until DATE]] [OPTIONS]"),
        QStringLiteral("evidence verify FOLDER [--head HEAD]")};
    command.paragraphs = {
        DescribeJournalText::tr("Exports the shares of every batch on the journal, of one batch or of a "
                                "period, one row a share, and checks the journal's hash chain. With "
                                "--account, only the rows of that account. No key is needed and nothing is "
                                "sent."),
        DescribeJournalText::tr("In CSV a text that a spreadsheet could take for a formula gets an "
                                "apostrophe in front, and control characters are made visible; jsonl holds "
                                "every text as it was.")};
    command.options = {
        valued("batch", "ID", DescribeJournalText::tr("only this batch")),
        valued("since", "DATE",
               DescribeJournalText::tr("only batches begun at that moment or later: 2026-01-31 or "
                                       "2026-01-31T08:05:00Z, in UTC")),
        valued("until", "DATE", DescribeJournalText::tr("only batches begun before that moment")),
        valued("pack", "FOLDER",
               DescribeJournalText::tr("write an evidence pack into a new folder: rows, journal entries, "
                                       "plans, what was listed before and after, a report to sign, and a "
                                       "manifest with the digest of every file"),
               ValueKind::Folder),
        choice("format", "FORMAT", {QStringLiteral("csv"), QStringLiteral("jsonl")},
               DescribeJournalText::tr(
                   "csv (default; safe to open in a spreadsheet) or jsonl (nothing is altered)")),
        output()};
    command.records = QStringList{QStringLiteral("audit")};
    command.examples = {
        {DescribeJournalText::tr("Everything, for a spreadsheet"), example("evidence --output audit.csv")},
        {DescribeJournalText::tr("What is not known yet"),
         example("--account prod evidence --format jsonl | jq 'select(.verdict == \"Unknown\")'")},
        {DescribeJournalText::tr("A quarter in one folder, for an auditor"),
         example("evidence --since 2026-07-01 --until 2026-10-01 --pack review-2026q3")}};
    command.statuses = {
        {AllDone, DescribeJournalText::tr("done")},
        {Failed, DescribeJournalText::tr("the journal could not be read or the output not written")},
        wrongUsage(),
        {NotAllRead, DescribeJournalText::tr("the rows were written, but the journal's chain is broken")},
        cancelled()};
    return command;
}

CommandDescription evidenceVerify() {
    CommandDescription command;
    command.command = CommandName::EvidenceVerify;
    command.summary = DescribeJournalText::tr("check an evidence pack without the journal");
    command.usages = QStringList{QStringLiteral("evidence verify FOLDER [--head HEAD]")};
    command.paragraphs = QStringList{
        DescribeJournalText::tr("Checks a pack without the journal: that no file was changed, and that its "
                                "tables are what its journal entries say.")};
    command.argument = {QStringLiteral("FOLDER"), 1, ValueKind::Folder};
    command.options = {
        head(DescribeJournalText::tr("what “journal head” printed: NUMBER:HASH, or the hash alone"))};
    command.examples = {{DescribeJournalText::tr("A pack that somebody handed on"),
                         example("evidence verify review-2026q3")}};
    command.statuses = {{AllDone, DescribeJournalText::tr("done, and intact")},
                        {Failed, DescribeJournalText::tr("the pack is not what it says, or cannot be read")},
                        wrongUsage(),
                        cancelled()};
    return command;
}

}  // namespace sharewarden::cli::parts
