// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/policy/figures.h"
#include "ui/overview/chart_widget.h"

namespace sharewarden::ui {

/// Shares over the kept scans: a line over time that begins at zero. Scans that did not read everything are
/// hollow, and the line to them is dashed. The scan under the pointer or with the keyboard is told in words.
class TrendChart final : public ChartWidget {
    Q_OBJECT

public:
    enum Column { Scan, Shares, SharedImages, Coverage, ColumnCount };

    explicit TrendChart(QWidget* parent = nullptr);
    /// In any order; points without a time are left out.
    void setPoints(std::vector<TrendPoint> points);

    bool hasIncomplete() const;
    /// From when to when, and how the shares changed, as sentences.
    QString summary() const;

    int rowCount() const override { return static_cast<int>(m_points.size()); }
    int columnCount() const override { return ColumnCount; }
    QString columnName(int column) const override;
    QString cellText(int row, int column) const override;
    Qt::Alignment columnAlignment(int column) const override;
    QString rowText(int row) const override;
    QRect rowRect(int row) const override;
    int rowAt(const QPoint& at) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect plotRect() const;
    double axisStep() const;
    double axisTop() const;
    QString axisText(double value) const;
    QPointF placeOf(int row) const;
    int toldRow() const;
    void paintAxes(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;

    std::vector<TrendPoint> m_points;
};

}  // namespace sharewarden::ui
