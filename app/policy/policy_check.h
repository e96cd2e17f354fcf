// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/policy/policy.h"

namespace sharewarden {

/// Limits of a policy; texts in UTF-16 units.
inline constexpr qsizetype mostPolicyEntries = 100'000;  ///< of trusted entries, and of personal domains
inline constexpr qsizetype mostLoginIdUnits = 320;
inline constexpr qsizetype mostPolicyNameUnits = 200;  ///< of labels and owners as well
inline constexpr qsizetype mostAccountNameUnits = 100;
inline constexpr qsizetype mostNoteUnits = 4000;

/// What is wrong with a policy, and where.
struct PolicyProblem {
    QString place;  ///< as in the file: `trusted[3].lastDay`, counted from 0; `loginId` within an entry
    QString what;   ///< part of a translated sentence, without its full stop; hostile text is made visible
};

/// Why this cannot be an entry. Nothing when it can.
std::optional<PolicyProblem> entryProblem(const TrustEntry& entry);

/// Why this cannot be a domain of the policy, as part of a sentence.
std::optional<QString> domainProblem(const QString& domain);
std::optional<QString> loginIdProblem(const QString& loginId);

/// Why this policy cannot be saved or used. Nothing when it can. Entries that trust the same login ID or
/// domain in the same account are one too many, whatever else they say.
std::optional<PolicyProblem> policyProblem(const Policy& policy);

}  // namespace sharewarden
