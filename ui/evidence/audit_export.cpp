// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/audit_export.h"

#include <QCoroFuture>
#include <QDate>
#include <QWidget>

#include "app/base/background.h"
#include "app/evidence/audit.h"
#include "app/evidence/inventory_export.h"
#include "app/evidence/output_file.h"
#include "app/journal/journal_thread.h"
#include "app/revocation/audit_read.h"
#include "ui/common/asker.h"
#include "ui/run/journal_holder.h"

namespace sharewarden::ui {
namespace {

Result<qsizetype> writeRows(const Journal& journal, const QString& batch, const QString& path) {
    audit::Selection selection;
    if (batch.isEmpty()) {
        const Result<QStringList> all = records::batchIds(journal);
        if (!all)
            return all.error();
        selection.batches = *all;
    } else {
        selection.batches.append(batch);
    }
    qsizetype rows = 0;
    const Status written = writeWhole(openOutputFile(path), [&](Sink& sink) -> Status {
        const Result<qsizetype> count = audit::write(ExportFormat::Csv, journal, selection, sink);
        if (!count)
            return count.error();
        rows = *count;
        return Done{};
    });
    if (!written)
        return written.error();
    return rows;
}

// With a connection of its own, so that a run that goes on is not held up.
Result<qsizetype> writeBoth(const QString& journalPath, const QString& batch,
                            const std::vector<CellCoverage>& coverage, const QString& path) {
    const auto journal = Journal::open(journalPath, systemClock(), Journal::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    if (!coverage.empty()) {
        const Status beside = writeWhole(
            openOutputFile(inventory_export::coverageFile(path)),
            [&](Sink& sink) { return inventory_export::writeCoverage(ExportFormat::Csv, coverage, sink); });
        if (!beside)
            return beside.error();
    }
    return writeRows(**journal, batch, path);
}

}  // namespace

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
    const auto writing = inBackground([journalPath = journal->path(), batch, coverage, path] {
        return writeBoth(journalPath, batch, coverage, path);
    });
    const Result<qsizetype> rows = co_await writing;
    if (!self)
        co_return;
    if (rows) {
        Q_EMIT self->written(path, *rows);
        co_return;
    }
    const QString why = tr("The audit CSV was not written. %1").arg(explain(rows.error()));
    if (window)
        self->m_asker.tell(window, tr("Export Audit CSV"), why);
    Q_EMIT self->failed(why);
}

}  // namespace sharewarden::ui
