// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/network_transport.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <algorithm>

#include "app/ncloud/proxy_chooser.h"
#include "app/ncloud/reply_watch.h"

namespace sharewarden::ncloud {
namespace {

// QNetworkAccessManager's limit of connections to one host (QHttpNetworkConnectionPrivate::
// defaultHttpChannelCount).
constexpr int connectionsOfAManager = 6;

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

// Beside the authorities that are there: the system's are looked up on demand, and are not in this list.
NetworkSettings withExtraAuthorities(NetworkSettings settings) {
    settings.tls.addCaCertificates(settings.extraAuthorities);
    return settings;
}

}  // namespace

struct NetworkTransport::Manager {
    Manager(const ProxySettings& proxy, bool givesLogin) : proxies(new ProxyChooser(proxy, givesLogin)) {
        network.setProxyFactory(proxies);     // the manager takes it over
        network.setCookieJar(new NoCookies);  // and this
        network.setAutoDeleteReplies(false);
    }

    QNetworkAccessManager network;
    ProxyChooser* proxies;
    int underWay = 0;
};

NetworkTransport::NetworkTransport(NetworkSettings settings)
    : m_settings(withExtraAuthorities(std::move(settings))) {
}

NetworkTransport::~NetworkTransport() = default;

void NetworkTransport::setSettings(NetworkSettings settings) {
    m_settings = withExtraAuthorities(std::move(settings));
    m_loginRefused = false;
    retireAll();
}

NetworkTransport::Manager& NetworkTransport::managerFor(const QByteArray& lane) {
    auto& managers = m_lanes[lane];
    const auto hasRoom = [](const auto& manager) { return manager->underWay < connectionsOfAManager; };
    if (const auto found = std::find_if(managers.begin(), managers.end(), hasRoom); found != managers.end())
        return **found;
    managers.push_back(std::make_unique<Manager>(m_settings.proxy, !m_loginRefused));
    return *managers.back();
}

// A retired manager goes with its connections, and with the login that it would give by itself.
void NetworkTransport::retireAll() {
    for (auto& [lane, managers] : m_lanes)
        std::move(managers.begin(), managers.end(), std::back_inserter(m_retired));
    m_lanes.clear();
    dropRetired();
}

// Later: the replies are children of their manager, and one may be on the stack.
void NetworkTransport::dropRetired() {
    QMetaObject::invokeMethod(
        &m_context,
        [this] { std::erase_if(m_retired, [](const auto& manager) { return manager->underWay == 0; }); },
        Qt::QueuedConnection);
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
    Manager& manager = managerFor(request.lane);
    ++manager.underWay;
    auto* body = new OneShotBody(nullptr);
    QNetworkReply* reply = manager.network.sendCustomRequest(prepared, request.method, body);
    body->setParent(reply);
    auto* watch = new ReplyWatch(reply, m_settings.silence, m_settings.maxAnswerBytes);
    // Queued: a stop must not end a reply while the code that asks for the stop is still on the stack.
    const std::stop_callback onStop(stop, [watch] {
        QMetaObject::invokeMethod(
            watch, [watch] { watch->end(CancelledError{true}); }, Qt::QueuedConnection);
    });
    co_await reply;
    auto outcome = watch->outcome();
    reply->deleteLater();
    --manager.underWay;
    if (!m_retired.empty())
        dropRetired();
    if (auto* answer = std::get_if<HttpAnswer>(&outcome))
        co_return Result<HttpAnswer>(std::move(*answer));
    if (const auto* ended = std::get_if<Error>(&outcome))
        co_return Result<HttpAnswer>(*ended);
    auto& failure = std::get<Failure>(outcome);
    failure.proxy = manager.proxies->chosenFor(url);
    failure.loginGiven = m_loginRefused || !failure.proxy.user().isEmpty();
    // Qt has given the login of the chosen proxy once, and was asked again.
    if (failure.code == QNetworkReply::ProxyAuthenticationRequiredError && failure.loginGiven &&
        !m_loginRefused) {
        m_loginRefused = true;
        retireAll();
    }
    const Error error = networkError(failure);
    co_return Result<HttpAnswer>(error);
}

}  // namespace sharewarden::ncloud
