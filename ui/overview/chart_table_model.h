// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace sharewarden::ui {

class ChartWidget;

/// What a chart shows, as a table.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The chart outlives the model.
    explicit ChartTableModel(ChartWidget& chart, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartWidget& m_chart;
    int m_rows = 0;
};

}  // namespace sharewarden::ui
