// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <functional>
#include <optional>

#include "app/query/row_id.h"

namespace sharewarden::ui {

class ShareArranger;

/// Draws the cells of the views of shares: what the search found is marked, and a cell with nothing but a
/// tick box has it in its middle, visible on every palette, and toggles wherever it is clicked.
class ShareDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using ColumnOf = std::function<std::optional<Column>(const QModelIndex&)>;

    /// `columnOf` says what a cell shows; nothing for a cell that is only a tick box. The arranger outlives
    /// the delegate.
    ShareDelegate(const ShareArranger& arranger, ColumnOf columnOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintTick(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static void paintMarked(QPainter* painter, QStyleOptionViewItem cell,
                            const QList<QPair<qsizetype, qsizetype>>& ranges);

    const ShareArranger& m_arranger;
    ColumnOf m_columnOf;
};

}  // namespace sharewarden::ui
