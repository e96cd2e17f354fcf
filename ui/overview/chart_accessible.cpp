// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include "ui/overview/chart_widget.h"

namespace sharewarden::ui {
namespace {

constexpr int headRow = -1;

// One cell, or with row -1 the head of a column. Reads from the chart whenever it is asked.
class ChartCell final : public QAccessibleInterface,
                        public QAccessibleTableCellInterface,
                        public QAccessibleActionInterface {
public:
    ChartCell(ChartWidget* chart, int row, int column) : m_chart(chart), m_row(row), m_column(column) {}

    bool isValid() const override {
        return m_chart && m_row < m_chart->rowCount() && m_column < m_chart->columnCount();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? parent()->window() : nullptr; }
    QAccessibleInterface* parent() const override {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override {
        return m_row == headRow ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_row == headRow ? m_chart->columnName(m_column) : m_chart->cellText(m_row, m_column);
        // The first cell has the focus: it says what the others hold as well.
        if (kind == QAccessible::Description && m_row != headRow && m_column == 0)
            return m_chart->rowText(m_row);
        return {};
    }

    QRect rect() const override {
        if (!isValid() || m_row == headRow)
            return {};
        const QRect own = m_chart->rowRect(m_row);
        return QRect(m_chart->mapToGlobal(own.topLeft()), own.size());
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.readOnly = true;
        state.invisible = !m_chart->isVisible();
        state.disabled = !m_chart->isEnabled();
        if (m_row != headRow) {
            state.focusable = true;
            state.focused = m_column == 0 && m_chart->hasFocus() && m_chart->currentRow() == m_row;
            state.linked = !m_chart->rowQuery(m_row).isEmpty();
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ActionInterface && m_row != headRow)
            return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> columnHeaderCells() const override {
        if (m_row == headRow || !isValid())
            return {};
        return {parent()->child(m_column)};
    }
    QList<QAccessibleInterface*> rowHeaderCells() const override {
        if (m_row == headRow || m_column == 0 || !isValid())
            return {};
        return {parent()->child(chartChildIndex(*m_chart, m_row, 0))};
    }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override {
        if (!isValid() || m_row == headRow)
            return {};
        QStringList names;
        if (!m_chart->rowQuery(m_row).isEmpty())
            names.append(pressAction());
        names.append(setFocusAction());
        return names;
    }
    void doAction(const QString& name) override {
        if (!actionNames().contains(name))
            return;
        m_chart->setCurrentRow(m_row);
        if (name == pressAction())
            m_chart->activate(m_row);
        else
            m_chart->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ChartWidget> m_chart;
    int m_row;
    int m_column;
};

class ChartTable final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit ChartTable(ChartWidget* chart) : QAccessibleWidget(chart, QAccessible::Table) {}
    ~ChartTable() override {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return (chart().rowCount() + 1) * chart().columnCount(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_cells.constFind(index);
        if (known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        const int columns = chart().columnCount();
        auto* cell = new ChartCell(static_cast<ChartWidget*>(widget()), index / columns - 1, index % columns);
        m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (auto known = m_cells.constBegin(); known != m_cells.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == child)
                return known.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const int row = chart().rowAt(chart().mapFromGlobal(QPoint(x, y)));
        return row < 0 ? nullptr : cellAt(row, 0);
    }
    QAccessibleInterface* focusChild() const override {
        return chart().hasFocus() && chart().currentRow() >= 0 ? cellAt(chart().currentRow(), 0) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        return child(chartChildIndex(chart(), row, column));
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override { return chart().columnName(column); }
    QString rowDescription(int row) const override {
        return row < 0 || row >= rowCount() ? QString() : chart().cellText(row, 0);
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return chart().columnCount(); }
    int rowCount() const override { return chart().rowCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    const ChartWidget& chart() const { return *static_cast<const ChartWidget*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface* chartInterface(const QString&, QObject* object) {
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart ? new ChartTable(chart) : nullptr;
}

}  // namespace

void installChartAccessibility() {
    QAccessible::installFactory(chartInterface);  // once, however often it is called
}

int chartChildIndex(const ChartWidget& chart, int row, int column) {
    return (row + 1) * chart.columnCount() + column;
}

}  // namespace sharewarden::ui
