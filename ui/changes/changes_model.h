// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <optional>

#include "app/evidence/change_report.h"

namespace sharewarden::ui {

/// The shares that came and went between two inventories.
class ChangesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Change, LoginId, Image, Part, Remark, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<ShareChange>& changes);
    const ShareChange& at(int row) const { return m_changes.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ShareChange& change, int column) const;

    QList<ShareChange> m_changes;
};

/// Those of one kind, in which each of some words stands.
class ChangesFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    ChangesFilter(ChangesModel& changes, QObject* parent);
    void setWanted(std::optional<ChangeKind> kind, const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ChangesModel& m_changes;
    std::optional<ChangeKind> m_kind;
    QStringList m_words;
};

}  // namespace sharewarden::ui
