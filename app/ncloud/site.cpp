// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/site.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace sharewarden::ncloud {
namespace {

Site make(SiteKind kind, const char* base, const char* identity) {
    return {kind, QUrl(QLatin1String(base)), QUrl(QLatin1String(identity))};
}

bool isLoopback(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

}  // namespace

Site Site::publicSite() {
    return make(SiteKind::Public, "https://ncloud.apigw.ntruss.com", "https://sts.apigw.ntruss.com");
}

Site Site::government() {
    return make(SiteKind::Government, "https://ncloud.apigw.gov-ntruss.com",
                "https://sts.apigw.gov-ntruss.com");
}

Site Site::financial() {
    return make(SiteKind::Financial, "https://fin-ncloud.apigw.fin-ntruss.com",
                "https://sts.apigw.fin-ntruss.com");
}

std::optional<Site> Site::custom(const QString& text, QString* why) {
    const auto refuse = [&](const QString& reason) -> std::optional<Site> {
        if (why)
            *why = reason;
        return std::nullopt;
    };
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(QCoreApplication::translate("Site", "The endpoint is not a web address."));
    const bool https = url.scheme() == QLatin1String("https");
    const bool http = url.scheme() == QLatin1String("http");
    if (!https && !(http && isLoopback(url.host())))
        return refuse(QCoreApplication::translate(
            "Site", "The endpoint must start with https:// (http:// is allowed on this computer only)."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() ||
        (!url.path().isEmpty() && url.path() != QLatin1String("/")))
        return refuse(QCoreApplication::translate(
            "Site", "The endpoint must be a host and a port only, without path, query or user name."));
    QUrl base;
    base.setScheme(url.scheme());
    base.setHost(url.host());
    base.setPort(url.port());
    return Site{SiteKind::Custom, base, base};
}

std::optional<Site> Site::fromKey(const QString& key) {
    if (key == QLatin1String("public"))
        return publicSite();
    if (key == QLatin1String("gov"))
        return government();
    if (key == QLatin1String("fin"))
        return financial();
    return custom(key);
}

QString Site::key() const {
    switch (kind) {
        case SiteKind::Public:
            return QStringLiteral("public");
        case SiteKind::Government:
            return QStringLiteral("gov");
        case SiteKind::Financial:
            return QStringLiteral("fin");
        case SiteKind::Custom:
            break;
    }
    return base.toString(QUrl::FullyEncoded);
}

}  // namespace sharewarden::ncloud
