// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

#include "ui/shares/share_delegate.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"

namespace sharewarden::ui {
namespace {

ShareKey keyOf(const Inventory& inventory, RowId row) {
    if (row.isShare())
        return shareKey(inventory, inventory.shares().at(row.shareNumber()));
    const ImageRow& image = inventory.images().at(row.imageNumber(inventory));
    const CellKey& cell = inventory.cellOf(image);
    return {cell.account, cell.site, cell.region, cell.family, inventory.text(image.no), QString()};
}

}  // namespace

ShareTableView::ShareTableView(ShareTableModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setObjectName(QStringLiteral("shareTable"));
    setAccessibleName(tr("Shares"));
    setModel(&model);
    setItemDelegate(new ShareDelegate(this));
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
    sortByColumn(static_cast<int>(ShareColumn::ImageName), Qt::AscendingOrder);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ShareTableView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ShareTableView::restorePlace);
}

void ShareTableView::setDefaultWidths() {
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const auto width = [this, em](ShareColumn column, int ems) {
        setColumnWidth(static_cast<int>(column), ems * em);
    };
    horizontalHeader()->setMinimumSectionSize(em * 2);
    width(ShareColumn::Tick, 3);
    width(ShareColumn::ImageName, 20);
    width(ShareColumn::ImageNo, 8);
    width(ShareColumn::Account, 10);
    width(ShareColumn::Region, 6);
    width(ShareColumn::Family, 6);
    width(ShareColumn::Os, 8);
    width(ShareColumn::Login, 22);
    width(ShareColumn::Created, 9);
    horizontalHeader()->setStretchLastSection(true);
}

void ShareTableView::setAccountShown(bool shown) {
    setColumnHidden(static_cast<int>(ShareColumn::Account), !shown);
}

QList<int> ShareTableView::selectedRows() const {
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<quint32> ShareTableView::selectedShares() const {
    QList<quint32> shares;
    for (const int row : selectedRows()) {
        if (m_model.rowAt(row).isShare())
            shares.append(m_model.rowAt(row).shareNumber());
    }
    return shares;
}

void ShareTableView::toggleSelected() {
    const QList<quint32> shares = selectedShares();
    if (shares.isEmpty())
        return;
    const bool allTicked = std::all_of(shares.begin(), shares.end(),
                                       [this](quint32 share) { return m_model.store().isTicked(share); });
    m_model.store().setTicked(shares, !allTicked);
}

void ShareTableView::copySelectedRows() {
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList fields;
        for (int column = 1; column < shareColumnCount; ++column)
            fields.append(m_model.index(row, column).data().toString());
        lines.append(fields.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ShareTableView::copySelectedLogins() {
    QStringList logins;
    const Inventory& inventory = m_model.store().inventory();
    for (const quint32 share : selectedShares())
        logins.append(inventory.text(inventory.shares().at(share).login));
    logins.removeDuplicates();
    QApplication::clipboard()->setText(logins.join(QLatin1Char('\n')));
}

void ShareTableView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggleSelected();
        event->accept();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelectedRows();
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ShareTableView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<quint32> shares = selectedShares();
    QAction* tick = menu->addAction(tr("&Tick or Untick\tSpace"), this, &ShareTableView::toggleSelected);
    tick->setEnabled(!shares.isEmpty());
    menu->addSeparator();
    QAction* rows = menu->addAction(tr("&Copy Rows\tCtrl+C"), this, &ShareTableView::copySelectedRows);
    rows->setEnabled(!selectedRows().isEmpty());
    QAction* logins = menu->addAction(tr("Copy &Login IDs"), this, &ShareTableView::copySelectedLogins);
    logins->setEnabled(!shares.isEmpty());
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                             : event->globalPos();
    menu->popup(place);
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
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (keyOf(inventory, m_model.rowAt(row)) != m_place->key)
            continue;
        selectionModel()->setCurrentIndex(m_model.index(row, m_place->column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(currentIndex(), PositionAtCenter);
        return;
    }
}

}  // namespace sharewarden::ui
