// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "app/cli/session.h"
#include "app/policy/findings.h"

namespace sharewarden::cli {

/// Why there is no policy, as translated sentences, and how the program ends for it.
struct NoPolicy {
    QString why;
    int code = 0;
};

/// The policy in `file`, or where that is empty the person's own; an empty one when there is none.
Result<Policy> readPolicyFor(const Context& context, const GlobalOptions& global, const QString& file);

/// The same for a command that cannot do without: a policy that trusts nobody is none.
std::variant<Policy, NoPolicy> requirePolicy(const Context& context, const GlobalOptions& global,
                                             const QString& file);

/// The policy with what the journal knows: what was revoked, and the estate at the last review. What cannot
/// be read of that is told, and such findings are not made then.
FindingContext findingContext(const Context& context, const GlobalOptions& global, Policy policy);

}  // namespace sharewarden::cli
