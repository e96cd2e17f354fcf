// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "app/inventory/coverage.h"

namespace sharewarden::ui {

/// Every cell of a scan with what can be proved about it.
class CoverageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Cell, State, Pages, Rows, Ended, Took, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(const std::vector<CellCoverage>& coverage);
    const CellCoverage& at(int row) const { return m_coverage[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CellCoverage& cell, int column) const;

    std::vector<CellCoverage> m_coverage;
};

}  // namespace sharewarden::ui
