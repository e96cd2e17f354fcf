// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QStandardItem>

#include "app/accounts/account.h"

namespace sharewarden::ui {

enum class ScopeKind { Folder, Account, Region };

/// A folder, an account or a region in the tree of what is scanned. Screen readers do not get the state of
/// its tick otherwise.
class ScopeItem final : public QStandardItem {
    Q_DECLARE_TR_FUNCTIONS(ScopePanel)

public:
    ScopeItem(ScopeKind kind, const QString& text, const QString& spoken, Qt::CheckState state);

    ScopeKind kind() const { return m_kind; }
    /// What it stands for: an account's id, a region's code, a folder's name. What is shown has its control
    /// characters made visible.
    const QString& key() const { return m_key; }
    void setKey(const QString& key) { m_key = key; }

    QVariant data(int role) const override;

private:
    ScopeKind m_kind;
    QString m_key;
    QString m_spoken;
};

ScopeItem* folderItem(const QString& folder);
/// `withMark`: with its colour, or the empty place of one.
ScopeItem* accountItem(const Account& account, Qt::CheckState state, bool withMark);
ScopeItem* regionItem(const QString& region, Qt::CheckState state);

/// All items of such a tree are these.
ScopeItem* scopeItem(QStandardItem* item);
const ScopeItem* scopeItem(const QStandardItem* item);

/// What the children's ticks make of their parent's.
Qt::CheckState stateOfChildren(const QStandardItem* parent);

}  // namespace sharewarden::ui
