// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/trend_chart.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/overview/chart_colours.h"
#include "ui/overview/figure_text.h"

namespace sharewarden::ui {

TrendChart::TrendChart(QWidget* parent) : ChartWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(summary());
}

void TrendChart::setPoints(std::vector<TrendPoint> points) {
    std::erase_if(points, [](const TrendPoint& point) { return !point.taken.isValid(); });
    std::stable_sort(points.begin(), points.end(),
                     [](const TrendPoint& a, const TrendPoint& b) { return a.taken < b.taken; });
    m_points = std::move(points);
    setAccessibleDescription(summary());
    rowsReplaced();
}

bool TrendChart::hasIncomplete() const {
    return std::any_of(m_points.begin(), m_points.end(),
                       [](const TrendPoint& point) { return !point.complete; });
}

QString TrendChart::summary() const {
    if (m_points.empty())
        return tr("No scan has been kept yet.");
    QStringList sentences{tr("%Ln scan(s).", nullptr, rowCount())};
    if (m_points.size() > 1)
        sentences.append(tr("The first: %1").arg(rowText(0)));
    sentences.append(tr("The last: %1").arg(rowText(rowCount() - 1)));
    return sentences.join(QLatin1Char(' '));
}

QString TrendChart::columnName(int column) const {
    switch (column) {
        case Scan:
            return tr("Scan");
        case Shares:
            return tr("Shares");
        case SharedImages:
            return tr("Shared images");
        default:
            return tr("Coverage");
    }
}

QString TrendChart::cellText(int row, int column) const {
    const TrendPoint& point = m_points[static_cast<size_t>(row)];
    switch (column) {
        case Scan:
            return QLocale().toString(point.taken.toLocalTime(), QLocale::ShortFormat);
        case Shares:
            return QLocale().toString(point.shares);
        case SharedImages:
            return QLocale().toString(point.sharedImages);
        default:
            return point.complete ? tr("✓ complete") : tr("▲ incomplete");
    }
}

Qt::Alignment TrendChart::columnAlignment(int column) const {
    const bool number = column == Shares || column == SharedImages;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString TrendChart::rowText(int row) const {
    const TrendPoint& point = m_points[static_cast<size_t>(row)];
    const QString counts = sharesOnImagesText(point.shares, point.sharedImages);
    const QString when = cellText(row, Scan);
    return point.complete ? tr("%1: %2.").arg(when, counts)
                          : tr("%1: %2; not everything was read.").arg(when, counts);
}

QSize TrendChart::sizeHint() const {
    return QSize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 12);
}

QSize TrendChart::minimumSizeHint() const {
    return QSize(fontMetrics().averageCharWidth() * 30, sizeHint().height());
}

// 1, 2 or 5 with noughts, so that there are two to five lines.
double TrendChart::axisStep() const {
    double most = 1;
    for (const TrendPoint& point : m_points)
        most = qMax(most, static_cast<double>(point.shares));
    const double rough = qMax(1.0, most / 4);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough)
            return power * factor;
    }
    return power * 10;
}

double TrendChart::axisTop() const {
    double most = 1;
    for (const TrendPoint& point : m_points)
        most = qMax(most, static_cast<double>(point.shares));
    return std::ceil(most / axisStep()) * axisStep();
}

QString TrendChart::axisText(double value) const {
    return value < 9e18 ? QLocale().toString(static_cast<qint64>(value)) : QLocale().toString(value, 'g', 3);
}

QRect TrendChart::plotRect() const {
    const int line = fontMetrics().height();
    const int numbers = fontMetrics().horizontalAdvance(axisText(axisTop()));
    return rect().adjusted(line / 2 + numbers + line / 2, line * 9 / 4, -line, -line * 7 / 4);
}

QPointF TrendChart::placeOf(int row) const {
    const TrendPoint& point = m_points[static_cast<size_t>(row)];
    const QRectF plot(plotRect());
    const auto span = static_cast<double>(m_points.front().taken.msecsTo(m_points.back().taken));
    const auto since = static_cast<double>(m_points.front().taken.msecsTo(point.taken));
    const double x = span > 0 ? since / span : 0.5;
    return QPointF(plot.left() + plot.width() * x,
                   plot.bottom() - plot.height() * static_cast<double>(point.shares) / axisTop());
}

QRect TrendChart::rowRect(int row) const {
    const QRect plot = plotRect();
    const int half = fontMetrics().height() / 2;
    const int x = static_cast<int>(std::lround(placeOf(row).x()));
    return QRect(x - half, plot.top() - half, 2 * half, plot.height() + 2 * half);
}

