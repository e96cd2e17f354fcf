// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What the main window does for a review: the views, the search, findings and policy, changes, the guide.
#include <QAbstractItemView>
#include <QActionGroup>
#include <QCoroFuture>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

#include "app/accounts/account_store.h"
#include "app/base/background.h"
#include "app/inventory/snapshot_store.h"
#include "app/journal/journal.h"
#include "app/revocation/share_history.h"
#include "ui/changes/changes_dialog.h"
#include "ui/coverage/coverage_text.h"
#include "ui/details/detail_pane.h"
#include "ui/help/row_help.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/offboarding/tick_by_list_dialog.h"
#include "ui/overview/overview_keeper.h"
#include "ui/overview/overview_panel.h"
#include "ui/policy/findings_keeper.h"
#include "ui/policy/policy_dialog.h"
#include "ui/reviews/mark_review_dialog.h"
#include "ui/reviews/review_keeper.h"
#include "ui/run/journal_holder.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_views.h"

namespace sharewarden::ui {
namespace {

QString savedSearchesKey() {
    return QStringLiteral("find/saved");
}

}  // namespace

void MainWindow::connectReview() {
    auto* views = new QActionGroup(this);
    for (QAction* action :
         {m_actions.viewByImage, m_actions.viewByLogin, m_actions.viewTable, m_actions.viewOverview})
        views->addAction(action);
    connect(m_actions.viewByImage, &QAction::triggered, this, [this] { showView(Grouping::ByImage); });
    connect(m_actions.viewByLogin, &QAction::triggered, this, [this] { showView(Grouping::ByLogin); });
    connect(m_actions.viewTable, &QAction::triggered, this, [this] { showView(Grouping::None); });
    connect(m_actions.viewOverview, &QAction::triggered, this, &MainWindow::showOverview);
    connect(m_actions.openAll, &QAction::triggered, this, [this] { m_views->setAllOpen(true); });
    connect(m_actions.closeAll, &QAction::triggered, this, [this] { m_views->setAllOpen(false); });
    connect(m_actions.showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_views, &ShareViews::lookedAt, this, &MainWindow::lookAtCurrent);
    connect(m_arranger, &ShareArranger::replaced, this, &MainWindow::lookAtCurrent);
    connect(m_findings, &FindingsKeeper::changed, this, [this] {
        lookAtCurrent();
        m_refreshDelay.start();
    });
    connect(m_actions.tickFindings, &QAction::triggered, this, &MainWindow::tickFindings);
    connect(m_actions.tickByList, &QAction::triggered, this, &MainWindow::tickByList);
    connect(m_actions.editPolicy, &QAction::triggered, this, &MainWindow::editPolicy);
    connect(m_actions.showChanges, &QAction::triggered, this, &MainWindow::showChanges);
    connect(m_actions.markReview, &QAction::triggered, this, &MainWindow::markReview);
    connect(m_reviews, &ReviewKeeper::changed, m_findings, &FindingsKeeper::setReviewed);
    connect(m_reviews, &ReviewKeeper::kept, this, [this] { say(tr("The review is marked as done.")); });
    connect(m_reviews, &ReviewKeeper::failed, this,
            [this](const QString& why) { m_services.asker.tell(this, tr("Review"), why); });
    connect(m_journal, &JournalHolder::changed, this, [this] {
        if (m_journal->journal() && !m_reviews->last())
            m_reviews->open(m_journal->journal());
    });
    connect(m_actions.guide, &QAction::triggered, this, [this] { showGuide(QString()); });
    connect(m_actions.explain, &QAction::triggered, this, [this] {
        auto* view = qobject_cast<QAbstractItemView*>(m_views->currentWidget());
        if (view && m_centre->currentWidget() == m_views)
            explainRow(*view);
        else
            showGuide(m_overviewShown ? QStringLiteral("overview") : QStringLiteral("first-steps"));
    });
    new DialogHelp(*this);
    connect(m_actions.columns, &QMenu::aboutToShow, this, &MainWindow::fillColumnMenu);
    connect(m_actions.searches, &QMenu::aboutToShow, this, &MainWindow::fillSearchMenu);
    connect(m_actions.languages, &QMenu::triggered, this, [this](QAction* action) {
        if (!busy())
            Q_EMIT languageWanted(action->data().toString());
    });
    lookAtCurrent();
}

void MainWindow::showView(Grouping grouping) {
    m_overviewShown = false;
    m_views->setGrouping(grouping);
    refresh();
    if (m_centre->currentWidget() == m_views)
        m_views->currentWidget()->setFocus();
}

void MainWindow::showOverview() {
    if (!m_overview) {
        m_overview = new OverviewPanel;
        m_overviewKeeper =
            new OverviewKeeper(*m_store, *m_overview, m_services.inventoryFolder, m_services.clock, this);
        m_centre->addWidget(m_overview);
        connect(m_overview, &OverviewPanel::queryWanted, this, [this](const QString& query) {
            m_actions.findField->setText(query);
            applyQuery();
            showView(m_views->grouping());
        });
    }
    m_overviewShown = true;
    refresh();
}

void MainWindow::applyQuery() {
    m_findDelay.stop();
    const Query query = parseQuery(m_actions.findField->text(), QDate::currentDate());
    m_queryBar->setNotice(query.problems().join(QLatin1Char('\n')));
    m_queryBar->setVisible(!query.problems().isEmpty());
    m_arranger->setQuery(query);
    m_refreshDelay.start();
}

// False while the rows are still those of an earlier search: what was typed last is what “shown” means.
bool MainWindow::showsWhatWasTyped() {
    if (m_findDelay.isActive())
        applyQuery();
    return !m_arranger->isPending() && m_arranger->wish().query.problems().isEmpty();
}

void MainWindow::lookAtCurrent() {
    m_details->show(m_views->currentRow());
}

// What the policy trusts is never ticked by this, whatever else is wrong with it.
void MainWindow::tickFindings() {
    if (!showsWhatWasTyped())
        return;
    QList<quint32> shares;
    for (const quint32 share : m_arranger->shownShares()) {
        const FindingSet findings = m_store->findings().at(share);
        if (!findings.isEmpty() && !findings.isTrusted())
            shares.append(share);
    }
    m_store->setTicked(shares, true);
    say(shares.isEmpty()
            ? tr("Nothing that is shown is a finding that could be ticked.")
            : tr("%Ln share(s) with findings are ticked.", nullptr, static_cast<int>(shares.size())));
}

// Empty when everything was read.
QString MainWindow::whatIsMissing() const {
    const auto& coverage = m_scans->coverage();
    return isComplete(coverage) ? QString() : coverageLine(coverage, m_scans->isRunning());
}

void MainWindow::tickByList() {
    auto* dialog = new TickByListDialog(*m_store, m_services.asker, whatIsMissing(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::editPolicy() {
    QStringList accounts;
    for (const Account& account : m_services.accounts.accounts())
        accounts.append(account.name);
    auto* dialog = new PolicyDialog(
        {m_findings->policies(), accounts, m_store->inventory(), m_services.asker, m_services.clock}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PolicyDialog::policySaved, m_findings, &FindingsKeeper::setPolicy);
    dialog->open();
}

void MainWindow::showChanges() {
    auto* dialog = new ChangesDialog(
        {SnapshotStore(m_services.inventoryFolder), shownSnapshot(), m_findings->context().revoked,
         m_services.asker, m_services.clock, m_services.operatorName},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::tickWanted, this,
            [this](const QList<ShareKey>& shares) { m_store->tick(shares); });
    dialog->open();
}

InventorySnapshot MainWindow::shownSnapshot() const {
    return {m_services.clock(), m_store->inventory(), m_scans->coverage(), m_scans->accounts()};
}

void MainWindow::markReview() {
    // What is looked at is what is marked, also when a scan ends behind the dialog.
    const InventorySnapshot snapshot = shownSnapshot();
    const auto findings = m_store->sharedFindings();
    ReviewMark about = reviewOf(snapshot, *findings, {});
    about.reviewer = m_services.operatorName;
    about.host = m_services.host;
    auto* dialog = new MarkReviewDialog(about, m_reviews->last(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MarkReviewDialog::confirmed, this, [this, dialog, snapshot, findings] {
        m_reviews->mark(m_journal->journal(), snapshot, findings, dialog->mark());
    });
    dialog->open();
}

void MainWindow::showGuide(const QString& section) {
    ui::showGuide(*this, section);
}

// What was revoked and is there again, and what the details tell of an image, is known from the journal.
QCoro::Task<> MainWindow::readJournal(QPointer<MainWindow> self) {
    const quint64 number = ++self->m_journalReads;
    struct Told {
        ShareHistory history;
        QSet<ShareKey> gone;
    };
    // A reader of its own: what is written meanwhile does not wait for it.
    const auto telling =
        inBackground([path = self->m_journal->journal()->path(), before = self->m_details->history(),
                      gone = self->m_findings->context().revoked] {
            const auto journal = Journal::open(path, systemClock(), Journal::Mode::ReadOnly);
            const auto history = journal ? ShareHistory::read(**journal, before) : journal.error();
            if (!history)
                return std::optional<Told>();
            Told told{*history, history->gone()};
            if (told.gone == gone)
                told.gone = gone;  // the same object, which is seen at once
            return std::optional(told);
        });
    const std::optional<Told> told = co_await telling;
    // One that was begun later may have come first.
    if (!self || !told || number < self->m_journalShown)
        co_return;
    self->m_journalShown = number;
    self->m_findings->setGone(told->gone);
    self->m_details->setHistory(told->history);
    self->lookAtCurrent();
}

void MainWindow::fillColumnMenu() {
    m_actions.columns->clear();
    QHeaderView* header = m_views->header();
    const QAbstractItemModel* model = header->model();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString name = model->headerData(column, Qt::Horizontal).toString();
        // The ticks and what a line is about are always there.
        if (name.isEmpty() || (m_views->grouping() != Grouping::None && column == 0))
            continue;
        QAction* action = m_actions.columns->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    m_actions.columns->addSeparator();
    m_actions.columns->addAction(tr("&As at First"), this, [this] {
        m_views->resetColumns();
        refresh();
    });
}

void MainWindow::fillSearchMenu() {
    m_actions.searches->clear();
    QSettings* settings = m_services.settings;
    const QStringList saved = settings ? settings->value(savedSearchesKey()).toStringList() : QStringList();
    const QString current = m_actions.findField->text().simplified();
    const auto keep = [this, settings](const QStringList& searches) {
        settings->setValue(savedSearchesKey(), searches);
        settings->sync();
        say(settings->status() == QSettings::NoError ? tr("The saved searches were changed.")
                                                     : tr("The searches could not be saved."));
    };
    QAction* save = m_actions.searches->addAction(
        tr("&Save This Search"), this, [keep, saved, current] { keep(QStringList(saved) << current); });
    save->setEnabled(settings && !current.isEmpty() && !saved.contains(current));
    QAction* forget = m_actions.searches->addAction(tr("&Forget This Search"), this, [keep, saved, current] {
        QStringList left = saved;
        left.removeAll(current);
        keep(left);
    });
    forget->setEnabled(saved.contains(current));
    if (!saved.isEmpty())
        m_actions.searches->addSeparator();
    for (const QString& search : saved) {
        m_actions.searches->addAction(QString(search).replace(u'&', QStringLiteral("&&")), this,
                                      [this, search] {
                                          m_actions.findField->setText(search);
                                          applyQuery();
                                      });
    }
}

void MainWindow::refreshReview() {
    const bool rows = !m_views->isEmpty();
    const bool grouped = m_views->grouping() != Grouping::None;
    QAction* shown = m_overviewShown                            ? m_actions.viewOverview
                     : m_views->grouping() == Grouping::ByImage ? m_actions.viewByImage
                     : grouped                                  ? m_actions.viewByLogin
                                                                : m_actions.viewTable;
    shown->setChecked(true);
    m_actions.openAll->setEnabled(grouped && rows && !m_overviewShown);
    m_actions.closeAll->setEnabled(grouped && rows && !m_overviewShown);
    m_actions.tickFindings->setEnabled(rows && m_findings->isSettled() && !m_arranger->isPending() &&
                                       m_store->findings().total() > 0 &&
                                       m_arranger->wish().query.problems().isEmpty());
    m_actions.tickByList->setEnabled(!m_store->inventory().shares().isEmpty());
    m_actions.showChanges->setEnabled(!m_scans->isRunning() && !m_scans->coverage().empty() &&
                                      !m_services.inventoryFolder.isEmpty());
    m_actions.markReview->setEnabled(!busy() && !m_scans->coverage().empty() && m_journal->journal() &&
                                     m_reviews->canKeep());
    m_actions.languages->setEnabled(!busy());
    if (m_overview) {
        m_overview->setIncomplete(whatIsMissing());
        m_overviewKeeper->setPaused(m_scans->isRunning());
    }
}

}  // namespace sharewarden::ui
