// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_view_menu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

#include "ui/common/copy_details.h"
#include "ui/help/row_help.h"
#include "ui/shares/share_selection.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

struct ShareMenuText {
    Q_DECLARE_TR_FUNCTIONS(ShareMenu)
};

}  // namespace

void showShareMenu(QAbstractItemView& view, ShareStore& store, const QList<quint32>& shares,
                   const QContextMenuEvent& event) {
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndexList lines = selectedLines(view);
    const auto add = [&](const QString& text, bool enabled, auto&& action) {
        QAction* made = menu->addAction(text, &view, action);
        made->setEnabled(enabled);
    };
    add(ShareMenuText::tr("&Tick or Untick\tSpace"), !shares.isEmpty(),
        [&store, shares] { toggle(store, shares); });
    menu->addSeparator();
    add(ShareMenuText::tr("&Copy Rows\tCtrl+C"), !lines.isEmpty(),
        [&view] { copyLines(view, selectedLines(view), CopyAs::Text); });
    add(ShareMenuText::tr("Copy Rows as CS&V"), !lines.isEmpty(),
        [&view] { copyLines(view, selectedLines(view), CopyAs::Csv); });
    add(ShareMenuText::tr("Copy &Login IDs"), !shares.isEmpty(),
        [&store, shares] { copyLogins(store, shares); });
    add(ShareMenuText::tr("Copy &Details"), view.currentIndex().isValid(),
        [&view] { copyText(rowDetails(view.currentIndex())); });
    menu->addSeparator();
    add(ShareMenuText::tr("&What Is This?\tShift+F1"), !guideKeyOf(view.currentIndex()).isEmpty(),
        [&view] { explainRow(view); });
    menu->popup(event.reason() == QContextMenuEvent::Keyboard
                    ? view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
                    : event.globalPos());
}

bool takeShareKey(QAbstractItemView& view, ShareStore& store,
                  const std::function<QList<quint32>()>& selectedShares, const QKeyEvent& event) {
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier)
        toggle(store, selectedShares());
    else if (event.matches(QKeySequence::Copy))
        copyLines(view, selectedLines(view), CopyAs::Text);
    else
        return false;
    return true;
}

}  // namespace sharewarden::ui
