// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What the main window does with what is behind it: open batches, the history, taking a batch back.
#include <QDir>
#include <QStatusBar>

#include "app/revocation/restore.h"
#include "ui/evidence/audit_export.h"
#include "ui/evidence/inventory_files.h"
#include "ui/evidence/pack_export.h"
#include "ui/history/history_controller.h"
#include "ui/history/history_window.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/recovery_notice.h"
#include "ui/review/review_dialog.h"
#include "ui/run/journal_holder.h"
#include "ui/run/recovery_controller.h"
#include "ui/run/run_dialog.h"

namespace sharewarden::ui {

void MainWindow::connectHistory() {
    m_recoveryNotice = new RecoveryNotice(*m_recovery, *m_journal, *m_recoveryBar, this);
    connect(m_recoveryNotice, &RecoveryNotice::historyWanted, this, &MainWindow::showHistory);
    connect(m_recoveryNotice, &RecoveryNotice::runningChanged, this, [this] {
        if (m_closing && !m_recovery->isRunning()) {
            close();
            return;
        }
        if (m_history && !m_recovery->isRunning())
            m_history->reload();
        refresh();
    });
    connect(m_actions.showHistory, &QAction::triggered, this, &MainWindow::showHistory);
}

void MainWindow::connectExports() {
    connect(m_export, &AuditExport::written, this, [this](const QString& path, qsizetype rows) {
        say(tr("The audit CSV with %Ln row(s) was written to %1.", nullptr, static_cast<int>(rows))
                .arg(QDir::toNativeSeparators(path)));
    });
    connect(m_inventoryFiles, &InventoryFiles::written, this,
            [this](const QString& path, const QString& coverage) {
                say(tr("The inventory was written to %1, and what was read and what was not to %2.")
                        .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(coverage)));
            });
    connect(m_packs, &PackExport::written, this,
            [this](const PackSummary& summary) { say(packSentences(summary)); });
    connect(m_packs, &PackExport::failed, this, &MainWindow::say);
    connect(m_packs, &PackExport::runningChanged, this, [this] {
        if (m_packs->isRunning())
            say(tr("The evidence pack is being written…"));
        if (m_history)
            m_history->setExporting(m_packs->isRunning());
        if (m_runDialog)
            m_runDialog->setExporting(m_packs->isRunning());
    });
}

// Where a person may be looking.
void MainWindow::say(const QString& text) {
    if (m_history)
        m_history->setMessage(text);
    if (m_runDialog)
        m_runDialog->setMessage(text);
    constexpr int shownFor = 10'000;  // milliseconds
    statusBar()->showMessage(text.section(QLatin1Char('\n'), 0, 0), shownFor);
}

void MainWindow::refreshHistory() {
    if (m_journal->journal()) {
        m_recovery->look(m_journal->journal());
        readJournal(this);
    }
    if (m_history)
        m_history->reload();
}

void MainWindow::showHistory() {
    if (m_history) {
        m_history->reload();
    } else {
        m_history = new HistoryWindow(*m_journal, m_services.seals, this);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_history, &HistoryWindow::undoWanted, this,
                [this](const QString& batch) { startUndo(batch, m_history); });
        connect(m_history, &HistoryWindow::findOutWanted, m_recoveryNotice, &RecoveryNotice::findOut);
        connect(m_history, &HistoryWindow::csvWanted, this,
                [this](const QString& batch) { exportCsv(batch, m_history); });
        connect(m_history, &HistoryWindow::packWanted, this,
                [this](const QString& batch) { m_packs->start(m_history, batch); });
        m_history->setExporting(m_packs->isRunning());
    }
    refresh();
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void MainWindow::startUndo(const QString& batch, QWidget* window) {
    if (runHindrance().isEmpty())
        readAndUndo(this, batch, window);
}

QCoro::Task<> MainWindow::readAndUndo(QPointer<MainWindow> self, QString batch, QPointer<QWidget> window) {
    const Result<records::AuditBatch> read = co_await readAuditBatch(self->m_journal->journal(), batch);
    // Something else may have begun while it was read.
    if (!self || !window || !self->runHindrance().isEmpty())
        co_return;
    if (read)
        self->reviewUndo(*read, window);
    else
        self->m_services.asker.tell(
            window, tr("Undo"),
            tr("The batch could not be read, so nothing was changed. %1").arg(explain(read.error())));
}

void MainWindow::reviewUndo(const records::AuditBatch& batch, QWidget* window) {
    ReviewInput input;
    input.action = PlanAction::Restore;
    input.shares = revokedShares(batch);
    input.undoes = batch.id;
    input.suggestedReason =
        tr("Undo of batch %1: %2", "identifier and reason of the batch").arg(batch.id, batch.plan.reason);
    if (input.shares.isEmpty()) {
        m_services.asker.tell(window, tr("Undo"),
                              tr("This batch revoked nothing, so there is nothing to undo."));
        return;
    }
    review(std::move(input), window);
}

}  // namespace sharewarden::ui
