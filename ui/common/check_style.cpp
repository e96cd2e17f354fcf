// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/check_style.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPointer>
#include <QStyleOption>

#include "ui/common/contrast.h"
#include "ui/common/lazy_icon.h"

namespace sharewarden::ui {

void paintCheckIndicator(QPainter* painter, const QRect& rect, const QPalette& palette, Qt::CheckState state,
                         bool enabled, bool onSelection) {
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ground = palette.color(group, onSelection ? QPalette::Highlight : QPalette::Base);
    const QColor text = palette.color(group, onSelection ? QPalette::HighlightedText : QPalette::Text);
    const bool filled = state != Qt::Unchecked;
    QColor fill = palette.color(group, QPalette::Base);
    QColor frame = mix(text, ground, 0.62);
    if (filled) {
        fill = onSelection || !enabled ? text : palette.color(group, QPalette::Highlight);
        frame = fill;
    }

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height()) - 1;
    const QRectF box(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side, side);
    painter->setPen(QPen(frame, 1.2));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, 2.5, 2.5);
    if (filled) {
        const QColor mark = fill.lightnessF() > 0.6f ? QColor(Qt::black) : QColor(Qt::white);
        painter->setPen(QPen(mark, qMax<qreal>(1.6, side / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        QPainterPath path;
        if (state == Qt::PartiallyChecked) {
            path.moveTo(box.left() + side * 0.25, box.center().y());
            path.lineTo(box.right() - side * 0.25, box.center().y());
        } else {
            path.moveTo(box.left() + side * 0.22, box.top() + side * 0.53);
            path.lineTo(box.left() + side * 0.42, box.top() + side * 0.73);
            path.lineTo(box.left() + side * 0.79, box.top() + side * 0.29);
        }
        painter->drawPath(path);
    }
    painter->restore();
}

void CheckStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element != PE_IndicatorItemViewItemCheck && element != PE_IndicatorCheckBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Qt::CheckState state = option->state & State_NoChange ? Qt::PartiallyChecked
                                 : option->state & State_On     ? Qt::Checked
                                                                : Qt::Unchecked;
    const bool onSelection = element == PE_IndicatorItemViewItemCheck && (option->state & State_Selected) &&
                             (option->state & State_Active);
    paintCheckIndicator(painter, option->rect, option->palette, state, option->state & State_Enabled,
                        onSelection);
}

QIcon CheckStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                               const QWidget* widget) const {
    if (standard != SP_ToolBarHorizontalExtensionButton && standard != SP_ToolBarVerticalExtensionButton &&
        standard != SP_LineEditClearButton)
        return QProxyStyle::standardIcon(standard, option, widget);
    // When it is made, neither option nor widget need be there any more; this icon depends on neither.
    return lazyIcon([standard, style = QPointer<const QStyle>(baseStyle())] {
        return style ? style->standardIcon(standard) : QIcon();
    });
}

}  // namespace sharewarden::ui
