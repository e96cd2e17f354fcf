// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/revoked.h"

namespace sharewarden {

QSet<ShareKey> goneShares(const QList<records::AuditBatch>& batches) {
    QSet<ShareKey> gone;
    for (const records::AuditBatch& batch : batches) {
        for (const records::AuditRecord& record : batch.records) {
            if (!record.settled)
                continue;
            switch (record.verdict) {
                case Verdict::Revoked:
                case Verdict::AlreadyGone:
                case Verdict::StillMissing:
                    gone.insert(record.share);
                    break;
                case Verdict::Restored:
                case Verdict::AlreadyShared:
                case Verdict::StillShared:
                    gone.remove(record.share);
                    break;
                case Verdict::Refused:
                case Verdict::Unknown:
                case Verdict::NotSent:
                    break;
            }
        }
    }
    return gone;
}

}  // namespace sharewarden
