// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/revocation/audit_reader.h"
#include "app/revocation/plan.h"

namespace sharewarden {

/// Exactly what a batch revoked, for a plan that gives it back: the shares with the verdict Revoked and no
/// others. Empty when it revoked nothing, and for a batch that restored.
QList<PlannedShare> revokedShares(const records::AuditBatch& batch);

}  // namespace sharewarden
