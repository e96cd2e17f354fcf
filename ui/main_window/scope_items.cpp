// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/scope_items.h"

#include "app/base/text.h"
#include "ui/common/account_colour.h"
#include "ui/common/account_rows.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

ScopeItem::ScopeItem(ScopeKind kind, const QString& text, const QString& spoken, Qt::CheckState state)
    : QStandardItem(visibleText(text, 100)), m_kind(kind), m_key(text), m_spoken(spoken) {
    setCheckable(true);
    setEditable(false);
    setCheckState(state);
}

QVariant ScopeItem::data(int role) const {
    if (role != Qt::AccessibleTextRole)
        return QStandardItem::data(role);
    const QString tick = checkState() == Qt::Checked     ? tr("ticked")
                         : checkState() == Qt::Unchecked ? tr("not ticked")
                                                         : tr("partly ticked");
    return QString(m_spoken % QStringLiteral(", ") % tick);
}

ScopeItem* folderItem(const QString& folder) {
    const QString spoken =
        QCoreApplication::translate("ScopePanel", "folder %1").arg(visibleText(folder, 100));
    auto* item = new ScopeItem(ScopeKind::Folder, folder, spoken, Qt::Unchecked);
    QFont bold = item->font();
    bold.setBold(true);
    item->setFont(bold);
    return item;
}

ScopeItem* accountItem(const Account& account, Qt::CheckState state, bool withMark) {
    auto* item = new ScopeItem(ScopeKind::Account, account.name, accountWithGuards(account), state);
    item->setKey(account.id);
    item->setData(account.production, productionRole);
    item->setData(account.changes == Account::Changes::ReadOnly, readOnlyRole);
    if (withMark)
        item->setIcon(colourIcon(account.colour));
    const QString key = QCoreApplication::translate("ScopePanel", "%1, access key %2")
                            .arg(account.site.key(), account.accessKey);
    const QString guards = guardsText(account);
    item->setToolTip(plainToolTip(guards.isEmpty() ? key : key % QStringLiteral(". ") % guards));
    return item;
}

ScopeItem* regionItem(const QString& region, Qt::CheckState state) {
    return new ScopeItem(ScopeKind::Region, region, visibleText(region, 100), state);
}

ScopeItem* scopeItem(QStandardItem* item) {
    return static_cast<ScopeItem*>(item);
}

const ScopeItem* scopeItem(const QStandardItem* item) {
    return static_cast<const ScopeItem*>(item);
}

Qt::CheckState stateOfChildren(const QStandardItem* parent) {
    int ticked = 0;
    int unticked = 0;
    for (int i = 0; i < parent->rowCount(); ++i) {
        const Qt::CheckState state = parent->child(i)->checkState();
        ticked += state == Qt::Checked ? 1 : 0;
        unticked += state == Qt::Unchecked ? 1 : 0;
    }
    if (unticked == parent->rowCount())
        return Qt::Unchecked;
    return ticked == parent->rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

}  // namespace sharewarden::ui
