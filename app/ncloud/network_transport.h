// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <vector>

#include "app/ncloud/network_settings.h"
#include "app/ncloud/transport.h"

namespace sharewarden::ncloud {

/// HTTP/1.1 over QNetworkAccessManager, held to what the product promises: one attempt is one request on the
/// wire (the manager's own re-sending is closed off), TLS is verified, redirects are not followed, cookies
/// and caches are not used, and answers are bounded. No request waits for another one: how many are under way
/// at once is for the caller to limit. Lives on one thread.
///
/// A proxy that asks is given the user name and the password of the settings; once it has refused them they
/// are not given again, so that no account is locked by many calls at once.
class NetworkTransport : public Transport {
public:
    explicit NetworkTransport(NetworkSettings settings = {});
    ~NetworkTransport() override;
    QCoro::Task<Result<HttpAnswer>> send(HttpRequest request, std::stop_token stop) override;

    /// For requests that are sent from now on, on new connections. Those under way are not touched.
    void setSettings(NetworkSettings settings);

private:
    struct Manager;
    Manager& managerFor(const QByteArray& lane);
    void retireAll();
    void dropRetired();

    NetworkSettings m_settings;
    bool m_loginRefused = false;
    /// A manager makes six connections to a host and lets further requests wait, so a lane has as many
    /// managers as its requests need.
    std::map<QByteArray, std::vector<std::unique_ptr<Manager>>> m_lanes;
    std::vector<std::unique_ptr<Manager>> m_retired;  // until their last request has ended
    QObject m_context;
};

}  // namespace sharewarden::ncloud
