// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include "app/inventory/inventory.h"
#include "app/policy/policy.h"

namespace sharewarden::ui {

/// A domain or a login ID that images are shared with.
struct EstateName {
    TrustEntry::Kind kind = TrustEntry::Kind::Domain;
    QString value;
    qsizetype logins = 0;  ///< distinct ones of a domain; 1 for a login ID
    qsizetype shares = 0;
};
/// Those of an inventory, with the most shares first; without those that some entries name for every account.
/// By the distinct texts, then in one pass over the shares.
QList<EstateName> estateNames(const Inventory& inventory, const QList<TrustEntry>& entries);

/// Names to pick from, with a tick each.
class EstateNameModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Value, Kind, Logins, Shares, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    explicit EstateNameModel(QList<EstateName> names, QObject* parent = nullptr);

    QList<EstateName> ticked() const;
    qsizetype tickedCount() const { return m_ticked.size(); }
    const EstateName& at(int row) const { return m_names.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QList<EstateName> m_names;
    QSet<int> m_ticked;
};

}  // namespace sharewarden::ui
