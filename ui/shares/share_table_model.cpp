// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_table_model.h"

#include <QApplication>
#include <QDateTime>
#include <QHash>
#include <QPalette>
#include <algorithm>

#include "app/base/text.h"
#include "ui/common/plain_text.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {

ShareTableModel::ShareTableModel(ShareStore& store, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_texts(m_locale), m_order(m_locale) {
    m_resort.setSingleShot(true);
    m_resort.setInterval(100);
    connect(&m_resort, &QTimer::timeout, this, &ShareTableModel::resort);
    connect(&store, &ShareStore::aboutToReset, this, &ShareTableModel::beginResetModel);
    connect(&store, &ShareStore::wasReset, this, [this] {
        m_texts.clear();
        m_order.clear();
        rebuild();
        endResetModel();
    });
    connect(&store, &ShareStore::appended, this, &ShareTableModel::onAppended);
    connect(&store, &ShareStore::ticksChanged, this, [this] {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_shown.size()) - 1, 0),
                               {Qt::CheckStateRole, Qt::AccessibleTextRole});
    });
    rebuild();
}

int ShareTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ShareTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : shareColumnCount;
}

QVariant ShareTableModel::text(RowId row, ShareColumn column) const {
    const Inventory& inventory = m_store.inventory();
    const ImageRow& image = inventory.images().at(row.imageNumber(inventory));
    switch (column) {
        case ShareColumn::Tick:
            return {};
        case ShareColumn::ImageName:
            return inventory.text(image.name);
        case ShareColumn::ImageNo:
            return inventory.text(image.no);
        case ShareColumn::Account:
            return inventory.cellOf(image).account;
        case ShareColumn::Region:
            return inventory.cellOf(image).region;
        case ShareColumn::Family:
            return ncloud::familyName(inventory.cellOf(image).family);
        case ShareColumn::Os:
            return inventory.text(image.osType);
        case ShareColumn::Login:
            return row.isShare() ? inventory.text(inventory.shares().at(row.shareNumber()).login)
                                 : tr("not shared");
        case ShareColumn::Created:
            return createdText(image.createdMs, m_locale);
    }
    return {};
}

QString ShareTableModel::accessibleTick(RowId row) const {
    const QString image = visibleText(text(row, ShareColumn::ImageName).toString());
    if (!row.isShare())
        return tr("%1, not shared").arg(image);
    const QString login = visibleText(text(row, ShareColumn::Login).toString());
    return m_store.isTicked(row.shareNumber()) ? tr("ticked: %1 on %2").arg(login, image)
                                               : tr("not ticked: %1 on %2").arg(login, image);
}

QVariant ShareTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RowId row = m_shown.at(index.row());
    const auto column = static_cast<ShareColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return column == ShareColumn::Tick ? QVariant() : visibleText(text(row, column).toString());
        case Qt::CheckStateRole:
            if (column != ShareColumn::Tick || !row.isShare())
                return {};
            return static_cast<int>(m_store.isTicked(row.shareNumber()) ? Qt::Checked : Qt::Unchecked);
        case Qt::AccessibleTextRole:
            return column == ShareColumn::Tick ? accessibleTick(row)
                                               : visibleText(text(row, column).toString());
        case Qt::ToolTipRole: {
            if (column == ShareColumn::Tick)
                return {};
            if (column != ShareColumn::Created)
                return plainToolTip(text(row, column).toString());
            const Inventory& inventory = m_store.inventory();
            const qint64 ms = inventory.images().at(row.imageNumber(inventory)).createdMs;
            return ms == 0 ? QVariant()
                           : m_locale.toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::LongFormat);
        }
        case Qt::ForegroundRole:
            if (column == ShareColumn::Login && !row.isShare())
                return QApplication::palette().color(QPalette::PlaceholderText);
            return {};
        default:
            return {};
    }
}

