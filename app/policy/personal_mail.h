// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden {

/// Whether a domain (its key) belongs to a provider of mail for anybody, of those that Sharewarden knows: the
/// usual ones in Korea, Japan, China, Russia and the west.
bool isKnownPersonalMail(QStringView domainKey);

}  // namespace sharewarden
