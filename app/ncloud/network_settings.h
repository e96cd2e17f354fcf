// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <chrono>

#include "app/ncloud/credentials.h"

namespace sharewarden::ncloud {

/// The way to the network. A server on this computer is reached through a proxy only where that proxy was
/// named here.
struct ProxySettings {
    enum class Kind {
        System,  ///< what the desktop or `https_proxy`, `no_proxy` and their like say
        None,
        HttpConnect,
        Socks5,
    };
    Kind kind = Kind::System;
    QString host;      ///< HttpConnect and Socks5 only, as `port`
    quint16 port = 0;  ///< 1 and more
    QString user;      ///< empty: a proxy that asks for a user name is not answered
    SecretKey password;
};

struct NetworkSettings {
    std::chrono::milliseconds silence{30'000};  ///< without any progress for this long, a call has timed out
    qint64 maxAnswerBytes = 32LL * 1024 * 1024;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> extraAuthorities;  ///< trusted beside those of `tls`
    ProxySettings proxy;
};

}  // namespace sharewarden::ncloud
