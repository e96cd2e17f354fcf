// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/plan_command.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "app/base/text.h"
#include "app/cli/change_view.h"
#include "app/cli/exit_code.h"
#include "app/cli/scan_view.h"
#include "app/cli/terminal.h"
#include "app/inventory/scan.h"
#include "app/revocation/plan_file.h"

namespace sharewarden::cli {
namespace {

struct PlanCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliPlan)
};

// The shares that the options ask for, and the login IDs that no image is shared with.
struct Found {
    QList<PlannedShare> shares;
    QStringList missing;
};

Found findShares(const Inventory& inventory, const PlanOptions& options) {
    const QSet<QString> wanted(options.loginIds.begin(), options.loginIds.end());
    QSet<QString> seen;
    Found found;
    for (const ShareRow& share : inventory.shares()) {
        const ImageRow& image = inventory.imageOf(share);
        const QString& loginId = inventory.text(share.login);
        if (!wanted.contains(loginId) ||
            (!options.imageNo.isEmpty() && inventory.text(image.no) != options.imageNo))
            continue;
        seen.insert(loginId);
        found.shares.append({shareKey(inventory, share), inventory.text(image.name)});
    }
    for (const QString& loginId : options.loginIds) {
        if (!seen.contains(loginId))
            found.missing.append(visibleText(loginId));
    }
    return found;
}

Plan makePlan(const Context& context, const PlanOptions& options, const QList<PlannedShare>& shares) {
    const Carrier here = thisCarrier();
    PlanHeader header;
    header.reason = options.reason;
    header.ticket = options.ticket;
    header.operatorName = here.operatorName;
    header.host = here.host;
    // Never nothing: the shares are not empty, and a server named them.
    return *Plan::make(context.ids(), context.clock(), header, shares);
}

void show(Console& console, const Plan& plan) {
    QList<DriftRow> rows;
    for (const PlanImage& image : plan.images()) {
        for (const PlannedShare& share : sharesOf(image))
            rows.append({share, DriftRow::State::AsPlanned, {}});
    }
    console.say(planText(plan, rows, terminalWidth(Stream::Error)));
}

}  // namespace

QCoro::Task<int> runPlanCommand(const Context& context, GlobalOptions global, PlanOptions options) {
    Console& console = context.console;
    const auto session = co_await openSession(context, global);
    if (const auto* why = std::get_if<QString>(&session)) {
        console.complain(*why);
        co_return Failed;
    }
    const Result<std::unique_ptr<Sink>> sink = openOutput(options.file);
    if (!sink) {
        console.complain(failureText(sink.error()));
        co_return Failed;
    }
    ScanScope scope{std::get<Session>(session).account, std::get<Session>(session).client, options.regions};
    if (options.family)
        scope.families = {*options.family};
    std::vector<ScanScope> scopes;
    scopes.push_back(std::move(scope));
    const std::function<void(const ScanEvent&)> onEvent = [&console](const ScanEvent& event) {
        showProgress(console, event);
    };
    const ScanResult result = co_await scan(std::move(scopes), ScanPolicy(), onEvent, context.stop);
    console.endProgress();
    if (result.cancelled()) {
        console.complain(PlanCommandText::tr("Cancelled. No plan was written and nothing was changed."));
        co_return Cancelled;
    }
    tellCoverage(console, result.inventory, result.coverage);
    const Found found = findShares(result.inventory, options);
    if (!found.missing.isEmpty())
        console.say(PlanCommandText::tr("Not shared with, as far as was read: %1")
                        .arg(found.missing.join(QLatin1String(", "))));
    const bool complete = result.complete();
    if (found.shares.isEmpty()) {
        console.complain(
            PlanCommandText::tr("There is nothing to revoke. No plan was written and nothing was changed."));
        co_return complete ? Failed : NotAllRead;
    }
    const Plan plan = makePlan(context, options, found.shares);
    Status written = (*sink)->write(planFileBytes(plan));
    if (written)
        written = (*sink)->finish();
    if (!written) {
        console.complain(failureText(written.error()));
        co_return Failed;
    }
    show(console, plan);
    if (!complete)
        console.complain(
            PlanCommandText::tr("THE PLAN MAY LACK SHARES: not everything could be read, as said above."));
    co_return complete ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
