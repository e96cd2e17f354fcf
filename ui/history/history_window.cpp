// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/history_window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "app/base/text.h"
#include "ui/common/button_box.h"
#include "ui/common/copy_details.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/help/row_help.h"
#include "ui/history/batch_table_model.h"
#include "ui/history/history_controller.h"
#include "ui/history/journal_check_dialog.h"
#include "ui/history/record_table_model.h"
#include "ui/run/journal_holder.h"

namespace sharewarden::ui {

HistoryWindow::HistoryWindow(JournalHolder& journal, SealKeySource& seals, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_seals(seals),
      m_reader(new HistoryController(this)),
      m_batches(new BatchTableModel(this)),
      m_shown(new BatchFilterModel(*m_batches, this)),
      m_records(new RecordTableModel(this)),
      m_findDelay(new QTimer(this)) {
    setWindowTitle(tr("History"));
    setObjectName(QStringLiteral("historyWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildBatches());
    splitter->addWidget(buildShares());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_message = new MessageLine(QStringLiteral("historyMessage"));
    m_message->hide();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildSearch());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_message);
    layout->addWidget(buildButtons());

    m_findDelay->setSingleShot(true);
    m_findDelay->setInterval(80);
    connect(m_findDelay, &QTimer::timeout, this, [this] {
        m_shown->setSearch(m_find->text());
        refresh();
    });
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_findDelay->start(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_shown->setKind(static_cast<BatchKind>(m_kind->currentData().toInt()));
        refresh();
    });
    connect(m_reader, &HistoryController::batchesRead, this, &HistoryWindow::onBatchesRead);
    connect(m_reader, &HistoryController::batchRead, this, &HistoryWindow::onBatchRead);
    connect(m_reader, &HistoryController::failed, this, &HistoryWindow::onFailed);
    connect(&m_journal, &JournalHolder::changed, this, &HistoryWindow::reload);
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryWindow::onChosen);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 104, fontMetrics().lineSpacing() * 42);
    m_batchTable->setFocus();
    reload();
}

QWidget* HistoryWindow::buildSearch() {
    auto* bar = new QWidget;
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("historyFind"));
    m_find->setPlaceholderText(tr("Words in any column"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(500);
    auto* findLabel = new QLabel(tr("&Find:"));
    findLabel->setBuddy(m_find);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("historyKind"));
    const auto add = [this](const QString& text, BatchKind kind) {
        m_kind->addItem(text, static_cast<int>(kind));
    };
    add(tr("All batches"), BatchKind::All);
    add(tr("Open, or with unknown outcomes"), BatchKind::Open);
    add(tr("With shares that did not change"), BatchKind::Left);
    add(tr("With refused shares"), BatchKind::Refused);
    add(tr("With shares that were not sent"), BatchKind::NotSent);
    add(tr("That can be undone"), BatchKind::Undoable);
    add(tr("Restores"), BatchKind::Restores);
    auto* kindLabel = new QLabel(tr("&Show:"));
    kindLabel->setBuddy(m_kind);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("historyCount"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(findLabel);
    layout->addWidget(m_find, 1);
    layout->addSpacing(fontMetrics().horizontalAdvance(QLatin1Char('m')));
    layout->addWidget(kindLabel);
    layout->addWidget(m_kind);
    layout->addSpacing(fontMetrics().horizontalAdvance(QLatin1Char('m')));
    layout->addWidget(m_count);
    return bar;
}

QWidget* HistoryWindow::buildBatches() {
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_batchTable = new QTableView;
    m_batchTable->setObjectName(QStringLiteral("batchTable"));
    m_batchTable->setAccessibleName(tr("Batches, the newest first"));
    m_batchTable->setModel(m_shown);
    makePlainTable(*m_batchTable);
    addCopyDetails(*m_batchTable);
    const auto width = [this, em](BatchColumn column, int ems) {
        const int section = static_cast<int>(column);
        m_batchTable->setColumnWidth(
            section, qMax(ems * em, m_batchTable->horizontalHeader()->sectionSizeHint(section)));
    };
    width(BatchColumn::Begun, 12);
    width(BatchColumn::State, 9);
    width(BatchColumn::Action, 6);
    width(BatchColumn::Verdicts, 20);
    width(BatchColumn::Reason, 14);
    width(BatchColumn::Ticket, 8);
    width(BatchColumn::Accounts, 8);
    width(BatchColumn::Shares, 5);
    width(BatchColumn::By, 10);
    m_batchTable->sortByColumn(static_cast<int>(BatchColumn::Begun), Qt::DescendingOrder);
    m_empty = plainLabel(QString());
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setMargin(em * 4);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_batchTable);
    m_pages->addWidget(m_empty);
    return m_pages;
}

