// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <algorithm>

#include "app/accounts/account_store.h"
#include "app/accounts/keychain_state.h"
#include "app/reviews/reviewed_inventory.h"
#include "app/settings/settings_file.h"
#include "ui/about/about_dialog.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/coverage/coverage_dialog.h"
#include "ui/coverage/coverage_text.h"
#include "ui/evidence/audit_export.h"
#include "ui/evidence/inventory_files.h"
#include "ui/evidence/pack_export.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/scope_panel.h"
#include "ui/policy/findings_keeper.h"
#include "ui/review/plan_opening.h"
#include "ui/review/review_dialog.h"
#include "ui/reviews/review_keeper.h"
#include "ui/run/journal_holder.h"
#include "ui/run/recovery_controller.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_dialog.h"
#include "ui/scan/inventory_keeper.h"
#include "ui/scan/scan_again.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"
#include "ui/shares/share_views.h"

namespace sharewarden::ui {

MainWindow::MainWindow(Services services, QWidget* parent)
    : QMainWindow(parent),
      m_services(std::move(services)),
      m_store(new ShareStore(this)),
      m_arranger(new ShareArranger(*m_store, ShareArranger::largeInventory, this)),
      m_findings(new FindingsKeeper(*m_store, PolicyStore(m_services.policyPath), m_services.clock, this)),
      m_reviews(new ReviewKeeper(
          m_services.inventoryFolder.isEmpty() ? QString() : reviewFolder(m_services.inventoryFolder), this)),
      m_scans(new ScanController(m_services.clients, *m_store, m_services.scanPolicy, this)),
      m_runs(new RunController(runParts(), this)),
      m_recovery(new RecoveryController(runParts(), this)),
      m_keeper(new InventoryKeeper(m_services.inventoryFolder, *m_scans, *m_store, m_services.clock, this)),
      m_journal(new JournalHolder(m_services.journalPath, m_services.clock, this)),
      m_export(new AuditExport(m_services.asker, *m_journal, this)),
      m_inventoryFiles(new InventoryFiles(m_services.asker, this)),
      m_packs(new PackExport(m_services.asker, *m_journal, {m_services.operatorName, m_services.host},
                             m_services.clock, this)),
      m_plans(new PlanOpening({m_services.accounts, m_services.clients, m_services.asker, m_services.clock,
                               m_services.runPolicy.retry},
                              this)),
      m_actions(WindowActions::make(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(m_services.demo ? tr("Sharewarden (Demo)") : tr("Sharewarden"));
    buildLayout();
    buildStatusBar();
    connectParts();
    connectActions();
    connectHistory();
    connectExports();
    connectEstate();
    connectReview();
    restoreState();
    endTemporaryChanges();
    m_scope->setAccounts(m_services.accounts.accounts());
    refresh();
    m_empty->setFocus();
    m_openDelay.setSingleShot(true);
    connect(&m_openDelay, &QTimer::timeout, this, &MainWindow::openWhatIsKept);
}

MainWindow::~MainWindow() = default;

// The disk has its turn once there is a window to look at, or soon, when nobody sees it.
bool MainWindow::event(QEvent* event) {
    constexpr int unseen = 500;  // milliseconds
    // Other events come while the window is still being made.
    const bool shown = event->type() == QEvent::Show;
    if ((shown || event->type() == QEvent::Paint) && !m_opened)
        m_openDelay.start(shown ? unseen : 0);
    return QMainWindow::event(event);
}

ShareTableModel& MainWindow::model() const {
    return m_views->tableModel();
}

RunParts MainWindow::runParts() const {
    return {m_services.accounts,
            m_services.clients,
            m_services.seals,
            m_services.clock,
            m_services.ids,
            m_services.runPolicy,
            {m_services.operatorName, m_services.host}};
}

void MainWindow::connectParts() {
    connect(m_scope, &ScopePanel::scopeChanged, this, &MainWindow::refresh);
    connect(m_scope, &ScopePanel::accountsWanted, this, &MainWindow::manageAccounts);
    connect(m_scans, &ScanController::started, this, &MainWindow::onScanStarted);
    connect(m_scans, &ScanController::finished, this, &MainWindow::onScanFinished);
    connect(m_journal, &JournalHolder::changed, this, &MainWindow::onJournalChanged);
    connect(m_runs, &RunController::finished, this, &MainWindow::onRunFinished);
    connect(m_runs, &RunController::refused, this, [this] { m_touched.clear(); });
    connect(m_plans, &PlanOpening::runningChanged, this, &MainWindow::refresh);
    connect(m_plans, &PlanOpening::opened, this, &MainWindow::reviewLoaded);
    connect(m_empty, &EmptyState::stepWanted, this, &MainWindow::takeStep);
    connect(m_empty, &EmptyState::demoWanted, this, &MainWindow::demoWanted);
    connect(m_empty, &EmptyState::importWanted, this, [this] {
        manageAccounts();
        if (auto* dialog = findChild<AccountsDialog*>())
            dialog->openImport();
    });
    connect(m_warningBar, &NoticeBar::actionWanted, m_journal, &JournalHolder::open);

    // Many pages and ticks may come at once: what follows from them is shown once.
    m_refreshDelay.setSingleShot(true);
    m_refreshDelay.setInterval(0);
    connect(&m_refreshDelay, &QTimer::timeout, this, &MainWindow::refresh);
    const auto later = [this] { m_refreshDelay.start(); };
    connect(m_scans, &ScanController::coverageChanged, this, later);
    connect(m_store, &ShareStore::ticksChanged, this, later);
    connect(m_arranger, &ShareArranger::replaced, this, later);
    connect(m_arranger, &ShareArranger::pendingChanged, this, later);

    // Of keys that come at once the last one counts; a search that is under way gives way to the next.
    m_findDelay.setSingleShot(true);
    m_findDelay.setInterval(0);
    connect(&m_findDelay, &QTimer::timeout, this, &MainWindow::applyQuery);
    m_progressDelay.setSingleShot(true);
    m_progressDelay.setInterval(1000);
    connect(&m_progressDelay, &QTimer::timeout, this,
            [this] { m_progress->setVisible(m_scans->isRunning()); });
}

void MainWindow::connectActions() {
    connect(m_actions.scan, &QAction::triggered, this, &MainWindow::startScan);
    connect(m_actions.cancelScan, &QAction::triggered, this, [this] {
        m_scans->cancel();
        refresh();
    });
    connect(m_actions.revoke, &QAction::triggered, this, &MainWindow::startReview);
    connect(m_actions.openPlan, &QAction::triggered, this, [this] { m_plans->start(this); });
    connect(m_actions.exportCsv, &QAction::triggered, this, [this] { exportCsv(QString(), this); });
    connect(m_actions.exportInventory, &QAction::triggered, this,
            [this] { m_inventoryFiles->start(this, m_store->inventory(), m_scans->coverage()); });
    connect(m_actions.manageAccounts, &QAction::triggered, this, &MainWindow::manageAccounts);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_actions.findField->setFocus(Qt::ShortcutFocusReason);
        m_actions.findField->selectAll();
    });
    connect(m_actions.findField, &QLineEdit::textChanged, this, [this] { m_findDelay.start(); });
    connect(m_actions.findField, &QLineEdit::returnPressed, this, [this] {
        applyQuery();
        if (m_centre->currentWidget() == m_views)
            m_views->currentWidget()->setFocus();
    });
    connect(m_actions.copyRows, &QAction::triggered, m_views, &ShareViews::copySelected);
    connect(m_actions.tickShown, &QAction::triggered, this, [this] {
        if (showsWhatWasTyped())
            m_store->setTicked(m_arranger->shownShares(), true);
    });
    connect(m_actions.invertShown, &QAction::triggered, this, [this] {
        if (showsWhatWasTyped())
            m_store->invertTicks(m_arranger->shownShares());
    });
    connect(m_actions.clearTicks, &QAction::triggered, m_store, &ShareStore::clearTicks);
    connect(m_actions.showUnshared, &QAction::toggled, m_arranger, &ShareArranger::setUnsharedShown);
    connect(m_actions.showCoverage, &QAction::triggered, this, &MainWindow::showCoverage);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::startScan() {
    const QList<ScanRequest> requests = m_scope->requests();
    if (!requests.isEmpty())
        m_scans->scan(requests);
}

void MainWindow::retryIncomplete() {
    m_scans->scanAgain(incompleteParts(m_scans->coverage(), m_services.accounts.accounts()));
}

void MainWindow::onScanStarted() {
    m_scanBegun = m_services.clock();
    m_shownSince = QDateTime();
    m_inventoryProblem.clear();
    m_progressDelay.start();
    refresh();
}

void MainWindow::onScanFinished() {
    m_progressDelay.stop();
    m_progress->hide();
    m_scope->learnRegions(m_scans->coverage());
    refresh();
    m_views->restorePlace();
    notify();
    if (m_closing)
        close();
}

void MainWindow::onJournalChanged() {
    if (m_journal->problem())
        m_warningBar->setNotice(
            tr("The journal cannot be used, so nothing can be revoked. Scanning works. %1")
                .arg(explain(*m_journal->problem())),
            {tr("&Try Again")});
    m_warningBar->setVisible(m_journal->problem().has_value());
    refreshHistory();
    refresh();
}

void MainWindow::startReview() {
    if (!revokeHindrance().isEmpty())
        return;
    ReviewInput input;
    input.shares = m_store->plannedShares(m_store->tickedShares());
    review(std::move(input), this);
}

void MainWindow::reviewLoaded(const LoadedPlan& loaded) {
    if (const QString hindrance = runHindrance(); !hindrance.isEmpty()) {
        m_services.asker.tell(this, tr("The Plan Was Not Opened"), hindrance);
        return;
    }
    ReviewInput input;
    input.loaded = loaded;
    review(std::move(input), this);
}

void MainWindow::review(ReviewInput input, QWidget* window) {
    input.operatorName = m_services.operatorName;
    input.host = m_services.host;
    input.clock = m_services.clock;
    input.ids = m_services.ids;
    input.accounts = m_services.accounts.accounts();
    input.asker = &m_services.asker;
    m_review = new ReviewDialog(std::move(input), window);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_review, &ReviewDialog::confirmed, this, &MainWindow::startRun);
    connect(m_review, &QDialog::finished, this, [this] {
        m_review = nullptr;
        refresh();
    });
    m_review->open();
    refresh();
}

