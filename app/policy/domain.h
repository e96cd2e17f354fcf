// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace sharewarden {

/// What decides whether two texts mean the same domain: without space around it and dots at its end, in small
/// letters, composed (NFC), its punycode labels (`xn--…`) read as what they stand for. Empty when it is none,
/// or longer than a domain can be.
///
/// What IDNA would map on top of that stays as it is written: full-width letters, ligatures, a soft hyphen in
/// the middle. Nobody writes a domain so who does not want to be taken for another (see look_alike.h).
QString domainKey(QStringView domain);

/// Of two keys: `eu.partner.example` is below `partner.example`, which is not below itself.
bool isBelow(QStringView domain, QStringView parent);

/// The part of a domain's key that somebody can register, as far as its look tells: the last two labels, or
/// three where the last two are a usual suffix (`co.kr`, `com.au`, `onmicrosoft.com`). There is no list of
/// all public suffixes here. The whole key when it has no more labels.
QStringView registrableDomain(QStringView key);

/// Whether it is a usual suffix under which anybody can register: `kr`, `co.kr`.
bool isPublicSuffix(QStringView key);

/// Whether a key is a domain as DNS and IDNA have it: labels of letters, digits and hyphens, 1 to 63 units
/// each in their punycode form.
bool isWellFormedDomain(const QString& key);

}  // namespace sharewarden
