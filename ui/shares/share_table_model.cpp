// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_table_model.h"

#include <QApplication>
#include <QHash>
#include <QPalette>
#include <algorithm>

#include "ui/help/row_help.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {

ShareTableModel::ShareTableModel(ShareArranger& arranger, QObject* parent)
    : QAbstractTableModel(parent), m_arranger(arranger), m_text(arranger.store()) {
    connect(&arranger, &ShareArranger::aboutToReplace, this, [this](bool reset) {
        if (reset)
            beginResetModel();
        else
            Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    });
    connect(&arranger, &ShareArranger::replaced, this, &ShareTableModel::onReplaced);
    const auto changed = [this](ShareColumn column) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, static_cast<int>(column)),
                               index(rowCount() - 1, static_cast<int>(column)));
    };
    connect(&arranger.store(), &ShareStore::ticksChanged, this, [changed] { changed(ShareColumn::Tick); });
    connect(&arranger.store(), &ShareStore::findingsChanged, this,
            [changed] { changed(ShareColumn::Finding); });
}

ShareStore& ShareTableModel::store() const {
    return m_arranger.store();
}

RowId ShareTableModel::rowAt(int row) const {
    return m_arranger.current().rows[static_cast<size_t>(row)];
}

int ShareTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_arranger.current().grouping != Grouping::None)
        return 0;
    return static_cast<int>(m_arranger.current().rows.size());
}

int ShareTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : shareColumnCount;
}

QString ShareTableModel::accessibleTick(RowId row) const {
    const QString image = m_text.of(row, Column::ImageName);
    if (!row.isShare())
        return tr("%1, not shared").arg(image);
    const QString login = m_text.of(row, Column::Login);
    return store().isTicked(row.shareNumber()) ? tr("ticked: %1 on %2").arg(login, image)
                                               : tr("not ticked: %1 on %2").arg(login, image);
}

QVariant ShareTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RowId row = rowAt(index.row());
    const std::optional<Column> column = columnOf(static_cast<ShareColumn>(index.column()));
    switch (role) {
        case Qt::DisplayRole:
            return column ? QVariant(m_text.of(row, *column)) : QVariant();
        case Qt::CheckStateRole:
            if (column || !row.isShare())
                return {};
            return static_cast<int>(store().isTicked(row.shareNumber()) ? Qt::Checked : Qt::Unchecked);
        case Qt::AccessibleTextRole:
            return column ? m_text.of(row, *column) : accessibleTick(row);
        case Qt::ToolTipRole:
            return column ? QVariant(m_text.toolTip(row, *column)) : QVariant();
        case Qt::ForegroundRole:
            if (column == Column::Login && !row.isShare())
                return QApplication::palette().color(QPalette::PlaceholderText);
            return {};
        case guideKeyRole:
            return m_text.guideKeyOf(row);
        default:
            return {};
    }
}

bool ShareTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() ||
        index.column() != static_cast<int>(ShareColumn::Tick))
        return false;
    const RowId row = rowAt(index.row());
    if (!row.isShare())
        return false;
    store().setTicked({row.shareNumber()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant ShareTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= shareColumnCount)
        return {};
    const std::optional<Column> column = columnOf(static_cast<ShareColumn>(section));
    if (role == Qt::AccessibleTextRole && !column)
        return tr("Ticked");
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column ? ShareText::heading(*column) : QString();
    return {};
}

Qt::ItemFlags ShareTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == static_cast<int>(ShareColumn::Tick) && rowAt(index.row()).isShare())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ShareTableModel::sort(int column, Qt::SortOrder order) {
    const bool known = column >= 0 && column < shareColumnCount;
    m_arranger.setSort(known ? columnOf(static_cast<ShareColumn>(column)) : std::nullopt, order);
}

void ShareTableModel::onReplaced(bool reset) {
    if (reset) {
        endResetModel();
        return;
    }
    movePersistent();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ShareTableModel::movePersistent() {
    const QModelIndexList from = persistentIndexList();
    if (from.isEmpty())
        return;
    const std::vector<RowId>& before = m_arranger.before().rows;
    QHash<quint32, int> places;
    for (const QModelIndex& index : from)
        places.insert(before[static_cast<size_t>(index.row())].value(), -1);
    const std::vector<RowId>& now = m_arranger.current().rows;
    // Few are found quicker one by one: it is only comparing numbers.
    constexpr qsizetype few = 8;
    if (places.size() <= few) {
        for (auto place = places.begin(); place != places.end(); ++place) {
            const auto found = std::find_if(
                now.begin(), now.end(), [wanted = place.key()](RowId row) { return row.value() == wanted; });
            *place = found == now.end() ? -1 : static_cast<int>(found - now.begin());
        }
    }
    qsizetype missing = places.size() <= few ? 0 : places.size();
    for (size_t row = 0; row < now.size() && missing > 0; ++row) {
        const auto place = places.find(now[row].value());
        if (place != places.end()) {
            *place = static_cast<int>(row);
            --missing;
        }
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from) {
        const int row = places.value(before[static_cast<size_t>(old.row())].value());
        to.append(row < 0 ? QModelIndex() : index(row, old.column()));
    }
    changePersistentIndexList(from, to);
}

}  // namespace sharewarden::ui
