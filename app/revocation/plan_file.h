// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

#include "app/base/result.h"
#include "app/revocation/plan.h"

/// A plan as a file, so that one person prepares it and another approves and runs it:
/// `{"format": "sharewarden-plan", "plan": {…}, "sha256": "…"}`, the digest being Plan::digest(). The digest
/// shows a plan that was changed by accident or in haste; it is no signature, since whoever changes the plan
/// can compute it anew. Compare it with the one that was approved.
namespace sharewarden {

/// How old a plan may be when it is carried out, unless the person says otherwise.
inline constexpr std::chrono::days planAgeLimit{7};

QByteArray planFileBytes(const Plan& plan);

/// StorageError when it cannot be read, is no plan file, or its digest does not fit; with what was wrong.
Result<Plan> readPlanFile(const QString& path);
Result<Plan> parsePlanFile(const QByteArray& bytes, const QString& path);

/// Why a plan is too old, or from the future, to be carried out: one translated sentence. Nothing when it is
/// not.
std::optional<QString> planAgeProblem(const Plan& plan, const QDateTime& now, std::chrono::days limit);

}  // namespace sharewarden
