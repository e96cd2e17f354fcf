// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace sharewarden::ncloud {

enum class SiteKind { Public, Government, Financial, Custom };

/// Where the API of one NAVER Cloud site is. Source of the addresses: NAVER Cloud API guide, "Server (VPC)"
/// and "STS" overviews.
struct Site {
    SiteKind kind = SiteKind::Public;
    /// Scheme, host and port only.
    QUrl base;
    /// Where `caller-identity` is asked; the same as `base` for a custom site.
    QUrl identityBase;

    static Site publicSite();
    static Site government();
    static Site financial();

    /// A custom base URL: https, or http on a loopback address; no path, query, fragment or user.
    /// Nothing when `url` is not that, with the reason as a translated sentence in `why`.
    static std::optional<Site> custom(const QString& url, QString* why = nullptr);

    /// Reads what key() wrote.
    static std::optional<Site> fromKey(const QString& key);

    /// `public`, `gov`, `fin`, or the base URL of a custom site: for files and the command line.
    QString key() const;

    bool operator==(const Site& other) const { return kind == other.kind && base == other.base; }
};

}  // namespace sharewarden::ncloud
