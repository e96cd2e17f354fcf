// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDateTime>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/ncloud/credentials.h"
#include "app/ncloud/request.h"
#include "app/ncloud/response.h"
#include "app/ncloud/site.h"
#include "app/ncloud/transport.h"

namespace sharewarden::ncloud {

/// What is known of one attempt, for the journal and the log. No key, no signature.
struct CallRecord {
    QString callId;  ///< our own id: the server's request id comes only on success
    QString action;
    QString region;
    int httpStatus = 0;  ///< 0 when nothing answered
    QString returnCode;
    QString returnMessage;
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;  ///< what the server asked to wait
    QDateTime serverTime;                            ///< its `Date` header, invalid when absent
    QDateTime sent;                                  ///< by our clock, UTC
};

/// How one attempt ended: always a record, and a value or an error.
template <typename T>
struct Answer {
    CallRecord call;
    Result<T> result;
};

/// The NAVER Cloud API for one key at one site. A cheap value: copies share the key. Each function is one
/// attempt, signed at the moment it is sent; nothing is sent again here. Only the transport has to outlive
/// the tasks.
class Client {
public:
    enum class Scope {
        All,
        Read,  ///< change() ends as CredentialsError, and nothing is sent
    };
    Client(Site site, Credentials credentials, Transport& transport, Clock clock, IdSource ids,
           Scope scope = Scope::All);

    const Site& site() const;
    const QString& accessKey() const;

    QCoro::Task<Answer<std::vector<Region>>> regions(std::stop_token stop) const;
    QCoro::Task<Answer<ImagePage>> images(ListImages list, std::stop_token stop) const;
    QCoro::Task<Answer<Identity>> identity(std::stop_token stop) const;

    /// `callId` is chosen by the caller, who has written it down before. The value is the image list of
    /// the answer: a claim, never a proof.
    QCoro::Task<Answer<ImagePage>> change(ShareChange change, QString callId, std::stop_token stop) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

}  // namespace sharewarden::ncloud
