// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_tree_model.h"

#include <QHash>
#include <algorithm>

#include "app/base/text.h"
#include "ui/common/plain_text.h"
#include "ui/help/row_help.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

// What a line is, whatever its place: a group by its key, a row by its number.
quint64 identity(const Arrangement& arrangement, quintptr id, int row) {
    constexpr quint64 rowBit = quint64(1) << 32;
    if (id == 0)
        return arrangement.groups[static_cast<size_t>(row)].key;
    const Arrangement::Group& group = arrangement.groups[id - 1];
    return rowBit | arrangement.rows[group.first + static_cast<size_t>(row)].value();
}

struct Place {
    int row = -1;
    quintptr id = 0;
};

// Of what identity() names; no row: it is not there.
Place placeOf(const Arrangement& arrangement, quint64 identity) {
    constexpr quint64 rowBit = quint64(1) << 32;
    const std::vector<Arrangement::Group>& groups = arrangement.groups;
    if ((identity & rowBit) == 0) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const Arrangement::Group& other) {
            return other.key == identity;
        });
        return group == groups.end() ? Place() : Place{static_cast<int>(group - groups.begin()), 0};
    }
    const std::vector<RowId>& rows = arrangement.rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [wanted = identity & ~rowBit](RowId other) {
        return other.value() == wanted;
    });
    if (row == rows.end())
        return {};
    const auto number = static_cast<quint32>(row - rows.begin());
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const Arrangement::Group& other) {
        return number - other.first < other.count;
    });
    if (group == groups.end())
        return {};
    return {static_cast<int>(number - group->first), static_cast<quintptr>(group - groups.begin()) + 1};
}

}  // namespace

ShareTreeModel::ShareTreeModel(ShareArranger& arranger, QObject* parent)
    : QAbstractItemModel(parent), m_arranger(arranger), m_text(arranger.store()) {
    connect(&arranger, &ShareArranger::aboutToReplace, this, [this](bool reset) {
        if (reset)
            beginResetModel();
        else
            Q_EMIT layoutAboutToBeChanged();
    });
    connect(&arranger, &ShareArranger::replaced, this, &ShareTreeModel::onReplaced);
    connect(&arranger.store(), &ShareStore::ticksChanged, this, [this] { changed(TreeColumn::What); });
    connect(&arranger.store(), &ShareStore::findingsChanged, this, [this] { changed(TreeColumn::Finding); });
}

// Of every line; views paint what of it they show.
void ShareTreeModel::changed(TreeColumn column) {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(column)),
                           index(rowCount() - 1, static_cast<int>(column)));
}

ShareStore& ShareTreeModel::store() const {
    return m_arranger.store();
}

const Arrangement& ShareTreeModel::arrangement() const {
    return m_arranger.current();
}

const Arrangement::Group& ShareTreeModel::groupOf(const QModelIndex& index) const {
    return arrangement()
        .groups[index.internalId() == 0 ? static_cast<size_t>(index.row()) : index.internalId() - 1];
}

