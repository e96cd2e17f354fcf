// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_command.h"

#include <QCoreApplication>

#include "app/accounts/guards.h"
#include "app/base/text.h"
#include "app/cli/change_view.h"
#include "app/cli/exit_code.h"
#include "app/cli/plan_source.h"
#include "app/cli/terminal.h"
#include "app/journal/journal_thread.h"
#include "app/revocation/audit_read.h"
#include "app/revocation/batch_list.h"

namespace sharewarden::cli {
namespace {

struct ChangeCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliChange)
};

// Carries out what was prepared: shows it, asks, sends, and gives out the rows.
class Change {
public:
    Change(const Context& context, const ChangeOptions& options, const PreparedPlan& prepared)
        : m_context(context),
          m_console(context.console),
          m_options(options),
          m_plan(prepared.plan),
          m_sessions(prepared.sessions),
          m_now(prepared.now) {}

    /// Without a journal when it is a dry run.
    QCoro::Task<int> carryOut(std::shared_ptr<JournalThread> journal, Sink& sink);

private:
    bool revokes() const { return m_plan.header().action == PlanAction::Revoke; }
    void show() const;
    QCoro::Task<int> passGuards() const;
    QCoro::Task<bool> typed(QString question, std::function<bool(const QString&)> fits) const;
    QCoro::Task<int> confirm() const;
    int preview(Sink& sink) const;
    QCoro::Task<int> run(std::shared_ptr<JournalThread> journal, Sink& sink) const;
    QCoro::Task<> tellOpenBatches(std::shared_ptr<JournalThread> journal) const;
    void tell(const RunReport& report, const QList<records::AuditRecord>& rows) const;
    QCoro::Task<QList<records::AuditRecord>> rowsOf(RunReport report,
                                                    std::shared_ptr<JournalThread> journal) const;
    Status writeOut(const QList<records::AuditRecord>& rows, Sink& sink) const;

    const Context& m_context;
    Console& m_console;
    const ChangeOptions& m_options;
    const Plan& m_plan;
    const Sessions& m_sessions;
    const QList<DriftRow>& m_now;
};

QCoro::Task<int> Change::carryOut(std::shared_ptr<JournalThread> journal, Sink& sink) {
    if (journal)
        co_await tellOpenBatches(journal);
    show();
    if (m_options.dryRun)
        co_return preview(sink);
    const int passed = co_await passGuards();
    if (passed != AllDone)
        co_return passed;
    if (!m_options.yes) {
        const int answer = co_await confirm();
        if (answer != AllDone)
            co_return answer;
    }
    co_return co_await run(journal, sink);
}

QCoro::Task<> Change::tellOpenBatches(std::shared_ptr<JournalThread> journal) const {
    const auto batches = co_await readBatches(journal);
    if (!batches)
        co_return;
    const OpenBatches open = OpenBatches::in(*batches);
    if (!open.isEmpty())
        m_console.say(
            ChangeCommandText::tr("What became of some shares of %n earlier batch(es) is not known yet: say "
                                  "“sharewarden-cli recover”.",
                                  nullptr, static_cast<int>(open.ids.size())));
}

void Change::show() const {
    m_console.say(revokes() ? ChangeCommandText::tr("To be revoked:")
                            : ChangeCommandText::tr("To be restored:"));
    m_console.say(planText(m_plan, m_now, terminalWidth(Stream::Error)));
    QStringList missing;
    for (const DriftRow& row : m_now) {
        if (row.state == DriftRow::State::ImageDrifted && row.share.imageName.isEmpty())
            missing.append(
                ChangeCommandText::tr(
                    "The region %1 has no %2 image with the number %3 that this key can see. Check "
                    "the number, --region and --family.")
                    .arg(visibleText(row.share.key.region), ncloud::familyName(row.share.key.family),
                         row.share.key.imageNo));
    }
    missing.removeDuplicates();
    for (const QString& line : std::as_const(missing))
        m_console.say(line);
}

// True when the person types what is asked for.
QCoro::Task<bool> Change::typed(QString question, std::function<bool(const QString&)> fits) const {
    const std::optional<QString> answer = co_await m_console.ask(question, m_context.stop);
    co_return answer&& fits(*answer);
}

