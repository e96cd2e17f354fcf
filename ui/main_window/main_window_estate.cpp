// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What the main window does with what is known of the estate besides its shares: the accounts, the last
// inventory, what the keys showed of themselves, settings and the log.
#include <QDesktopServices>
#include <QLocale>
#include <QTimer>
#include <algorithm>

#include "app/accounts/account_store.h"
#include "ui/log/log_window.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/scope_panel.h"
#include "ui/policy/findings_keeper.h"
#include "ui/run/journal_holder.h"
#include "ui/scan/inventory_keeper.h"
#include "ui/scan/scan_controller.h"
#include "ui/settings/settings_dialog.h"

namespace sharewarden::ui {
namespace {

QString shortMoment(const QDateTime& moment) {
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

void MainWindow::openWhatIsKept() {
    m_opened = true;
    Q_EMIT seen();
    if (!readAccounts())
        return;
    m_findings->open();
    m_journal->open();
    m_keeper->open();
}

// Unless they are known already.
bool MainWindow::readAccounts() {
    if (m_services.accounts.isRead())
        return true;
    if (const Status read = m_services.accounts.read(); !read) {
        Q_EMIT accountsUnreadable(read.error());
        return false;
    }
    endTemporaryChanges();
    m_scope->setAccounts(m_services.accounts.accounts());
    refresh();
    return true;
}

// For the case that the program ended before the window was closed.
void MainWindow::endTemporaryChanges() {
    const Status ended = m_services.accounts.endTemporaryChanges();
    if (ended)
        return;
    const QString why =
        tr("Accounts whose changes were allowed until the window closes could not be set back to read-only: "
           "their shares can still be changed. Set them to read-only in their settings. %1")
            .arg(explain(ended.error()));
    QTimer::singleShot(0, this,
                       [this, why] { m_services.asker.tell(this, tr("Accounts Not Read-Only"), why); });
}

void MainWindow::connectEstate() {
    connect(m_keeper, &InventoryKeeper::opened, this,
            [this](const std::shared_ptr<InventorySnapshot>& snapshot) {
                // A scan that was begun meanwhile knows better.
                if (m_scans->isRunning() || !m_scans->coverage().empty())
                    return;
                const QDateTime taken = snapshot->taken;
                m_scans->adopt(std::move(*snapshot));
                m_scans->keepAccounts(m_services.accounts.accounts());
                if (m_scans->coverage().empty())
                    return;
                m_shownSince = taken;
                m_scope->learnRegions(m_scans->coverage());
                refresh();
            });
    connect(m_keeper, &InventoryKeeper::kept, this, &MainWindow::refresh);
    connect(m_keeper, &InventoryKeeper::failed, this, [this](const QString& why) {
        m_inventoryProblem = why;
        refresh();
    });
    connect(m_scans, &ScanController::keyWorked, this, [this](const QString& account) {
        // When a key last worked is good to know, and no reason to disturb.
        static_cast<void>(m_services.accounts.setLastWorked(account, m_services.clock()));
    });
    m_keychainBar->setNotice(
        tr("Waiting for the keychain: unlock it in the window that asks for its password."),
        {tr("Ca&ncel Scan")});
    connect(m_keychainBar, &NoticeBar::actionWanted, this, [this] {
        m_scans->cancel();
        refresh();
    });
    connect(m_scans, &ScanController::keychainWaiting, m_keychainBar, &QWidget::setVisible);
    connect(m_estateBar, &NoticeBar::actionWanted, this, &MainWindow::startScan);
    m_actions.settings->setEnabled(m_services.settingsUsers.has_value());
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
    m_actions.showLog->setEnabled(m_services.log != nullptr);
    connect(m_actions.showLog, &QAction::triggered, this, &MainWindow::showLog);
}

void MainWindow::refreshEstate() {
    QStringList notices;
    if (!m_inventoryProblem.isEmpty())
        notices.append(m_inventoryProblem);
    if (!m_findings->problem().isEmpty())
        notices.append(m_findings->problem());
    notices.append(clockNotices(m_scans->accounts()));
    notices.append(ownerNotices(m_scans->accounts()));
    const auto& coverage = m_scans->coverage();
    const bool offline =
        !m_scans->isRunning() && std::any_of(coverage.begin(), coverage.end(), [](const CellCoverage& cell) {
            return cell.error && isOffline(*cell.error);
        });
    if (offline)
        notices.append(
            tr("This computer seems to be offline: parts of the estate could not be read. Connect it, then "
               "scan again."));
    const bool old = m_shownSince.isValid();
    if (old)
        notices.append(tr("This is the last inventory, of %1.").arg(shortMoment(m_shownSince)));
    else if (const auto& since = m_keeper->since(); since && !m_scans->isRunning())
        notices.append(tr("Since the inventory of %1: %2 new, %3 gone.")
                           .arg(shortMoment(since->before),
                                tr("%Ln share(s)", nullptr, static_cast<int>(since->added)),
                                tr("%Ln share(s)", nullptr, static_cast<int>(since->removed))));
    m_estateBar->setNotice(notices.join(QLatin1Char(' ')),
                           old || offline ? QStringList{tr("S&can Now")} : QStringList());
    m_estateBar->setVisible(!notices.isEmpty());
}

void MainWindow::showSettings() {
    if (!m_services.settingsUsers || !m_services.proxyPassword)
        return;
    auto* dialog =
        new SettingsDialog({*m_services.settingsUsers, *m_services.proxyPassword, m_services.asker}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showLog() {
    if (!m_services.log)
        return;
    auto* window = findChild<LogWindow*>();
    if (!window) {
        const auto openFolder = [](const QUrl& folder) { QDesktopServices::openUrl(folder); };
        window = new LogWindow({*m_services.log, m_services.asker, openFolder}, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

}  // namespace sharewarden::ui
