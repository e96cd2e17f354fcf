// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/bar_chart.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>

#include "app/base/text.h"
#include "ui/overview/chart_colours.h"
#include "ui/overview/figure_text.h"

namespace sharewarden::ui {
namespace {

constexpr int labelLimit = 120;

QPainterPath shapeOf(Severity severity, const QRectF& box) {
    QPainterPath path;
    switch (severity) {
        case Severity::High:
            path.addPolygon(
                QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
            break;
        case Severity::Medium:
            path.addPolygon(
                QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                           QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
            break;
        case Severity::Low:
            path.addEllipse(box.adjusted(1, 1, -1, -1));
            break;
        case Severity::None:
            break;
    }
    path.closeSubpath();
    return path;
}

}  // namespace

struct BarChart::Places {
    QRect mark;
    QRect label;
    QRect bar;
    QRect value;
};

BarChart::BarChart(const QString& labelName, QWidget* parent) : ChartWidget(parent), m_labelName(labelName) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(summary());
}

void BarChart::setBars(std::vector<Bar> bars) {
    m_bars = std::move(bars);
    m_longest = 0;
    m_hasMarks = false;
    for (const Bar& bar : m_bars) {
        m_longest = qMax(m_longest, bar.figure.shares);
        m_hasMarks = m_hasMarks || bar.severity != Severity::None;
    }
    setAccessibleDescription(summary());
    rowsReplaced();
}

QString BarChart::summary() const {
    const auto longest = std::max_element(m_bars.begin(), m_bars.end(), [](const Bar& a, const Bar& b) {
        return a.figure.shares < b.figure.shares;
    });
    if (longest == m_bars.end() || longest->figure.shares == 0)
        return tr("No share.");
    return tr("%Ln bar(s).", nullptr, rowCount()) % QLatin1Char(' ') %
           tr("The longest is %1").arg(rowText(static_cast<int>(longest - m_bars.begin()))) %
           QLatin1Char(' ') % tr("Enter shows the shares behind a bar in the table.");
}

QString BarChart::columnName(int column) const {
    switch (column) {
        case Label:
            return m_labelName;
        case Shares:
            return tr("Shares");
        default:
            return tr("Images");
    }
}

QString BarChart::cellText(int row, int column) const {
    const Figure& figure = m_bars[static_cast<size_t>(row)].figure;
    switch (column) {
        case Label:
            return visibleText(figure.label, labelLimit);
        case Shares:
            return QLocale().toString(figure.shares);
        default:
            return QLocale().toString(figure.images);
    }
}

Qt::Alignment BarChart::columnAlignment(int column) const {
    return (column == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

QString BarChart::rowText(int row) const {
    const Bar& bar = m_bars[static_cast<size_t>(row)];
    const QString counts = sharesOnImagesText(bar.figure.shares, bar.figure.images);
    const QString label = visibleText(bar.figure.label, labelLimit);
    const QString severity = severityName(bar.severity);
    if (bar.severity == Severity::None || severity == label)
        return tr("%1: %2.").arg(label, counts);
    return tr("%1 (severity %2): %3.").arg(label, severity, counts);
}

QString BarChart::rowQuery(int row) const {
    const Figure& figure = m_bars[static_cast<size_t>(row)].figure;
    return figure.shares > 0 ? figure.query : QString();
}

int BarChart::rowHeight() const {
    return fontMetrics().height() * 7 / 4;
}

int BarChart::markWidth() const {
    return m_hasMarks ? fontMetrics().height() : 0;
}

QRect BarChart::rowRect(int row) const {
    return QRect(0, row * rowHeight(), width(), rowHeight());
}

QSize BarChart::sizeHint() const {
    return QSize(fontMetrics().averageCharWidth() * 56, rowHeight() * qMax(rowCount(), 1));
}

QSize BarChart::minimumSizeHint() const {
    return QSize(fontMetrics().averageCharWidth() * 30, sizeHint().height());
}

// The same for every row, so that labels, bars and numbers stand in columns.
BarChart::Places BarChart::placesOf(const QRect& row) const {
    const int gap = fontMetrics().height() / 2;
    const QRect inner = row.adjusted(gap, 0, -gap, 0);
    int label = 0;
    int value = 0;
    for (int i = 0; i < rowCount(); ++i) {
        label = qMax(label, fontMetrics().horizontalAdvance(cellText(i, Label)) + 1);
        value = qMax(value, fontMetrics().horizontalAdvance(cellText(i, Shares)) + 1);
    }
    label = qMin(label, inner.width() * 42 / 100 - markWidth());
    Places places;
    places.mark = QRect(inner.left(), inner.top(), markWidth(), inner.height());
    places.label = QRect(places.mark.right() + 1, inner.top(), label, inner.height());
    places.value = QRect(inner.right() + 1 - value, inner.top(), value, inner.height());
    const int thick = fontMetrics().height() * 5 / 8;
    const int left = places.label.right() + 1 + gap * 3 / 2;
    places.bar = QRect(left, inner.top() + (inner.height() - thick) / 2,
                       qMax(0, places.value.left() - gap - left), thick);
    return places;
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.empty()) {
        painter.setPen(ChartColours(palette()).muted);
        painter.drawText(rect().adjusted(fontMetrics().height() / 2, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("No shares"));
        return;
    }
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row);
}

void BarChart::paintRow(QPainter& painter, int row) const {
    const ChartColours colours(palette());
    const Bar& bar = m_bars[static_cast<size_t>(row)];
    const QRect area = rowRect(row);
    const Places places = placesOf(area);
    const bool leads = !rowQuery(row).isEmpty();
    const bool hovered = hoveredRow() == row && leads;
    const bool none = bar.figure.shares == 0;

    if (hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(area, 4, 4);
    }
    if (row == currentRow() && hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 4, 4);
    }

    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.bar(bar.severity));
    if (bar.severity != Severity::None) {
        const qreal side = fontMetrics().height() * 0.6;
        QRectF box(0, 0, side, side);
        box.moveCenter(QPointF(places.mark.left() + side / 2, QRectF(places.mark).center().y()));
        painter.drawPath(shapeOf(bar.severity, box));
    }
    const qreal radius = places.bar.height() / 4.0;
    if (!hovered) {
        painter.setBrush(colours.track);
        painter.drawRoundedRect(places.bar, radius, radius);
    }
    if (!none) {
        // However small, it is there.
        QRectF length(places.bar);
        length.setWidth(qMax<qreal>(
            3, length.width() * static_cast<double>(bar.figure.shares) / static_cast<double>(m_longest)));
        painter.setBrush(colours.bar(bar.severity));
        painter.drawRoundedRect(length, qMin(radius, length.width() / 2), radius);
    }

    QFont font = painter.font();
    font.setUnderline(hovered);
    painter.setFont(font);
    painter.setPen(none ? colours.muted : colours.text);
    const QString label = cellText(row, Label);
    painter.drawText(places.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(label, Qt::ElideMiddle, places.label.width()));
    font.setUnderline(false);
    painter.setFont(font);
    painter.drawText(places.value, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     cellText(row, Shares));
}

}  // namespace sharewarden::ui
