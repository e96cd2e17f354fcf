// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/scope_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/account_rows.h"
#include "ui/common/plain_text.h"
#include "ui/main_window/scope_items.h"

namespace sharewarden::ui {
namespace {

// With more accounts than this there is a field to find one, and their regions are not unfolded.
constexpr qsizetype manyAccounts = 10;

}  // namespace

ScopePanel::ScopePanel(QWidget* parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_tree(new QTreeView),
      m_find(new QLineEdit),
      m_found(plainLabel(QString())) {
    setObjectName(QStringLiteral("scopePanel"));
    auto* title = new QLabel(tr("Accounts and re&gions"));
    title->setBuddy(m_tree);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    buildTree();

    m_find->setObjectName(QStringLiteral("scopeFind"));
    m_find->setPlaceholderText(tr("Find an account"));
    m_find->setAccessibleName(tr("Find an account to scan"));
    m_find->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("scopeFound"));
    m_found->setTextInteractionFlags(Qt::NoTextInteraction);

    auto* manage = new QPushButton(tr("&Manage Accounts…"));
    manage->setObjectName(QStringLiteral("manageAccountsButton"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_find);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_found);
    layout->addWidget(manage);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ScopePanel::onItemChanged);
    connect(m_find, &QLineEdit::textChanged, this, &ScopePanel::filter);
    connect(manage, &QPushButton::clicked, this, &ScopePanel::accountsWanted);
    filter();
}

void ScopePanel::buildTree() {
    m_tree->setObjectName(QStringLiteral("scopeTree"));
    m_tree->setAccessibleName(tr("Accounts and regions to scan"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new AccountRows(m_tree));
    m_tree->setUniformRowHeights(true);
}

QHash<QString, ScopePanel::Known> ScopePanel::knownTicks() const {
    QHash<QString, Known> known;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        Known& entry = known[it.key()];
        entry.state = it.value()->checkState();
        for (int i = 0; i < it.value()->rowCount(); ++i) {
            const ScopeItem* region = scopeItem(it.value()->child(i));
            entry.regions.insert(region->key(), region->checkState());
        }
    }
    return known;
}

void ScopePanel::setAccounts(const QList<Account>& accounts) {
    const QHash<QString, Known> known = knownTicks();  // by account id: names change
    QSet<QString> closed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ScopeItem* item = scopeItem(m_model->item(row));
        if (item->kind() == ScopeKind::Folder && !m_tree->isExpanded(item->index()))
            closed.insert(item->key());
    }
    m_following = true;
    m_model->clear();
    m_items.clear();
    m_accounts = accounts;
    const bool withMarks = std::any_of(accounts.cbegin(), accounts.cend(), [](const Account& account) {
        return account.colour != Account::Colour::None;
    });
    for (const Account& account : accounts) {
        const auto before = known.constFind(account.id);
        addAccount(account, before == known.cend() ? nullptr : &*before, withMarks);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ScopeItem* item = scopeItem(m_model->item(row));
        if (item->kind() != ScopeKind::Folder)
            continue;
        item->setCheckState(stateOfChildren(item));
        m_tree->setExpanded(item->index(), !closed.contains(item->key()));
    }
    m_following = false;
    m_find->setVisible(accounts.size() > manyAccounts);
    if (accounts.size() <= manyAccounts) {
        m_find->clear();
        for (const ScopeItem* item : items())
            m_tree->expand(item->index());
    }
    filter();
    Q_EMIT scopeChanged();
}

void ScopePanel::addAccount(const Account& account, const Known* known, bool withMark) {
    ScopeItem* item = accountItem(account, known ? known->state : Qt::Checked, withMark);
    m_items.insert(account.id, item);
    placeOf(account.folder)->appendRow(item);
    for (const QString& region : account.regions)
        addRegion(item, region, known ? known->regions.value(region, Qt::Checked) : Qt::Checked);
    if (!known || !account.regions.isEmpty())
        return;
    for (auto region = known->regions.cbegin(); region != known->regions.cend(); ++region)
        addRegion(item, region.key(), region.value());
}

// The row of a folder, which stands where its first account is, or the tree itself.
QStandardItem* ScopePanel::placeOf(const QString& folder) {
    if (folder.isEmpty())
        return m_model->invisibleRootItem();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ScopeItem* item = scopeItem(m_model->item(row));
        if (item->kind() == ScopeKind::Folder && item->key() == folder)
            return item;
    }
    QStandardItem* item = folderItem(folder);
    m_model->appendRow(item);
    return item;
}

