// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <stop_token>

#include "app/base/result.h"
#include "app/journal/journal_thread.h"
#include "app/ncloud/client.h"
#include "app/revocation/fresh_read.h"
#include "app/revocation/records.h"

namespace sharewarden {

struct RecoveryReport {
    QList<records::AuditRecord> resolved;  ///< with the verdicts that were found and written down
    QList<records::AuditRecord> unread;    ///< still open: their images could not be read, and why (note)
};

/// What a recovery needs. The clients are by account name.
struct RecoveryContext {
    QHash<QString, ncloud::Client> clients;
    std::shared_ptr<JournalThread> journal;
    LookPolicy looks;
    Carrier carrier;
    std::optional<SealKey> seal;
    /// By account name: why there is no client for it, translated. Its shares stay open with this note.
    QHash<QString, QString> missing = {};
    /// Called with the number of shares that were decided or turned out not to be readable. May be empty.
    std::function<void(qsizetype)> onShares = {};
};

/// Gives every share of open batches (BatchSummary::isOpen) its verdict by reading, never by sending, and
/// writes it to the journal: what was perhaps sent is judged by the fresh list, what was never written down
/// as sent is NotSent. What cannot be read stays open for the next time, and so does what was not read before
/// a stop, or whose account is at another site now. Storage when another program is carrying out a batch with
/// this journal.
QCoro::Task<Result<RecoveryReport>> recoverBatches(RecoveryContext context, std::stop_token stop);

}  // namespace sharewarden
