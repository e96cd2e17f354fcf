// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/window_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <optional>

#include "ui/common/glyphs.h"

namespace sharewarden::ui {
namespace {

// Builds the actions; the texts belong to one translation context.
class ActionMaker {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit ActionMaker(QMainWindow* window) : m_window(window) {}

    WindowActions make() {
        // Shortcuts are given by hand: the standard keys of several are empty on some platforms.
        m_actions.scan = add(tr("&Scan"), "scan", QKeySequence(Qt::Key_F5), Glyph::Scan);
        m_actions.scan->setToolTip(tr("Read every image of the chosen accounts and regions (F5)"));
        m_actions.cancelScan =
            add(tr("Ca&ncel Scan"), "cancelScan", QKeySequence(Qt::Key_Escape), Glyph::Stop);
        m_actions.cancelScan->setIconText(tr("Cancel"));
        m_actions.cancelScan->setToolTip(tr("Stop the scan and keep what was read (Esc)"));
        m_actions.revoke = add(tr("&Revoke…"), "revoke", QKeySequence(Qt::CTRL | Qt::Key_R), Glyph::Revoke);
        m_actions.openPlan = add(tr("&Open Plan…"), "openPlan", QKeySequence(Qt::CTRL | Qt::Key_O));
        m_actions.exportCsv =
            add(tr("&Export Audit CSV…"), "exportCsv", QKeySequence(Qt::CTRL | Qt::Key_E), Glyph::Export);
        m_actions.exportInventory =
            add(tr("Export In&ventory…"), "exportInventory", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        m_actions.manageAccounts = add(tr("Manage &Accounts…"), "manageAccounts",
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), Glyph::Accounts);
        m_actions.quit = add(tr("&Quit"), "quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
        m_actions.quit->setMenuRole(QAction::QuitRole);
        m_actions.find = add(tr("&Find"), "find", QKeySequence(Qt::CTRL | Qt::Key_F));
        m_actions.copyRows = add(tr("&Copy Rows"), "copyRows", QKeySequence());
        m_actions.tickShown = add(tr("&Tick All Shown"), "tickShown", QKeySequence(Qt::CTRL | Qt::Key_T));
        m_actions.invertShown =
            add(tr("&Invert Shown Ticks"), "invertShown", QKeySequence(Qt::CTRL | Qt::Key_I));
        m_actions.clearTicks =
            add(tr("C&lear All Ticks"), "clearTicks", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        m_actions.showUnshared =
            add(tr("Images &Without Shares"), "showUnshared", QKeySequence(Qt::CTRL | Qt::Key_U));
        m_actions.showUnshared->setCheckable(true);
        m_actions.tickFindings =
            add(tr("Tick All Fi&ndings"), "tickFindings", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
        m_actions.tickByList =
            add(tr("Tick &by List…"), "tickByList", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
        m_actions.viewByImage = addView(tr("By &Image"), "viewByImage", Qt::Key_1);
        m_actions.viewByLogin = addView(tr("By L&ogin ID"), "viewByLogin", Qt::Key_2);
        m_actions.viewTable = addView(tr("&Table"), "viewTable", Qt::Key_3);
        m_actions.viewOverview = addView(tr("O&verview"), "viewOverview", Qt::Key_4);
        m_actions.openAll =
            add(tr("&Expand All"), "openAll", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right));
        m_actions.closeAll =
            add(tr("Co&llapse All"), "closeAll", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left));
        m_actions.showDetails = add(tr("&Details"), "showDetails", QKeySequence(Qt::CTRL | Qt::Key_D));
        m_actions.showDetails->setCheckable(true);
        m_actions.showDetails->setChecked(true);
        m_actions.editPolicy =
            add(tr("&Policy…"), "editPolicy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        m_actions.showChanges = add(tr("Ch&anges…"), "showChanges", QKeySequence(Qt::CTRL | Qt::Key_K));
        m_actions.markReview =
            add(tr("&Mark Review as Done…"), "markReview", QKeySequence(Qt::CTRL | Qt::Key_M));
        m_actions.guide = add(tr("&User Guide"), "guide", QKeySequence(Qt::Key_F1));
        m_actions.explain = add(tr("&What Is This?"), "explainAction", QKeySequence(Qt::SHIFT | Qt::Key_F1));
        m_actions.showCoverage = add(tr("Cove&rage…"), "showCoverage", QKeySequence(Qt::CTRL | Qt::Key_G));
        m_actions.showHistory = add(tr("&History…"), "showHistory", QKeySequence(Qt::CTRL | Qt::Key_H));
        m_actions.showLog = add(tr("&Log…"), "showLog", QKeySequence(Qt::CTRL | Qt::Key_L));
        m_actions.settings = add(tr("Se&ttings…"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
        m_actions.settings->setMenuRole(QAction::PreferencesRole);
        m_actions.about = add(tr("&About Sharewarden"), "about", QKeySequence());
        m_actions.about->setMenuRole(QAction::AboutRole);
        fillMenus();
        fillToolBar();
        return m_actions;
    }

private:
    QAction* addView(const QString& text, const char* name, Qt::Key key) {
        QAction* action = add(text, name, QKeySequence(Qt::CTRL | key));
        action->setCheckable(true);
        return action;
    }

    QAction* add(const QString& text, const char* name, const QKeySequence& key,
                 std::optional<Glyph> glyph = std::nullopt) {
        auto* action = new QAction(text, m_window);
        action->setObjectName(QString::fromLatin1(name));
        // In Korean and Japanese the key stands behind the word, which a button does not need.
        static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
        action->setIconText(QString(text).remove(behind).remove(QLatin1Char('&')));
        action->setShortcut(key);
        if (glyph)
            action->setIcon(glyphIcon(*glyph));
        return action;
    }

    void fillMenus() {
        QMenu* file = m_window->menuBar()->addMenu(tr("&File"));
        file->addActions({m_actions.scan, m_actions.cancelScan});
        file->addSeparator();
        file->addActions(
            {m_actions.revoke, m_actions.openPlan, m_actions.exportCsv, m_actions.exportInventory});
        file->addSeparator();
        file->addActions({m_actions.manageAccounts, m_actions.settings});
        file->addSeparator();
        file->addAction(m_actions.quit);
        QMenu* edit = m_window->menuBar()->addMenu(tr("&Edit"));
        edit->addActions({m_actions.tickShown, m_actions.invertShown, m_actions.clearTicks});
        edit->addSeparator();
        edit->addActions({m_actions.tickByList, m_actions.tickFindings});
        edit->addSeparator();
        edit->addActions({m_actions.copyRows, m_actions.find});
        m_actions.searches = edit->addMenu(tr("Saved &Searches"));
        edit->addSeparator();
        edit->addAction(m_actions.editPolicy);
        QMenu* view = m_window->menuBar()->addMenu(tr("&View"));
        view->addActions(
            {m_actions.viewByImage, m_actions.viewByLogin, m_actions.viewTable, m_actions.viewOverview});
        view->addSeparator();
        view->addActions({m_actions.openAll, m_actions.closeAll});
        m_actions.columns = view->addMenu(tr("&Columns"));
        view->addActions({m_actions.showUnshared, m_actions.showDetails});
        view->addSeparator();
        view->addActions(
            {m_actions.showCoverage, m_actions.showChanges, m_actions.markReview, m_actions.showHistory});
        view->addSeparator();
        m_actions.languages = view->addMenu(tr("Lan&guage"));
        // Each in its own language, so that it is found by who reads no other.
        const QList<std::pair<QString, QString>> languages{{tr("&As the System"), QString()},
                                                           {QStringLiteral("English"), QStringLiteral("en")},
                                                           {QStringLiteral("한국어"), QStringLiteral("ko")},
                                                           {QStringLiteral("日本語"), QStringLiteral("ja")}};
        for (const auto& [name, code] : languages)
            m_actions.languages->addAction(name)->setData(code);
        QMenu* help = m_window->menuBar()->addMenu(tr("&Help"));
        help->addActions({m_actions.guide, m_actions.explain, m_actions.showLog, m_actions.about});
    }

    void fillToolBar() {
        QToolBar* bar = m_window->addToolBar(tr("Tools"));
        bar->setObjectName(QStringLiteral("toolBar"));
        bar->setMovable(false);
        bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        bar->addActions({m_actions.scan, m_actions.cancelScan});
        bar->addSeparator();
        bar->addActions(
            {m_actions.viewByImage, m_actions.viewByLogin, m_actions.viewTable, m_actions.viewOverview});
        bar->addSeparator();
        auto* label = new QLabel(tr("Find:"));
        label->setContentsMargins(6, 0, 6, 0);
        m_actions.findField = new QLineEdit;
        m_actions.findField->setObjectName(QStringLiteral("findField"));
        m_actions.findField->setAccessibleName(tr("Find shares"));
        m_actions.findField->setPlaceholderText(tr("Words, or domain:partner.io is:outside -id:ops@*"));
        m_actions.findField->setClearButtonEnabled(true);
        m_actions.findField->setMaxLength(500);
        label->setBuddy(m_actions.findField);
        bar->addWidget(label);
        bar->addWidget(m_actions.findField);
        bar->addSeparator();
        bar->addActions({m_actions.revoke, m_actions.exportCsv});
        m_actions.toolBar = bar;
    }

    QMainWindow* m_window;
    WindowActions m_actions;
};

}  // namespace

WindowActions WindowActions::make(QMainWindow* window) {
    return ActionMaker(window).make();
}

}  // namespace sharewarden::ui
