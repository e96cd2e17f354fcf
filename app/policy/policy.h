// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace sharewarden {

/// One login ID or one domain that images may be shared with.
struct TrustEntry {
    enum class Kind { LoginId, Domain };

    Kind kind = Kind::Domain;
    QString value;                ///< `ops@partner.example` or `partner.example`, as it was written
    bool withSubdomains = false;  ///< of a domain: `eu.partner.example` as well
    QString account = {};         ///< the account's name; empty: every account
    QString label = {};           ///< who it is, for people
    QString owner = {};           ///< who answers for it
    QString note = {};
    std::optional<QDate> lastDay = {};  ///< the last day of its trust, in the policy's time zone

    bool operator==(const TrustEntry&) const = default;
};

/// Who may be shared with. A share outside of it is a finding. A value.
struct Policy {
    QString name = {};
    QTimeZone zone = QTimeZone::utc();  ///< in which the days of `lastDay` are counted
    QList<TrustEntry> trusted = {};
    /// Domains of personal mail besides those that Sharewarden knows.
    QStringList personalDomains = {};

    /// Nothing is trusted: findings that need a policy are not made, since everything would be one.
    bool isEmpty() const { return trusted.isEmpty(); }
    bool operator==(const Policy&) const = default;
};

}  // namespace sharewarden
