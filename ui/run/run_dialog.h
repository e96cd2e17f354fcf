// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <optional>

#include "app/revocation/run.h"

class QProgressBar;
class QPushButton;
class QTreeView;

namespace sharewarden::ui {

class Asker;
class MessageLine;
class PlanTreeModel;
class RunController;

/// A plan filling with verdicts. It closes only after the run has ended; closing earlier asks whether to
/// stop.
class RunDialog final : public QDialog {
    Q_OBJECT

public:
    /// Controller and asker outlive the dialog. The run is started by the caller.
    RunDialog(const Plan& plan, RunController& run, Asker& asker, QWidget* parent);

    /// Also called by the window that is being closed.
    void reject() override;

    /// Why nothing can be undone now; empty when it can.
    void setUndoHindrance(const QString& hindrance);
    /// A sentence at the bottom: what an export came to.
    void setMessage(const QString& text);
    /// An evidence pack is being written.
    void setExporting(bool exporting);

Q_SIGNALS:
    void undoWanted(const QString& batch);
    void csvWanted(const QString& batch);
    void packWanted(const QString& batch);

private:
    void askToStop();
    void onOutcome(const ShareOutcome& outcome);
    void onFinished(const RunReport& report);
    void onRefused(const QString& why);
    void onEnded();
    bool isRestore() const;
    QString batch() const;

    RunController& m_run;
    Asker& m_asker;
    PlanTreeModel* m_model;
    QTreeView* m_tree;
    MessageLine* m_state;
    QProgressBar* m_progress;
    MessageLine* m_message;
    QPushButton* m_stop;
    QPushButton* m_undo;
    QPushButton* m_csv;
    QPushButton* m_pack;
    QPushButton* m_close;
    QElapsedTimer m_begun;
    bool m_hasRecord = false;  // a run was carried out: the journal tells of it
    bool m_ended = false;
    bool m_asking = false;
};

}  // namespace sharewarden::ui
