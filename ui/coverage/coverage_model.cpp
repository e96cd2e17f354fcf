// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coverage/coverage_model.h"

#include <QLocale>
#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/coverage/coverage_text.h"

namespace sharewarden::ui {

void CoverageModel::setCoverage(const std::vector<CellCoverage>& coverage) {
    // The cells known before keep their rows while a scan goes on.
    const bool grown =
        coverage.size() >= m_coverage.size() &&
        std::equal(m_coverage.begin(), m_coverage.end(), coverage.begin(),
                   [](const CellCoverage& a, const CellCoverage& b) { return a.cell == b.cell; });
    if (!grown) {
        beginResetModel();
        m_coverage = coverage;
        endResetModel();
        return;
    }
    const auto before = static_cast<int>(m_coverage.size());
    const auto after = static_cast<int>(coverage.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_coverage = coverage;
        endInsertRows();
    } else {
        m_coverage = coverage;
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

int CoverageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_coverage.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString CoverageModel::text(const CellCoverage& cell, int column) const {
    switch (column) {
        case Cell:
            return cellName(cell.cell);
        case State:
            return cellStateText(cell.state);
        case Pages:
            return cell.pagesRead == 0 ? tr("none") : QLocale().toString(cell.pagesRead);
        case Rows:
            if (cell.pagesRead == 0)
                return tr("not read");
            return cell.totalRows ? tr("%L1 of %L2").arg(cell.rowsRead).arg(*cell.totalRows)
                                  : tr("%L1").arg(cell.rowsRead);
        case Ended:
            return cell.ended.isValid() ? QLocale().toString(cell.ended.toLocalTime(), QLocale::ShortFormat)
                                        : QString();
        case Took:
            return cell.elapsed.count() > 0
                       ? tr("%L1 s").arg(static_cast<double>(cell.elapsed.count()) / 1000.0, 0, 'f', 1)
                       : QString();
        case Problem:
            return cell.error ? describe(*cell.error) : QString();
        default:
            return {};
    }
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const CellCoverage& cell = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(cell, index.column());
        case Qt::ToolTipRole:
            return cell.error ? plainToolTip(explain(*cell.error)) : QVariant();
        default:
            return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Cell:
            return tr("Account / region / family");
        case State:
            return tr("Result");
        case Pages:
            return tr("Pages");
        case Rows:
            return tr("Images");
        case Ended:
            return tr("Read at");
        case Took:
            return tr("Took");
        case Problem:
            return tr("What happened");
        default:
            return {};
    }
}

}  // namespace sharewarden::ui