// The nearest in time: a point is too small to be aimed at.
int TrendChart::rowAt(const QPoint& at) const {
    if (!rect().contains(at))
        return -1;
    int nearest = -1;
    double least = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const double away = std::abs(placeOf(row).x() - at.x());
        if (nearest < 0 || away < least) {
            nearest = row;
            least = away;
        }
    }
    return nearest;
}

// The one that is told in words: under the pointer, else with the keyboard, else the last.
int TrendChart::toldRow() const {
    if (hoveredRow() >= 0)
        return hoveredRow();
    return hasFocus() && currentRow() >= 0 ? currentRow() : rowCount() - 1;
}

void TrendChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColours colours(palette());
    const int indent = fontMetrics().height() / 2;
    const QRect head(indent, 0, width() - 2 * indent, fontMetrics().height());
    if (m_points.empty()) {
        painter.setPen(colours.muted);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, tr("No scan has been kept yet."));
        return;
    }
    painter.setPen(colours.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     fontMetrics().elidedText(rowText(toldRow()), Qt::ElideRight, head.width()));
    paintAxes(painter);
    paintLine(painter);
    paintPoints(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, fontMetrics().height() + 4, -1, -1), 4, 4);
    }
}

void TrendChart::paintAxes(QPainter& painter) const {
    const ChartColours colours(palette());
    const QRect plot = plotRect();
    const int line = fontMetrics().height();
    for (double value = 0; value <= axisTop() * 1.001; value += axisStep()) {
        const qreal y = QRectF(plot).bottom() - QRectF(plot).height() * value / axisTop();
        painter.setPen(QPen(value == 0 ? colours.muted : colours.track, 1));
        painter.drawLine(QPointF(plot.left() - line / 4.0, y), QPointF(plot.right() + line / 4.0, y));
        const QRectF number(0, y - line / 2.0, plot.left() - line / 2.0, line);
        painter.setPen(colours.muted);
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, axisText(value));
    }

    const QDateTime first = m_points.front().taken.toLocalTime();
    const QDateTime last = m_points.back().taken.toLocalTime();
    const QLocale locale;
    const auto dated = [&](const QDateTime& time) {
        return first.date() == last.date() && m_points.size() > 1
                   ? locale.toString(time, QLocale::ShortFormat)
                   : locale.toString(time.date(), QLocale::ShortFormat);
    };
    const QRect dates(line / 2, height() - line * 5 / 4, width() - line, line);
    if (m_points.size() == 1) {
        painter.drawText(QRect(plot.left(), dates.top(), plot.width(), line), Qt::AlignCenter, dated(first));
        return;
    }
    // Under their points as far as there is room.
    const int firstWidth = fontMetrics().horizontalAdvance(dated(first));
    const int left = qMax(dates.left(), plot.left() - firstWidth / 2);
    painter.drawText(QRect(left, dates.top(), firstWidth + 1, line), Qt::AlignLeft, dated(first));
    if (left + firstWidth + line + fontMetrics().horizontalAdvance(dated(last)) < dates.right())
        painter.drawText(dates, Qt::AlignRight, dated(last));
}

void TrendChart::paintLine(QPainter& painter) const {
    const ChartColours colours(palette());
    const qreal width = qMax(2.0, fontMetrics().height() / 8.0);
    for (int row = 1; row < rowCount(); ++row) {
        const bool whole =
            m_points[static_cast<size_t>(row)].complete && m_points[static_cast<size_t>(row) - 1].complete;
        QPen pen(colours.plain, whole ? width : width * 0.75, Qt::SolidLine, Qt::RoundCap);
        if (!whole)
            pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(placeOf(row - 1), placeOf(row));
    }
}

void TrendChart::paintPoints(QPainter& painter) const {
    const ChartColours colours(palette());
    const qreal radius = fontMetrics().height() / 4.0;
    // Where points would run into each other, the line says enough.
    const bool roomy = plotRect().width() > rowCount() * radius * 2.5;
    for (int row = 0; row < rowCount(); ++row) {
        const bool complete = m_points[static_cast<size_t>(row)].complete;
        const bool told = row == toldRow();
        if (complete && !told && !roomy)
            continue;
        painter.setPen(QPen(colours.plain, qMax(1.5, radius / 2)));
        painter.setBrush(complete ? colours.plain : colours.ground);
        painter.drawEllipse(placeOf(row), radius, radius);
        if (told) {
            painter.setPen(QPen(colours.text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(placeOf(row), radius * 1.9, radius * 1.9);
        }
    }
}

}  // namespace sharewarden::ui
