// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include "app/ncloud/credentials.h"
#include "app/ncloud/target.h"

namespace sharewarden::ncloud {

/// The three headers that identify a request (NAVER Cloud API guide, "Ncloud API: authentication").
struct SignedHeaders {
    QByteArray timestamp;  ///< `x-ncp-apigw-timestamp`, epoch milliseconds
    QByteArray accessKey;  ///< `x-ncp-iam-access-key`
    QByteArray signature;  ///< `x-ncp-apigw-signature-v2`, base64
};

/// Signs one attempt. Every attempt is signed afresh with its own moment: the gateway refuses a timestamp
/// more than five minutes away from its clock.
SignedHeaders sign(const QByteArray& method, const RequestTarget& target, const QDateTime& moment,
                   const Credentials& credentials);

}  // namespace sharewarden::ncloud
