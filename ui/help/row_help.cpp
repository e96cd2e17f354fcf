// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/row_help.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLocale>

#include "ui/help/guide_window.h"

namespace sharewarden::ui {
namespace {

struct RowHelpText {
    Q_DECLARE_TR_FUNCTIONS(RowHelp)
};

// By the name of the dialog.
QString sectionOf(const QWidget& dialog) {
    static const QHash<QString, QString> sections{
        {QStringLiteral("accountsDialog"), QStringLiteral("accounts")},
        {QStringLiteral("changesDialog"), QStringLiteral("changes")},
        {QStringLiteral("coverageDialog"), QStringLiteral("coverage")},
        {QStringLiteral("historyWindow"), QStringLiteral("history")},
        {QStringLiteral("importDialog"), QStringLiteral("accounts")},
        {QStringLiteral("journalCheckDialog"), QStringLiteral("journal")},
        {QStringLiteral("logWindow"), QStringLiteral("log")},
        {QStringLiteral("markReviewDialog"), QStringLiteral("reviews")},
        {QStringLiteral("policyDialog"), QStringLiteral("policy")},
        {QStringLiteral("reviewDialog"), QStringLiteral("revoke")},
        {QStringLiteral("runDialog"), QStringLiteral("verdicts")},
        {QStringLiteral("settingsDialog"), QStringLiteral("network")},
        {QStringLiteral("tickByListDialog"), QStringLiteral("offboarding-many")},
        {QStringLiteral("trustEntryDialog"), QStringLiteral("policy")},
    };
    return sections.value(dialog.objectName());
}

// The dialog that blocks the others, if `asker` is in one; else the window that all belong to.
QWidget* ownerFor(QWidget& asker) {
    QWidget* owner = asker.window();
    while (!owner->isModal() && owner->parentWidget())
        owner = owner->parentWidget()->window();
    return owner;
}

bool isIn(const QWidget* widget, const QWidget& window) {
    for (; widget; widget = widget->parentWidget()) {
        if (widget == &window)
            return true;
    }
    return false;
}

}  // namespace

QString guideKeyOf(const QModelIndex& index) {
    if (!index.isValid())
        return {};
    QString key = index.data(guideKeyRole).toString();
    for (int column = 0; key.isEmpty() && column < index.model()->columnCount(index.parent()); ++column)
        key = index.siblingAtColumn(column).data(guideKeyRole).toString();
    return key;
}

void showGuide(QWidget& asker, const QString& key) {
    QWidget* owner = ownerFor(asker);
    auto* guide = owner->findChild<GuideWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!guide) {
        guide = new GuideWindow(QLocale().name(), owner);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
    // Where a section stands is known once the text is laid out.
    guide->showSection(key);
}

void explainRow(QAbstractItemView& view) {
    const QString key = guideKeyOf(view.currentIndex());
    showGuide(view, key.isEmpty() ? sectionOf(*view.window()) : key);
}

void addRowHelp(QAbstractItemView& view) {
    auto* action = new QAction(RowHelpText::tr("What Is &This?"), &view);
    action->setObjectName(QStringLiteral("rowHelpAction"));
    action->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(action, &QAction::triggered, &view, [&view] { explainRow(view); });
}

DialogHelp::DialogHelp(QWidget& window) : QObject(&window), m_window(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() == &m_window || !isIn(widget, m_window))
        return false;
    const QString section = sectionOf(*widget->window());
    if (section.isEmpty())
        return false;
    showGuide(*widget, section);
    return true;
}

}  // namespace sharewarden::ui
