// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/policy/figures.h"
#include "ui/overview/chart_widget.h"

namespace sharewarden::ui {

struct Bar {
    Figure figure;
    /// Draws the bar in its colour and puts its shape before the label: a triangle, a diamond or a disc.
    Severity severity = Severity::None;
};

/// Horizontal bars with a label and a number each, the longest as wide as there is room. As high as its rows.
class BarChart final : public ChartWidget {
    Q_OBJECT

public:
    enum Column { Label, Shares, Images, ColumnCount };

    /// `labelName` is the heading of the labels in a table: `Domain`.
    explicit BarChart(const QString& labelName, QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);

    /// How many bars there are and which is the longest, as sentences.
    QString summary() const;

    int rowCount() const override { return static_cast<int>(m_bars.size()); }
    int columnCount() const override { return ColumnCount; }
    QString columnName(int column) const override;
    QString cellText(int row, int column) const override;
    Qt::Alignment columnAlignment(int column) const override;
    QString rowText(int row) const override;
    QRect rowRect(int row) const override;
    QString rowQuery(int row) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Places;
    Places placesOf(const QRect& row) const;
    void paintRow(QPainter& painter, int row) const;
    int rowHeight() const;
    int markWidth() const;

    QString m_labelName;
    std::vector<Bar> m_bars;
    qint64 m_longest = 0;
    bool m_hasMarks = false;
};

}  // namespace sharewarden::ui
