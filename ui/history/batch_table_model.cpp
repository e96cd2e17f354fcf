// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/batch_table_model.h"

#include <algorithm>

#include "app/base/text.h"
#include "app/query/search_texts.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

void BatchTableModel::setRows(const QList<BatchRow>& rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int BatchTableModel::rowOf(const QString& batch) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&batch](const BatchRow& row) { return row.batch.id == batch; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int BatchTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : batchColumnCount;
}

QString BatchTableModel::toolTip(const BatchRow& row, BatchColumn column) const {
    const BatchSummary& batch = row.batch;
    switch (column) {
        case BatchColumn::Begun:
            return bothMoments(batch.begun);
        case BatchColumn::State:
            if (!batch.ended.isValid())
                return tr(
                    "Its end is not in the journal: the program ended before it, or it is still running.");
            if (batch.isOpen())
                return tr("It is not known what became of some of its shares.");
            return tr("Ended %1").arg(bothMoments(batch.ended));
        case BatchColumn::Accounts:
            return batch.accounts.join(QStringLiteral(", "));
        case BatchColumn::Reason:
            return batch.plan.reason;
        case BatchColumn::Ticket:
            return batch.plan.ticket;
        case BatchColumn::By:
            return tr("Prepared by %1 on %2").arg(batch.plan.operatorName, batch.plan.host);
        case BatchColumn::Seal:
            return batch.sealed ? tr("Its end carries a seal. Whether the seal fits, Check Journal tells.")
                                : tr("Its end carries no seal.");
        case BatchColumn::Action:
        case BatchColumn::Verdicts:
        case BatchColumn::Shares:
            break;
    }
    return row.text(column);
}

QVariant BatchTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const BatchRow& row = at(index.row());
    const auto column = static_cast<BatchColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return row.text(column);
        case Qt::ToolTipRole:
            return plainToolTip(toolTip(row, column));
        case Qt::TextAlignmentRole:
            return column == BatchColumn::Shares ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case sortRole:
            if (column == BatchColumn::Begun)
                return row.batch.begun;
            return column == BatchColumn::Shares ? QVariant(row.batch.shares) : QVariant(row.text(column));
        default:
            return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<BatchColumn>(section)) {
        case BatchColumn::Begun:
            return tr("Begun");
        case BatchColumn::State:
            return tr("State");
        case BatchColumn::Action:
            return tr("Action");
        case BatchColumn::Verdicts:
            return tr("Verdicts");
        case BatchColumn::Reason:
            return tr("Reason");
        case BatchColumn::Ticket:
            return tr("Ticket");
        case BatchColumn::Accounts:
            return tr("Accounts");
        case BatchColumn::Shares:
            return tr("Shares");
        case BatchColumn::By:
            return tr("By");
        case BatchColumn::Seal:
            return tr("Seal");
    }
    return {};
}

BatchFilterModel::BatchFilterModel(BatchTableModel& batches, QObject* parent)
    : QSortFilterProxyModel(parent), m_batches(batches) {
    setSortRole(BatchTableModel::sortRole);
    setSortLocaleAware(true);
    setSourceModel(&batches);
}

void BatchFilterModel::setSearch(const QString& text) {
    const QStringList words = foldedText(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void BatchFilterModel::setKind(BatchKind kind) {
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

bool BatchFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const BatchRow& batch = m_batches.at(row);
    return isOfKind(batch.batch, m_kind) &&
           std::all_of(m_words.begin(), m_words.end(),
                       [&batch](const QString& word) { return batch.search.contains(word); });
}

}  // namespace sharewarden::ui
