// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroFuture>
#include <QHash>
#include <QPromise>
#include <memory>
#include <optional>

#include "app/accounts/keychain.h"

namespace sharewarden::test {

/// A keychain in memory that counts what is asked of it, can be made to fail, and can be held so that
/// several calls are under way at once.
class CountingKeychain final : public Keychain {
public:
    QHash<QString, ncloud::SecretKey> secrets;
    std::optional<KeychainProblem> problem;  ///< every verb ends with it
    int reads = 0;
    int writes = 0;
    int removes = 0;

    void put(const QString& id, const char* secret) {
        secrets.insert(id, ncloud::SecretKey(QByteArray(secret)));
    }

    /// Reads that begin from now on wait for release(); what they bring is what was there when they began.
    void hold() {
        m_gate = std::make_shared<QPromise<bool>>();
        m_gate->start();
    }
    void release() {
        m_gate->addResult(true);
        m_gate->finish();
        m_gate.reset();
    }

    QCoro::Task<Result<ncloud::SecretKey>> read(QString accountId) override {
        ++reads;
        const Result<ncloud::SecretKey> found = lookUp(accountId);
        if (m_gate) {
            const QFuture<bool> open = m_gate->future();
            co_await open;
        }
        co_return found;
    }

    QCoro::Task<Status> write(QString accountId, ncloud::SecretKey secret) override {
        ++writes;
        if (problem)
            co_return Error(KeychainError{*problem, {}});
        secrets.insert(accountId, secret);
        co_return Status(Done{});
    }

    QCoro::Task<Status> remove(QString accountId) override {
        ++removes;
        if (problem)
            co_return Error(KeychainError{*problem, {}});
        secrets.remove(accountId);
        co_return Status(Done{});
    }

private:
    Result<ncloud::SecretKey> lookUp(const QString& id) const {
        if (problem)
            return Error(KeychainError{*problem, {}});
        const auto it = secrets.constFind(id);
        if (it == secrets.cend())
            return Error(KeychainError{KeychainProblem::NotFound, {}});
        return *it;
    }

    std::shared_ptr<QPromise<bool>> m_gate;
};

}  // namespace sharewarden::test
