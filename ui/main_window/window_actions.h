// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QLineEdit;
class QMainWindow;
class QMenu;
class QToolBar;

namespace sharewarden::ui {

/// The actions of the main window, in its menus and its tool bar. The window connects them.
struct WindowActions {
    QAction* scan = nullptr;
    QAction* cancelScan = nullptr;
    QAction* revoke = nullptr;
    QAction* openPlan = nullptr;
    QAction* exportCsv = nullptr;
    QAction* exportInventory = nullptr;
    QAction* manageAccounts = nullptr;
    QAction* quit = nullptr;
    QAction* find = nullptr;
    QAction* copyRows = nullptr;
    QAction* tickShown = nullptr;
    QAction* invertShown = nullptr;
    QAction* clearTicks = nullptr;
    QAction* showUnshared = nullptr;
    QAction* tickFindings = nullptr;
    QAction* tickByList = nullptr;
    QAction* viewByImage = nullptr;
    QAction* viewByLogin = nullptr;
    QAction* viewTable = nullptr;
    QAction* viewOverview = nullptr;
    QAction* openAll = nullptr;
    QAction* closeAll = nullptr;
    QAction* showDetails = nullptr;
    QAction* editPolicy = nullptr;
    QAction* showChanges = nullptr;
    QAction* markReview = nullptr;
    QAction* guide = nullptr;
    QAction* explain = nullptr;
    QMenu* columns = nullptr;
    QMenu* searches = nullptr;
    QMenu* languages = nullptr;
    QAction* showCoverage = nullptr;
    QAction* showHistory = nullptr;
    QAction* showLog = nullptr;
    QAction* settings = nullptr;
    QAction* about = nullptr;
    QLineEdit* findField = nullptr;
    QToolBar* toolBar = nullptr;

    /// Makes them as children of `window`.
    static WindowActions make(QMainWindow* window);
};

}  // namespace sharewarden::ui
