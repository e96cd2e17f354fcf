// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/client_source.h"

#include <QCoroFuture>
#include <QPromise>
#include <utility>

#include "app/base/first_decision.h"

namespace sharewarden {
namespace {

bool is(const Error& error, KeychainProblem problem) {
    const auto* keychain = std::get_if<KeychainError>(&error);
    return keychain && keychain->problem == problem;
}

QCoro::Task<> askInto(ClientSource* source, Account account,
                      std::shared_ptr<QPromise<Result<ncloud::Client>>> promise) {
    const Result<ncloud::Client> client = co_await source->clientFor(account);
    decide(promise, client);
}

}  // namespace

bool isKeychainClosed(const Error& error) {
    return std::holds_alternative<KeychainError>(error) && !is(error, KeychainProblem::NotFound);
}

ClientSource::ClientSource(Keychain& system, Keychain& memory, ncloud::Transport& transport, Clock clock,
                           IdSource ids)
    : m_system(system),
      m_memory(memory),
      m_transport(transport),
      m_clock(std::move(clock)),
      m_ids(std::move(ids)) {
}

std::shared_ptr<ncloud::Channel> ClientSource::channelFor(const Account& account) const {
    auto& channel = m_channels[account.site.key() % u' ' % account.accessKey];
    if (!channel)
        channel = std::make_shared<ncloud::Channel>();
    if (channel->limit.most() != m_callsAtOnce)
        channel->limit.setMost(m_callsAtOnce);
    channel->observer = m_observer;
    return channel;
}

ncloud::Client ClientSource::clientFor(const Account& account, ncloud::SecretKey secret) const {
    if (m_secretObserver)
        m_secretObserver(secret);
    const ncloud::Credentials credentials{account.accessKey, std::move(secret)};
    const auto scope = account.changes == Account::Changes::ReadOnly ? ncloud::Client::Scope::Read
                                                                     : ncloud::Client::Scope::All;
    return ncloud::Client(account.site, credentials, m_transport, m_clock, m_ids, scope, channelFor(account));
}

QCoro::Task<Result<ncloud::Client>> ClientSource::clientFor(Account account) {
    const Secret secret = co_await secretOf(account.id);
    if (!secret)
        co_return secret.error();
    co_return clientFor(account, *secret);
}

QCoro::Task<Result<ncloud::Client>> ClientSource::clientFor(Account account, std::stop_token stop) {
    const auto promise = std::make_shared<QPromise<Result<ncloud::Client>>>();
    promise->start();
    const QFuture<Result<ncloud::Client>> decided = promise->future();
    askInto(this, account, promise);
    const std::stop_callback onStop(
        stop, [promise] { decide(promise, Result<ncloud::Client>(Error(CancelledError{}))); });
    const Result<ncloud::Client> client = co_await decided;
    co_return client;
}

QCoro::Task<ClientSource::Secret> ClientSource::readSecret(QString accountId) {
    Secret secret = co_await m_memory.read(accountId);
    if (!secret && is(secret.error(), KeychainProblem::NotFound))
        secret = co_await m_system.read(accountId);
    co_return secret;
}

QCoro::Task<ClientSource::Secret> ClientSource::secretOf(QString accountId) {
    if (const auto known = m_secrets.constFind(accountId); known != m_secrets.cend())
        co_return *known;
    if (const auto reading = m_readings.constFind(accountId); reading != m_readings.cend()) {
        // A future, not a task: a task hands its value to the first who waits.
        const QFuture<Secret> shared = reading->end;
        const Secret secret = co_await shared;
        co_return secret;
    }

    QPromise<Secret> promise;
    promise.start();
    const quint64 number = ++m_readingCount;
    m_readings.insert(accountId, Reading{number, promise.future()});
    const Secret secret = co_await readSecret(accountId);
    // Another reading in this place, or none: the secret was saved or removed meanwhile.
    if (const auto current = m_readings.constFind(accountId);
        current != m_readings.cend() && current->number == number) {
        m_readings.erase(current);
        if (secret)
            m_secrets.insert(accountId, *secret);
    }
    promise.addResult(secret);
    promise.finish();
    co_return secret;
}

void ClientSource::forget(const QString& accountId) {
    m_secrets.remove(accountId);
    m_readings.remove(accountId);
}

QCoro::Task<Status> ClientSource::saveSecret(QString accountId, ncloud::SecretKey secret, Place place) {
    if (const auto problem = secretKeyProblem(secret)) {
        const Error error = CredentialsError{*problem};
        co_return error;
    }
    // Not "condition ? co_await … : co_await …": GCC 12 destroys the value of such an expression twice.
    Keychain& keychain = place == Place::Memory ? m_memory : m_system;
    const Status written = co_await keychain.write(accountId, secret);
    if (!written)
        co_return written;
    if (place == Place::SystemKeychain) {
        const Status removed = co_await m_memory.remove(accountId);
        if (!removed)
            co_return removed;
    }
    forget(accountId);
    m_secrets.insert(accountId, secret);
    co_return Status(Done{});
}

QCoro::Task<Status> ClientSource::removeSecret(QString accountId) {
    forget(accountId);
    const Secret inMemory = co_await m_memory.read(accountId);
    const Status memory = co_await m_memory.remove(accountId);
    const Status system = co_await m_system.remove(accountId);
    // A reading may have begun meanwhile.
    forget(accountId);
    if (!memory)
        co_return memory;
    if (!system && is(system.error(), KeychainProblem::NoService) && inMemory)
        co_return Status(Done{});
    co_return system;
}

}  // namespace sharewarden