QWidget* HistoryWindow::buildShares() {
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    auto* part = new QWidget;
    m_summary = plainLabel(QString());
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSortRole(RecordTableModel::sortRole);
    sorted->setSortLocaleAware(true);
    sorted->setSourceModel(m_records);
    m_recordTable = new QTableView;
    m_recordTable->setObjectName(QStringLiteral("recordTable"));
    m_recordTable->setAccessibleName(tr("Shares of the chosen batch with their verdicts"));
    m_recordTable->setModel(sorted);
    makePlainTable(*m_recordTable);
    addCopyDetails(*m_recordTable);
    addRowHelp(*m_recordTable);
    // Unsorted is the order of the plan.
    m_recordTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_recordTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    sorted->sort(-1);
    const auto width = [this, em](RecordTableModel::Column column, int ems) {
        // Its heading as well, which is longer in some languages.
        m_recordTable->setColumnWidth(
            column, qMax(ems * em, m_recordTable->horizontalHeader()->sectionSizeHint(column)));
    };
    width(RecordTableModel::VerdictColumn, 10);
    width(RecordTableModel::Login, 17);
    width(RecordTableModel::Image, 16);
    width(RecordTableModel::Place, 13);
    width(RecordTableModel::Note, 16);
    width(RecordTableModel::Time, 12);
    width(RecordTableModel::Answer, 14);
    width(RecordTableModel::CallId, 22);
    width(RecordTableModel::RequestId, 16);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_recordTable, 1);
    return part;
}

QWidget* HistoryWindow::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [buttons](const QString& text, const char* name) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        return button;
    };
    m_undo = add(tr("&Undo…"), "undoButton");
    m_findOut = add(tr("Find &Out Now"), "findOutButton");
    m_csv = add(tr("Export Audit CS&V…"), "csvButton");
    m_pack = add(tr("Export Evidence &Pack…"), "packButton");
    m_check = add(tr("Check &Journal…"), "checkButton");
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_chosen); });
    connect(m_findOut, &QPushButton::clicked, this, &HistoryWindow::findOutWanted);
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT csvWanted(m_chosen); });
    connect(m_pack, &QPushButton::clicked, this, [this] { Q_EMIT packWanted(m_chosen); });
    connect(m_check, &QPushButton::clicked, this, &HistoryWindow::checkJournal);
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    return buttons;
}

void HistoryWindow::reload() {
    if (m_journal.journal())
        m_reader->reload(m_journal.journal());
    refresh();
}

void HistoryWindow::onBatchesRead(const QList<BatchRow>& rows) {
    m_loaded = true;
    const QString before = m_chosen;
    m_batches->setRows(rows);
    const int row = before.isEmpty() ? -1 : m_batches->rowOf(before);
    QModelIndex index = row < 0 ? QModelIndex() : m_shown->mapFromSource(m_batches->index(row, 0));
    if (!index.isValid())
        index = m_shown->index(0, 0);
    m_batchTable->setCurrentIndex(index);
    // Its verdicts may be new although the choice is the same.
    m_chosen.clear();
    onChosen();
}

void HistoryWindow::onBatchRead(const records::AuditBatch& batch) {
    if (batch.id == m_chosen)
        m_records->setRecords(batch.records);
}

void HistoryWindow::onFailed(const QString& why) {
    setMessage(why);
    refresh();
}

const BatchRow* HistoryWindow::chosen() const {
    const QModelIndex current = m_batchTable->currentIndex();
    return current.isValid() ? &m_batches->at(m_shown->mapToSource(current).row()) : nullptr;
}

void HistoryWindow::onChosen() {
    const BatchRow* row = chosen();
    const QString id = row ? row->batch.id : QString();
    if (id != m_chosen) {
        m_chosen = id;
        m_records->setRecords({});
        if (row)
            m_reader->open(m_journal.journal(), id);
    }
    refresh();
}

