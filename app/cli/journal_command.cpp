// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/journal_command.h"

#include <QCoreApplication>

#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/cli/journal_file.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "app/evidence/row_writer.h"
#include "app/journal/chain.h"
#include "app/revocation/batch_list.h"

namespace sharewarden::cli {
namespace {

struct JournalCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliJournal)
};

// What a check cannot show, as plainly as what it shows.
void tellLimits(Console& console, const ChainCheck& check, bool headGiven, bool keyAtHand) {
    if (!headGiven)
        console.say(JournalCommandText::tr(
            "Without --head this cannot show whether entries were cut off at the end. Keep the head "
            "somewhere else, and give it next time."));
    if (!keyAtHand)
        console.say(JournalCommandText::tr(
            "Without the seal key of the keychain this cannot show whether somebody wrote the whole "
            "journal anew."));
    else if (check.lastSealed < check.entries)
        console.say(JournalCommandText::tr(
                        "Entries after %1 have no seal: for them this cannot show whether they were written "
                        "anew.")
                        .arg(check.lastSealed));
    if (check.sealsForeign > 0 && keyAtHand)
        console.say(JournalCommandText::tr("%n seal(s) were made with another key and could not be checked.",
                                           nullptr, static_cast<int>(check.sealsForeign)));
}

QStringList listColumns() {
    return {QStringLiteral("batch_id"), QStringLiteral("begun_utc"), QStringLiteral("ended_utc"),
            QStringLiteral("action"),   QStringLiteral("state"),     QStringLiteral("accounts"),
            QStringLiteral("images"),   QStringLiteral("shares"),    QStringLiteral("verdicts"),
            QStringLiteral("operator"), QStringLiteral("host"),      QStringLiteral("sealed"),
            QStringLiteral("ticket"),   QStringLiteral("reason")};
}

QString stateKey(const BatchSummary& batch) {
    if (batch.isOpen())
        return QStringLiteral("open");
    if (batch.recovered)
        return QStringLiteral("recovered");
    return batch.cancelled ? QStringLiteral("cancelled") : QStringLiteral("done");
}

QString countsOf(const BatchSummary& batch) {
    QStringList counts;
    for (const Verdict verdict : allVerdicts()) {
        if (const qsizetype count = batch.counts.value(verdict); count > 0)
            counts.append(verdictKey(verdict) % QLatin1Char('=') % QString::number(count));
    }
    return counts.join(u' ');
}

FieldRow listRow(const BatchSummary& batch) {
    return {batch.id,
            utcText(batch.begun),
            batch.ended.isValid() ? utcText(batch.ended) : QString(),
            planActionKey(batch.plan.action),
            stateKey(batch),
            batch.accounts.join(u' '),
            qint64(batch.images),
            qint64(batch.shares),
            countsOf(batch),
            batch.carrier.operatorName,
            batch.carrier.host,
            batch.sealed ? QStringLiteral("yes") : QStringLiteral("no"),
            batch.plan.ticket,
            batch.plan.reason};
}

Status writeList(const OutputOptions& output, const QList<BatchSummary>& batches, Sink& sink) {
    if (output.format != Format::Table) {
        RowWriter writer(output.format == Format::Csv ? ExportFormat::Csv : ExportFormat::JsonLines,
                         listColumns(), sink);
        Status written = writer.begin();
        for (const BatchSummary& batch : batches) {
            if (written)
                written = writer.row(listRow(batch));
        }
        return written;
    }
    QList<QStringList> rows;
    for (const BatchSummary& batch : batches)
        rows.append({batch.id, utcText(batch.begun).left(19), planActionKey(batch.plan.action),
                     stateKey(batch), batch.accounts.join(u' '), countsOf(batch), batch.carrier.operatorName,
                     batch.plan.reason});
    const QStringList titles{JournalCommandText::tr("BATCH"),    JournalCommandText::tr("BEGUN (UTC)"),
                             JournalCommandText::tr("ACTION"),   JournalCommandText::tr("STATE"),
                             JournalCommandText::tr("ACCOUNTS"), JournalCommandText::tr("VERDICTS"),
                             JournalCommandText::tr("BY"),       JournalCommandText::tr("REASON")};
    return sink.write(
        tableText(titles, rows, output.file.isEmpty() ? terminalWidth(Stream::Output) : 0).toUtf8());
}

Status print(const QString& text) {
    const std::unique_ptr<Sink> sink = openDescriptor(static_cast<int>(Stream::Output), QString());
    const Status written = sink->write(text.toUtf8());
    return written ? sink->finish() : written;
}

}  // namespace

QCoro::Task<int> runJournalVerify(const Context& context, GlobalOptions global,
                                  JournalVerifyOptions options) {
    Console& console = context.console;
    const std::unique_ptr<Journal> journal = openJournal(context, global);
    if (!journal)
        co_return Failed;
    const Result<SealKey> key = co_await context.seals.existingKey();
    const auto sealKey = key ? std::optional(*key) : std::nullopt;
    const Result<ChainCheck> check = journal->verify(options.head, sealKey);
    if (!check) {
        console.complain(failureText(check.error()));
        co_return Failed;
    }
    if (!check->intact) {
        console.complain(JournalCommandText::tr("THE JOURNAL WAS CHANGED: %1 Keep the file %2 as it is.")
                             .arg(check->problem, visibleText(journal->path(), 1000)));
        co_return Failed;
    }
    console.say(JournalCommandText::tr("The journal is intact. Entries: %1. Seals checked: %2.")
                    .arg(QString::number(check->entries), QString::number(check->sealsChecked)));
    tellLimits(console, *check, options.head.has_value(), sealKey.has_value());
    const Result<JournalHead> head = journal->head();
    if (!head) {
        console.complain(failureText(head.error()));
        co_return Failed;
    }
    co_return print(journalHeadText(*head) % u'\n') ? AllDone : Failed;
}

QCoro::Task<int> runJournalHead(const Context& context, GlobalOptions global) {
    const std::unique_ptr<Journal> journal = openJournal(context, global);
    if (!journal)
        co_return Failed;
    const Result<JournalHead> head = journal->head();
    if (!head) {
        context.console.complain(failureText(head.error()));
        co_return Failed;
    }
    co_return print(journalHeadText(*head) % u'\n') ? AllDone : Failed;
}

QCoro::Task<int> runJournalList(const Context& context, GlobalOptions global, JournalListOptions options) {
    const std::unique_ptr<Journal> journal = openJournal(context, global);
    if (!journal)
        co_return Failed;
    const Result<QList<BatchSummary>> batches = readBatches(*journal);
    const Result<std::unique_ptr<Sink>> sink = openOutput(options.output.file);
    Status written = batches ? Status(Done{}) : Status(batches.error());
    if (written)
        written = sink ? Status(Done{}) : Status(sink.error());
    if (written)
        written = writeList(options.output, *batches, **sink);
    if (written)
        written = (*sink)->finish();
    if (!written) {
        context.console.complain(failureText(written.error()));
        co_return Failed;
    }
    co_return AllDone;
}

}  // namespace sharewarden::cli
