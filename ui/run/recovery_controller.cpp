// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/recovery_controller.h"

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/accounts/seal_key_source.h"
#include "app/base/text.h"

namespace sharewarden::ui {

RecoveryController::RecoveryController(RunParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)) {
}

RecoveryController::~RecoveryController() {
    m_stop.request_stop();
}

void RecoveryController::look(std::shared_ptr<JournalThread> journal) {
    lookAt(this, std::move(journal));
}

QCoro::Task<> RecoveryController::lookAt(QPointer<RecoveryController> self,
                                         std::shared_ptr<JournalThread> journal) {
    const Result<QList<BatchSummary>> batches = co_await readBatches(journal);
    if (!self || !batches)
        co_return;
    self->m_open = OpenBatches::in(*batches);
    Q_EMIT self->looked();
}

void RecoveryController::start(std::shared_ptr<JournalThread> journal) {
    if (m_running)
        return;
    m_running = true;
    m_decided = 0;
    m_stop = std::stop_source();
    run(this, m_parts, m_open.accounts, std::move(journal), m_stop.get_token());
}

void RecoveryController::stop() {
    m_stop.request_stop();
}

void RecoveryController::onShares(qsizetype shares) {
    m_decided += shares;
    Q_EMIT progressed();
}

QCoro::Task<> RecoveryController::run(QPointer<RecoveryController> self, RunParts parts, QStringList accounts,
                                      std::shared_ptr<JournalThread> journal, std::stop_token stop) {
    RecoveryContext context;
    for (const QString& name : std::as_const(accounts)) {
        std::optional<Account> account = parts.accounts.find(name);
        if (!account) {
            context.missing.insert(name, tr("The account %1 is no longer set up.").arg(visibleText(name)));
            continue;
        }
        // Nothing is to be sent, so nothing can be: the client of a read-only account refuses.
        account->changes = Account::Changes::ReadOnly;
        const Account readOnly = *account;
        const Result<ncloud::Client> client = co_await parts.clients.clientFor(readOnly);
        if (client)
            context.clients.insert(name, *client);
        else
            context.missing.insert(name, tr("The key of the account %1 could not be had. %2")
                                             .arg(visibleText(name), explain(client.error())));
    }
    context.journal = journal;
    context.looks = {parts.policy.retry, parts.policy.rereads};
    context.carrier = parts.carrier;
    // Without a keychain the batch's end is not sealed; the chain holds it all the same.
    if (const Result<SealKey> key = co_await parts.seals.key())
        context.seal = *key;
    context.onShares = [self](qsizetype shares) {
        if (self)
            self->onShares(shares);
    };
    const Result<RecoveryReport> report = co_await recoverBatches(context, stop);
    if (!self)
        co_return;
    co_await lookAt(self, journal);
    if (!self)
        co_return;
    self->m_running = false;
    if (report)
        Q_EMIT self->finished(*report);
    else
        Q_EMIT self->failed(explain(report.error()));
}

}  // namespace sharewarden::ui