QString HistoryWindow::summaryOf(const BatchRow& row) const {
    const BatchSummary& batch = row.batch;
    QStringList lines;
    lines.append(tr("%1: %2", "what was done, and why")
                     .arg(actionName(batch.plan.action), visibleText(batch.plan.reason, 500)));
    QString when = batch.ended.isValid()
                       ? tr("Begun %1, ended %2.").arg(bothMoments(batch.begun), bothMoments(batch.ended))
                       : tr("Begun %1; its end is not in the journal.").arg(bothMoments(batch.begun));
    lines.append(when);
    QString last = tr("Batch %1").arg(visibleText(batch.id));
    if (!batch.plan.undoes.isEmpty())
        last += QStringLiteral(" · ") %
                tr("gives back what batch %1 revoked").arg(visibleText(batch.plan.undoes));
    if (!row.undoneBy.isEmpty())
        last += QStringLiteral(" · ") %
                tr("undone %1 by batch %2").arg(localMoment(row.undoneAt), visibleText(row.undoneBy));
    lines.append(last);
    return lines.join(QLatin1Char('\n'));
}

QString HistoryWindow::undoHindrance() const {
    const BatchRow* row = chosen();
    if (!row)
        return tr("Choose a batch first.");
    if (row->batch.plan.action == PlanAction::Restore)
        return tr("This batch gave shares back. To take them away again, revoke them in the table.");
    if (!row->batch.ended.isValid())
        return tr("This batch is open. Find out what became of it first.");
    if (row->batch.revoked() == 0)
        return tr("This batch revoked nothing.");
    return m_hindrance;
}

void HistoryWindow::refresh() {
    const BatchRow* row = chosen();
    const bool readable = m_journal.journal() != nullptr;
    m_summary->setText(row ? summaryOf(*row) : QString());
    const QString hindrance = undoHindrance();
    m_undo->setEnabled(hindrance.isEmpty());
    m_undo->setToolTip(hindrance.isEmpty() ? tr("Review what this batch revoked, and share it again")
                                           : hindrance);
    m_findOut->setVisible(row && row->batch.isOpen());
    m_findOut->setEnabled(m_hindrance.isEmpty());
    m_findOut->setToolTip(m_hindrance.isEmpty()
                              ? tr("Read the images of every open batch again; no change is sent")
                              : m_hindrance);
    m_csv->setEnabled(row);
    m_pack->setEnabled(row && !m_exporting);
    m_check->setEnabled(readable);
    const int all = m_batches->rowCount();
    const int shown = m_shown->rowCount();
    m_count->setText(!m_loaded      ? QString()
                     : shown == all ? tr("%Ln batch(es)", nullptr, all)
                                    : tr("%L1 of %Ln batch(es)", nullptr, all).arg(shown));
    refreshEmptyState();
}

void HistoryWindow::refreshEmptyState() {
    QString text;
    if (m_journal.problem())
        text = tr("The journal cannot be used. %1").arg(explain(*m_journal.problem()));
    else if (!m_loaded)
        text = tr("The journal is being read…");
    else if (m_batches->rowCount() == 0)
        text = tr(
            "No batch yet.\n\nEvery revocation and every undo is kept here: what was planned, what was sent, "
            "what the lists said before and after, and what became of each share. Tick shares in the main "
            "window and choose Revoke to begin.");
    else if (m_shown->rowCount() == 0)
        text = tr("No batch matches.\n\nClear the search or show all batches.");
    m_empty->setText(text);
    m_pages->setCurrentWidget(text.isEmpty() ? static_cast<QWidget*>(m_batchTable) : m_empty);
}

void HistoryWindow::setUndoHindrance(const QString& hindrance) {
    if (hindrance == m_hindrance)
        return;
    m_hindrance = hindrance;
    refresh();
}

void HistoryWindow::setMessage(const QString& text) {
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void HistoryWindow::setExporting(bool exporting) {
    m_exporting = exporting;
    refresh();
}

void HistoryWindow::checkJournal() {
    auto* dialog = new JournalCheckDialog(m_journal.journal()->path(), m_seals, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HistoryWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    } else if (event->key() == Qt::Key_F5) {
        reload();
    } else {
        QDialog::keyPressEvent(event);
    }
}

}  // namespace sharewarden::ui
