// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>
#include <optional>

#include "app/query/arrangement.h"

class QHeaderView;
class QSettings;

namespace sharewarden::ui {

class ShareArranger;
class ShareTableModel;
class ShareTableView;
class ShareTreeModel;
class ShareTreeView;

/// The three views over one store and one selection of ticks: by image, by login ID, and the table.
class ShareViews final : public QStackedWidget {
    Q_OBJECT

public:
    /// The arranger outlives the views.
    explicit ShareViews(ShareArranger& arranger, QWidget* parent = nullptr);

    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    bool isEmpty() const;

    /// Of the selected lines.
    QList<quint32> selectedShares() const;
    /// The share that is looked at, or the image; nothing when it is a login ID with several images.
    std::optional<RowId> currentRow() const;
    void copySelected();
    /// The columns of the view that is shown, to be chosen, moved and put back.
    QHeaderView* header() const;
    /// More than one account is shown, or only one: its column would say the same everywhere.
    void setAccountShown(bool shown);
    void restorePlace();
    /// The tree opens or closes all its groups.
    void setAllOpen(bool open);

    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);
    /// Widths, order and choice of the columns as at first.
    void resetColumns();

    ShareTableModel& tableModel() const { return *m_tableModel; }
    ShareTreeModel& treeModel() const { return *m_treeModel; }
    ShareTableView& table() const { return *m_table; }
    ShareTreeView& tree() const { return *m_tree; }

Q_SIGNALS:
    void groupingChanged();
    /// Another line is looked at.
    void lookedAt();

private:
    void sortAsShown();

    ShareArranger& m_arranger;
    ShareTableModel* m_tableModel;
    ShareTreeModel* m_treeModel;
    ShareTableView* m_table;
    ShareTreeView* m_tree;
    QByteArray m_firstTable;  // how the columns are at first
    QByteArray m_firstTree;
    std::optional<bool> m_accountShown;
};

}  // namespace sharewarden::ui
