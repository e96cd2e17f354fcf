// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/screenshot_tour.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>

#include "ui/accounts/accounts_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/policy/findings_keeper.h"
#include "ui/review/review_dialog.h"
#include "ui/run/journal_holder.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_dialog.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_views.h"

namespace sharewarden::ui {

ScreenshotTour::ScreenshotTour(MainWindow& window, QString folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(std::move(folder)) {
}

void ScreenshotTour::later(void (ScreenshotTour::*step)()) {
    // Layouts and paints that are due come first.
    QTimer::singleShot(0, this, [this, step] {
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        (this->*step)();
    });
}

void ScreenshotTour::start() {
    if (!QDir().mkpath(m_folder)) {
        end(tr("The folder %1 could not be made. Choose another one.").arg(m_folder));
        return;
    }
    connect(&m_window.scans(), &ScanController::finished, this, &ScreenshotTour::onScanned);
    connect(&m_window.runs(), &RunController::refused, this, &ScreenshotTour::end);
    m_window.startScan();
}

void ScreenshotTour::onScanned() {
    // The scan after the run has shown what is left; the run's dialog is still open.
    if (m_reviewed) {
        later(&ScreenshotTour::onRan);
        return;
    }
    // The findings are made on a worker.
    if (!m_window.findings().isSettled()) {
        connect(&m_window.findings(), &FindingsKeeper::changed, this, &ScreenshotTour::onScanned,
                Qt::SingleShotConnection);
        return;
    }
    QList<quint32> ticked;
    for (const quint32 share : m_window.arranger().shownShares()) {
        if (!m_window.store().findings().at(share).isEmpty() && ticked.size() < 7)
            ticked.append(share);
    }
    m_window.store().setTicked(ticked, true);
    if (auto* view = qobject_cast<QAbstractItemView*>(m_window.views().currentWidget()))
        view->setCurrentIndex(view->model()->index(1, 1));
    if (m_window.journal().journal()) {
        later(&ScreenshotTour::review);
        return;
    }
    connect(&m_window.journal(), &JournalHolder::changed, this, [this] {
        if (!m_reviewed)
            later(&ScreenshotTour::review);
    });
}

void ScreenshotTour::review() {
    if (m_reviewed)
        return;
    m_reviewed = true;
    if (!save(&m_window, QStringLiteral("main-window")))
        return;
    m_window.startReview();
    auto* dialog = m_window.findChild<ReviewDialog*>();
    if (!dialog) {
        end(tr("The review could not be opened."));
        return;
    }
    dialog->findChild<QLineEdit*>(QStringLiteral("reasonEdit"))->setText(tr("Partner contract ended"));
    dialog->findChild<QLineEdit*>(QStringLiteral("ticketEdit"))->setText(QStringLiteral("SEC-1042"));
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    if (!save(dialog, QStringLiteral("review")))
        return;
    dialog->findChild<QPushButton*>(QStringLiteral("revokeButton"))->click();
}

void ScreenshotTour::onRan() {
    if (auto* dialog = m_window.findChild<RunDialog*>()) {
        if (!save(dialog, QStringLiteral("run-result")))
            return;
        dialog->reject();
    }
    later(&ScreenshotTour::accounts);
}

void ScreenshotTour::accounts() {
    m_window.manageAccounts();
    if (auto* dialog = m_window.findChild<AccountsDialog*>()) {
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        if (!save(dialog, QStringLiteral("accounts")))
            return;
        dialog->reject();
    }
    end(QString());
}

bool ScreenshotTour::save(QWidget* widget, const QString& name) {
    const QString path = QDir(m_folder).absoluteFilePath(name % QStringLiteral(".png"));
    if (widget->grab().save(path)) {
        m_files.append(path);
        return true;
    }
    end(tr("The picture %1 could not be written. Check that the folder is writable and has room.").arg(path));
    return false;
}

void ScreenshotTour::end(const QString& problem) {
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(m_files, problem);
}

}  // namespace sharewarden::ui
