// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/audit_export.h"

#include <QDate>
#include <QWidget>

#include "app/evidence/audit.h"
#include "app/evidence/inventory_export.h"
#include "app/evidence/output_file.h"
#include "app/journal/journal_thread.h"
#include "app/revocation/audit_read.h"
#include "ui/common/asker.h"
#include "ui/run/journal_holder.h"

namespace sharewarden::ui {

AuditExport::AuditExport(Asker& asker, JournalHolder& journal, QObject* parent)
    : QObject(parent), m_asker(asker), m_journal(journal) {
}

void AuditExport::start(QWidget* window, const QString& batch, const std::vector<CellCoverage>& coverage) {
    SaveQuestion question;
    question.title = tr("Export Audit CSV");
    question.suggestedName =
        QStringLiteral("sharewarden-audit-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    question.filter = tr("CSV files (*.csv)");
    question.defaultSuffix = QStringLiteral("csv");
    question.purpose = FilePurpose::Evidence;
    m_asker.askSavePath(
        window, question,
        [self = QPointer(this), window = QPointer(window), batch, coverage](const QString& path) {
            if (self)
                write(self, window, batch, coverage, path);
        });
}

QCoro::Task<> AuditExport::write(QPointer<AuditExport> self, QPointer<QWidget> window, QString batch,
                                 std::vector<CellCoverage> coverage, QString path) {
    const std::shared_ptr<JournalThread> journal = self->m_journal.journal();
    if (!journal)
        co_return;
    const auto batches = co_await records::readAudit(journal, batch);
    if (!self)
        co_return;
    Status done = Done{};
    qsizetype rows = 0;
    if (batches) {
        const QList<records::AuditRecord> records = records::recordsOf(*batches);
        rows = records.size();
        if (!coverage.empty())
            done = writeWhole(openOutputFile(inventory_export::coverageFile(path)), [&](Sink& sink) {
                return inventory_export::writeCoverage(ExportFormat::Csv, coverage, sink);
            });
        if (done)
            done = exportAuditCsv(path, records);
    } else {
        done = batches.error();
    }
    if (done) {
        Q_EMIT self->written(path, rows);
        co_return;
    }
    const QString why = tr("The audit CSV was not written. %1").arg(explain(done.error()));
    if (window)
        self->m_asker.tell(window, tr("Export Audit CSV"), why);
    Q_EMIT self->failed(why);
}

}  // namespace sharewarden::ui