void MainWindow::startRun(const Plan& plan) {
    m_touched.clear();
    for (const PlanImage& image : plan.images()) {
        const CellKey cell{image.account, image.site, image.region, image.family};
        if (!m_touched.contains(cell))
            m_touched.append(cell);
    }
    // Of the batch that is being undone: its verdicts stay in the history.
    if (m_runDialog)
        m_runDialog->reject();
    m_runDialog = new RunDialog(plan, *m_runs, m_services.asker, this);
    m_runDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_runDialog, &RunDialog::csvWanted, this,
            [this](const QString& batch) { exportCsv(batch, m_runDialog); });
    connect(m_runDialog, &RunDialog::packWanted, this,
            [this](const QString& batch) { m_packs->start(m_runDialog, batch); });
    connect(m_runDialog, &RunDialog::undoWanted, this,
            [this](const QString& batch) { startUndo(batch, m_runDialog); });
    m_runDialog->open();
    m_runs->start(plan, m_journal->journal());
    refresh();
}

void MainWindow::onRunFinished(const RunReport&) {
    if (m_closing) {
        close();
        return;
    }
    // The table shows what the lists say now, not what the run is believed to have done.
    m_scans->scanAgain(partsOf(m_touched, m_services.accounts.accounts()));
    m_touched.clear();
    refreshHistory();
    refresh();
    notify();
}

