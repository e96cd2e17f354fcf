// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QHash>

#include "app/accounts/keychains.h"

namespace sharewarden {
namespace {

class MemoryKeychain final : public Keychain {
public:
    QCoro::Task<Result<ncloud::SecretKey>> read(QString accountId) override {
        const auto it = m_secrets.constFind(accountId);
        if (it == m_secrets.cend())
            co_return Error(KeychainError{KeychainProblem::NotFound, {}});
        co_return *it;
    }

    QCoro::Task<Status> write(QString accountId, ncloud::SecretKey secret) override {
        if (secret.reveal().size() > maxKeychainSecretBytes)
            co_return Error(KeychainError{KeychainProblem::TooLong, {}});
        m_secrets.insert(accountId, secret);
        co_return Status(Done{});
    }

    QCoro::Task<Status> remove(QString accountId) override {
        m_secrets.remove(accountId);
        co_return Status(Done{});
    }

private:
    QHash<QString, ncloud::SecretKey> m_secrets;
};

}  // namespace

std::unique_ptr<Keychain> memoryKeychain() {
    return std::make_unique<MemoryKeychain>();
}

}  // namespace sharewarden
