// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/evidence_command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/evidence/audit.h"
#include "app/journal/journal.h"

namespace sharewarden::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliEvidence)
};

Status writeOut(const OutputOptions& output, const QList<records::AuditRecord>& records) {
    const Result<std::unique_ptr<Sink>> sink = openOutput(output.file);
    if (!sink)
        return sink.error();
    const ExportFormat format =
        output.format == Format::JsonLines ? ExportFormat::JsonLines : ExportFormat::Csv;
    if (const Status written = audit::write(format, records, **sink); !written)
        return written;
    return (*sink)->finish();
}

// Whether the chain holds; says what there is to say about it.
bool tellChain(Console& console, const Journal& journal) {
    const Result<ChainCheck> check = journal.verify();
    if (!check) {
        console.complain(
            Text::tr("The journal's hash chain could not be checked. %1").arg(explain(check.error())));
        return false;
    }
    if (!check->intact) {
        console.complain(
            Text::tr("THE JOURNAL'S HASH CHAIN IS BROKEN at entry %1: %2 Rows that come from this "
                     "entry on prove nothing. Keep the file %3 as it is.")
                .arg(QString::number(check->firstBad), check->problem, visibleText(journal.path(), 1000)));
        return false;
    }
    if (const Result<JournalHead> head = journal.head(); head && head->seq > 0)
        console.say(
            Text::tr("The journal's hash chain is intact. Its head is entry %1, %2: kept elsewhere, it "
                     "shows if the end is cut off later.")
                .arg(QString::number(head->seq), QString::fromLatin1(head->hash.toHex())));
    return true;
}

}  // namespace

int runEvidence(const Context& context, const GlobalOptions& global, const EvidenceOptions& options,
                const std::function<bool()>& interrupted) {
    Console& console = context.console;
    const QString path = dataFile(context, global, QStringLiteral("journal.sqlite"));
    if (!QFileInfo::exists(path)) {
        console.complain(
            Text::tr("There is no journal at %1: nothing was revoked from here yet, or --data-dir "
                     "names another folder. Nothing was changed.")
                .arg(visibleText(path, 1000)));
        return Failed;
    }
    const Result<std::unique_ptr<Journal>> journal =
        Journal::open(path, context.clock, Journal::Mode::ReadOnly);
    if (!journal) {
        console.complain(failureText(journal.error()));
        return Failed;
    }
    records::AuditReader reader;
    const Status read = (*journal)->read(EntryFilter(), [&](const Entry& entry) {
        reader.add(entry);
        return !interrupted();
    });
    if (interrupted()) {
        console.complain(Text::tr("Cancelled. No rows were written and nothing was changed."));
        return Cancelled;
    }
    if (!read) {
        console.complain(failureText(read.error()));
        return Failed;
    }
    QList<records::AuditRecord> rows = reader.records();
    if (!global.account.isEmpty())
        rows.removeIf([&](const records::AuditRecord& row) { return row.share.account != global.account; });
    if (const Status written = writeOut(options.output, rows); !written) {
        console.complain(failureText(written.error()));
        return Failed;
    }
    console.say(Text::tr("Rows: %1.").arg(rows.size()));
    return tellChain(console, **journal) ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
