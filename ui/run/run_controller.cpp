// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/run_controller.h"

#include <algorithm>

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/accounts/seal_key_source.h"
#include "app/base/text.h"

namespace sharewarden::ui {

RunController::RunController(RunParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {
}

RunController::~RunController() {
    m_stop.request_stop();
}

void RunController::start(const Plan& plan, std::shared_ptr<JournalThread> journal) {
    if (m_running)
        return;
    m_running = true;
    m_stop = std::stop_source();
    run(this, plan, m_parts, std::move(journal), m_stop.get_token());
}

void RunController::stop() {
    m_stop.request_stop();
}

QString RunController::changedAccount(const Plan& plan, const QString& account,
                                      const AccountStore& accounts) {
    const std::optional<Account> known = accounts.find(account);
    if (!known)
        return tr("The account %1 is no longer set up. Nothing was changed. Scan again before you revoke.")
            .arg(visibleText(account));
    const QString site = known->site.key();
    const bool moved = std::any_of(plan.images().begin(), plan.images().end(), [&](const PlanImage& image) {
        return image.account == account && image.site != site;
    });
    if (moved)
        return tr("The account %1 was moved to another site after the scan. Nothing was changed. Scan again "
                  "before you revoke.")
            .arg(visibleText(account));
    return {};
}

QCoro::Task<> RunController::run(QPointer<RunController> self, Plan plan, RunParts parts,
                                 std::shared_ptr<JournalThread> journal, std::stop_token stop) {
    RunContext context;
    const QStringList accounts = plan.accounts();
    for (const QString& account : accounts) {
        const QString problem = changedAccount(plan, account, parts.accounts);
        if (!problem.isEmpty()) {
            if (self)
                self->refuse(problem);
            co_return;
        }
        Result<ncloud::Client> client = co_await parts.clients.clientFor(*parts.accounts.find(account));
        if (!client) {
            if (self)
                self->refuse(tr("The key of the account %1 could not be had, so nothing was changed. %2")
                                 .arg(visibleText(account), explain(client.error())));
            co_return;
        }
        context.clients.insert(account, *client);
    }
    context.journal = std::move(journal);
    context.ids = parts.ids;
    context.clock = parts.clock;
    context.policy = parts.policy;
    context.carrier = parts.carrier;
    // Without a keychain the batch's end is not sealed; the chain holds it all the same.
    if (const Result<SealKey> key = co_await parts.seals.key())
        context.seal = *key;
    context.onOutcome = [self](const ShareOutcome& outcome) {
        if (self)
            Q_EMIT self->outcome(outcome);
    };
    RunReport report = co_await runPlan(std::move(plan), std::move(context), stop);
    if (self) {
        self->m_running = false;
        Q_EMIT self->finished(report);
    }
}

void RunController::refuse(const QString& why) {
    m_running = false;
    Q_EMIT refused(why);
}

}  // namespace sharewarden::ui
