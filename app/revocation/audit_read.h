// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

#include "app/journal/journal_thread.h"
#include "app/revocation/audit_reader.h"

/// Batches with all their shares, folded where they are read: the entries are not held.
namespace sharewarden::records {

/// The batch with this id, or every batch when it is empty; empty when there is none. `goOn` is asked after
/// each entry, and what was read until it says no is given.
Result<QList<AuditBatch>> readAudit(const Journal& journal, const QString& batch,
                                    const std::function<bool()>& goOn = {});

/// The same on the journal's thread.
QCoro::Task<Result<QList<AuditBatch>>> readAudit(std::shared_ptr<JournalThread> journal, QString batch);

}  // namespace sharewarden::records
