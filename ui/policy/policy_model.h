// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QSortFilterProxyModel>

#include "app/policy/policy.h"

namespace sharewarden::ui {

/// The trusted login IDs and domains of a policy while it is edited.
class PolicyModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Value, Kind, Account, Until, Label, Owner, Note, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    const QList<TrustEntry>& entries() const { return m_entries; }
    const TrustEntry& at(int row) const { return m_entries.at(row); }
    void setEntries(const QList<TrustEntry>& entries);
    /// Gives the row of the first one.
    int append(const QList<TrustEntry>& entries);
    void replace(int row, const TrustEntry& entry);
    void remove(QList<int> rows);
    /// The day on which it is decided whose trust is over.
    void setToday(const QDate& today);
    bool isOver(const TrustEntry& entry) const { return entry.lastDay && *entry.lastDay < m_today; }
    qsizetype overCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TrustEntry& entry, int column) const;

    QList<TrustEntry> m_entries;
    QDate m_today;
};

/// Those entries in which each of some words stands, sorted by a column.
class PolicyFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    PolicyFilter(PolicyModel& entries, QObject* parent);
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

}  // namespace sharewarden::ui
