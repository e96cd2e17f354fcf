// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/revoke_command.h"

#include <QCoreApplication>
#include <QSysInfo>

#include "app/base/operator_name.h"
#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/cli/revoke_view.h"
#include "app/cli/terminal.h"
#include "app/inventory/reads.h"
#include "app/journal/journal_thread.h"

namespace sharewarden::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliRevoke)
};

// The wrong key is a failure of the call as a whole; anything else is an image that could not be read.
int codeOfFailedRead(const Error& error) {
    if (isCancelled(error))
        return Cancelled;
    return isKeyRefused(error) ? Failed : NotAllRead;
}

// One carrying out of the command, so that its steps share what they found.
class Revocation {
public:
    Revocation(const Context& context, GlobalOptions global, RevokeOptions options)
        : m_context(context),
          m_console(context.console),
          m_global(std::move(global)),
          m_options(std::move(options)) {}

    QCoro::Task<int> carryOut();

private:
    QCoro::Task<Result<std::optional<ncloud::Image>>> readImage(ncloud::Client client) const;
    std::optional<Plan> makePlan(const Session& session, const std::optional<ncloud::Image>& fresh) const;
    void showPlan(const Session& session, const Plan& plan, const std::optional<ncloud::Image>& fresh) const;
    QCoro::Task<int> confirm() const;
    int preview(const Plan& plan, const std::optional<ncloud::Image>& fresh, Sink& sink) const;
    QCoro::Task<int> run(Session session, Plan plan, std::shared_ptr<JournalThread> journal,
                         Sink& sink) const;
    QCoro::Task<QList<records::AuditRecord>> rowsOf(Plan plan, RunReport report,
                                                    std::shared_ptr<JournalThread> journal) const;
    Status writeOut(const QList<records::AuditRecord>& rows, Sink& sink) const;

    const Context& m_context;
    Console& m_console;
    GlobalOptions m_global;
    RevokeOptions m_options;
};

QCoro::Task<int> Revocation::carryOut() {
    if (!m_options.yes && !m_options.dryRun && !m_console.canAsk()) {
        m_console.complain(Text::tr(
            "There is no terminal to ask on. Nothing was changed. Look at it with --dry-run first, then "
            "say --yes."));
        co_return WrongUsage;
    }
    const auto opened = co_await openSession(m_context, m_global);
    if (const auto* why = std::get_if<QString>(&opened)) {
        m_console.complain(*why);
        co_return Failed;
    }
    const auto& session = std::get<Session>(opened);
    // Where the result and the record go has to be there before anything is sent.
    const Result<std::unique_ptr<Sink>> sink = openOutput(m_options.output.file);
    if (!sink) {
        m_console.complain(failureText(sink.error()));
        co_return Failed;
    }
    std::shared_ptr<JournalThread> journal;
    if (!m_options.dryRun) {
        const QString path = dataFile(m_context, m_global, QStringLiteral("journal.sqlite"));
        const auto thread = co_await JournalThread::open(path, m_context.clock);
        if (!thread) {
            m_console.complain(failureText(thread.error()));
            co_return Failed;
        }
        journal = *thread;
    }
    const auto fresh = co_await readImage(session.client);
    if (!fresh) {
        m_console.complain(Text::tr("The image could not be read. %1").arg(failureText(fresh.error())));
        co_return codeOfFailedRead(fresh.error());
    }
    const std::optional<Plan> plan = makePlan(session, *fresh);
    if (!plan) {
        m_console.complain(
            Text::tr("These shares cannot be put into a call. Nothing was changed. Check the region "
                     "and the login IDs."));
        co_return Failed;
    }
    showPlan(session, *plan, *fresh);
    if (m_options.dryRun)
        co_return preview(*plan, *fresh, **sink);
    if (!m_options.yes) {
        const int answer = co_await confirm();
        if (answer != AllDone)
            co_return answer;
    }
    co_return co_await run(session, *plan, journal, **sink);
}

QCoro::Task<Result<std::optional<ncloud::Image>>> Revocation::readImage(ncloud::Client client) const {
    ncloud::ListImages list;
    list.family = m_options.family;
    list.region = m_options.region;
    list.numbers.append(m_options.imageNo);
    const auto answer = co_await readImagePage(client, list, RetryPolicy(), m_context.stop);
    if (!answer.result)
        co_return answer.result.error();
    std::optional<ncloud::Image> found;
    for (const ncloud::Image& image : answer.result->images) {
        if (image.no == m_options.imageNo)
            found = image;
    }
    co_return found;
}

std::optional<Plan> Revocation::makePlan(const Session& session,
                                         const std::optional<ncloud::Image>& fresh) const {
    PlanHeader header;
    header.action = PlanAction::Revoke;
    header.reason = m_options.reason;
    header.operatorName = operatorName();
    header.host = QSysInfo::machineHostName();
    QList<PlannedShare> shares;
    for (const QString& loginId : m_options.loginIds) {
        const ShareKey key{session.account,  session.client.site().key(), m_options.region,
                           m_options.family, m_options.imageNo,           loginId};
        shares.append({key, fresh ? fresh->name : QString()});
    }
    // A preview is no batch: it never gets a number.
    const QString id = m_options.dryRun ? QStringLiteral("dry-run") : m_context.ids();
    return Plan::make(id, m_context.clock(), header, shares);
}