void ScopePanel::addRegion(QStandardItem* account, const QString& region, Qt::CheckState state) {
    for (int i = 0; i < account->rowCount(); ++i) {
        const QString there = scopeItem(account->child(i))->key();
        if (there == region)
            return;
        if (there > region) {
            account->insertRow(i, regionItem(region, state));
            return;
        }
    }
    account->appendRow(regionItem(region, state));
}

QList<ScopeItem*> ScopePanel::items() const {
    QList<ScopeItem*> items;
    for (const Account& account : m_accounts)
        items.append(m_items.value(account.id));
    return items;
}

void ScopePanel::learnRegions(const std::vector<CellCoverage>& coverage) {
    QHash<QString, ScopeItem*> byName;
    for (const Account& account : std::as_const(m_accounts))
        byName.insert(account.name, m_items.value(account.id));
    m_following = true;
    for (const CellCoverage& known : coverage) {
        ScopeItem* account = byName.value(known.cell.account);
        if (!account || known.cell.region.isEmpty())
            continue;
        const bool first = account->rowCount() == 0;
        const Qt::CheckState state = account->checkState() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked;
        addRegion(account, known.cell.region, state);
        if (first && m_accounts.size() <= manyAccounts)
            m_tree->expand(account->index());
    }
    m_following = false;
}

void ScopePanel::onItemChanged(QStandardItem* item) {
    if (m_following)
        return;
    m_following = true;
    if (scopeItem(item)->kind() == ScopeKind::Folder)
        tickAccounts(item);
    else if (scopeItem(item)->kind() == ScopeKind::Account)
        tickRegions(item);
    followChild(item);
    m_following = false;
    Q_EMIT scopeChanged();
}

void ScopePanel::tickRegions(QStandardItem* account) {
    if (account->checkState() == Qt::PartiallyChecked)
        return;
    for (int i = 0; i < account->rowCount(); ++i)
        account->child(i)->setCheckState(account->checkState());
}

// Of those that are shown: what a person does not see is not ticked by the way.
void ScopePanel::tickAccounts(QStandardItem* folder) {
    if (folder->checkState() == Qt::PartiallyChecked)
        return;
    const Qt::CheckState state = folder->checkState();
    for (int i = 0; i < folder->rowCount(); ++i) {
        QStandardItem* account = folder->child(i);
        if (m_tree->isRowHidden(i, folder->index()))
            continue;
        account->setCheckState(state);
        tickRegions(account);
    }
    folder->setCheckState(stateOfChildren(folder));
}

void ScopePanel::followChild(QStandardItem* child) {
    for (QStandardItem* parent = child->parent(); parent; parent = parent->parent())
        parent->setCheckState(stateOfChildren(parent));
}

void ScopePanel::filter() {
    const QStringList words = m_find->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QSet<const QStandardItem*> openFolders;
    qsizetype shown = 0;
    for (const Account& account : std::as_const(m_accounts)) {
        const ScopeItem* item = m_items.value(account.id);
        const QString all = QStringList{account.name, account.folder, account.accessKey}.join(u'\n');
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        const QStandardItem* folder = item->parent();
        m_tree->setRowHidden(item->row(), folder ? folder->index() : QModelIndex(), !found);
        shown += found ? 1 : 0;
        if (folder && found)
            openFolders.insert(folder);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ScopeItem* item = scopeItem(m_model->item(row));
        if (item->kind() == ScopeKind::Folder)
            m_tree->setRowHidden(row, {}, !openFolders.contains(item));
    }
    m_found->setVisible(!words.isEmpty());
    m_found->setText(tr("%1 of %2 accounts shown. What is ticked is scanned, shown or not.")
                         .arg(QString::number(shown), QString::number(m_accounts.size())));
}

QList<ScanRequest> ScopePanel::requests() const {
    QList<ScanRequest> requests;
    for (const Account& account : m_accounts) {
        const ScopeItem* item = m_items.value(account.id);
        if (item->checkState() == Qt::Unchecked)
            continue;
        ScanRequest request;
        request.account = account;
        request.regions = account.regions;
        if (item->checkState() == Qt::PartiallyChecked) {
            request.regions.clear();
            for (int i = 0; i < item->rowCount(); ++i) {
                if (item->child(i)->checkState() == Qt::Checked)
                    request.regions.append(scopeItem(item->child(i))->key());
            }
        }
        requests.append(request);
    }
    return requests;
}

}  // namespace sharewarden::ui
