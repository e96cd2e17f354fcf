// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/scope_panel.h"

#include <QCoreApplication>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/base/text.h"
#include "ui/common/account_rows.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

// The text itself; what is shown has its control characters made visible.
constexpr int rawTextRole = Qt::UserRole + 1;
constexpr int spokenRole = Qt::UserRole + 2;

// An account or a region. Screen readers do not get the state of its tick otherwise.
class ScopeItem final : public QStandardItem {
    Q_DECLARE_TR_FUNCTIONS(ScopePanel)

public:
    ScopeItem(const QString& text, const QString& spoken, Qt::CheckState state)
        : QStandardItem(visibleText(text, 100)) {
        setData(text, rawTextRole);
        setData(spoken, spokenRole);
        setCheckable(true);
        setEditable(false);
        setCheckState(state);
    }

    QVariant data(int role) const override {
        if (role != Qt::AccessibleTextRole)
            return QStandardItem::data(role);
        const QString tick = checkState() == Qt::Checked     ? tr("ticked")
                             : checkState() == Qt::Unchecked ? tr("not ticked")
                                                             : tr("partly ticked");
        return QString(data(spokenRole).toString() % QStringLiteral(", ") % tick);
    }
};

QStandardItem* regionItem(const QString& region, Qt::CheckState state) {
    return new ScopeItem(region, visibleText(region, 100), state);
}

QStandardItem* accountItem(const Account& account, Qt::CheckState state) {
    auto* item = new ScopeItem(account.name, accountWithGuards(account), state);
    item->setData(account.production, productionRole);
    item->setData(account.changes == Account::Changes::ReadOnly, readOnlyRole);
    return item;
}

}  // namespace

ScopePanel::ScopePanel(QWidget* parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_tree(new QTreeView) {
    setObjectName(QStringLiteral("scopePanel"));
    auto* title = new QLabel(tr("&Accounts and regions"));
    title->setBuddy(m_tree);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    m_tree->setObjectName(QStringLiteral("scopeTree"));
    m_tree->setAccessibleName(tr("Accounts and regions to scan"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new AccountRows(m_tree));
    m_tree->setUniformRowHeights(true);

    auto* manage = new QPushButton(tr("&Manage Accounts…"));
    manage->setObjectName(QStringLiteral("manageAccountsButton"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_tree, 1);
    layout->addWidget(manage);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ScopePanel::onItemChanged);
    connect(manage, &QPushButton::clicked, this, &ScopePanel::accountsWanted);
}

void ScopePanel::setAccounts(const QList<Account>& accounts) {
    struct Known {
        Qt::CheckState state;
        QHash<QString, Qt::CheckState> regions;
    };
    QHash<QString, Known> known;  // by account id: names change
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem* item = m_model->item(row);
        Known& entry = known[m_accounts.at(row).id];
        entry.state = item->checkState();
        for (int i = 0; i < item->rowCount(); ++i)
            entry.regions.insert(item->child(i)->data(rawTextRole).toString(), item->child(i)->checkState());
    }
    m_following = true;
    m_model->clear();
    m_accounts = accounts;
    for (const Account& account : accounts) {
        const bool isKnown = known.contains(account.id);
        QStandardItem* item = accountItem(account, isKnown ? known[account.id].state : Qt::Checked);
        const QString key = tr("%1, access key %2").arg(account.site.key(), account.accessKey);
        const QString guards = guardsText(account);
        item->setToolTip(plainToolTip(guards.isEmpty() ? key : key % QStringLiteral(". ") % guards));
        m_model->appendRow(item);
        for (const QString& region : account.regions)
            addRegion(item, region,
                      isKnown ? known[account.id].regions.value(region, Qt::Checked) : Qt::Checked);
        if (!isKnown || !account.regions.isEmpty())
            continue;
        for (auto region = known[account.id].regions.cbegin(); region != known[account.id].regions.cend();
             ++region)
            addRegion(item, region.key(), region.value());
    }
    m_following = false;
    m_tree->expandAll();
    Q_EMIT scopeChanged();
}

void ScopePanel::addRegion(QStandardItem* account, const QString& region, Qt::CheckState state) {
    for (int i = 0; i < account->rowCount(); ++i) {
        const QString there = account->child(i)->data(rawTextRole).toString();
        if (there == region)
            return;
        if (there > region) {
            account->insertRow(i, regionItem(region, state));
            return;
        }
    }
    account->appendRow(regionItem(region, state));
}

void ScopePanel::learnRegions(const std::vector<CellCoverage>& coverage) {
    m_following = true;
    for (const CellCoverage& known : coverage) {
        QStandardItem* account = itemOf(known.cell.account);
        if (!account || known.cell.region.isEmpty())
            continue;
        const bool first = account->rowCount() == 0;
        const Qt::CheckState state = account->checkState() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked;
        addRegion(account, known.cell.region, state);
        if (first)
            m_tree->expand(account->index());
    }
    m_following = false;
}

QStandardItem* ScopePanel::itemOf(const QString& account) const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_accounts.at(row).name == account)
            return m_model->item(row);
    }
    return nullptr;
}

void ScopePanel::onItemChanged(QStandardItem* item) {
    if (m_following)
        return;
    m_following = true;
    if (QStandardItem* account = item->parent()) {
        int ticked = 0;
        for (int i = 0; i < account->rowCount(); ++i)
            ticked += account->child(i)->checkState() == Qt::Checked ? 1 : 0;
        account->setCheckState(ticked == 0                     ? Qt::Unchecked
                               : ticked == account->rowCount() ? Qt::Checked
                                                               : Qt::PartiallyChecked);
    } else if (item->checkState() != Qt::PartiallyChecked) {
        for (int i = 0; i < item->rowCount(); ++i)
            item->child(i)->setCheckState(item->checkState());
    }
    m_following = false;
    Q_EMIT scopeChanged();
}

QList<ScanRequest> ScopePanel::requests() const {
    QList<ScanRequest> requests;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem* item = m_model->item(row);
        if (item->checkState() == Qt::Unchecked)
            continue;
        ScanRequest request;
        request.account = m_accounts.at(row);
        request.regions = request.account.regions;
        if (item->checkState() == Qt::PartiallyChecked) {
            request.regions.clear();
            for (int i = 0; i < item->rowCount(); ++i) {
                if (item->child(i)->checkState() == Qt::Checked)
                    request.regions.append(item->child(i)->data(rawTextRole).toString());
            }
        }
        requests.append(request);
    }
    return requests;
}

}  // namespace sharewarden::ui
