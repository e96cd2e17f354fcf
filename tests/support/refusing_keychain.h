// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychain.h"

namespace sharewarden::test {

/// A keychain that ends everything with one error, as where no Secret Service is.
class RefusingKeychain final : public Keychain {
public:
    explicit RefusingKeychain(KeychainProblem problem) : m_problem(problem) {}

    QCoro::Task<Result<ncloud::SecretKey>> read(QString) override {
        Result<ncloud::SecretKey> refused = error();
        co_return refused;
    }
    QCoro::Task<Status> write(QString, ncloud::SecretKey) override {
        Status refused = error();
        co_return refused;
    }
    QCoro::Task<Status> remove(QString) override {
        Status refused = error();
        co_return refused;
    }

private:
    Error error() const { return KeychainError{m_problem, QString()}; }

    KeychainProblem m_problem;
};

}  // namespace sharewarden::test
