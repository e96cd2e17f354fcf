// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QNetworkProxyFactory>
#include <QString>

#include "app/ncloud/network_settings.h"

namespace sharewarden::ncloud {

/// Says which proxy leads to an address. Proxies only ever carry tunnels (HTTP CONNECT, SOCKS5), also for
/// plain http: none sees a signed request in the clear that was not sent in the clear anyway, and the target
/// travels as it was signed. Scripts that choose the system's proxy get to know the host, not the target.
class ProxyChooser final : public QNetworkProxyFactory {
public:
    /// A proxy that asks is given the login once a connection, unless it is not to be given at all.
    ProxyChooser(const ProxySettings& settings, bool givesLogin);

    /// Always one proxy; NoProxy for a direct connection.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

    /// What was said last for the host and port of `url`; NoProxy when it was not asked.
    QNetworkProxy chosenFor(const QUrl& url) const;

private:
    QNetworkProxy choose(const QUrl& address) const;
    QNetworkProxy chooseWithoutLogin(const QUrl& address) const;

    ProxySettings m_settings;
    bool m_givesLogin;
    QHash<QUrl, QNetworkProxy> m_chosen;
};

}  // namespace sharewarden::ncloud