QModelIndex ShareTreeModel::index(int row, int column, const QModelIndex& parent) const {
    // Without hasIndex(): a view asks for every group when it lays them out.
    if (row < 0 || column < 0 || column >= treeColumnCount)
        return {};
    if (!parent.isValid())
        return static_cast<size_t>(row) < arrangement().groups.size() ? createIndex(row, column, quintptr(0))
                                                                      : QModelIndex();
    if (row >= ShareTreeModel::rowCount(parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex ShareTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int ShareTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(arrangement().groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(groupOf(parent).count);
}

bool ShareTreeModel::hasChildren(const QModelIndex& parent) const {
    return rowCount(parent) > 0;
}

int ShareTreeModel::columnCount(const QModelIndex&) const {
    return treeColumnCount;
}

RowId ShareTreeModel::rowOf(const QModelIndex& index) const {
    const Arrangement::Group& group = groupOf(index);
    if (index.internalId() == 0)
        return byImage() ? RowId::image(group.key) : arrangement().rows[group.first];
    return arrangement().rows[group.first + static_cast<size_t>(index.row())];
}

QList<quint32> ShareTreeModel::sharesOf(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    if (index.internalId() != 0)
        return {rowOf(index).shareNumber()};
    const Arrangement::Group& group = groupOf(index);
    QList<quint32> shares;
    shares.reserve(group.count);
    for (quint32 i = group.first; i < group.first + group.count; ++i)
        shares.append(arrangement().rows[i].shareNumber());
    return shares;
}

std::optional<quint32> ShareTreeModel::imageOf(const QModelIndex& index) const {
    if (!index.isValid() || (index.internalId() == 0 && !byImage()))
        return std::nullopt;
    return rowOf(index).imageNumber(store().inventory());
}

QString ShareTreeModel::groupText(const Arrangement::Group& group, TreeColumn column) const {
    if (column == TreeColumn::What) {
        const QString name = byImage() ? m_text.of(RowId::image(group.key), Column::ImageName)
                                       : visibleText(store().inventory().text(group.key));
        return tr("%1 (%L2)", "an image or a login ID, and how many shares it has")
            .arg(name)
            .arg(group.count);
    }
    if (column == TreeColumn::Finding) {
        FindingSet all;
        bool trusted = group.count > 0;
        for (quint32 i = group.first; i < group.first + group.count; ++i) {
            const FindingSet own = store().findings().at(arrangement().rows[i].shareNumber());
            all.add(own);
            trusted = trusted && own.isTrusted();
        }
        if (trusted)
            all.setTrusted();
        return m_text.findings(all);
    }
    return byImage() ? m_text.of(RowId::image(group.key), *columnOf(column)) : QString();
}

QString ShareTreeModel::text(const QModelIndex& index) const {
    const auto column = static_cast<TreeColumn>(index.column());
    if (index.internalId() == 0)
        return groupText(groupOf(index), column);
    const RowId row = rowOf(index);
    if (column == TreeColumn::What)
        return m_text.of(row, byImage() ? Column::Login : Column::ImageName);
    // What all rows of an image have in common stands with the image.
    if (byImage() && column != TreeColumn::Finding)
        return {};
    return m_text.of(row, *columnOf(column));
}

Qt::CheckState ShareTreeModel::state(const QModelIndex& index) const {
    if (index.internalId() != 0)
        return store().isTicked(rowOf(index).shareNumber()) ? Qt::Checked : Qt::Unchecked;
    const Arrangement::Group& group = groupOf(index);
    quint32 ticked = 0;
    for (quint32 i = group.first; i < group.first + group.count; ++i)
        ticked += store().isTicked(arrangement().rows[i].shareNumber()) ? 1 : 0;
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == group.count ? Qt::Checked : Qt::PartiallyChecked;
}

QString ShareTreeModel::accessible(const QModelIndex& index) const {
    if (index.column() != static_cast<int>(TreeColumn::What))
        return text(index);
    if (index.internalId() == 0 && groupOf(index).count == 0)
        return tr("%1, not shared").arg(text(index));
    switch (state(index)) {
        case Qt::Checked:
            return tr("ticked: %1").arg(text(index));
        case Qt::PartiallyChecked:
            return tr("partly ticked: %1").arg(text(index));
        case Qt::Unchecked:
            break;
    }
    return tr("not ticked: %1").arg(text(index));
}

QVariant ShareTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return text(index);
        case Qt::AccessibleTextRole:
            return accessible(index);
        case Qt::ToolTipRole:
            if (index.column() == static_cast<int>(TreeColumn::Created) && imageOf(index))
                return m_text.toolTip(rowOf(index), Column::Created);
            return plainToolTip(text(index));
        case Qt::CheckStateRole:
            if (index.column() != static_cast<int>(TreeColumn::What) ||
                (index.internalId() == 0 && groupOf(index).count == 0))
                return {};
            return static_cast<int>(state(index));
        case guideKeyRole:
            return index.internalId() != 0 ? m_text.guideKeyOf(rowOf(index)) : QString();
        default:
            return {};
    }
}

bool ShareTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() ||
        index.column() != static_cast<int>(TreeColumn::What))
        return false;
    const QList<quint32> shares = sharesOf(index);
    if (shares.isEmpty())
        return false;
    store().setTicked(shares, value.toInt() == Qt::Checked);
    return true;
}

QVariant ShareTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= treeColumnCount)
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto column = static_cast<TreeColumn>(section);
    if (column == TreeColumn::What)
        return byImage() ? tr("Image / login ID") : tr("Login ID / image");
    return ShareText::heading(*columnOf(column));
}

Qt::ItemFlags ShareTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.internalId() != 0)
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() == static_cast<int>(TreeColumn::What) &&
        (index.internalId() != 0 || groupOf(index).count > 0))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ShareTreeModel::sort(int column, Qt::SortOrder order) {
    std::optional<Column> by;
    if (column == static_cast<int>(TreeColumn::What))
        by = m_arranger.wish().grouping == Grouping::ByLogin ? Column::Login : Column::ImageName;
    else if (column > 0 && column < treeColumnCount)
        by = columnOf(static_cast<TreeColumn>(column));
    m_arranger.setSort(by, order);
}

void ShareTreeModel::onReplaced(bool reset) {
    if (reset) {
        endResetModel();
        return;
    }
    movePersistent();
    Q_EMIT layoutChanged();
}

void ShareTreeModel::movePersistent() {
    const QModelIndexList from = persistentIndexList();
    if (from.isEmpty())
        return;
    const Arrangement& before = m_arranger.before();
    const Arrangement& now = m_arranger.current();
    QHash<quint64, Place> places;
    bool rowsToo = false;
    for (const QModelIndex& index : from) {
        places.insert(identity(before, index.internalId(), index.row()), {});
        rowsToo = rowsToo || index.internalId() != 0;
    }
    const auto note = [&](quintptr id, int row) {
        const auto place = places.find(identity(now, id, row));
        if (place != places.end())
            *place = {row, id};
    };
    // Few are found quicker one by one: it is only comparing numbers.
    constexpr qsizetype few = 8;
    const bool isFew = places.size() <= few && from.size() <= 8 * few;
    for (auto place = places.begin(); isFew && place != places.end(); ++place)
        *place = placeOf(now, place.key());
    for (size_t group = 0; !isFew && group < now.groups.size(); ++group) {
        note(0, static_cast<int>(group));
        for (quint32 i = 0; rowsToo && i < now.groups[group].count; ++i)
            note(group + 1, static_cast<int>(i));
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from) {
        const Place place = places.value(identity(before, old.internalId(), old.row()));
        to.append(place.row < 0 ? QModelIndex() : createIndex(place.row, old.column(), place.id));
    }
    changePersistentIndexList(from, to);
}

}  // namespace sharewarden::ui
