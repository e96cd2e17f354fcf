// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden {

/// The part before the last `@` as it is written, without space around it; the whole of a login ID without
/// one.
QString loginIdLocalPart(const QString& loginId);

/// The domain after the last `@`, as domainKey(); empty when there is no `@`, or nothing behind it that can
/// be a domain. Such a bare login ID can be trusted only by itself.
QString loginIdDomain(const QString& loginId);

/// What decides whether two texts mean the same login ID for the policy: the local part (or the whole of a
/// bare one) in compatibility form (NFKC) without regard to case, the domain as domainKey(). A login ID
/// longer than 512 units is only the same as itself: no mail address is that long.
QString loginIdKey(const QString& loginId);

bool isSameLoginId(const QString& left, const QString& right);

}  // namespace sharewarden
