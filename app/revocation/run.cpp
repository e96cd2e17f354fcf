// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/run.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "app/journal/batch_lock.h"
#include "app/revocation/drift.h"
#include "app/revocation/fresh_read.h"
#include "app/revocation/judge.h"
#include "app/revocation/records.h"

namespace sharewarden {
namespace {

using ncloud::CallRecord;
using ncloud::Client;
using ncloud::Image;
using ncloud::ShareChange;

// One carrying out of one plan. Lives in the frame of runPlan(), which awaits each of its coroutines in
// place.
class Run {
    Q_DECLARE_TR_FUNCTIONS(Run)

public:
    Run(Plan plan, RunContext context, std::stop_token stop)
        : m_plan(std::move(plan)),
          m_context(std::move(context)),
          m_stop(std::move(stop)),
          m_rules(ActionRules::of(m_plan.header().action)) {
        m_report.batch = m_plan.id();
        for (const PlanImage& image : m_plan.images()) {
            m_firstOutcome.append(m_report.outcomes.size());
            for (const PlannedShare& share : sharesOf(image)) {
                ShareOutcome outcome;
                outcome.share = share.key;
                outcome.imageName = share.imageName;
                m_report.outcomes.append(outcome);
            }
        }
    }

    QCoro::Task<RunReport> carryOut();

private:
    QCoro::Task<bool> remember(QList<NewEntry> entries);
    QCoro::Task<bool> isNew();
    QCoro::Task<> settle(qsizetype image, QStringList logins, Verdict verdict, QString note, CallRecord call,
                         QList<NewEntry> notes = {});
    QCoro::Task<> settleGroup(ReadGroup group, QString note);
    // What the lanes of one group take their next image from. Lives in the frame of carryOutGroup().
    struct Work {
        ReadGroup group;
        FreshImages fresh;
        qsizetype next = 0;
    };
    QCoro::Task<> carryOutGroup(ReadGroup group);
    QCoro::Task<> carryOutImage(Client client, qsizetype index, std::optional<Image> fresh);
    QCoro::Task<> carryOutChange(Client client, qsizetype index, ShareChange change, QList<NewEntry> notes);
    QCoro::Task<> carryOutLane(int lane, Client client, Work* work);

    int laneLimit(const QString& account) const;
    std::optional<QString> haltReason(const QString& account) const;
    std::optional<ShareChange> changeFor(const PlanImage& image, const QStringList& logins) const {
        return ShareChange::make(m_rules.call, image.family, image.region, image.no, logins);
    }
    bool allSettled(const Image& fresh, const QStringList& logins) const {
        return std::all_of(logins.begin(), logins.end(),
                           [&](const QString& login) { return m_rules.isSettled(fresh, login); });
    }

