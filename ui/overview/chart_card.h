// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace sharewarden::ui {

class ChartWidget;

/// A chart with its title and a sentence on what it counts; shown as a picture or as a table.
class ChartCard final : public QWidget {
    Q_OBJECT

public:
    /// Takes the chart.
    ChartCard(const QString& title, ChartWidget* chart, QWidget* parent = nullptr);

    /// Hidden when empty.
    void setCaption(const QString& caption);
    void setAsTable(bool asTable);
    /// What has the keyboard: the chart or the table.
    QWidget* focusWidgetNow() const;
    ChartWidget* chart() const { return m_chart; }
    QTableView* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void fitTable();
    void colour();

    QLabel* m_title;
    QLabel* m_caption;
    ChartWidget* m_chart;
    QTableView* m_table = nullptr;  ///< made when it is first wanted
};

}  // namespace sharewarden::ui
