// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/accounts/account.h"
#include "app/accounts/client_source.h"

namespace sharewarden {

class AccountStore;

/// Saves an account with its secret: the secret first, because an account without its key would look ready
/// and is not. An empty secret leaves the one that is kept. A secret that is given makes `lastWorked`
/// invalid.
///
/// Keychain or Credentials when the secret could not be saved, and then nothing was saved; Storage when the
/// account could not be. Both referred to outlive the task.
QCoro::Task<Status> saveAccount(AccountStore& accounts, ClientSource& clients, Account account,
                                ncloud::SecretKey secret, ClientSource::Place place);

}  // namespace sharewarden
