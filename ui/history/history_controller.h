// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <memory>

#include "app/base/result.h"
#include "app/journal/journal_thread.h"
#include "app/revocation/audit_reader.h"
#include "ui/history/batch_row.h"

namespace sharewarden::ui {

/// One batch whole, from the journal. StorageError also when it holds no such batch.
QCoro::Task<Result<records::AuditBatch>> readAuditBatch(std::shared_ptr<JournalThread> journal, QString id);

/// Reads for the history: the disk on the journal's thread, what follows from it on another one.
class HistoryController final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads the list of batches. Ends with batchesRead() or failed(), unless it is asked for anew meanwhile.
    void reload(std::shared_ptr<JournalThread> journal);
    /// Reads one batch. Ends with batchRead() or failed(), unless another is asked for meanwhile.
    void open(std::shared_ptr<JournalThread> journal, const QString& id);

Q_SIGNALS:
    void batchesRead(const QList<sharewarden::ui::BatchRow>& rows);
    void batchRead(const sharewarden::records::AuditBatch& batch);
    void failed(const QString& why);

private:
    static QCoro::Task<> readList(QPointer<HistoryController> self, std::shared_ptr<JournalThread> journal,
                                  int number);
    static QCoro::Task<> readOne(QPointer<HistoryController> self, std::shared_ptr<JournalThread> journal,
                                 QString id, int number);

    int m_listNumber = 0;
    int m_batchNumber = 0;
};

}  // namespace sharewarden::ui