QCoro::Task<int> Change::passGuards() const {
    const GuardDemands demands = guardDemands(m_plan.sharesByAccount(), m_sessions.known);
    if (!demands.readOnly.isEmpty()) {
        m_console.complain(readOnlyProblem(demands));
        co_return Failed;
    }
    const bool ask = m_console.canAsk() && !m_options.yes;
    for (const QString& name : demands.namesToType) {
        if (m_options.confirmedAccounts.contains(name))
            continue;
        if (!ask) {
            m_console.complain(
                ChangeCommandText::tr(
                    "“%1” is a production account: say --confirm-account “%1” as well. Nothing "
                    "was changed.")
                    .arg(visibleText(name)));
            co_return WrongUsage;
        }
        const bool fits =
            co_await typed(ChangeCommandText::tr("%1 is a production account. Type its name to go on: ")
                               .arg(visibleText(name)),
                           [name](const QString& answer) { return isTypedName(answer, name); });
        if (!fits) {
            m_console.complain(ChangeCommandText::tr("Cancelled. Nothing was changed."));
            co_return Cancelled;
        }
    }
    if (demands.countToType && m_options.confirmedCount != demands.countToType) {
        const qsizetype count = *demands.countToType;
        if (!ask) {
            m_console.complain(ChangeCommandText::tr(
                                   "The plan has %1 shares, more than may be changed without a second look: "
                                   "say --confirm-count %1 as well. Nothing was changed.")
                                   .arg(count));
            co_return WrongUsage;
        }
        const bool fits = co_await typed(
            ChangeCommandText::tr("These are %1 shares. Type the number to go on: ").arg(count),
            [count](const QString& answer) { return isTypedCount(answer, count); });
        if (!fits) {
            m_console.complain(ChangeCommandText::tr("Cancelled. Nothing was changed."));
            co_return Cancelled;
        }
    }
    co_return AllDone;
}

QCoro::Task<int> Change::confirm() const {
    if (revokes())
        m_console.say(ChangeCommandText::tr("Servers that were already made from the image keep running."));
    // What is typed is not translated: scripts and habits rely on it.
    const QString question =
        revokes() ? ChangeCommandText::tr("Type yes to revoke; anything else leaves everything as it is: ")
                  : ChangeCommandText::tr("Type yes to restore; anything else leaves everything as it is: ");
    const bool yes = co_await typed(
        question, [](const QString& answer) { return answer.trimmed() == QLatin1String("yes"); });
    if (yes)
        co_return AllDone;
    m_console.complain(ChangeCommandText::tr("Cancelled. Nothing was changed."));
    co_return Cancelled;
}

int Change::preview(Sink& sink) const {
    const QList<records::AuditRecord> rows = previewRows(m_plan, m_now, m_context.clock());
    if (const Status written = writeOut(rows, sink); !written) {
        m_console.complain(failureText(written.error()));
        return Failed;
    }
    for (const QString& note : notesOf(rows))
        m_console.say(note);
    m_console.say(ChangeCommandText::tr("Dry run: nothing was sent and nothing was recorded."));
    const auto is = [this](DriftRow::State state) {
        return std::any_of(m_now.begin(), m_now.end(),
                           [state](const DriftRow& row) { return row.state == state; });
    };
    if (is(DriftRow::State::NotRead))
        return NotAllRead;
    return is(DriftRow::State::ImageDrifted) ? NotAllRevoked : AllDone;
}

QCoro::Task<int> Change::run(std::shared_ptr<JournalThread> journal, Sink& sink) const {
    RunContext context;
    context.clients = m_sessions.clients;
    context.journal = journal;
    context.ids = m_context.ids;
    context.clock = m_context.clock;
    context.carrier = thisCarrier();
    context.seal = co_await sealKey(m_context);
    const auto total = m_plan.shareCount();
    const auto done = std::make_shared<qsizetype>(0);
    Console& console = m_console;
    const QString progress = revokes() ? ChangeCommandText::tr("Revoking: %1 of %2")
                                       : ChangeCommandText::tr("Restoring: %1 of %2");
    context.onOutcome = [&console, progress, total, done](const ShareOutcome&) {
        console.progress(progress.arg(++*done).arg(total));
    };
    m_console.progress(progress.arg(0).arg(total));
    const RunReport report = co_await runPlan(m_plan, context, m_context.stop);
    m_console.endProgress();
    int code = exitCodeOf(report);

    const QList<records::AuditRecord> rows = co_await rowsOf(report, journal);
    if (const Status written = writeOut(rows, sink); !written) {
        m_console.complain(
            ChangeCommandText::tr(
                "The run is over, but its rows could not be written out: %1 The journal has them: "
                "say “sharewarden-cli evidence”.")
                .arg(describe(written.error())));
        if (code == AllDone)
            code = SomeUnknown;
    }
    tell(report, rows);
    co_return code;
}

