// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/plan_source.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/inventory/reads.h"
#include "app/journal/journal.h"
#include "app/revocation/audit_read.h"
#include "app/revocation/plan_file.h"
#include "app/revocation/restore.h"

namespace sharewarden::cli {
namespace {

struct PlanSourceText {
    Q_DECLARE_TR_FUNCTIONS(CliChange)
};

NoPlan noPlan(const Error& error) {
    return {failureText(error), Failed};
}

// A preview is no batch: it never gets a number.
QString newId(const Context& context, bool dryRun) {
    return dryRun ? QStringLiteral("dry-run") : context.ids();
}

PlanHeader headerOf(PlanAction action, const QString& reason, const QString& ticket) {
    const Carrier here = thisCarrier();
    PlanHeader header;
    header.action = action;
    header.reason = reason;
    header.ticket = ticket;
    header.operatorName = here.operatorName;
    header.host = here.host;
    return header;
}

QCoro::Task<Result<std::optional<ncloud::Image>>> readImage(ncloud::Client client, RevokeOptions options,
                                                            std::stop_token stop) {
    ncloud::ListImages list;
    list.family = options.family;
    list.region = options.region;
    list.numbers.append(options.imageNo);
    const auto answer = co_await readImagePage(client, list, RetryPolicy(), stop);
    if (!answer.result)
        co_return answer.result.error();
    std::optional<ncloud::Image> found;
    for (const ncloud::Image& image : answer.result->images) {
        if (image.no == options.imageNo)
            found = image;
    }
    co_return found;
}

// The wrong key is a failure of the call as a whole; anything else is an image that could not be read.
NoPlan unreadImage(const Error& error) {
    const int code = isCancelled(error) ? Cancelled : isKeyRefused(error) ? Failed : NotAllRead;
    return {PlanSourceText::tr("The image could not be read. %1").arg(failureText(error)), code};
}

// The account of the session as the plan says it: by the same name, at the same site.
std::optional<QString> accountProblem(const Plan& plan, const Session& session) {
    const QString site = session.client.site().key();
    for (const PlanImage& image : plan.images()) {
        if (image.account == session.account && image.site != site)
            return PlanSourceText::tr(
                       "The account “%1” is at the site %2 here, and at %3 in the plan. Nothing was changed. "
                       "Make a new plan, or use the account that it was made with.")
                .arg(visibleText(session.account), visibleText(site), visibleText(image.site));
    }
    return std::nullopt;
}

// Opens every account of the plan and looks at its images.
QCoro::Task<Prepared> prepared(const Context& context, GlobalOptions global, Plan plan) {
    Sessions sessions;
    const QStringList names = plan.accounts();
    for (const QString& name : names) {
        if (!global.account.isEmpty() && name.compare(global.account, Qt::CaseInsensitive) != 0)
            co_return NoPlan{
                PlanSourceText::tr("The plan is of the account “%1”, not of “%2”. Nothing was changed.")
                    .arg(visibleText(name), visibleText(global.account)),
                Failed};
        const auto opened = co_await openAccount(context, global, name);
        if (const auto* why = std::get_if<QString>(&opened))
            co_return NoPlan{*why, Failed};
        const auto& session = std::get<Session>(opened);
        if (const auto problem = accountProblem(plan, session))
            co_return NoPlan{*problem, Failed};
        sessions.add(session);
    }
    context.console.progress(PlanSourceText::tr("Reading the images of the plan"));
    const QList<DriftRow> now = co_await readDrift(plan, sessions.clients, RetryPolicy(), context.stop);
    context.console.endProgress();
    if (context.stop.stop_requested())
        co_return NoPlan{PlanSourceText::tr("Cancelled. Nothing was changed."), Cancelled};
    co_return PreparedPlan{std::move(plan), std::move(sessions), now};
}

Result<records::AuditBatch> readBatch(const Context& context, const GlobalOptions& global,
                                      const QString& id) {
    const QString path = dataFile(context, global, QStringLiteral("journal.sqlite"));
    const auto journal = Journal::open(path, context.clock, Journal::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    const auto found = records::readAudit(**journal, id);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error(StorageError{
            path, PlanSourceText::tr("it has no batch with the number %1").arg(visibleText(id, 100))});
    return found->constLast();
}

}  // namespace

QCoro::Task<Prepared> prepareImage(const Context& context, GlobalOptions global, RevokeOptions options) {
    const auto opened = co_await openSession(context, global);
    if (const auto* why = std::get_if<QString>(&opened))
        co_return NoPlan{*why, Failed};
    const auto& session = std::get<Session>(opened);
    const auto fresh = co_await readImage(session.client, options, context.stop);
    if (!fresh)
        co_return unreadImage(fresh.error());
    QList<PlannedShare> shares;
    for (const QString& loginId : std::as_const(options.loginIds)) {
        const ShareKey key{session.account, session.client.site().key(),
                           options.region,  options.family,
                           options.imageNo, loginId};
        shares.append({key, *fresh ? (*fresh)->name : QString()});
    }
    const PlanHeader header = headerOf(PlanAction::Revoke, options.reason, options.ticket);
    std::optional<Plan> plan = Plan::make(newId(context, options.dryRun), context.clock(), header, shares);
    if (!plan)
        co_return NoPlan{PlanSourceText::tr(
                             "These shares cannot be put into a call. Nothing was changed. Check the region "
                             "and the login IDs."),
                         Failed};
    Sessions sessions;
    sessions.add(session);
    const QList<DriftRow> now = driftOf(plan->images().constFirst(), PlanAction::Revoke, *fresh);
    co_return PreparedPlan{std::move(*plan), std::move(sessions), now};
}

QCoro::Task<Prepared> prepareUndo(const Context& context, GlobalOptions global, RestoreOptions options) {
    const Result<records::AuditBatch> batch = readBatch(context, global, options.batch);
    if (!batch)
        co_return noPlan(batch.error());
    PlanHeader header = headerOf(PlanAction::Restore, options.reason, options.ticket);
    header.undoes = batch->id;
    std::optional<Plan> plan =
        Plan::make(newId(context, options.dryRun), context.clock(), header, revokedShares(*batch));
    if (!plan)
        co_return NoPlan{
            PlanSourceText::tr("The batch %1 revoked nothing, so there is nothing to restore. Nothing was "
                               "changed.")
                .arg(visibleText(options.batch, 100)),
            Failed};
    const Prepared done = co_await prepared(context, global, std::move(*plan));
    co_return done;
}

QCoro::Task<Prepared> prepareFile(const Context& context, GlobalOptions global, ChangeOptions options,
                                  PlanAction action) {
    const Result<Plan> plan = readPlanFile(options.planFile);
    if (!plan)
        co_return noPlan(plan.error());
    if (plan->header().action != action)
        co_return NoPlan{
            action == PlanAction::Revoke
                ? PlanSourceText::tr("This plan gives shares back: it is carried out by restore. Nothing was "
                                     "changed.")
                : PlanSourceText::tr("This plan takes shares away: it is carried out by revoke. Nothing was "
                                     "changed."),
            Failed};
    const QString digest = QString::fromLatin1(plan->digest().toHex());
    if (!options.digest.isEmpty() && options.digest != digest)
        co_return NoPlan{PlanSourceText::tr(
                             "This is not the plan that was approved: its digest is %1. Nothing was changed.")
                             .arg(digest),
                         Failed};
    if (const auto problem = planAgeProblem(*plan, context.clock(), std::chrono::days(options.maxAgeDays)))
        co_return NoPlan{*problem % u' ' % PlanSourceText::tr("Nothing was changed."), Failed};
    const Prepared done = co_await prepared(context, global, *plan);
    co_return done;
}

}  // namespace sharewarden::cli
