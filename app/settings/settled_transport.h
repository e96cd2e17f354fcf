// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QFuture>
#include <chrono>
#include <optional>

#include "app/ncloud/network_transport.h"
#include "app/settings/settings.h"

namespace sharewarden {

class ProxyPassword;

/// What the settings mean for the network. Reads the file with the authorities: StorageError when it cannot
/// be used, so that nobody believes it to be in force.
Result<ncloud::NetworkSettings> networkSettings(const Settings& settings, ncloud::SecretKey proxyPassword);

/// The network as the settings say. They are put into force before the first request, which waits for the
/// proxy's password where one is needed; the keychain is asked once, however many requests there are. While
/// the settings cannot be put into force every request ends with the reason, and nothing is sent.
class SettledTransport final : public ncloud::Transport {
public:
    /// `settings` that could not be read are an error of every request. `password` outlives this. What failed
    /// is tried again by the first request after `pauseAfterFailure`.
    SettledTransport(Result<Settings> settings, ProxyPassword& password,
                     std::chrono::milliseconds pauseAfterFailure = std::chrono::seconds(30));

    QCoro::Task<Result<ncloud::HttpAnswer>> send(ncloud::HttpRequest request, std::stop_token stop) override;

    /// For requests that are sent from now on.
    void apply(const Settings& settings);

private:
    QCoro::Task<Status> prepare();
    QCoro::Task<Status> putIntoForce();

    Result<Settings> m_settings;
    ProxyPassword& m_password;
    std::chrono::milliseconds m_pauseAfterFailure;
    // Made for the first call: it loads TLS and its authorities, which no start has to wait for.
    std::optional<ncloud::NetworkTransport> m_network;
    bool m_ready = false;
    quint64 m_change = 0;                        // counts apply()
    std::optional<QFuture<Status>> m_preparing;  // shared by the requests that wait
    std::optional<Error> m_failure;
    QDeadlineTimer m_failureStands;
};

}  // namespace sharewarden
