// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/run_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/copy_details.h"
#include "ui/common/message_line.h"
#include "ui/common/remaining_time.h"
#include "ui/common/roomy_rows.h"
#include "ui/help/row_help.h"
#include "ui/review/plan_tree_model.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_summary.h"

namespace sharewarden::ui {

RunDialog::RunDialog(const Plan& plan, RunController& run, Asker& asker, QWidget* parent)
    : QDialog(parent),
      m_run(run),
      m_asker(asker),
      m_model(new PlanTreeModel(plan, PlanTreeModel::Detail::WithVerdicts, this)),
      m_tree(new QTreeView),
      m_state(new MessageLine(QStringLiteral("runState"))),
      m_progress(new QProgressBar),
      m_message(new MessageLine(QStringLiteral("runMessage"))) {
    setWindowTitle(isRestore() ? tr("Restoring Shares") : tr("Revoking Shares"));
    setObjectName(QStringLiteral("runDialog"));

    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_tree->setObjectName(QStringLiteral("runTree"));
    m_tree->setAccessibleName(tr("Shares with their verdicts"));
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setModel(m_model);
    addCopyDetails(*m_tree);
    addRowHelp(*m_tree);
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(PlanTreeModel::What, em * 30);
    m_tree->setColumnWidth(PlanTreeModel::VerdictColumn, em * 12);

    m_state->setText(isRestore() ? tr("Restoring…") : tr("Revoking…"));
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->setRange(0, static_cast<int>(plan.shareCount()));
    m_progress->setValue(0);
    m_progress->setFormat(tr("%v of %m"));
    m_begun.start();

    auto* buttons = new QDialogButtonBox;
    m_stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_undo = buttons->addButton(tr("&Undo…"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_csv = buttons->addButton(tr("&Export Audit CSV…"), QDialogButtonBox::ActionRole);
    m_csv->setObjectName(QStringLiteral("exportButton"));
    m_pack = buttons->addButton(tr("Export Evidence &Pack…"), QDialogButtonBox::ActionRole);
    m_pack->setObjectName(QStringLiteral("packButton"));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("closeButton"));
    letTabComeToEach(*buttons);
    m_message->hide();
    m_undo->hide();
    m_csv->setEnabled(false);
    m_pack->setEnabled(false);
    m_close->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);

    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_run.stop();
        m_stop->setEnabled(false);
        m_state->setText(tr("Stopping: nothing more is sent; what was sent is being read back…"));
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(batch()); });
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT csvWanted(batch()); });
    connect(m_pack, &QPushButton::clicked, this, [this] { Q_EMIT packWanted(batch()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &RunDialog::reject);
    connect(&run, &RunController::outcome, this, &RunDialog::onOutcome);
    connect(&run, &RunController::finished, this, &RunDialog::onFinished);
    connect(&run, &RunController::refused, this, &RunDialog::onRefused);
    resize(em * 66, fontMetrics().lineSpacing() * 30);
}

void RunDialog::onOutcome(const ShareOutcome& outcome) {
    m_model->setOutcome(outcome);
    m_progress->setValue(static_cast<int>(m_model->decided()));
    const double done = static_cast<double>(m_progress->value()) / qMax(1, m_progress->maximum());
    const QString left = remainingTime(std::chrono::milliseconds(m_begun.elapsed()), done);
    m_progress->setFormat(left.isEmpty() ? tr("%v of %m")
                                         : tr("%v of %m · %1", "done, all, remaining time").arg(left));
}

void RunDialog::onFinished(const RunReport& report) {
    for (const ShareOutcome& outcome : report.outcomes)
        m_model->setOutcome(outcome);
    m_progress->setValue(m_progress->maximum());
    m_state->setText(runSummary(report, m_model->plan().header().action));
    m_csv->setEnabled(true);
    m_hasRecord = true;
    m_undo->setVisible(m_model->count(Verdict::Revoked) > 0);
    setExporting(false);
    onEnded();
}

bool RunDialog::isRestore() const {
    return m_model->plan().header().action == PlanAction::Restore;
}

QString RunDialog::batch() const {
    return m_model->plan().id();
}

void RunDialog::setUndoHindrance(const QString& hindrance) {
    m_undo->setEnabled(hindrance.isEmpty());
    m_undo->setToolTip(hindrance.isEmpty() ? tr("Review what was revoked, and share it again") : hindrance);
}

void RunDialog::setMessage(const QString& text) {
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void RunDialog::setExporting(bool exporting) {
    m_pack->setEnabled(m_hasRecord && !exporting);
}

void RunDialog::onRefused(const QString& why) {
    m_state->setText(why);
    onEnded();
}

void RunDialog::onEnded() {
    m_ended = true;
    setWindowTitle(tr("Result"));
    m_progress->hide();
    m_stop->hide();
    QFont bold = m_state->label().font();
    bold.setBold(true);
    m_state->label().setFont(bold);
    m_close->setEnabled(true);
    m_close->setDefault(true);
    m_close->setFocus();
}

void RunDialog::reject() {
    if (m_ended)
        QDialog::reject();
    else
        askToStop();
}

void RunDialog::askToStop() {
    if (m_asking || m_run.isStopping())
        return;
    m_asking = true;
    Question question;
    question.title = tr("Stop the Run?");
    question.text = tr("The run has not ended.");
    question.detail =
        tr("Stopping sends nothing more and reads back what was sent. Every share gets its verdict.");
    question.verbs = {tr("&Stop the Run")};
    question.destructive = true;
    m_asker.ask(this, question, [this](int answer) {
        m_asking = false;
        if (answer == 0 && !m_ended)
            m_stop->click();
    });
}

}  // namespace sharewarden::ui