void Revocation::showPlan(const Session& session, const Plan& plan,
                          const std::optional<ncloud::Image>& fresh) const {
    m_console.say(Text::tr("To be revoked with account %1 (%2):")
                      .arg(visibleText(session.account), session.client.site().key()));
    m_console.say(planText(plan, fresh, terminalWidth(Stream::Error)));
    if (!fresh)
        m_console.say(
            Text::tr("The region %1 has no %2 image with the number %3 that this key can see. Check the "
                     "number, --region and --family.")
                .arg(visibleText(m_options.region), ncloud::familyName(m_options.family), m_options.imageNo));
}

QCoro::Task<int> Revocation::confirm() const {
    m_console.say(Text::tr("Servers that were already made from the image keep running."));
    // What is typed is not translated: scripts and habits rely on it.
    QString question = Text::tr("Type yes to revoke; anything else leaves everything as it is: ");
    const std::optional<QString> answer = co_await m_console.ask(question, m_context.stop);
    if (answer && answer->trimmed() == QLatin1String("yes"))
        co_return AllDone;
    m_console.complain(Text::tr("Cancelled. Nothing was changed."));
    co_return Cancelled;
}

int Revocation::preview(const Plan& plan, const std::optional<ncloud::Image>& fresh, Sink& sink) const {
    const QList<records::AuditRecord> rows = previewRows(plan, fresh, m_context.clock());
    if (const Status written = writeOut(rows, sink); !written) {
        m_console.complain(failureText(written.error()));
        return Failed;
    }
    for (const QString& note : notesOf(rows))
        m_console.say(note);
    m_console.say(Text::tr("Dry run: nothing was sent and nothing was recorded."));
    return fresh ? AllDone : NotAllRevoked;
}

QCoro::Task<int> Revocation::run(Session session, Plan plan, std::shared_ptr<JournalThread> journal,
                                 Sink& sink) const {
    RunContext context;
    context.clients.insert(session.account, session.client);
    context.journal = journal;
    context.ids = m_context.ids;
    context.clock = m_context.clock;
    context.carrier = {operatorName(), QSysInfo::machineHostName()};
    const auto total = plan.shareCount();
    const auto done = std::make_shared<qsizetype>(0);
    Console& console = m_console;
    context.onOutcome = [&console, total, done](const ShareOutcome&) {
        console.progress(Text::tr("Revoking: %1 of %2").arg(++*done).arg(total));
    };
    m_console.progress(Text::tr("Revoking: %1 of %2").arg(0).arg(total));
    const RunReport report = co_await runPlan(plan, context, m_context.stop);
    m_console.endProgress();
    int code = exitCodeOf(report);

    const QList<records::AuditRecord> rows = co_await rowsOf(plan, report, journal);
    if (const Status written = writeOut(rows, sink); !written) {
        m_console.complain(
            Text::tr("The run is over, but its rows could not be written out: %1 The journal has them: "
                     "say “sharewarden-cli evidence”.")
                .arg(describe(written.error())));
        if (code == AllDone)
            code = SomeUnknown;
    }
    for (const QString& note : notesOf(rows))
        m_console.say(note);
    m_console.say(countsText(report));
    if (report.journalError)
        m_console.complain(
            Text::tr("The journal could not be written, so the run stopped there; what was sent before "
                     "has its verdict above. %1")
                .arg(explain(*report.journalError)));
    if (report.count(Verdict::Unknown) > 0)
        m_console.complain(
            Text::tr("What became of some shares is not known. Scan the region again before you "
                     "repeat the command."));
    if (report.cancelled)
        m_console.complain(
            Text::tr("Stopped on request. What was sent was read back; the rest was not sent."));
    co_return code;
}

// As the journal tells them, so that they are the rows that evidence will give; from memory if it cannot.
QCoro::Task<QList<records::AuditRecord>> Revocation::rowsOf(Plan plan, RunReport report,
                                                            std::shared_ptr<JournalThread> journal) const {
    if (!report.journalError) {
        EntryFilter filter;
        filter.batch = plan.id();
        const Result<QList<Entry>> entries = co_await journal->read(filter);
        if (entries) {
            records::AuditReader reader;
            for (const Entry& entry : *entries)
                reader.add(entry);
            co_return reader.records();
        }
    }
    co_return outcomeRows(plan, report);
}

Status Revocation::writeOut(const QList<records::AuditRecord>& rows, Sink& sink) const {
    const int width = m_options.output.file.isEmpty() ? terminalWidth(Stream::Output) : 0;
    if (const Status written = writeRevokeRows(m_options.output.format, rows, width, sink); !written)
        return written;
    return sink.finish();
}

}  // namespace

QCoro::Task<int> runRevoke(const Context& context, GlobalOptions global, RevokeOptions options) {
    Revocation revocation(context, std::move(global), std::move(options));
    const int code = co_await revocation.carryOut();
    co_return code;
}

}  // namespace sharewarden::cli
