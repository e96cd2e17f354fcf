// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QString>
#include <memory>

#include "app/accounts/account.h"
#include "app/accounts/keychain.h"
#include "app/base/clock.h"
#include "app/ncloud/client.h"

namespace sharewarden {

/// Makes clients for accounts. A secret is read from the keychain once per program run and account. Must
/// outlive its tasks.
class ClientSource {
public:
    ClientSource(Keychain& system, Keychain& memory, ncloud::Transport& transport, Clock clock, IdSource ids);

    /// The memory keychain is asked first, then the system's.
    QCoro::Task<Result<ncloud::Client>> clientFor(Account account);

    /// A client for a key that is not saved (yet).
    ncloud::Client clientFor(const Account& account, ncloud::SecretKey secret) const;

    enum class Place { SystemKeychain, Memory };
    QCoro::Task<Status> saveSecret(QString accountId, ncloud::SecretKey secret, Place place);
    /// Removes it from both places.
    QCoro::Task<Status> removeSecret(QString accountId);

private:
    Keychain& m_system;
    Keychain& m_memory;
    ncloud::Transport& m_transport;
    Clock m_clock;
    IdSource m_ids;
    QHash<QString, ncloud::SecretKey> m_secrets;
};

}  // namespace sharewarden
