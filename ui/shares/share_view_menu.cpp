// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_view_menu.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QMenu>

#include "ui/common/copy_details.h"
#include "ui/shares/share_selection.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

struct ShareMenuText {
    Q_DECLARE_TR_FUNCTIONS(ShareMenu)
};

}  // namespace

QMenu* showShareMenu(QAbstractItemView& view, ShareStore& store, const QList<quint32>& shares,
                     const QPoint& place) {
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
    menu->popup(place);
    return menu;
}

}  // namespace sharewarden::ui
