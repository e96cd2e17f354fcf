// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QList>
#include <QString>
#include <QStringList>
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

/// The ids of every batch, in the order in which they were begun.
Result<QStringList> batchIds(const Journal& journal);

/// Calls `each` with these batches, one after the other: one of them is held at a time, however long the
/// journal is. Ends with the first error of `each`, and early when `goOn` says no.
Status forEachBatch(const Journal& journal, const QStringList& ids,
                    const std::function<Status(const AuditBatch&)>& each,
                    const std::function<bool()>& goOn = {});

/// As readAudit(), on the journal's thread.
QCoro::Task<Result<QList<AuditBatch>>> readAudit(std::shared_ptr<JournalThread> journal, QString batch);

}  // namespace sharewarden::records