bool ShareTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() ||
        index.column() != static_cast<int>(ShareColumn::Tick))
        return false;
    const RowId row = m_shown.at(index.row());
    if (!row.isShare())
        return false;
    m_store.setTicked({row.shareNumber()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant ShareTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= shareColumnCount)
        return {};
    const auto column = static_cast<ShareColumn>(section);
    if (role == Qt::AccessibleTextRole && column == ShareColumn::Tick)
        return tr("Ticked");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
        case ShareColumn::Tick:
            return QString();
        case ShareColumn::ImageName:
            return tr("Image");
        case ShareColumn::ImageNo:
            return tr("Number");
        case ShareColumn::Account:
            return tr("Account");
        case ShareColumn::Region:
            return tr("Region");
        case ShareColumn::Family:
            return tr("Family");
        case ShareColumn::Os:
            return tr("OS");
        case ShareColumn::Login:
            return tr("Shared with");
        case ShareColumn::Created:
            return tr("Created");
    }
    return {};
}

Qt::ItemFlags ShareTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == static_cast<int>(ShareColumn::Tick) && m_shown.at(index.row()).isShare())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ShareTableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn =
        column >= 0 && column < shareColumnCount ? static_cast<ShareColumn>(column) : ShareColumn::Tick;
    m_sortOrder = order;
    resort();
}

void ShareTableModel::resort() {
    m_resort.stop();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<RowId> before = m_shown;
    m_order.sort(m_store.inventory(), m_shown, m_sortColumn, m_sortOrder);
    reorderPersistent(before);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ShareTableModel::settle() {
    if (m_resort.isActive())
        resort();
}

void ShareTableModel::reorderPersistent(const QList<RowId>& before) {
    const QModelIndexList from = persistentIndexList();
    if (from.isEmpty())
        return;
    QHash<quint32, int> places;
    for (const QModelIndex& index : from)
        places.insert(before.at(index.row()).value(), -1);
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        const auto place = places.find(m_shown.at(row).value());
        if (place != places.end())
            *place = static_cast<int>(row);
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from)
        to.append(index(places.value(before.at(old.row()).value()), old.column()));
    changePersistentIndexList(from, to);
}

void ShareTableModel::setFilter(const QString& text) {
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    rebuild();
    endResetModel();
}

void ShareTableModel::setUnsharedShown(bool shown) {
    if (shown == m_unshared)
        return;
    beginResetModel();
    m_unshared = shown;
    rebuild();
    endResetModel();
}

void ShareTableModel::rebuild() {
    m_resort.stop();
    m_texts.update(m_store.inventory());
    m_all = rowsOf(m_store.inventory(), m_unshared);
    m_shown = matchingRows(m_store.inventory(), m_texts, m_words, m_all);
    if (m_sortColumn != ShareColumn::Tick || m_sortOrder == Qt::DescendingOrder)
        m_order.sort(m_store.inventory(), m_shown, m_sortColumn, m_sortOrder);
}

void ShareTableModel::onAppended(quint32 firstImage) {
    m_texts.update(m_store.inventory());
    const QList<RowId> added = rowsOf(m_store.inventory(), m_unshared, firstImage);
    const QList<RowId> matching = matchingRows(m_store.inventory(), m_texts, m_words, added);
    m_all.append(added);
    if (matching.isEmpty())
        return;
    const auto first = static_cast<int>(m_shown.size());
    beginInsertRows({}, first, first + static_cast<int>(matching.size()) - 1);
    m_shown.append(matching);
    endInsertRows();
    if (m_sortColumn != ShareColumn::Tick && !m_resort.isActive())
        m_resort.start();
}

QList<quint32> ShareTableModel::shownShares() const {
    QList<quint32> shares;
    shares.reserve(m_shown.size());
    for (const RowId row : m_shown) {
        if (row.isShare())
            shares.append(row.shareNumber());
    }
    return shares;
}

qsizetype ShareTableModel::hiddenTicks() const {
    if (m_words.isEmpty() || m_store.tickedCount() == 0)
        return 0;
    const qsizetype shown = std::count_if(m_shown.begin(), m_shown.end(), [this](RowId row) {
        return row.isShare() && m_store.isTicked(row.shareNumber());
    });
    return m_store.tickedCount() - shown;
}

}  // namespace sharewarden::ui
