// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QString>
#include <memory>
#include <stop_token>
#include <vector>

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/ncloud/call_record.h"
#include "app/ncloud/channel.h"
#include "app/ncloud/credentials.h"
#include "app/ncloud/request.h"
#include "app/ncloud/response.h"
#include "app/ncloud/site.h"
#include "app/ncloud/transport.h"

namespace sharewarden::ncloud {

/// How one attempt ended: always a record, and a value or an error.
template <typename T>
struct Answer {
    CallRecord call;
    Result<T> result;
};

/// The NAVER Cloud API for one key at one site. A cheap value: copies share the key. Each function is one
/// attempt, signed at the moment it is sent, by the server's clock as far as it is known; nothing is sent
/// again here. It waits for its place among the account's calls. Only the transport has to outlive the tasks.
/// `attempt` is for the record alone.
class Client {
public:
    enum class Scope {
        All,
        Read,  ///< change() ends as CredentialsError, and nothing is sent
    };
    /// Without a channel the client and its copies have one of their own.
    Client(Site site, Credentials credentials, Transport& transport, Clock clock, IdSource ids,
           Scope scope = Scope::All, std::shared_ptr<Channel> channel = nullptr);

    const Site& site() const;
    const QString& accessKey() const;
    const ServerClock& serverClock() const;
    const CallLimit& callLimit() const;

    QCoro::Task<Answer<std::vector<Region>>> regions(std::stop_token stop, int attempt = 1) const;
    QCoro::Task<Answer<ImagePage>> images(ListImages list, std::stop_token stop, int attempt = 1) const;
    QCoro::Task<Answer<Identity>> identity(std::stop_token stop, int attempt = 1) const;

    /// `callId` is chosen by the caller, who has written it down before. The value is the image list of
    /// the answer: a claim, never a proof.
    QCoro::Task<Answer<ImagePage>> change(ShareChange change, QString callId, std::stop_token stop,
                                          int attempt = 1) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

}  // namespace sharewarden::ncloud
