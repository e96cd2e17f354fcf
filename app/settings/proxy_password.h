// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <functional>
#include <optional>
#include <utility>

#include "app/accounts/keychain.h"
#include "app/base/result.h"

namespace sharewarden {

/// The proxy's password, from the keychain: read once a program run. Must outlive its tasks.
class ProxyPassword {
public:
    /// The keychain outlives this. `observer` is told of every password before it is used.
    explicit ProxyPassword(Keychain& keychain, std::function<void(const ncloud::SecretKey&)> observer = {})
        : m_keychain(keychain), m_observer(std::move(observer)) {}

    /// Empty when there is none. What could not be had is asked for again the next time.
    QCoro::Task<Result<ncloud::SecretKey>> read();
    QCoro::Task<Status> save(ncloud::SecretKey password);
    /// One that is not there is no error.
    QCoro::Task<Status> remove();

private:
    void know(const ncloud::SecretKey& password);

    Keychain& m_keychain;
    std::function<void(const ncloud::SecretKey&)> m_observer;
    std::optional<ncloud::SecretKey> m_known;
};

}  // namespace sharewarden
