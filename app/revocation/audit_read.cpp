// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/audit_read.h"

#include <QSet>

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

Result<QStringList> batchIds(const Journal& journal) {
    EntryFilter filter;
    filter.kinds = QStringList{QStringLiteral("batch-begin")};
    QStringList ids;
    QSet<QByteArray> known;
    // As stored: the plans in them need not be understood.
    const Status read = journal.readStored(filter, [&](const StoredEntry& entry, const QByteArray&) {
        if (!known.contains(entry.batch)) {
            known.insert(entry.batch);
            ids.append(QString::fromUtf8(entry.batch));
        }
        return true;
    });
    if (!read)
        return read.error();
    return ids;
}

Status forEachBatch(const Journal& journal, const QStringList& ids,
                    const std::function<Status(const AuditBatch&)>& each, const std::function<bool()>& goOn) {
    for (const QString& id : ids) {
        const Result<QList<AuditBatch>> read = readAudit(journal, id, goOn);
        if (!read)
            return read.error();
        if (goOn && !goOn())
            break;
        for (const AuditBatch& batch : *read) {
            if (const Status done = each(batch); !done)
                return done;
        }
    }
    return Done{};
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
