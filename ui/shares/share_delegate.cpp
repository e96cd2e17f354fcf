// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "ui/common/check_style.h"
#include "ui/shares/share_rows.h"

namespace sharewarden::ui {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    if (index.column() != static_cast<int>(ShareColumn::Tick)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    cell.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    const QStyle* style = cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!state.isValid())
        return;
    const int side = qMin(16, cell.rect.height() - 4);
    const QRect box = QStyle::alignedRect(cell.direction, Qt::AlignCenter, QSize(side, side), cell.rect);
    paintCheckIndicator(painter, box, cell.palette, static_cast<Qt::CheckState>(state.toInt()),
                        cell.state & QStyle::State_Enabled,
                        (cell.state & QStyle::State_Selected) && (cell.state & QStyle::State_Active));
}

bool ShareDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                                const QModelIndex& index) {
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return false;
    if (event->type() == QEvent::MouseButtonDblClick)
        return true;  // its second release toggles
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, static_cast<int>(ticked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

}  // namespace sharewarden::ui
