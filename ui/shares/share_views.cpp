// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_views.h"

#include <QHeaderView>
#include <QSettings>

#include "ui/shares/share_arranger.h"
#include "ui/shares/share_selection.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"
#include "ui/shares/share_table_view.h"
#include "ui/shares/share_tree_model.h"
#include "ui/shares/share_tree_view.h"

namespace sharewarden::ui {

ShareViews::ShareViews(ShareArranger& arranger, QWidget* parent)
    : QStackedWidget(parent),
      m_arranger(arranger),
      m_tableModel(new ShareTableModel(arranger, this)),
      m_treeModel(new ShareTreeModel(arranger, this)),
      m_table(new ShareTableView(*m_tableModel)),
      m_tree(new ShareTreeView(*m_treeModel)) {
    addWidget(m_tree);
    addWidget(m_table);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(ShareColumn::ImageName),
                                                  Qt::AscendingOrder);
    m_tree->header()->setSortIndicator(static_cast<int>(TreeColumn::What), Qt::AscendingOrder);
    m_firstTable = m_table->horizontalHeader()->saveState();
    m_firstTree = m_tree->header()->saveState();
    setCurrentWidget(grouping() == Grouping::None ? static_cast<QWidget*>(m_table) : m_tree);
    sortAsShown();
    connect(m_table, &ShareTableView::lookedAt, this, &ShareViews::lookedAt);
    connect(m_tree, &ShareTreeView::lookedAt, this, &ShareViews::lookedAt);
}

Grouping ShareViews::grouping() const {
    return m_arranger.wish().grouping;
}

void ShareViews::setGrouping(Grouping grouping) {
    if (grouping == this->grouping())
        return;
    const bool focused =
        hasFocus() || isAncestorOf(focusWidget()) || (currentWidget() && currentWidget()->hasFocus());
    m_arranger.setGrouping(grouping);
    setCurrentWidget(grouping == Grouping::None ? static_cast<QWidget*>(m_table) : m_tree);
    sortAsShown();
    if (focused)
        currentWidget()->setFocus();
    Q_EMIT groupingChanged();
}

// Each view keeps the order of its own columns.
void ShareViews::sortAsShown() {
    if (grouping() == Grouping::None)
        m_tableModel->sort(m_table->horizontalHeader()->sortIndicatorSection(),
                           m_table->horizontalHeader()->sortIndicatorOrder());
    else
        m_treeModel->sort(m_tree->header()->sortIndicatorSection(), m_tree->header()->sortIndicatorOrder());
}

bool ShareViews::isEmpty() const {
    return m_arranger.current().rows.empty() && m_arranger.current().groups.empty();
}

QList<quint32> ShareViews::selectedShares() const {
    return grouping() == Grouping::None ? m_table->selectedShares() : m_tree->selectedShares();
}

std::optional<RowId> ShareViews::currentRow() const {
    if (isEmpty())
        return std::nullopt;
    if (grouping() == Grouping::None) {
        const QModelIndex current = m_table->currentIndex();
        return current.isValid() ? std::optional(m_tableModel->rowAt(current.row())) : std::nullopt;
    }
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid() || !m_treeModel->imageOf(current))
        return std::nullopt;
    return m_treeModel->rowOf(current);
}

void ShareViews::copySelected() {
    const QAbstractItemView& view =
        grouping() == Grouping::None ? static_cast<const QAbstractItemView&>(*m_table) : *m_tree;
    copyLines(view, selectedLines(view), CopyAs::Text);
}

QHeaderView* ShareViews::header() const {
    return grouping() == Grouping::None ? m_table->horizontalHeader() : m_tree->header();
}

void ShareViews::setAccountShown(bool shown) {
    // Only when it changes: what a person chose since then stays.
    if (m_accountShown == shown)
        return;
    m_accountShown = shown;
    m_table->setColumnHidden(static_cast<int>(ShareColumn::Account), !shown);
    m_tree->setColumnHidden(static_cast<int>(TreeColumn::Account), !shown);
}

void ShareViews::restorePlace() {
    if (grouping() == Grouping::None)
        m_table->restorePlace();
}

void ShareViews::setAllOpen(bool open) {
    if (open)
        m_tree->expandAll();
    else
        m_tree->collapseAll();
}

void ShareViews::saveState(QSettings& settings) const {
    settings.setValue(QStringLiteral("view/grouping"), static_cast<int>(grouping()));
    settings.setValue(QStringLiteral("view/tableColumns"), m_table->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("view/treeColumns"), m_tree->header()->saveState());
}

void ShareViews::restoreState(const QSettings& settings) {
    m_table->horizontalHeader()->restoreState(
        settings.value(QStringLiteral("view/tableColumns")).toByteArray());
    m_tree->header()->restoreState(settings.value(QStringLiteral("view/treeColumns")).toByteArray());
    const int grouping = settings.value(QStringLiteral("view/grouping"), 0).toInt();
    if (grouping >= 0 && grouping <= static_cast<int>(Grouping::ByLogin))
        setGrouping(static_cast<Grouping>(grouping));
    sortAsShown();
}

void ShareViews::resetColumns() {
    m_table->horizontalHeader()->restoreState(m_firstTable);
    m_tree->header()->restoreState(m_firstTree);
    m_accountShown.reset();
    sortAsShown();
}

}  // namespace sharewarden::ui
