// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/proxy_chooser.h"

#include <QHostAddress>

namespace sharewarden::ncloud {
namespace {

QUrl addressOf(const QUrl& url) {
    QUrl address;
    address.setScheme(url.scheme());
    address.setHost(url.host());
    address.setPort(url.port());
    address.setPath(QStringLiteral("/"));
    return address;
}

bool isThisComputer(const QString& host) {
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    return QHostAddress(host).isLoopback();
}

// Without the capability to fetch for us, the proxy is asked for a tunnel for http as well.
QNetworkProxy tunnel(QNetworkProxy proxy) {
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

QNetworkProxy systemProxyFor(const QUrl& address) {
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    for (const QNetworkProxy& proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            break;
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy)
            return tunnel(proxy);
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

}  // namespace

ProxyChooser::ProxyChooser(const ProxySettings& settings, bool givesLogin)
    : m_settings(settings), m_givesLogin(givesLogin) {
}

QNetworkProxy ProxyChooser::choose(const QUrl& address) const {
    QNetworkProxy proxy = chooseWithoutLogin(address);
    if (!m_givesLogin) {
        proxy.setUser({});
        proxy.setPassword({});
    } else if (proxy.user().isEmpty() && !m_settings.user.isEmpty()) {
        // A login that the system knows goes first.
        proxy.setUser(m_settings.user);
        proxy.setPassword(QString::fromUtf8(m_settings.password.reveal()));
    }
    return proxy;
}

QNetworkProxy ProxyChooser::chooseWithoutLogin(const QUrl& address) const {
    switch (m_settings.kind) {
        case ProxySettings::Kind::System:
            if (!isThisComputer(address.host()))
                return systemProxyFor(address);
            break;
        case ProxySettings::Kind::None:
            break;
        case ProxySettings::Kind::HttpConnect:
            return tunnel(QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.host, m_settings.port));
        case ProxySettings::Kind::Socks5:
            return tunnel(QNetworkProxy(QNetworkProxy::Socks5Proxy, m_settings.host, m_settings.port));
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

QList<QNetworkProxy> ProxyChooser::queryProxy(const QNetworkProxyQuery& query) {
    const QUrl address = addressOf(query.url());
    const QNetworkProxy proxy = choose(address);
    m_chosen.insert(address, proxy);
    return {proxy};
}

QNetworkProxy ProxyChooser::chosenFor(const QUrl& url) const {
    return m_chosen.value(addressOf(url), QNetworkProxy(QNetworkProxy::NoProxy));
}

}  // namespace sharewarden::ncloud
