// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_selection.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>
#include <algorithm>

#include "app/evidence/csv.h"
#include "ui/common/copy_details.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

const QHeaderView* headerOf(const QAbstractItemView& view) {
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree ? tree->header() : nullptr;
}

// Logical numbers, in the order in which they are seen; columns without a heading hold no text.
QList<int> shownColumns(const QAbstractItemView& view) {
    QList<int> columns;
    const QHeaderView* header = headerOf(view);
    for (int visual = 0; header && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) &&
            !view.model()->headerData(column, Qt::Horizontal).toString().isEmpty())
            columns.append(column);
    }
    return columns;
}

QString copiedRow(const QStringList& cells, CopyAs as) {
    if (as == CopyAs::Text)
        return cells.join(QLatin1Char('\t'));
    FieldRow row;
    for (const QString& cell : cells)
        row.push_back(cell);
    return QString::fromUtf8(csv::line(row)).chopped(2);
}

}  // namespace

QModelIndexList selectedLines(const QAbstractItemView& view) {
    QModelIndexList lines;
    for (const QItemSelectionRange& range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            lines.append(view.model()->index(row, 0, range.parent()));
    }
    // A line of a tree stands behind its parent.
    const auto before = [](const QModelIndex& a, const QModelIndex& b) {
        const auto place = [](const QModelIndex& index) {
            return index.parent().isValid() ? std::pair(index.parent().row(), index.row() + 1)
                                            : std::pair(index.row(), 0);
        };
        return place(a) < place(b);
    };
    std::sort(lines.begin(), lines.end(), before);
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

void toggle(ShareStore& store, const QList<quint32>& shares) {
    if (shares.isEmpty())
        return;
    const bool allTicked =
        std::all_of(shares.begin(), shares.end(), [&](quint32 share) { return store.isTicked(share); });
    store.setTicked(shares, !allTicked);
}

void copyLines(const QAbstractItemView& view, const QModelIndexList& lines, CopyAs as) {
    if (lines.isEmpty())
        return;
    const QList<int> columns = shownColumns(view);
    QStringList rows;
    QStringList headings;
    for (const int column : columns)
        headings.append(view.model()->headerData(column, Qt::Horizontal).toString());
    if (as == CopyAs::Csv)
        rows.append(copiedRow(headings, as));
    for (const QModelIndex& line : lines) {
        QStringList cells;
        for (const int column : columns)
            cells.append(line.siblingAtColumn(column).data().toString());
        rows.append(copiedRow(cells, as));
    }
    copyText(rows.join(QLatin1Char('\n')));
}

void copyLogins(const ShareStore& store, const QList<quint32>& shares) {
    QStringList logins;
    const Inventory& inventory = store.inventory();
    QSet<TextId> known;
    for (const quint32 share : shares) {
        const TextId login = inventory.shares().at(share).login;
        if (!known.contains(login))
            logins.append(inventory.text(login));
        known.insert(login);
    }
    copyText(logins.join(QLatin1Char('\n')));
}

}  // namespace sharewarden::ui
