// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_import_run.h"

#include <QCoreApplication>

#include "app/accounts/account_saving.h"
#include "app/accounts/account_store.h"
#include "app/base/text.h"

namespace sharewarden {
namespace {

struct ImportRunText {
    Q_DECLARE_TR_FUNCTIONS(AccountImport)
};

}  // namespace

QCoro::Task<ImportOutcome> importAccounts(AccountStore& accounts, ClientSource& clients,
                                          QList<ImportCandidate> chosen, ClientSource::Place place,
                                          std::stop_token stop) {
    ImportOutcome outcome;
    for (const ImportCandidate& candidate : std::as_const(chosen)) {
        if (candidate.verdict != ImportVerdict::New)
            continue;
        if (stop.stop_requested() && !outcome.stoppedBy)
            outcome.stoppedBy = Error(CancelledError{});
        if (outcome.stoppedBy) {
            outcome.left.append({candidate.account.name, {}});
            continue;
        }
        const Status saved =
            co_await saveAccount(accounts, clients, candidate.account, candidate.secret, place);
        if (saved) {
            outcome.imported.append(candidate.account);
            continue;
        }
        if (std::holds_alternative<KeychainError>(saved.error())) {
            outcome.stoppedBy = saved.error();
            outcome.left.append({candidate.account.name, {}});
        } else {
            outcome.left.append({candidate.account.name, explain(saved.error())});
        }
    }
    co_return outcome;
}

QStringList importLines(const ImportOutcome& outcome) {
    QStringList lines;
    QStringList untried;
    lines.append(
        ImportRunText::tr("%n account(s) imported.", nullptr, static_cast<int>(outcome.imported.size())));
    for (const ImportOutcome::Left& left : outcome.left) {
        if (left.why.isEmpty())
            untried.append(visibleText(left.name, 100));
        else
            lines.append(
                ImportRunText::tr("“%1” was not imported. %2").arg(visibleText(left.name, 100), left.why));
    }
    if (outcome.stoppedBy && !isCancelled(*outcome.stoppedBy))
        lines.append(explain(*outcome.stoppedBy));
    else if (outcome.stoppedBy)
        lines.append(ImportRunText::tr("The import was cancelled."));
    if (!untried.isEmpty())
        lines.append(ImportRunText::tr("Not imported: %1.").arg(untried.join(QStringLiteral(", "))));
    return lines;
}

}  // namespace sharewarden
