// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/restore.h"

namespace sharewarden {

QList<PlannedShare> revokedShares(const records::AuditBatch& batch) {
    QList<PlannedShare> shares;
    for (const records::AuditRecord& record : batch.records) {
        if (record.settled && record.verdict == Verdict::Revoked)
            shares.append({record.share, record.imageName});
    }
    return shares;
}

}  // namespace sharewarden
