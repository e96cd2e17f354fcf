// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/audit_read.h"

namespace sharewarden::records {
namespace {

EntryFilter ofBatch(const QString& batch) {
    EntryFilter filter;
    filter.batch = batch;
    return filter;
}

}  // namespace

Result<QList<AuditBatch>> readAudit(const Journal& journal, const QString& batch,
                                    const std::function<bool()>& goOn) {
    AuditReader reader;
    const Status read = journal.read(ofBatch(batch), [&](const Entry& entry) {
        reader.add(entry);
        return !goOn || goOn();
    });
    if (!read)
        return read.error();
    return reader.batches();
}

QCoro::Task<Result<QList<AuditBatch>>> readAudit(std::shared_ptr<JournalThread> journal, QString batch) {
    const auto reader = std::make_shared<AuditReader>();
    const std::function<bool(const Entry&)> add = [reader](const Entry& entry) {
        reader->add(entry);
        return true;
    };
    const EntryFilter filter = ofBatch(batch);
    const Status read = co_await journal->forEach(filter, add);
    if (!read)
        co_return read.error();
    const QList<AuditBatch> batches = reader->batches();
    co_return batches;
}

}  // namespace sharewarden::records
