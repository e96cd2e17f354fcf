// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/network_failure.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "app/base/text.h"

namespace sharewarden::ncloud {
namespace {

struct NetworkFailureText {
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

// Qt reports several failures by one code; only its own sentence tells them apart. It is compared in the
// language that the program speaks.
template <std::size_t N>
bool isQtSentence(const QString& text, const char* context, const std::array<const char*, N>& sentences) {
    return std::any_of(sentences.begin(), sentences.end(), [&](const char* sentence) {
        return text == QCoreApplication::translate(context, sentence);
    });
}

// From the places in qnativesocketengine.cpp where a connection is made.
bool isNoRoute(const QString& text) {
    return isQtSentence(text, "QNativeSocketEngine", std::array{"Network unreachable", "Host unreachable"}) ||
           isQtSentence(text, "QAbstractSocket", std::array{"Network unreachable"});
}

// From qhttpsocketengine.cpp and qsocks5socketengine.cpp, before there is a tunnel.
bool isProxyHandshake(const QString& text) {
    return isQtSentence(
               text, "QHttpSocketEngine",
               std::array{"Did not receive HTTP response from proxy",
                          "Error parsing authentication request from proxy", "Authentication required",
                          "Proxy denied connection", "Error communicating with HTTP proxy",
                          "Proxy server not found", "Proxy connection refused",
                          "Proxy server connection timed out", "Proxy connection closed prematurely"}) ||
           isQtSentence(
               text, "QSocks5SocketEngine",
               std::array{"Connection to proxy refused", "Connection to proxy closed prematurely",
                          "Proxy host not found", "Connection to proxy timed out",
                          "Proxy authentication failed", "SOCKS version 5 protocol error",
                          "General SOCKSv5 server failure", "Connection not allowed by SOCKSv5 server"});
}

bool isProxyCode(QNetworkReply::NetworkError code) {
    return code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError;
}

// What went wrong before any byte of the request could have left. Codes of proxies are those of a tunnel that
// was not made: nothing is asked of a proxy but tunnels.
bool failedBeforeSending(const Failure& failure) {
    switch (failure.code) {
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::HostNotFoundError:
        case QNetworkReply::SslHandshakeFailedError:
        case QNetworkReply::ProtocolUnknownError:
            return true;
        default:
            break;
    }
    if (isProxyCode(failure.code) || isProxyHandshake(failure.text))
        return true;
    return !failure.requestSent && isNoRoute(failure.text);
}

QString proxyName(const QNetworkProxy& proxy) {
    return visibleText(proxy.hostName(), 100) % QLatin1Char(':') % QString::number(proxy.port());
}

QString proxyDetail(const Failure& failure) {
    if (failure.code == QNetworkReply::ProxyAuthenticationRequiredError) {
        if (failure.loginGiven)
            return NetworkFailureText::tr("the proxy %1 did not accept the user name and the password")
                .arg(proxyName(failure.proxy));
        return NetworkFailureText::tr("the proxy %1 asks for a user name and a password")
            .arg(proxyName(failure.proxy));
    }
    return NetworkFailureText::tr("through the proxy %1: %2").arg(proxyName(failure.proxy), failure.text);
}

}  // namespace

bool isAnswer(QNetworkReply::NetworkError code) {
    if (code == QNetworkReply::NoError)
        return true;
    const bool content = code > 200 && code < 300 && code != QNetworkReply::ContentReSendError;
    const bool server = code > 400 && code < 500;
    // 400 and 407 have error codes among those of protocols and proxies.
    return content || server || code == QNetworkReply::ProtocolInvalidOperationError ||
           code == QNetworkReply::ProxyAuthenticationRequiredError;
}

NetworkError networkError(const Failure& failure) {
    NetworkError error;
    error.requestMayHaveLeft = !failedBeforeSending(failure);
    if (failure.code == QNetworkReply::SslHandshakeFailedError) {
        error.tls = true;
        error.detail = failure.tlsProblem.isEmpty() ? failure.text : failure.tlsProblem;
        return error;
    }
    const bool proxied = failure.proxy.type() != QNetworkProxy::NoProxy;
    if (failure.code == QNetworkReply::ContentReSendError)
        error.detail = NetworkFailureText::tr("the connection was closed before an answer came");
    else
        error.detail = proxied ? proxyDetail(failure) : failure.text;
    if (failure.code == QNetworkReply::ProxyAuthenticationRequiredError)
        error.problem = NetworkProblem::ProxyLogin;
    else if (isProxyCode(failure.code) || (proxied && !error.requestMayHaveLeft))
        error.problem = NetworkProblem::Proxy;
    else if (failure.code == QNetworkReply::HostNotFoundError ||
             failure.code == QNetworkReply::TemporaryNetworkFailureError || isNoRoute(failure.text))
        error.problem = NetworkProblem::Offline;
    return error;
}

}  // namespace sharewarden::ncloud
