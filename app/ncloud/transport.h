// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QUrl>
#include <stop_token>
#include <utility>
#include <vector>

#include "app/base/result.h"
#include "app/ncloud/response.h"

namespace sharewarden::ncloud {

/// One signed attempt. `base` is scheme, host and port; `target` travels byte for byte.
struct HttpRequest {
    QByteArray method;
    QUrl base;
    QByteArray target;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray lane;  ///< requests of one lane share connections; other lanes do not wait for them
};

/// Sends one attempt as one request on the wire and brings back whatever answered. Must outlive every task
/// that it gave out. Ends with Network, Timeout, TooLarge or Cancelled when no whole answer came.
class Transport {
public:
    virtual ~Transport() = default;
    virtual QCoro::Task<Result<HttpAnswer>> send(HttpRequest request, std::stop_token stop) = 0;
};

}  // namespace sharewarden::ncloud
