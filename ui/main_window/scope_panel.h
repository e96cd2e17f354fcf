// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>
#include <vector>

#include "app/accounts/account.h"
#include "app/inventory/coverage.h"
#include "ui/scan/scan_controller.h"

class QLabel;
class QLineEdit;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace sharewarden::ui {

class ScopeItem;

/// Which accounts and regions are read: a tree of check boxes, accounts with a folder under it. The regions
/// of an account appear once they are known. With many accounts there is a field to find one.
class ScopePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScopePanel(QWidget* parent = nullptr);

    /// Keeps the ticks of the accounts that stay.
    void setAccounts(const QList<Account>& accounts);
    /// Adds regions that a scan found.
    void learnRegions(const std::vector<CellCoverage>& coverage);

    /// What is ticked, shown or not.
    QList<ScanRequest> requests() const;

Q_SIGNALS:
    void scopeChanged();
    void accountsWanted();

private:
    struct Known {
        Qt::CheckState state = Qt::Checked;
        QHash<QString, Qt::CheckState> regions;
    };

    void buildTree();
    QHash<QString, Known> knownTicks() const;
    void addAccount(const Account& account, const Known* known, bool withMark);
    QStandardItem* placeOf(const QString& folder);
    void addRegion(QStandardItem* account, const QString& region, Qt::CheckState state);
    void onItemChanged(QStandardItem* item);
    void tickRegions(QStandardItem* account);
    void tickAccounts(QStandardItem* folder);
    void followChild(QStandardItem* child);
    void filter();
    /// Of every account, in the person's order.
    QList<ScopeItem*> items() const;

    QList<Account> m_accounts;
    QHash<QString, ScopeItem*> m_items;  // by account id
    QStandardItemModel* m_model;
    QTreeView* m_tree;
    QLineEdit* m_find;
    QLabel* m_found;
    bool m_following = false;
};

}  // namespace sharewarden::ui
