// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/reply_watch.h"

#include "app/ncloud/tls_problem.h"

namespace sharewarden::ncloud {

ReplyWatch::ReplyWatch(QNetworkReply* reply, std::chrono::milliseconds silence, qint64 maxAnswerBytes)
    : QObject(reply), m_reply(reply), m_silence(silence), m_maxAnswerBytes(maxAnswerBytes) {
    m_timer.setInterval(silence);
    m_timer.setSingleShot(true);
    const auto progress = [this] { m_timer.start(); };
    connect(&m_timer, &QTimer::timeout, this, [this] { end(TimeoutError{m_silence}); });
    connect(reply, &QNetworkReply::socketStartedConnecting, this, progress);
    connect(reply, &QNetworkReply::encrypted, this, progress);
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_requestSent = true;
        m_timer.start();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_timer.start();
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_maxAnswerBytes)
            end(TooLargeError{m_maxAnswerBytes});
    });
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        m_timer.start();
        collect();
    });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsErrors += errors; });
    m_timer.start();
}

void ReplyWatch::end(Error why) {
    if (m_ended || m_reply->isFinished())
        return;
    m_ended = std::move(why);
    m_reply->abort();
}

std::variant<HttpAnswer, Error, Failure> ReplyWatch::outcome() {
    m_timer.stop();
    if (!m_ended)
        collect();
    if (m_ended)
        return *m_ended;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A redirect that would have had to send the body again is an error to Qt, and a redirect to us.
    const bool redirect = status >= 300 && status < 400;
    if (status == 0 || (!isAnswer(m_reply->error()) && !redirect)) {
        Failure failure;
        failure.code = m_reply->error();
        failure.text = m_reply->errorString();
        failure.tlsProblem = tlsProblemText(m_tlsErrors, m_reply->url().host());
        failure.requestSent = m_requestSent;
        return failure;
    }
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.date = m_reply->rawHeader("Date");
    answer.body = std::move(m_body);
    return answer;
}

void ReplyWatch::collect() {
    m_body += m_reply->readAll();
    if (m_body.size() > m_maxAnswerBytes) {
        m_body.clear();
        if (m_reply->isFinished())
            m_ended = TooLargeError{m_maxAnswerBytes};
        else
            end(TooLargeError{m_maxAnswerBytes});
    }
}

}  // namespace sharewarden::ncloud
