// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_table_view.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/common/plain_table.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_delegate.h"
#include "ui/shares/share_selection.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"
#include "ui/shares/share_view_menu.h"

namespace sharewarden::ui {
namespace {

ShareKey keyOf(const Inventory& inventory, RowId row) {
    if (row.isShare())
        return shareKey(inventory, inventory.shares().at(row.shareNumber()));
    const ImageRow& image = inventory.images().at(row.imageNumber(inventory));
    const CellKey& cell = inventory.cellOf(image);
    return {cell.account, cell.site, cell.region, cell.family, inventory.text(image.no), QString()};
}

std::optional<RowId> findRow(const Inventory& inventory, const ShareKey& key) {
    if (!key.loginId.isEmpty()) {
        const std::optional<quint32> share = findShare(inventory, key);
        return share ? std::optional(RowId::share(*share)) : std::nullopt;
    }
    const auto image = inventory.findImage({key.account, key.site, key.region, key.family}, key.imageNo);
    const bool shared = image && inventory.images().at(*image).shareCount > 0;
    return image && !shared ? std::optional(RowId::image(*image)) : std::nullopt;
}

}  // namespace

ShareTableView::ShareTableView(ShareTableModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setObjectName(QStringLiteral("shareTable"));
    setAccessibleName(tr("Shares"));
    setModel(&model);
    setItemDelegate(new ShareDelegate(
        model.arranger(),
        [](const QModelIndex& index) { return columnOf(static_cast<ShareColumn>(index.column())); }, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    setDefaultWidths();
    setSortingEnabled(true);
    connect(&model.arranger().store(), &ShareStore::aboutToReset, this, &ShareTableView::rememberPlace);
    connect(&model.arranger(), &ShareArranger::aboutToReplace, this, &ShareTableView::rememberPlace);
    connect(&model.arranger(), &ShareArranger::replaced, this, &ShareTableView::restorePlace);
}

void ShareTableView::setDefaultWidths() {
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const auto width = [this](ShareColumn column, int ems) {
        setColumnEms(*horizontalHeader(), static_cast<int>(column), ems);
    };
    horizontalHeader()->setMinimumSectionSize(em * 2);
    width(ShareColumn::Tick, 3);
    width(ShareColumn::ImageName, 16);
    width(ShareColumn::ImageNo, 7);
    width(ShareColumn::Account, 7);
    width(ShareColumn::Region, 5);
    width(ShareColumn::Family, 5);
    width(ShareColumn::Os, 6);
    width(ShareColumn::Login, 18);
    width(ShareColumn::Finding, 13);
    width(ShareColumn::Created, 9);
    horizontalHeader()->setStretchLastSection(true);
}

QList<quint32> ShareTableView::selectedShares() const {
    QList<quint32> shares;
    for (const QModelIndex& line : selectedLines(*this)) {
        if (m_model.rowAt(line.row()).isShare())
            shares.append(m_model.rowAt(line.row()).shareNumber());
    }
    return shares;
}

void ShareTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT lookedAt();
}

void ShareTableView::keyPressEvent(QKeyEvent* event) {
    if (takeShareKey(
            *this, m_model.store(), [this] { return selectedShares(); }, *event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

void ShareTableView::contextMenuEvent(QContextMenuEvent* event) {
    showShareMenu(*this, m_model.store(), selectedShares(), *event);
}

void ShareTableView::rememberPlace() {
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() < m_model.rowCount())
        m_place = Place{keyOf(m_model.store().inventory(), m_model.rowAt(current.row())), current.column()};
}

void ShareTableView::restorePlace() {
    if (!m_place || currentIndex().isValid())
        return;
    const Inventory& inventory = m_model.store().inventory();
    const std::optional<RowId> wanted = findRow(inventory, m_place->key);
    for (int row = 0; wanted && row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row) != *wanted)
            continue;
        selectionModel()->setCurrentIndex(m_model.index(row, m_place->column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(currentIndex(), PositionAtCenter);
        return;
    }
}

}  // namespace sharewarden::ui
