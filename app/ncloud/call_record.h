// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace sharewarden::ncloud {

/// What is known of one attempt, for the journal and the log. No key, no signature.
struct CallRecord {
    QString callId;  ///< our own id: the server's request id comes only on success
    QString action;
    QString region;
    int attempt = 1;     ///< of the same call, from 1
    int httpStatus = 0;  ///< 0 when nothing answered
    QString returnCode;
    QString returnMessage;
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;  ///< what the server asked to wait
    QDateTime serverTime;                            ///< its `Date` header, invalid when absent
    QDateTime sent;                                  ///< by our clock, UTC
    std::chrono::milliseconds correction{0};         ///< what its timestamp had on top of our clock
    std::chrono::milliseconds elapsed{0};            ///< from sending to the end of the answer
};

}  // namespace sharewarden::ncloud
