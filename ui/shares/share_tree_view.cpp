// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_tree_view.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

#include "ui/common/plain_table.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_delegate.h"
#include "ui/shares/share_selection.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_tree_model.h"
#include "ui/shares/share_view_menu.h"

namespace sharewarden::ui {

ShareTreeView::ShareTreeView(ShareTreeModel& model, QWidget* parent) : QTreeView(parent), m_model(model) {
    setObjectName(QStringLiteral("shareTree"));
    setAccessibleName(tr("Shares"));
    setModel(&model);
    setItemDelegate(new ShareDelegate(
        model.arranger(),
        [&model](const QModelIndex& index) -> std::optional<Column> {
            if (index.column() != static_cast<int>(TreeColumn::What))
                return columnOf(static_cast<TreeColumn>(index.column()));
            const bool byImage = model.arranger().current().grouping == Grouping::ByImage;
            return byImage == model.isGroup(index) ? Column::ImageName : Column::Login;
        },
        this));
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(true);
    header()->setFirstSectionMovable(false);
    header()->setSectionsMovable(true);
    header()->setSortIndicatorClearable(true);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const auto width = [this](TreeColumn column, int ems) {
        setColumnEms(*header(), static_cast<int>(column), ems);
    };
    header()->setMinimumSectionSize(em * 2);
    width(TreeColumn::What, 26);
    width(TreeColumn::ImageNo, 8);
    width(TreeColumn::Account, 8);
    width(TreeColumn::Region, 5);
    width(TreeColumn::Family, 5);
    width(TreeColumn::Os, 6);
    width(TreeColumn::Finding, 17);
    width(TreeColumn::Created, 9);
    setSortingEnabled(true);
    connect(&model.arranger(), &ShareArranger::replaced, this, &ShareTreeView::openWhatWasFound);
}

// What a search found within a group would be hidden in it.
void ShareTreeView::openWhatWasFound() {
    constexpr size_t opened = 100;
    const Arrangement& shown = m_model.arranger().current();
    if (m_model.arranger().wish().query.isEmpty() || shown.groups.empty() || shown.groups.size() > opened)
        return;
    expandAll();
}

QList<quint32> ShareTreeView::selectedShares() const {
    QList<quint32> shares;
    QSet<quint32> known;
    for (const QModelIndex& line : selectedLines(*this)) {
        for (const quint32 share : m_model.sharesOf(line)) {
            if (!known.contains(share))
                shares.append(share);
            known.insert(share);
        }
    }
    return shares;
}

void ShareTreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    Q_EMIT lookedAt();
}

void ShareTreeView::keyPressEvent(QKeyEvent* event) {
    if (takeShareKey(
            *this, m_model.store(), [this] { return selectedShares(); }, *event))
        event->accept();
    else
        QTreeView::keyPressEvent(event);
}

void ShareTreeView::contextMenuEvent(QContextMenuEvent* event) {
    showShareMenu(*this, m_model.store(), selectedShares(), *event);
}

}  // namespace sharewarden::ui
