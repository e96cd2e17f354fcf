// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plain_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

namespace sharewarden::ui {

void makePlainTable(QTableView& table) {
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setSortingEnabled(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionsMovable(true);
    table.horizontalHeader()->setStretchLastSection(true);
    auto* copy = new QShortcut(QKeySequence(QKeySequence::Copy), &table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &table, [&table] { copyCurrentRow(table); });
}

void copyCurrentRow(const QTableView& table) {
    const QModelIndex current = table.currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    const QHeaderView* header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        cells.append(current.siblingAtColumn(header->logicalIndex(place)).data().toString());
    QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

void fitColumns(QTableView& table) {
    table.resizeColumnsToContents();
    const int air = table.fontMetrics().horizontalAdvance(QLatin1Char('m'));
    for (int column = 0; column + 1 < table.model()->columnCount(); ++column)
        table.setColumnWidth(column, table.columnWidth(column) + air);
}

void setColumnEms(QHeaderView& header, int column, int ems) {
    const int em = header.fontMetrics().horizontalAdvance(QLatin1Char('m'));
    // The hint leaves the heading no air.
    header.resizeSection(column, qMax(ems * em, header.sectionSizeHint(column) + em / 2));
}

}  // namespace sharewarden::ui
