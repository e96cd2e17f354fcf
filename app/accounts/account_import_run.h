// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QList>
#include <QString>
#include <optional>
#include <stop_token>

#include "app/accounts/account_import.h"
#include "app/accounts/client_source.h"

namespace sharewarden {

class AccountStore;

/// What became of an import.
struct ImportOutcome {
    struct Left {
        QString name;
        /// Why, as translated sentences; empty for those that were not tried any more.
        QString why;
    };
    QList<Account> imported;
    QList<Left> left;                ///< every one that was not imported
    std::optional<Error> stoppedBy;  ///< what the keychain said, or Cancelled: nothing was tried after it

    bool complete() const { return left.isEmpty(); }
};

/// Saves the candidates one after the other, each secret to the keychain and then its account. Those that
/// are not New are passed over. The first refusal of the keychain ends it, so that nobody is asked to unlock
/// it once an account. Both referred to outlive the task.
QCoro::Task<ImportOutcome> importAccounts(AccountStore& accounts, ClientSource& clients,
                                          QList<ImportCandidate> chosen, ClientSource::Place place,
                                          std::stop_token stop);

/// The outcome as translated lines of plain text.
QStringList importLines(const ImportOutcome& outcome);

}  // namespace sharewarden
