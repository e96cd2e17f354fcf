// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

#include "app/accounts/account.h"
#include "app/accounts/keychain.h"
#include "app/base/clock.h"
#include "app/ncloud/client.h"

namespace sharewarden {

/// The keychain as a whole did not open, so that asking it for another account would be refused, or prompt,
/// again.
bool isKeychainClosed(const Error& error);

/// Makes clients for accounts. A secret is read from the keychain once per program run and account; what
/// could not be read is asked for again the next time. Must outlive its tasks.
class ClientSource {
public:
    enum class Place { SystemKeychain, Memory };

    ClientSource(Keychain& system, Keychain& memory, ncloud::Transport& transport, Clock clock, IdSource ids);

    /// For clients made afterwards: who is told of every call, and how many of one account's calls are under
    /// way at once.
    void setObserver(ncloud::CallObserver observer) { m_observer = std::move(observer); }
    /// Told of the secret of every client that is made, before it is used.
    void setSecretObserver(std::function<void(const ncloud::SecretKey&)> observer) {
        m_secretObserver = std::move(observer);
    }
    void setCallsAtOnce(int most) { m_callsAtOnce = most; }

    /// The client of a read-only account sends no change. The memory keychain is asked first, then the
    /// system's. Calls for the same account at the same time cause one reading.
    QCoro::Task<Result<ncloud::Client>> clientFor(Account account);
    /// The same; Cancelled as soon as stop is requested, such as while a prompt of the keychain waits for its
    /// answer. What the keychain still says is remembered.
    QCoro::Task<Result<ncloud::Client>> clientFor(Account account, std::stop_token stop);

    /// A client for a key that is not saved (yet).
    ncloud::Client clientFor(const Account& account, ncloud::SecretKey secret) const;

    /// Clients made afterwards use this secret. CredentialsError when it cannot be one (secretKeyProblem()).
    /// In Memory nothing is written anywhere, and it goes before what the system keychain holds; a
    /// secret that is stored in the system keychain is no longer in Memory.
    QCoro::Task<Status> saveSecret(QString accountId, ncloud::SecretKey secret, Place place);

    /// Removes it from both places; clients already made keep it. Ends well only when it is gone from both,
    /// or was in memory alone because there is no keychain service.
    QCoro::Task<Status> removeSecret(QString accountId);

private:
    using Secret = Result<ncloud::SecretKey>;
    struct Reading {
        quint64 number = 0;
        QFuture<Secret> end;
    };

    std::shared_ptr<ncloud::Channel> channelFor(const Account& account) const;
    QCoro::Task<Secret> secretOf(QString accountId);
    QCoro::Task<Secret> readSecret(QString accountId);
    void forget(const QString& accountId);

    Keychain& m_system;
    Keychain& m_memory;
    ncloud::Transport& m_transport;
    Clock m_clock;
    IdSource m_ids;
    ncloud::CallObserver m_observer;
    std::function<void(const ncloud::SecretKey&)> m_secretObserver;
    int m_callsAtOnce = ncloud::CallLimit::defaultMost;
    /// Calls of one key at one site share theirs, whatever client they are made with.
    mutable QHash<QString, std::shared_ptr<ncloud::Channel>> m_channels;
    QHash<QString, ncloud::SecretKey> m_secrets;
    /// Readings under way. What saves or removes takes the reading out, so that it is not remembered.
    QHash<QString, Reading> m_readings;
    quint64 m_readingCount = 0;
};

}  // namespace sharewarden
