// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What the main window looks like, and what it shows of the state of its parts.
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSet>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/accounts/account_store.h"
#include "ui/common/remaining_time.h"
#include "ui/coverage/coverage_text.h"
#include "ui/details/detail_pane.h"
#include "ui/history/history_window.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/recovery_notice.h"
#include "ui/main_window/scope_panel.h"
#include "ui/overview/overview_panel.h"
#include "ui/review/plan_opening.h"
#include "ui/review/review_dialog.h"
#include "ui/run/journal_holder.h"
#include "ui/run/recovery_controller.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_dialog.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_views.h"

namespace sharewarden::ui {

void MainWindow::buildLayout() {
    m_demoBar = new NoticeBar(NoticeBar::Kind::Demo);
    m_demoBar->setObjectName(QStringLiteral("demoBar"));
    m_demoBar->setNotice(
        tr("Demo: a simulated gateway with an invented estate. Nothing here touches NAVER Cloud, "
           "your keychain or your journal."));
    m_demoBar->setVisible(m_services.demo);
    m_warningBar = new NoticeBar(NoticeBar::Kind::Warning);
    m_warningBar->setObjectName(QStringLiteral("warningBar"));
    m_warningBar->hide();
    m_recoveryBar = new NoticeBar(NoticeBar::Kind::Warning);
    m_recoveryBar->setObjectName(QStringLiteral("recoveryBar"));
    m_recoveryBar->hide();
    m_keychainBar = new NoticeBar(NoticeBar::Kind::Warning);
    m_keychainBar->setObjectName(QStringLiteral("keychainBar"));
    m_keychainBar->hide();
    m_estateBar = new NoticeBar(NoticeBar::Kind::Demo);
    m_estateBar->setObjectName(QStringLiteral("estateBar"));
    m_estateBar->hide();

    m_queryBar = new NoticeBar(NoticeBar::Kind::Warning);
    m_queryBar->setObjectName(QStringLiteral("queryBar"));
    m_queryBar->hide();

    m_views = new ShareViews(*m_arranger);
    m_empty = new EmptyState;
    m_centre = new QStackedWidget;
    m_centre->addWidget(m_views);
    m_centre->addWidget(m_empty);
    m_details = new DetailPane(*m_store, *m_findings);
    m_scope = new ScopePanel;

    m_splitter = new QSplitter;
    m_splitter->addWidget(m_scope);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_splitter->setSizes({em * 20, em * 74, em * 26});

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_demoBar);
    layout->addWidget(m_warningBar);
    layout->addWidget(m_recoveryBar);
    layout->addWidget(m_keychainBar);
    layout->addWidget(m_estateBar);
    layout->addWidget(m_queryBar);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    resize(em * 128, fontMetrics().lineSpacing() * 40);
}

void MainWindow::buildStatusBar() {
    m_counts = new QLabel;
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_counts->setContentsMargins(6, 0, 6, 0);
    m_counts->setMinimumWidth(1);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress of the scan"));
    m_progress->setMaximumWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 12);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_coverage = new QToolButton;
    m_coverage->setObjectName(QStringLiteral("coverageButton"));
    m_coverage->setAutoRaise(true);
    m_coverage->setToolTip(tr("Show what was read and what was not"));
    connect(m_coverage, &QToolButton::clicked, this, &MainWindow::showCoverage);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_coverage);
}

