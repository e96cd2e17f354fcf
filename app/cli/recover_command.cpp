// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/recover_command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/text.h"
#include "app/cli/change_view.h"
#include "app/cli/exit_code.h"
#include "app/cli/terminal.h"
#include "app/journal/journal_thread.h"
#include "app/revocation/batch_list.h"
#include "app/revocation/recovery.h"

namespace sharewarden::cli {
namespace {

struct RecoverCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliRecover)
};

// The keys of the accounts of open batches. One that cannot be had is told, and its shares stay open.
QCoro::Task<QHash<QString, ncloud::Client>> openAccounts(const Context& context, GlobalOptions global,
                                                         QStringList names) {
    Sessions sessions;
    for (const QString& name : std::as_const(names)) {
        if (!global.account.isEmpty() && name.compare(global.account, Qt::CaseInsensitive) != 0)
            continue;
        const auto opened = co_await openAccount(context, global, name);
        if (const auto* session = std::get_if<Session>(&opened))
            sessions.add(*session);
        else
            context.console.complain(std::get<QString>(opened));
    }
    co_return sessions.clients;
}

}  // namespace

QCoro::Task<int> runRecover(const Context& context, GlobalOptions global, RecoverOptions options) {
    Console& console = context.console;
    const QString path = dataFile(context, global, QStringLiteral("journal.sqlite"));
    if (!QFileInfo::exists(path)) {
        console.say(RecoverCommandText::tr("There is no journal at %1, so there is nothing to find out.")
                        .arg(visibleText(path, 1000)));
        co_return AllDone;
    }
    const Result<std::unique_ptr<Sink>> sink = openOutput(options.output.file);
    if (!sink) {
        console.complain(failureText(sink.error()));
        co_return Failed;
    }
    const auto journal = co_await JournalThread::open(path, context.clock);
    if (!journal) {
        console.complain(failureText(journal.error()));
        co_return Failed;
    }
    const auto batches = co_await readBatches(*journal);
    if (!batches) {
        console.complain(failureText(batches.error()));
        co_return Failed;
    }
    const OpenBatches open = OpenBatches::in(*batches);
    if (!open.isEmpty())
        console.say(
            RecoverCommandText::tr("%n batch(es) were interrupted. Their images are read; nothing is sent.",
                                   nullptr, static_cast<int>(open.ids.size())));
    RecoveryContext recovery;
    recovery.clients = co_await openAccounts(context, global, open.accounts);
    recovery.journal = *journal;
    recovery.looks = {RetryPolicy(), RunPolicy().rereads};
    recovery.carrier = thisCarrier();
    if (!open.isEmpty())
        recovery.seal = co_await sealKey(context);
    const Result<RecoveryReport> report = co_await recoverBatches(recovery, context.stop);
    if (!report) {
        console.complain(failureText(report.error()));
        co_return Failed;
    }
    const QList<records::AuditRecord> rows = report->resolved + report->unread;
    const int width = options.output.file.isEmpty() ? terminalWidth(Stream::Output) : 0;
    Status written = rows.isEmpty() && options.output.format == Format::Table
                         ? Status(Done{})
                         : writeRows(options.output.format, rows, width, **sink);
    if (written)
        written = (*sink)->finish();
    if (!written) {
        console.complain(
            RecoverCommandText::tr("What was found is on the journal, but it could not be written out. %1")
                .arg(explain(written.error())));
        co_return SomeUnknown;
    }
    for (const QString& note : notesOf(rows))
        console.say(note);
    if (rows.isEmpty()) {
        console.say(RecoverCommandText::tr("Every share on the journal has its verdict."));
        co_return AllDone;
    }
    console.say(countsText(rows));
    if (report->unread.isEmpty())
        co_return AllDone;
    console.complain(RecoverCommandText::tr(
        "What became of %n share(s) is still not known: say recover again when they can be "
        "read.",
        nullptr, static_cast<int>(report->unread.size())));
    co_return context.stop.stop_requested() ? Cancelled : SomeUnknown;
}

}  // namespace sharewarden::cli
