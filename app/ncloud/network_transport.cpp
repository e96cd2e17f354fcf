// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/network_transport.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QIODevice>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>
#include <optional>

namespace sharewarden::ncloud {
namespace {

// An empty body that can be read once only. QNetworkAccessManager sends a request again by itself when a
// connection drops, whatever its method; it cannot when the body is a stream that does not rewind (see
// QHttpNetworkConnectionChannel::resetUploadData), and ends with ContentReSendError instead.
class OneShotBody : public QIODevice {
public:
    explicit OneShotBody(QObject* parent) : QIODevice(parent) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

// Never keeps or sends a cookie.
class NoCookies : public QNetworkCookieJar {
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

// What went wrong before any byte of the request could have left.
bool failedBeforeSending(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::HostNotFoundError:
        case QNetworkReply::SslHandshakeFailedError:
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::ProtocolUnknownError:
            return true;
        default:
            return false;
    }
}

// Statuses of 400 and more are errors to Qt as well, and still answers; a lost connection is not.
bool isAnswer(QNetworkReply::NetworkError error) {
    if (error == QNetworkReply::NoError)
        return true;
    const bool content = error > 200 && error < 300 && error != QNetworkReply::ContentReSendError;
    const bool server = error > 400 && error < 500;
    // 400 and 407 have error codes among those of protocols and proxies.
    return content || server || error == QNetworkReply::ProtocolInvalidOperationError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError;
}

QByteArray wireTarget(const QUrl& url) {
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QNetworkRequest prepare(const HttpRequest& request, const NetworkSettings& settings, const QUrl& url) {
    QNetworkRequest prepared(url);
    for (const auto& [name, value] : request.headers)
        prepared.setRawHeader(name, value);
    prepared.setRawHeader("User-Agent", "Sharewarden/" SHAREWARDEN_VERSION);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setSslConfiguration(settings.tls);
    return prepared;
}

// Watches one reply: collects its body within the limit and ends it on silence or on request. Lives as long
// as the reply, whose child it is.
class Watch : public QObject {
public:
    Watch(QNetworkReply* reply, const NetworkSettings& settings)
        : QObject(reply), m_reply(reply), m_settings(settings) {
        m_silence.setInterval(settings.silence);
        m_silence.setSingleShot(true);
        const auto progress = [this] { m_silence.start(); };
        connect(&m_silence, &QTimer::timeout, this, [this] { end(TimeoutError{m_settings.silence}); });
        connect(reply, &QNetworkReply::socketStartedConnecting, this, progress);
        connect(reply, &QNetworkReply::encrypted, this, progress);
        connect(reply, &QNetworkReply::requestSent, this, progress);
        connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
            m_silence.start();
            if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() >
                m_settings.maxAnswerBytes)
                end(TooLargeError{m_settings.maxAnswerBytes});
        });
        connect(reply, &QNetworkReply::readyRead, this, [this] {
            m_silence.start();
            collect();
        });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
            for (const QSslError& error : errors)
                m_tlsProblems.append(error.errorString());
        });
        m_silence.start();
    }

    void end(Error why) {
        if (m_ended || m_reply->isFinished())
            return;
        m_ended = std::move(why);
        m_reply->abort();
    }

    // The answer or the error of a finished reply.
    Result<HttpAnswer> outcome() {
        m_silence.stop();
        if (!m_ended)
            collect();
        if (m_ended)
            return *m_ended;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto error = m_reply->error();
        // A redirect that would have had to send the body again is an error to Qt, and a redirect to us.
        const bool redirect = status >= 300 && status < 400;
        if (status == 0 || (!isAnswer(error) && !redirect)) {
            const bool tls = error == QNetworkReply::SslHandshakeFailedError;
            const QString detail = tls && !m_tlsProblems.isEmpty() ? m_tlsProblems.join(QStringLiteral("; "))
                                   : error == QNetworkReply::ContentReSendError
                                       ? QCoreApplication::translate(
                                             "Transport", "the connection was closed before an answer came")
                                       : m_reply->errorString();
            return Error(NetworkError{detail, !failedBeforeSending(error), tls});
        }
        HttpAnswer answer;
        answer.status = status;
        answer.contentType = m_reply->rawHeader("Content-Type");
        answer.retryAfter = m_reply->rawHeader("Retry-After");
        answer.date = m_reply->rawHeader("Date");
        answer.body = std::move(m_body);
        return answer;
    }

private:
    void collect() {
        m_body += m_reply->readAll();
        if (m_body.size() > m_settings.maxAnswerBytes) {
            m_body.clear();
            if (m_reply->isFinished())
                m_ended = TooLargeError{m_settings.maxAnswerBytes};
            else
                end(TooLargeError{m_settings.maxAnswerBytes});
        }
    }

    QNetworkReply* m_reply;
    NetworkSettings m_settings;
    QTimer m_silence;
    QByteArray m_body;
    QStringList m_tlsProblems;
    std::optional<Error> m_ended;
};

}  // namespace

NetworkTransport::NetworkTransport(NetworkSettings settings) : m_settings(std::move(settings)) {
    m_manager.setCookieJar(new NoCookies);  // the manager takes it over
    m_manager.setAutoDeleteReplies(false);
}

QCoro::Task<Result<HttpAnswer>> NetworkTransport::send(HttpRequest request, std::stop_token stop) {
    if (stop.stop_requested())
        co_return Error(CancelledError{false});
    const QUrl url = QUrl::fromEncoded(request.base.toEncoded() + request.target, QUrl::StrictMode);
    // QUrl rewrites what it thinks equivalent; a target that it would change cannot carry its signature.
    if (wireTarget(url) != request.target)
        co_return Error(CredentialsError{QCoreApplication::translate(
            "Transport", "the request could not be sent exactly as it was signed")});

    const QNetworkRequest prepared = prepare(request, m_settings, url);
    auto* body = new OneShotBody(nullptr);
    QNetworkReply* reply = m_manager.sendCustomRequest(prepared, request.method, body);
    body->setParent(reply);
    auto* watch = new Watch(reply, m_settings);
    // Queued: a stop must not end a reply while the code that asks for the stop is still on the stack.
    const std::stop_callback onStop(stop, [watch] {
        QMetaObject::invokeMethod(
            watch, [watch] { watch->end(CancelledError{true}); }, Qt::QueuedConnection);
    });
    co_await reply;
    Result<HttpAnswer> outcome = watch->outcome();
    reply->deleteLater();
    co_return outcome;
}

}  // namespace sharewarden::ncloud