void MainWindow::refresh() {
    refreshCentre();
    refreshActions();
    refreshEstate();
    refreshReview();
    const auto& coverage = m_scans->coverage();
    m_counts->setText(
        countsLine({m_store->inventory(), coverage, m_store->tickedCount(), m_arranger->hiddenTicks()}));
    QString line = m_scans->isStopping() ? tr("Stopping…") : coverageLine(coverage, m_scans->isRunning());
    if (m_scans->isRunning() && !m_scans->isStopping()) {
        const std::chrono::milliseconds elapsed(m_scanBegun.msecsTo(m_services.clock()));
        if (const QString left = remainingTime(elapsed, partRead(coverage, m_scanBegun)); !left.isEmpty())
            line += QStringLiteral(" · ") % left;
    }
    m_coverage->setText(QString(line).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_coverage->setAccessibleName(tr("Coverage: %1").arg(line));
    m_coverage->setVisible(!line.isEmpty());
    const auto ended = std::count_if(coverage.begin(), coverage.end(), [](const CellCoverage& cell) {
        return cell.state != CellState::Reading;
    });
    m_progress->setRange(0, static_cast<int>(coverage.size()));
    m_progress->setValue(static_cast<int>(ended));

    QSet<QString> accounts;
    for (const CellKey& cell : m_store->inventory().cells())
        accounts.insert(cell.account);
    m_views->setAccountShown(accounts.size() > 1);
}

void MainWindow::refreshCentre() {
    using Kind = EmptyState::Kind;
    const auto& coverage = m_scans->coverage();
    const bool anythingRead = std::any_of(coverage.begin(), coverage.end(),
                                          [](const CellCoverage& cell) { return cell.pagesRead > 0; });
    std::optional<Kind> kind;
    if (!m_views->isEmpty() || m_overviewShown)
        kind.reset();
    else if (m_arranger->current().unfiltered > 0)
        kind = Kind::NoMatch;
    else if (m_scans->isRunning() || m_arranger->isPending() || !m_services.accounts.isRead())
        kind = Kind::Reading;
    else if (m_services.accounts.accounts().isEmpty())
        kind = Kind::NoAccount;
    else if (coverage.empty())
        kind = m_scope->requests().isEmpty() ? Kind::NothingChosen : Kind::NotScanned;
    else
        kind = anythingRead ? Kind::NoShares : Kind::NothingRead;
    // Who looked at the rows, or waited for them, keeps the focus there; nobody else loses it.
    const QWidget* focus = focusWidget();
    const bool here = !focus || m_centre->isAncestorOf(focus);
    if (kind)
        m_empty->show(*kind);
    QWidget* shown = kind              ? static_cast<QWidget*>(m_empty)
                     : m_overviewShown ? static_cast<QWidget*>(m_overview)
                                       : m_views;
    const bool changes = m_centre->currentWidget() != shown;
    m_centre->setCurrentWidget(shown);
    QWidget* target = shown == m_views ? m_views->currentWidget() : shown;
    // With the step that had it, Qt moves the focus on to whatever comes next.
    const bool moved = focusWidget() != focus;
    if (here && (changes || !focus || moved) && !target->hasFocus())
        target->setFocus();
}

// Why nothing can be changed now, whatever it is.
QString MainWindow::runHindrance() const {
    if (m_runs->isRunning())
        return tr("A run has not ended.");
    if (m_scans->isRunning())
        return tr("The scan is still reading. Wait for it or cancel it.");
    if (m_recovery->isRunning())
        return tr("What became of earlier batches is being read. Wait for it or stop it.");
    if (m_review)
        return tr("A review is open. End it first.");
    if (m_journal->problem())
        return tr("The journal cannot be used, so nothing can be revoked.");
    if (!m_journal->journal())
        return tr("The journal is being opened.");
    if (m_plans->isRunning())
        return tr("A plan is being opened.");
    return {};
}

QString MainWindow::revokeHindrance() const {
    if (const QString hindrance = runHindrance(); !hindrance.isEmpty())
        return hindrance;
    if (m_store->tickedCount() == 0)
        return tr("Tick the shares to revoke first.");
    return {};
}

void MainWindow::refreshActions() {
    const bool scanning = m_scans->isRunning();
    const bool running = m_runs->isRunning();
    const bool opening = m_plans->isRunning();
    m_actions.scan->setEnabled(!scanning && !running && !opening && !m_scope->requests().isEmpty());
    m_actions.cancelScan->setEnabled(scanning && !m_scans->isStopping());
    const QString hindrance = revokeHindrance();
    m_actions.revoke->setEnabled(hindrance.isEmpty());
    m_actions.revoke->setToolTip(hindrance.isEmpty() ? tr("Review the ticked shares before revoking (Ctrl+R)")
                                                     : hindrance);
    m_actions.revoke->setStatusTip(hindrance);
    const QString runHinder = runHindrance();
    m_actions.openPlan->setEnabled(runHinder.isEmpty());
    m_actions.openPlan->setStatusTip(runHinder);
    m_actions.exportCsv->setEnabled(m_journal->journal() != nullptr);
    m_actions.exportCsv->setToolTip(m_journal->problem()
                                        ? tr("The journal cannot be used, so there is nothing to export.")
                                        : tr("Write what the journal recorded as a CSV file (Ctrl+E)"));
    m_actions.exportInventory->setEnabled(!scanning && !m_scans->coverage().empty());
    m_actions.manageAccounts->setEnabled(!scanning && !running && !opening && !m_recovery->isRunning());
    m_scope->setEnabled(!scanning);
    m_recoveryNotice->setAllowed(!running);
    if (m_history)
        m_history->setUndoHindrance(runHinder);
    if (m_runDialog)
        m_runDialog->setUndoHindrance(runHinder);
    // While a part of the search was left out, more is shown than was meant.
    const bool asMeant =
        !m_views->isEmpty() && !m_arranger->isPending() && m_arranger->wish().query.problems().isEmpty();
    m_actions.tickShown->setEnabled(asMeant);
    m_actions.invertShown->setEnabled(asMeant);
    m_actions.clearTicks->setEnabled(m_store->tickedCount() > 0);
}

void MainWindow::restoreState() {
    if (!m_services.settings)
        return;
    const QSettings& settings = *m_services.settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray());
    m_views->restoreState(settings);
    m_actions.showDetails->setChecked(settings.value(QStringLiteral("view/details"), true).toBool());
    m_actions.showUnshared->setChecked(settings.value(QStringLiteral("view/unshared")).toBool());
}

void MainWindow::saveState() {
    if (!m_services.settings)
        return;
    QSettings& settings = *m_services.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("view/details"), m_actions.showDetails->isChecked());
    m_views->saveState(settings);
    settings.setValue(QStringLiteral("view/unshared"), m_actions.showUnshared->isChecked());
}

}  // namespace sharewarden::ui
