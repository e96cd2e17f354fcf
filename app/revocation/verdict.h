// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace sharewarden {

/// What became of one share of a plan. The fresh list decides, not the return code.
enum class Verdict {
    // Revoking
    Revoked,      ///< sent, and the fresh list no longer has the login ID
    AlreadyGone,  ///< not in the fresh list before anything was sent; nothing was sent
    StillShared,  ///< sent, not definitely refused, yet the fresh list keeps it after the bounded re-reads
    // Restoring
    Restored,
    AlreadyShared,
    StillMissing,
    // Both
    Refused,  ///< a definite refusal, and the fresh list agrees
    Unknown,  ///< sent or perhaps sent, and no fresh list could be had
    NotSent,  ///< cancelled, drifted or stopped before anything was sent
};

/// `Revoked`, `AlreadyGone`, …: the one spelling in files and on the command line.
QString verdictKey(Verdict verdict);
std::optional<Verdict> verdictFromKey(const QString& key);

/// Every verdict, in the order of the enumeration.
const QList<Verdict>& allVerdicts();

/// For people, translated.
QString verdictName(Verdict verdict);
/// One translated sentence that says what the verdict means.
QString verdictMeaning(Verdict verdict);

/// The share is as the plan wants it.
bool isDone(Verdict verdict);

}  // namespace sharewarden
