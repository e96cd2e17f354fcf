// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include "app/inventory/snapshot.h"
#include "app/query/arrangement.h"
#include "app/revocation/audit_reader.h"
#include "app/revocation/run.h"
#include "ui/common/services.h"
#include "ui/main_window/empty_state.h"
#include "ui/main_window/window_actions.h"

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace sharewarden::ui {

class AuditExport;
class DetailPane;
class FindingsKeeper;
class HistoryWindow;
class InventoryFiles;
class InventoryKeeper;
class JournalHolder;
struct LoadedPlan;
class NoticeBar;
class OverviewKeeper;
class OverviewPanel;
class PackExport;
class PlanOpening;
class RecoveryController;
class RecoveryNotice;
class ReviewDialog;
class ReviewKeeper;
class RunController;
class RunDialog;
struct ReviewInput;
class ScanController;
class ScopePanel;
class ShareStore;
class ShareArranger;
class ShareTableModel;
class ShareViews;
struct RunParts;

/// The window: scope on the left, the shares, what was read and what was not. It shows and asks; scans, runs
/// and exports are carried out by their controllers.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Services services, QWidget* parent = nullptr);
    ~MainWindow() override;

    ShareStore& store() const { return *m_store; }
    ShareArranger& arranger() const { return *m_arranger; }
    ShareViews& views() const { return *m_views; }
    /// Of the view Table.
    ShareTableModel& model() const;
    FindingsKeeper& findings() const { return *m_findings; }
    ScanController& scans() const { return *m_scans; }
    RunController& runs() const { return *m_runs; }
    RecoveryController& recovery() const { return *m_recovery; }
    JournalHolder& journal() const { return *m_journal; }

    void startScan();
    void startReview();
    void manageAccounts();
    void showHistory();
    void showSettings();
    void showLog();
    void showView(Grouping grouping);
    /// Empty: its beginning.
    void showGuide(const QString& section);
    /// Reads what a batch revoked and opens the review for giving it back, over `window`.
    void startUndo(const QString& batch, QWidget* window);

Q_SIGNALS:
    /// The person wants another language (`ko`, `ja`, `en`; empty: the system's). The window is made anew for
    /// it.
    void languageWanted(const QString& language);
    /// It was painted for the first time, or nobody sees it: what can wait for that is done now.
    void seen();
    /// The file of the accounts cannot be read, so nothing can be done here.
    void accountsUnreadable(const sharewarden::Error& error);
    /// The person wants to look around in the demo: another program, beside this one.
    void demoWanted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void openWhatIsKept();
    bool readAccounts();
    void buildLayout();
    void buildStatusBar();
    void connectParts();
    void connectActions();
    void connectHistory();
    void connectEstate();
    void connectReview();
    RunParts runParts() const;

    void onScanStarted();
    void onScanFinished();
    void onJournalChanged();
    void onRunFinished(const RunReport& report);
    void reviewLoaded(const LoadedPlan& loaded);
    void review(ReviewInput input, QWidget* window);
    void startRun(const Plan& plan);
    static QCoro::Task<> readAndUndo(QPointer<MainWindow> self, QString batch, QPointer<QWidget> window);
    void reviewUndo(const records::AuditBatch& batch, QWidget* window);
    void refreshHistory();
    void connectExports();
    void say(const QString& text);
    void notify();
    void retryIncomplete();
    void showCoverage();
    void exportCsv(const QString& batch, QWidget* window);
    void showAbout();
    void takeStep(EmptyState::Kind kind);
    void askBeforeClosing();
    bool busy() const;

    void refresh();
    void refreshCentre();
    void refreshActions();
    void refreshEstate();
    void refreshReview();
    void applyQuery();
    bool showsWhatWasTyped();
    void lookAtCurrent();
    void tickFindings();
    void tickByList();
    QString whatIsMissing() const;
    void editPolicy();
    void showChanges();
    void showOverview();
    void markReview();
    InventorySnapshot shownSnapshot() const;
    void fillColumnMenu();
    void fillSearchMenu();
    static QCoro::Task<> readJournal(QPointer<MainWindow> self);
    QString runHindrance() const;
    QString revokeHindrance() const;

    void endTemporaryChanges();
    void restoreState();
    void saveState();

    Services m_services;
    ShareStore* m_store;
    ShareArranger* m_arranger;
    FindingsKeeper* m_findings;
    ReviewKeeper* m_reviews;
    ScanController* m_scans;
    RunController* m_runs;
    RecoveryController* m_recovery;
    InventoryKeeper* m_keeper;
    JournalHolder* m_journal;
    AuditExport* m_export;
    InventoryFiles* m_inventoryFiles;
    PackExport* m_packs;
    PlanOpening* m_plans;

    WindowActions m_actions;
    ScopePanel* m_scope;
    ShareViews* m_views;
    OverviewPanel* m_overview = nullptr;  // made when it is first looked at
    OverviewKeeper* m_overviewKeeper = nullptr;
    DetailPane* m_details;
    EmptyState* m_empty;
    QStackedWidget* m_centre;
    NoticeBar* m_demoBar;
    NoticeBar* m_warningBar;
    NoticeBar* m_recoveryBar;
    NoticeBar* m_keychainBar;
    NoticeBar* m_estateBar;
    NoticeBar* m_queryBar;
    RecoveryNotice* m_recoveryNotice;
    QSplitter* m_splitter;
    QLabel* m_counts;
    QToolButton* m_coverage;
    QProgressBar* m_progress;
    QTimer m_openDelay;
    QTimer m_findDelay;
    QTimer m_progressDelay;
    QTimer m_refreshDelay;
    QPointer<ReviewDialog> m_review;
    QPointer<RunDialog> m_runDialog;
    QPointer<HistoryWindow> m_history;
    QList<CellKey> m_touched;  // by the run under way: to be read again after it
    QDateTime m_scanBegun;
    QDateTime m_shownSince;  // the table shows an inventory of that moment and no scan since
    QString m_inventoryProblem;
    bool m_opened = false;  // accounts, journal, policy and last inventory were asked for
    quint64 m_journalReads = 0;
    quint64 m_journalShown = 0;  // of the reads, the last one whose answer is shown
    bool m_overviewShown = false;
    bool m_closing = false;
    bool m_asking = false;
};

}  // namespace sharewarden::ui
