// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "app/accounts/account.h"
#include "app/inventory/coverage.h"
#include "ui/scan/scan_controller.h"

class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace sharewarden::ui {

/// Which accounts and regions are read: a tree of check boxes. The regions of an account appear once they
/// are known.
class ScopePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScopePanel(QWidget* parent = nullptr);

    /// Keeps the ticks of the accounts that stay.
    void setAccounts(const QList<Account>& accounts);
    /// Adds regions that a scan found.
    void learnRegions(const std::vector<CellCoverage>& coverage);

    /// What is ticked.
    QList<ScanRequest> requests() const;

Q_SIGNALS:
    void scopeChanged();
    void accountsWanted();

private:
    void addRegion(QStandardItem* account, const QString& region, Qt::CheckState state);
    void onItemChanged(QStandardItem* item);
    QStandardItem* itemOf(const QString& account) const;

    QList<Account> m_accounts;
    QStandardItemModel* m_model;
    QTreeView* m_tree;
    bool m_following = false;
};

}  // namespace sharewarden::ui