// Somebody who works elsewhere learns that it is done.
void MainWindow::notify() {
    if (!isActiveWindow())
        QApplication::alert(this);
}

void MainWindow::exportCsv(const QString& batch, QWidget* window) {
    m_export->start(window, batch, m_scans->coverage());
}

void MainWindow::manageAccounts() {
    if (!readAccounts())
        return;
    auto* dialog =
        new AccountsDialog({m_services.accounts, m_services.clients, m_services.asker, m_services.ids}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountsDialog::accountsChanged, this, [this] {
        m_scope->setAccounts(m_services.accounts.accounts());
        m_scans->keepAccounts(m_services.accounts.accounts());
        refresh();
    });
    dialog->open();
}

void MainWindow::showCoverage() {
    auto* dialog = findChild<CoverageDialog*>();
    if (!dialog) {
        dialog = new CoverageDialog(*m_scans, m_services.asker, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CoverageDialog::retryWanted, this, &MainWindow::retryIncomplete);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showAbout() {
    AboutParts parts{m_services.accounts};
    parts.log = m_services.log;
    parts.journal = m_journal->journal();
    parts.dataDir = QFileInfo(m_services.journalPath).absolutePath();
    if (const Result<Settings> settings = readSettings(settingsPath(parts.dataDir)))
        parts.settings = *settings;
    parts.inventoryFolder = m_services.inventoryFolder;
    parts.operatorName = m_services.operatorName;
    parts.host = m_services.host;
    parts.clock = m_services.clock;
    parts.keychain = [demo = m_services.demo] { return demo ? keychainInMemory() : keychainState(); };
    auto* dialog = new AboutDialog(std::move(parts), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::takeStep(EmptyState::Kind kind) {
    switch (kind) {
        case EmptyState::Kind::NoAccount:
            manageAccounts();
            break;
        case EmptyState::Kind::NotScanned:
            startScan();
            break;
        case EmptyState::Kind::NothingRead:
            showCoverage();
            break;
        case EmptyState::Kind::NoShares:
            m_actions.showUnshared->setChecked(true);
            break;
        case EmptyState::Kind::NoMatch:
            m_actions.findField->clear();
            applyQuery();
            break;
        case EmptyState::Kind::NothingChosen:
        case EmptyState::Kind::Reading:
            break;
    }
}

bool MainWindow::busy() const {
    return m_scans->isRunning() || m_runs->isRunning() || m_recovery->isRunning();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!busy()) {
        m_plans->cancel();
        m_packs->cancel();
        saveState();
        // What cannot be saved now is done, or told, at the next start.
        static_cast<void>(m_services.accounts.endTemporaryChanges());
        event->accept();
        return;
    }
    // What is under way ends first; the window closes when it has.
    event->ignore();
    if (m_runs->isRunning() && !m_runs->isStopping()) {
        askBeforeClosing();
        return;
    }
    m_closing = true;
    m_scans->cancel();
    m_recovery->stop();
    refresh();
}

void MainWindow::askBeforeClosing() {
    if (m_asking)
        return;
    m_asking = true;
    Question question;
    question.title = tr("Close During the Run?");
    question.text = tr("A run has not ended.");
    question.detail =
        tr("Closing sends nothing more, reads back what was sent, gives every share its verdict in the "
           "journal, and then closes the window.");
    question.verbs = {tr("&Stop the Run and Close")};
    question.destructive = true;
    m_services.asker.ask(this, question, [this](int answer) {
        m_asking = false;
        if (answer != 0)
            return;
        m_runs->stop();
        close();
    });
}

}  // namespace sharewarden::ui
