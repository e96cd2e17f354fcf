// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy/findings.h"
#include "app/policy/policy_judge.h"

namespace sharewarden {

/// The same as findingReasons() in findings.h, for who asks for many shares under one policy and keeps its
/// judge: that of `context.policy` at `context.now`.
QStringList findingReasons(const Inventory& inventory, quint32 share, FindingSet findings,
                           const FindingContext& context, const PolicyJudge& judge);

/// By which entry a login ID is trusted, as one translated sentence; empty when it is not.
QString trustReason(const QString& account, const QString& loginId, const Policy& policy,
                    const PolicyJudge& judge);

}  // namespace sharewarden
