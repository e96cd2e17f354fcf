// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include "ui/common/check_style.h"
#include "ui/shares/share_arranger.h"

namespace sharewarden::ui {

ShareDelegate::ShareDelegate(const ShareArranger& arranger, ColumnOf columnOf, QObject* parent)
    : QStyledItemDelegate(parent), m_arranger(arranger), m_columnOf(std::move(columnOf)) {
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 10);
    return size;
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const std::optional<Column> column = m_columnOf(index);
    if (!column) {
        paintTick(painter, option, index);
        return;
    }
    const QStringList words = highlightWords(m_arranger.wish().query, *column);
    if (!words.isEmpty()) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const auto ranges = matchRanges(cell.text, words);
        if (!ranges.isEmpty()) {
            paintMarked(painter, cell, ranges);
            return;
        }
    }
    QStyledItemDelegate::paint(painter, option, index);
}

// Bold and underlined: on every palette, selected or not, and for every eye.
void ShareDelegate::paintMarked(QPainter* painter, QStyleOptionViewItem cell,
                                const QList<QPair<qsizetype, qsizetype>>& ranges) {
    const QStyle* style = cell.widget->style();
    QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    place.adjust(margin, 0, -margin, 0);
    const QString text = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& range : ranges)
        formats.append({static_cast<int>(range.first), static_cast<int>(range.second), marked});
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(cell.direction);
    QTextLayout layout(text, cell.font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const bool selected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(place);
    painter->setPen(
        cell.palette.color(cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive,
                           selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - line.height()) / 2));
    painter->restore();
}

void ShareDelegate::paintTick(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
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

bool ShareDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    if (m_columnOf(index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
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
