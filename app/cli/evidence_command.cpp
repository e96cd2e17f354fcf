// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/evidence_command.h"

#include <QCoreApplication>

#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/cli/journal_file.h"
#include "app/evidence/audit.h"
#include "app/journal/journal.h"
#include "app/revocation/audit_read.h"
#include "app/revocation/batch_list.h"

namespace sharewarden::cli {
namespace {

struct EvidenceCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliEvidence)
};

// Gives the number of rows. What was begun is finished only when nobody has interrupted it.
Result<qsizetype> writeOut(const OutputOptions& output, const Journal& journal,
                           const audit::Selection& selection) {
    const Result<std::unique_ptr<Sink>> sink = openOutput(output.file);
    if (!sink)
        return sink.error();
    const ExportFormat format =
        output.format == Format::JsonLines ? ExportFormat::JsonLines : ExportFormat::Csv;
    const Result<qsizetype> rows = audit::write(format, journal, selection, **sink);
    if (!rows || !selection.goOn())
        return rows;
    const Status finished = (*sink)->finish();
    return finished ? rows : Result<qsizetype>(finished.error());
}

// The batches that the options ask for, in their order.
Result<QStringList> chosenBatches(const Journal& journal, const EvidenceOptions& options) {
    if (options.batch.isEmpty() && !options.since.isValid() && !options.until.isValid())
        return records::batchIds(journal);
    const Result<QList<BatchSummary>> batches = readBatches(journal);
    if (!batches)
        return batches.error();
    QStringList chosen;
    for (const BatchSummary& batch : *batches) {
        const bool named = options.batch.isEmpty() || batch.id == options.batch;
        const bool begun = (!options.since.isValid() || batch.begun >= options.since) &&
                           (!options.until.isValid() || batch.begun < options.until);
        if (named && begun)
            chosen.append(batch.id);
    }
    return chosen;
}

// Whether the chain holds; says what there is to say about it.
bool tellChain(Console& console, const Journal& journal) {
    const Result<ChainCheck> check = journal.verify();
    if (!check) {
        console.complain(EvidenceCommandText::tr("The journal's hash chain could not be checked. %1")
                             .arg(explain(check.error())));
        return false;
    }
    if (!check->intact) {
        console.complain(
            EvidenceCommandText::tr(
                "THE JOURNAL'S HASH CHAIN IS BROKEN at entry %1: %2 Rows that come from this "
                "entry on prove nothing. Keep the file %3 as it is.")
                .arg(QString::number(check->firstBad), check->problem, visibleText(journal.path(), 1000)));
        return false;
    }
    if (const Result<JournalHead> head = journal.head(); head && head->seq > 0)
        console.say(EvidenceCommandText::tr(
                        "The journal's hash chain is intact. Its head is entry %1, %2: kept elsewhere, it "
                        "shows if the end is cut off later.")
                        .arg(QString::number(head->seq), QString::fromLatin1(head->hash.toHex())));
    return true;
}

}  // namespace

int runEvidence(const Context& context, const GlobalOptions& global, const EvidenceOptions& options,
                const std::function<bool()>& interrupted) {
    Console& console = context.console;
    const std::unique_ptr<Journal> journal = openJournal(context, global);
    if (!journal)
        return Failed;
    const Result<QStringList> batches = chosenBatches(*journal, options);
    if (!batches) {
        console.complain(failureText(batches.error()));
        return Failed;
    }
    if (!options.batch.isEmpty() && batches->isEmpty()) {
        console.complain(EvidenceCommandText::tr(
                             "The journal has no batch with the number %1. “sharewarden-cli journal list” "
                             "shows them. Nothing was written.")
                             .arg(visibleText(options.batch, 100)));
        return Failed;
    }
    audit::Selection selection;
    selection.batches = *batches;
    selection.goOn = [&] { return !interrupted(); };
    if (!global.account.isEmpty())
        selection.keeps = [&](const records::AuditRecord& row) {
            return row.share.account == global.account;
        };
    const Result<qsizetype> rows = writeOut(options.output, *journal, selection);
    if (!rows) {
        console.complain(failureText(rows.error()));
        return Failed;
    }
    if (interrupted()) {
        console.complain(
            options.output.file.isEmpty()
                ? EvidenceCommandText::tr("Cancelled. The rows above are not all; nothing was changed.")
                : EvidenceCommandText::tr("Cancelled. No rows were written and nothing was changed."));
        return Cancelled;
    }
    console.say(EvidenceCommandText::tr("Rows: %1.").arg(*rows));
    return tellChain(console, *journal) ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
