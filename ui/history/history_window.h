// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/revocation/audit_reader.h"
#include "ui/history/batch_row.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace sharewarden {
class SealKeySource;
}

namespace sharewarden::ui {

class BatchFilterModel;
class BatchTableModel;
class HistoryController;
class JournalHolder;
class MessageLine;
class RecordTableModel;

/// The batches of the journal, and the shares of the chosen one with their verdicts. It shows and asks; the
/// window that opened it undoes and exports.
class HistoryWindow final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the window.
    HistoryWindow(JournalHolder& journal, SealKeySource& seals, QWidget* parent);

    /// Reads the journal again; what is chosen stays chosen.
    void reload();
    /// Why nothing can be undone now; empty when it can.
    void setUndoHindrance(const QString& hindrance);
    /// A sentence at the bottom: what an export came to.
    void setMessage(const QString& text);
    /// An export is under way.
    void setExporting(bool exporting);

Q_SIGNALS:
    void undoWanted(const QString& batch);
    void findOutWanted();
    void csvWanted(const QString& batch);
    void packWanted(const QString& batch);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildSearch();
    QWidget* buildBatches();
    QWidget* buildShares();
    QWidget* buildButtons();
    void onBatchesRead(const QList<BatchRow>& rows);
    void onBatchRead(const records::AuditBatch& batch);
    void onFailed(const QString& why);
    void onChosen();
    void refresh();
    void refreshEmptyState();
    const BatchRow* chosen() const;
    QString summaryOf(const BatchRow& row) const;
    QString undoHindrance() const;
    void checkJournal();

    JournalHolder& m_journal;
    SealKeySource& m_seals;
    HistoryController* m_reader;
    BatchTableModel* m_batches;
    BatchFilterModel* m_shown;
    RecordTableModel* m_records;

    QLineEdit* m_find = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_batchTable = nullptr;
    QLabel* m_empty = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_recordTable = nullptr;
    MessageLine* m_message = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_findOut = nullptr;
    QPushButton* m_csv = nullptr;
    QPushButton* m_pack = nullptr;
    QPushButton* m_check = nullptr;
    QTimer* m_findDelay;
    QString m_chosen;  // the batch whose shares are shown or being read
    QString m_hindrance;
    bool m_exporting = false;
    bool m_loaded = false;
};

}  // namespace sharewarden::ui
