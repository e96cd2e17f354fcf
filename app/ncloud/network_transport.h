// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <chrono>

#include "app/ncloud/transport.h"

namespace sharewarden::ncloud {

struct NetworkSettings {
    std::chrono::milliseconds silence{30'000};  ///< without any progress for this long, a call has timed out
    qint64 maxAnswerBytes = 32LL * 1024 * 1024;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

/// HTTP/1.1 over QNetworkAccessManager, held to what the product promises: one attempt is one request on the
/// wire (the manager's own re-sending is closed off), TLS is verified, redirects are not followed, cookies
/// and caches are not used, and answers are bounded. Lives on one thread.
class NetworkTransport : public Transport {
public:
    explicit NetworkTransport(NetworkSettings settings = {});
    QCoro::Task<Result<HttpAnswer>> send(HttpRequest request, std::stop_token stop) override;

private:
    NetworkSettings m_settings;
    QNetworkAccessManager m_manager;
};

}  // namespace sharewarden::ncloud
