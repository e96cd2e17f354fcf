// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "ui/shares/share_filter.h"
#include "ui/shares/share_order.h"
#include "ui/shares/share_rows.h"

namespace sharewarden::ui {

class ShareStore;

/// The shares of a store as a table: an array of row numbers, filtered and sorted, over the columns of the
/// inventory. Appended pages are inserted; they take their sorted place a moment later.
class ShareTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The store outlives the model.
    explicit ShareTableModel(ShareStore& store, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Plain words; every one of them has to be in some column of a row.
    void setFilter(const QString& text);
    void setUnsharedShown(bool shown);
    /// Puts rows that were appended a moment ago into their sorted place now.
    void settle();

    ShareStore& store() const { return m_store; }
    /// Rows before filtering.
    qsizetype unfilteredCount() const { return m_all.size(); }
    RowId rowAt(int row) const { return m_shown.at(row); }
    /// The shares among the rows shown.
    QList<quint32> shownShares() const;
    /// How many ticked shares the filter hides.
    qsizetype hiddenTicks() const;

private:
    QVariant text(RowId row, ShareColumn column) const;
    QString accessibleTick(RowId row) const;
    void onAppended(quint32 firstImage);
    void rebuild();
    void resort();
    void reorderPersistent(const QList<RowId>& before);

    ShareStore& m_store;
    QLocale m_locale;
    SearchTexts m_texts;
    ShareOrder m_order;
    QStringList m_words;
    bool m_unshared = false;
    ShareColumn m_sortColumn = ShareColumn::Tick;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<RowId> m_all;
    QList<RowId> m_shown;
    QTimer m_resort;
};

}  // namespace sharewarden::ui
