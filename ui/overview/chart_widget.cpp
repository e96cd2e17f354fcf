// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/chart_widget.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "ui/common/plain_text.h"
#include "ui/overview/chart_accessible.h"

namespace sharewarden::ui {

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent) {
    installChartAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

Qt::Alignment ChartWidget::columnAlignment(int) const {
    return Qt::AlignLeft | Qt::AlignVCenter;
}

int ChartWidget::rowAt(const QPoint& at) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (rowRect(row).contains(at))
            return row;
    }
    return -1;
}

QString ChartWidget::rowQuery(int) const {
    return {};
}

void ChartWidget::setCurrentRow(int row) {
    if (row == m_current || row < 0 || row >= rowCount())
        return;
    m_current = row;
    update();
    Q_EMIT currentRowChanged(row);
    tellFocus();
}

void ChartWidget::activate(int row) {
    if (row < 0 || row >= rowCount())
        return;
    const QString query = rowQuery(row);
    if (!query.isEmpty())
        Q_EMIT activated(query);
}

void ChartWidget::rowsReplaced() {
    m_hovered = -1;
    m_pressed = -1;
    m_current = rowCount() == 0 ? -1 : qBound(0, m_current, rowCount() - 1);
    unsetCursor();
    updateGeometry();
    update();
    Q_EMIT rowsChanged();
    QAccessibleTableModelChangeEvent change(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&change);
}

bool ChartWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0) {
            QToolTip::showText(help->globalPos(), plainToolTip(rowText(row)), this, rowRect(row));
        } else {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    return QWidget::event(event);
}

void ChartWidget::keyPressEvent(QKeyEvent* event) {
    const int last = rowCount() - 1;
    if (last < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Right:
            setCurrentRow(qMin(m_current + 1, last));
            break;
        case Qt::Key_Up:
        case Qt::Key_Left:
            setCurrentRow(qMax(m_current - 1, 0));
            break;
        case Qt::Key_Home:
            setCurrentRow(0);
            break;
        case Qt::Key_End:
            setCurrentRow(last);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            activate(m_current);
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void ChartWidget::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = rowAt(event->position().toPoint());
    setCurrentRow(m_pressed);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == rowAt(event->position().toPoint()))
        activate(pressed);
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event) {
    setHovered(rowAt(event->position().toPoint()));
}

void ChartWidget::leaveEvent(QEvent*) {
    setHovered(-1);
}

void ChartWidget::setHovered(int row) {
    if (row == m_hovered)
        return;
    m_hovered = row;
    if (row >= 0 && !rowQuery(row).isEmpty())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void ChartWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_current < 0 && rowCount() > 0)
        m_current = 0;
    update();
    if (m_current >= 0)
        Q_EMIT currentRowChanged(m_current);
    tellFocus();
}

void ChartWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ChartWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
}

// A screen reader follows the row, not only the chart.
void ChartWidget::tellFocus() {
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(chartChildIndex(*this, m_current, 0));
    QAccessible::updateAccessibility(&focus);
}

}  // namespace sharewarden::ui
