// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_controller.h"

#include <QCoroFuture>

#include "app/base/background.h"
#include "app/base/text.h"
#include "app/revocation/audit_read.h"

namespace sharewarden::ui {

QCoro::Task<Result<records::AuditBatch>> readAuditBatch(std::shared_ptr<JournalThread> journal, QString id) {
    const auto batches = co_await records::readAudit(journal, id);
    if (!batches)
        co_return batches.error();
    if (batches->isEmpty())
        co_return Error(
            StorageError{journal->path(), HistoryController::tr("it has no batch %1").arg(visibleText(id))});
    const records::AuditBatch batch = batches->constFirst();
    co_return batch;
}

void HistoryController::reload(std::shared_ptr<JournalThread> journal) {
    readList(this, std::move(journal), ++m_listNumber);
}

void HistoryController::open(std::shared_ptr<JournalThread> journal, const QString& id) {
    readOne(this, std::move(journal), id, ++m_batchNumber);
}

QCoro::Task<> HistoryController::readList(QPointer<HistoryController> self,
                                          std::shared_ptr<JournalThread> journal, int number) {
    const Result<QList<BatchSummary>> batches = co_await readBatches(journal);
    QList<BatchRow> rows;
    if (batches) {
        const QFuture<QList<BatchRow>> making = inBackground([all = *batches] { return batchRows(all); });
        rows = co_await making;
    }
    if (!self || self->m_listNumber != number)
        co_return;
    if (batches)
        Q_EMIT self->batchesRead(rows);
    else
        Q_EMIT self->failed(tr("The journal could not be read. %1").arg(explain(batches.error())));
}

QCoro::Task<> HistoryController::readOne(QPointer<HistoryController> self,
                                         std::shared_ptr<JournalThread> journal, QString id, int number) {
    const Result<records::AuditBatch> batch = co_await readAuditBatch(journal, id);
    if (!self || self->m_batchNumber != number)
        co_return;
    if (batch)
        Q_EMIT self->batchRead(*batch);
    else
        Q_EMIT self->failed(tr("The batch could not be read. %1").arg(explain(batch.error())));
}

}  // namespace sharewarden::ui
