// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <chrono>

#include "app/sandbox/http_request.h"

namespace sharewarden::sandbox {

// How far a request's timestamp may be from the gateway's clock, either way.
// Source: NAVER Cloud API guide, "Ncloud API", request headers.
inline constexpr std::chrono::minutes kClockTolerance{5};

struct KeyPair {
    QByteArray accessKey;
    QByteArray secretKey;
};

enum class Authentication { Accepted, MissingHeader, UnknownKey, TimestampRefused, WrongSignature };

// base64(HMAC-SHA256(secret, METHOD + " " + target + "\n" + timestamp + "\n" + accessKey)), the target being
// the raw request target. Source: NAVER Cloud API guide, "Creating a signature" (v2).
QByteArray signatureOf(const KeyPair& keys, QByteArrayView method, QByteArrayView target,
                       QByteArrayView timestamp);

// Judges the three headers of a request. `x-ncp-apigw-signature-v1` is read where there is no `…-v2`: the
// official SDKs send the same value under that name. `nowMs` is the gateway's clock, epoch milliseconds.
Authentication authenticate(const HttpRequest& request, const KeyPair& keys, qint64 nowMs);

// The `details` text of the 401 answer.
QString detailsOf(Authentication outcome);

}  // namespace sharewarden::sandbox
