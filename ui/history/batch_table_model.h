// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/history/batch_row.h"

namespace sharewarden::ui {

/// The batches of a journal as it is given them.
class BatchTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<BatchRow>& rows);
    const BatchRow& at(int row) const { return m_rows.at(row); }
    /// -1 when it is not there.
    int rowOf(const QString& batch) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString toolTip(const BatchRow& row, BatchColumn column) const;
    QList<BatchRow> m_rows;
};

/// Batches that hold every word of a search and are of one kind, sorted.
class BatchFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit BatchFilterModel(BatchTableModel& batches, QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setKind(BatchKind kind);
    bool isNarrowed() const { return !m_words.isEmpty() || m_kind != BatchKind::All; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    BatchTableModel& m_batches;
    QStringList m_words;
    BatchKind m_kind = BatchKind::All;
};

}  // namespace sharewarden::ui
