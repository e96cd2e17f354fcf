// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/base/result.h"
#include "app/policy/policy.h"

namespace sharewarden {

inline constexpr qint64 mostPolicyBytes = 8 * 1024 * 1024;

/// What a policy file holds, for people to read, keep under version control and share:
///
///     {
///         "format": "sharewarden-policy",
///         "version": 1,
///         "name": "…",
///         "zone": "Asia/Seoul",
///         "trusted": [
///             {"domain": "partner.example", "withSubdomains": true, "account": "prod", "label": "…",
///              "owner": "…", "note": "…", "lastDay": "2026-12-31"},
///             {"loginId": "ops@other.example"}
///         ],
///         "personalDomains": ["mail.example"]
///     }
///
/// `format` and `version` have to be there, and of an entry `domain` or `loginId`; all else may be missing.
/// A missing `zone` is UTC.
///
/// Refused as a StorageError, with the place (a line, or `trusted[3].lastDay`, counted from 0) and what is
/// wrong: anything that is not wholly such a file, a member that is unknown or there twice, and whatever
/// policyProblem() finds. `path` is only named in the error.
Result<Policy> readPolicy(const QByteArray& json, const QString& path = {});

/// Members in the order above, the entries in theirs, what is empty left out; invisible characters are
/// escaped. The same policy always gives the same bytes, and readPolicy() gives it back where
/// policyProblem() finds none.
QByteArray writePolicy(const Policy& policy);

}  // namespace sharewarden