void Change::tell(const RunReport& report, const QList<records::AuditRecord>& rows) const {
    for (const QString& note : notesOf(rows))
        m_console.say(note);
    if (report.notBegun)
        return;
    m_console.say(countsText(rows) % u' ' % ChangeCommandText::tr("Batch: %1").arg(report.batch));
    if (report.journalError)
        m_console.complain(
            ChangeCommandText::tr(
                "The journal could not be written, so the run stopped there; what was sent before "
                "has its verdict above. %1")
                .arg(explain(*report.journalError)));
    if (report.count(Verdict::Unknown) > 0)
        m_console.complain(ChangeCommandText::tr(
            "What became of some shares is not known. “sharewarden-cli recover” finds out by reading."));
    if (report.cancelled)
        m_console.complain(
            ChangeCommandText::tr("Stopped on request. What was sent was read back; the rest was not sent."));
}

// As the journal tells them, so that they are the rows that evidence will give; from memory if it cannot.
QCoro::Task<QList<records::AuditRecord>> Change::rowsOf(RunReport report,
                                                        std::shared_ptr<JournalThread> journal) const {
    if (!report.journalError && !report.notBegun) {
        const auto batches = co_await records::readAudit(journal, m_plan.id());
        if (batches)
            co_return records::recordsOf(*batches);
    }
    co_return outcomeRows(m_plan, report);
}

Status Change::writeOut(const QList<records::AuditRecord>& rows, Sink& sink) const {
    const int width = m_options.output.file.isEmpty() ? terminalWidth(Stream::Output) : 0;
    if (const Status written = writeRows(m_options.output.format, rows, width, sink); !written)
        return written;
    return sink.finish();
}

// Nobody to ask and not told to go on.
bool cannotAsk(const Context& context, const ChangeOptions& options) {
    if (options.yes || options.dryRun || context.console.canAsk())
        return false;
    context.console.complain(ChangeCommandText::tr(
        "There is no terminal to ask on. Nothing was changed. Look at it with --dry-run first, then "
        "say --yes."));
    return true;
}

using Prepare = std::function<QCoro::Task<Prepared>()>;

QCoro::Task<int> carryOut(const Context& context, GlobalOptions global, ChangeOptions options,
                          Prepare prepare) {
    Console& console = context.console;
    if (cannotAsk(context, options))
        co_return WrongUsage;
    // Where the result and the record go has to be there before anything is asked of the server.
    const Result<std::unique_ptr<Sink>> sink = openOutput(options.output.file);
    if (!sink) {
        console.complain(failureText(sink.error()));
        co_return Failed;
    }
    std::shared_ptr<JournalThread> journal;
    if (!options.dryRun) {
        const QString path = dataFile(context, global, QStringLiteral("journal.sqlite"));
        const auto thread = co_await JournalThread::open(path, context.clock);
        if (!thread) {
            console.complain(failureText(thread.error()));
            co_return Failed;
        }
        journal = *thread;
    }
    const Prepared prepared = co_await prepare();
    if (const auto* none = std::get_if<NoPlan>(&prepared)) {
        console.complain(none->why);
        co_return none->code;
    }
    Change change(context, options, std::get<PreparedPlan>(prepared));
    const int code = co_await change.carryOut(journal, **sink);
    co_return code;
}

}  // namespace

QCoro::Task<int> runRevoke(const Context& context, GlobalOptions global, RevokeOptions options) {
    // No coroutine itself: what it captures is handed on by value.
    const Prepare prepare = [&context, global, options] {
        return options.planFile.isEmpty() ? prepareImage(context, global, options)
                                          : prepareFile(context, global, options, PlanAction::Revoke);
    };
    const int code = co_await carryOut(context, global, options, prepare);
    co_return code;
}

QCoro::Task<int> runRestore(const Context& context, GlobalOptions global, RestoreOptions options) {
    const Prepare prepare = [&context, global, options] {
        return options.planFile.isEmpty() ? prepareUndo(context, global, options)
                                          : prepareFile(context, global, options, PlanAction::Restore);
    };
    const int code = co_await carryOut(context, global, options, prepare);
    co_return code;
}

}  // namespace sharewarden::cli
