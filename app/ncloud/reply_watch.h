// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkReply>
#include <QSslError>
#include <QTimer>
#include <optional>

#include "app/base/result.h"
#include "app/ncloud/network_failure.h"
#include "app/ncloud/network_settings.h"
#include "app/ncloud/response.h"

namespace sharewarden::ncloud {

/// Watches one reply: collects its body within the limit and ends it on silence or on request. Lives as long
/// as the reply, whose child it is.
class ReplyWatch : public QObject {
public:
    ReplyWatch(QNetworkReply* reply, std::chrono::milliseconds silence, qint64 maxAnswerBytes);

    /// The first reason stands; none changes what a finished reply came to.
    void end(Error why);

    /// What a finished reply came to: its answer, the error that it was ended with, or what is known of its
    /// failure.
    std::variant<HttpAnswer, Error, Failure> outcome();

private:
    void collect();

    QNetworkReply* m_reply;
    std::chrono::milliseconds m_silence;
    qint64 m_maxAnswerBytes;
    QTimer m_timer;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    bool m_requestSent = false;
    std::optional<Error> m_ended;
};

}  // namespace sharewarden::ncloud
