// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "app/accounts/account.h"

class QLineEdit;
class QListWidget;
class QToolButton;

namespace sharewarden::ui {

/// The accounts in the person's order, with a field to find one and buttons that change the order.
class AccountList final : public QWidget {
    Q_OBJECT

public:
    explicit AccountList(QWidget* parent = nullptr);

    /// Shows the accounts, and behind them one that is not saved yet, if there is one. `currentId` is chosen;
    /// what the field says stays.
    void setAccounts(const QList<Account>& accounts, const std::optional<Account>& unsaved,
                     const QString& currentId);

Q_SIGNALS:
    /// The person has chosen another account.
    void chosen(const QString& id);
    /// The person wants it at that index.
    void moveWanted(const QString& id, qsizetype toIndex);

private:
    void addRow(const Account& account, const QString& text);
    QToolButton* addMoveButton(Qt::ArrowType arrow, const char* name, int step);
    void filter();
    void refresh();
    void moveBy(int step);
    QString currentId() const;

    QList<Account> m_accounts;
    QLineEdit* m_search;
    QListWidget* m_list;
    QToolButton* m_up;
    QToolButton* m_down;
    bool m_filling = false;
};

}  // namespace sharewarden::ui
