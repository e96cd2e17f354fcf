// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/chart_table_model.h"

#include "ui/common/plain_text.h"
#include "ui/overview/chart_widget.h"

namespace sharewarden::ui {

ChartTableModel::ChartTableModel(ChartWidget& chart, QObject* parent)
    : QAbstractTableModel(parent), m_chart(chart), m_rows(chart.rowCount()) {
    connect(&chart, &ChartWidget::rowsChanged, this, [this] {
        beginResetModel();
        m_rows = m_chart.rowCount();
        endResetModel();
    });
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_chart.columnCount();
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_chart.rowCount())
        return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return m_chart.cellText(index.row(), index.column());
        case Qt::ToolTipRole:
            return plainToolTip(m_chart.rowText(index.row()));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(m_chart.columnAlignment(index.column()));
        default:
            return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_chart.columnName(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_chart.columnAlignment(section));
    return {};
}

}  // namespace sharewarden::ui