    Plan m_plan;
    RunContext m_context;
    std::stop_token m_stop;
    ActionRules m_rules;
    RunReport m_report;
    QList<qsizetype> m_firstOutcome;           // where the outcomes of a plan's image begin
    QHash<QString, int> m_lanes;               // account → how many images at once, now
    QHash<QString, QString> m_haltedAccounts;  // account → why nothing more is sent for it
};

// Why nothing more may be sent, if so.
std::optional<QString> Run::haltReason(const QString& account) const {
    if (m_report.notBegun)
        return m_report.notBegun;
    if (m_report.journalError)
        return tr("The run stopped because its journal could not be written.");
    if (m_stop.stop_requested())
        return tr("The run was stopped before this share.");
    const auto halted = m_haltedAccounts.constFind(account);
    return halted == m_haltedAccounts.constEnd() ? std::nullopt : std::optional(*halted);
}

// Puts entries on disk. After one failure nothing more is tried: what follows must not look complete.
QCoro::Task<bool> Run::remember(QList<NewEntry> entries) {
    if (m_report.journalError || m_report.notBegun)
        co_return false;
    const auto written = co_await m_context.journal->append(std::move(entries));
    if (!written)
        m_report.journalError = written.error();
    co_return written.ok();
}

// `notes` are entries to be written down before the verdicts.
QCoro::Task<> Run::settle(qsizetype index, QStringList logins, Verdict verdict, QString note, CallRecord call,
                          QList<NewEntry> notes) {
    const PlanImage& image = m_plan.images().at(index);
    QList<qsizetype> rows;
    QList<NewEntry> entries = std::move(notes);
    for (const QString& login : std::as_const(logins)) {
        const qsizetype row = m_firstOutcome.at(index) + image.loginIds.indexOf(login);
        ShareOutcome& outcome = m_report.outcomes[row];
        outcome.verdict = verdict;
        outcome.note = note;
        outcome.call = call;
        outcome.time = m_context.clock();
        rows.append(row);
        entries.append(records::verdict(m_plan, outcome));
    }
    if (!entries.isEmpty())
        co_await remember(std::move(entries));
    for (const qsizetype row : std::as_const(rows)) {
        if (m_context.onOutcome)
            m_context.onOutcome(m_report.outcomes.at(row));
    }
}

QCoro::Task<> Run::settleGroup(ReadGroup group, QString note) {
    for (const qsizetype index : std::as_const(group.rows)) {
        const QStringList logins = m_plan.images().at(index).loginIds;
        co_await settle(index, logins, Verdict::NotSent, note, CallRecord());
    }
}

QCoro::Task<> Run::carryOutGroup(ReadGroup group) {
    if (const auto reason = haltReason(group.account)) {
        co_await settleGroup(group, *reason);
        co_return;
    }
    const auto client = m_context.clients.constFind(group.account);
    if (client == m_context.clients.constEnd()) {
        const QString note = tr("There is no key for the account of this share.");
        co_await settleGroup(group, note);
        co_return;
    }
    const Client reader = *client;
    const auto fresh = co_await readFresh(reader, group, m_context.policy.retry);
    if (!fresh) {
        if (isAccessRefused(fresh.error()))
            m_haltedAccounts.insert(group.account, explain(fresh.error()));
        const QString note =
            tr("The image could not be read before the change. %1").arg(explain(fresh.error()));
        co_await settleGroup(group, note);
        co_return;
    }
    const int limit = laneLimit(group.account);
    Work work{group, *fresh, 0};
    std::vector<QCoro::Task<>> lanes;
    for (int lane = 0; lane < limit && lane < group.rows.size(); ++lane)
        lanes.push_back(carryOutLane(lane, reader, &work));
    for (QCoro::Task<>& lane : lanes)
        co_await lane;
    // A group without a throttled call earns one lane back.
    if (laneLimit(group.account) == limit)
        m_lanes[group.account] = std::min(limit + 1, m_context.policy.lanes);
}

int Run::laneLimit(const QString& account) const {
    return m_lanes.value(account, m_context.policy.lanes);
}

// One of several images at once. A lane beyond the limit, which throttling lowers, ends after its image.
QCoro::Task<> Run::carryOutLane(int lane, Client client, Work* work) {
    while (work->next < work->group.rows.size() && lane < laneLimit(work->group.account)) {
        const qsizetype index = work->group.rows.at(work->next++);
        const auto found = work->fresh.constFind(m_plan.images().at(index).no);
        const std::optional<Image> image =
            found == work->fresh.constEnd() ? std::nullopt : std::optional(*found);
        co_await carryOutImage(client, index, image);
    }
}

QCoro::Task<> Run::carryOutImage(Client client, qsizetype index, std::optional<Image> fresh) {
    const PlanImage& image = m_plan.images().at(index);
    QList<NewEntry> notes{records::look(m_plan.id(), image, false, fresh)};
    const QString drift = imageDrift(image, fresh);
    if (!drift.isEmpty()) {
        co_await settle(index, image.loginIds, Verdict::NotSent, drift, CallRecord(), notes);
        co_return;
    }
    QStringList settled;
    QStringList open;
    for (const QString& login : image.loginIds)
        (m_rules.isSettled(*fresh, login) ? settled : open).append(login);
    if (!settled.isEmpty())
        co_await settle(index, settled, m_rules.alreadyDone, QString(), CallRecord(),
                        std::exchange(notes, {}));
    const std::optional<ShareChange> whole = changeFor(image, open);
    if (!whole)
        co_return;
    for (const ShareChange& part : whole->split())
        co_await carryOutChange(client, index, part, std::exchange(notes, {}));
}

// Sends one call, again where that is safe, and ends with a verdict for each of its login IDs. `notes` are
// entries to be written down before the first.
QCoro::Task<> Run::carryOutChange(Client client, qsizetype index, ShareChange change, QList<NewEntry> notes) {
    const PlanImage& image = m_plan.images().at(index);
    CallRecord call;  // the last one that was sent
    SendOutcome sent = SendOutcome::Open;
    std::optional<Error> error;
    int throttled = 0;
    for (int sends = 0;;) {
        const QStringList open = change.loginIds();
        const std::optional<QString> halted = haltReason(image.account);
        if (halted && call.callId.isEmpty()) {
            co_await settle(index, open, Verdict::NotSent, *halted, call, notes);
            co_return;
        }
        if (!halted) {
            const QString callId = m_context.ids();
            QList<NewEntry> intent = std::exchange(notes, {});
            intent.append(records::intent(m_plan, image, change, callId));
            const bool intended = co_await remember(std::move(intent));
            if (!intended)
                continue;  // to the halt
            ++sends;
            // Not aborted by a stop: a call under way ends with its answer, which is worth more than a guess.
            const auto answer = co_await client.change(change, callId, std::stop_token());
            call = answer.call;
            sent = sendOutcome(answer.result);
            error = answer.result ? std::nullopt : std::optional<Error>(answer.result.error());
            QList<NewEntry> received{records::answer(m_plan, call, answer.result)};
            co_await remember(std::move(received));
            if (error && isAccessRefused(*error))
                m_haltedAccounts.insert(image.account, explain(*error));
            if (sent == SendOutcome::Throttled) {
                // Definitely not applied, so it may be sent again without a look.
                m_lanes[image.account] = std::max(1, laneLimit(image.account) - 1);
                const auto delay = retryDelay(m_context.policy.retry, ++throttled, *error, call.retryAfter);
                const bool again = delay && co_await pause(*delay, m_stop);
                if (again)
                    continue;
            }
        }
        const bool oneLook = sent == SendOutcome::Refused || sent == SendOutcome::Throttled;
        const auto shows = [this, open, oneLook](const FreshImages& seen) {
            return oneLook || (!seen.isEmpty() && allSettled(*seen.constBegin(), open));
        };
        const ReadGroup one{image.account, image.region, image.family, {index}, {image.no}};
        const LookPolicy looks{m_context.policy.retry, m_context.policy.rereads};
        const FreshLook look = co_await lookUntil(client, one, looks, shows, m_stop);
        const std::optional<Image> fresh = look.image(image.no);
        if (!fresh) {
            const QString why = look.why.isEmpty() ? imageDrift(image, fresh) : look.why;
            co_await settle(index, open, Verdict::Unknown, why, call, notes);
            co_return;
        }

        notes.append(records::look(m_plan.id(), image, true, fresh));
        QStringList settled;
        QStringList unsettled;
        for (const QString& login : open)
            (m_rules.isSettled(*fresh, login) ? settled : unsettled).append(login);
        if (!settled.isEmpty())
            co_await settle(index, settled, m_rules.done, QString(), call, std::exchange(notes, {}));
        const std::optional<ShareChange> rest = changeFor(image, unsettled);
        if (!rest)
            co_return;
        if (sent == SendOutcome::Open && sends < m_context.policy.sends && !halted) {
            change = *rest;
            continue;
        }
        const QString note = halted ? *halted : error ? explain(*error) : QString();
        co_await settle(index, unsettled, judge(m_rules, sent, false), note, call, notes);
        co_return;
    }
}

// A plan is carried out once: what is left of it is another plan.
QCoro::Task<bool> Run::isNew() {
    EntryFilter filter;
    filter.batch = m_plan.id();
    filter.kinds.append(QStringLiteral("batch-begin"));
    const auto found = co_await m_context.journal->read(filter);
    if (!found)
        m_report.journalError = found.error();
    else if (!found->isEmpty())
        m_report.notBegun =
            tr("This plan was carried out before, and a plan is carried out once. Make a new one of what is "
               "left.");
    co_return found && found->isEmpty();
}

QCoro::Task<RunReport> Run::carryOut() {
    const auto lock = BatchLock::take(m_context.journal->path());
    if (!lock)
        m_report.notBegun = describe(lock.error());
    const bool begins = lock.ok() && co_await isNew();
    if (begins) {
        QList<NewEntry> begin{records::batchBegin(m_plan, m_context.carrier)};
        co_await remember(std::move(begin));
    }
    for (const ReadGroup& group : readGroups(readRows(m_plan), m_context.policy.imagesPerRead))
        co_await carryOutGroup(group);
    const bool anyNotSent = m_report.count(Verdict::NotSent) > 0;
    m_report.cancelled = m_stop.stop_requested() && anyNotSent;
    QList<NewEntry> end{records::batchEnd(m_report, m_context.seal)};
    co_await remember(std::move(end));
    co_return m_report;
}

}  // namespace

qsizetype RunReport::count(Verdict verdict) const {
    return std::count_if(outcomes.begin(), outcomes.end(),
                         [verdict](const ShareOutcome& outcome) { return outcome.verdict == verdict; });
}

QCoro::Task<RunReport> runPlan(Plan plan, RunContext context, std::stop_token stop) {
    Run run(std::move(plan), std::move(context), std::move(stop));
    RunReport report = co_await run.carryOut();
    co_return report;
}

}  // namespace sharewarden
