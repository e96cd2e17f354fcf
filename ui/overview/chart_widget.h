// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

namespace sharewarden::ui {

/// What charts have in common: a picture of a small table. Its rows can be walked with the keyboard, pointed
/// at, and followed when there is something behind them; assistive technology is given the table itself.
/// Texts of cells are made visible and may be shown as plain text.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);

    virtual int rowCount() const = 0;
    virtual int columnCount() const = 0;
    virtual QString columnName(int column) const = 0;
    virtual QString cellText(int row, int column) const = 0;
    virtual Qt::Alignment columnAlignment(int column) const;
    /// The row as a sentence, for a tool tip and for a screen reader.
    virtual QString rowText(int row) const = 0;
    /// Where the row is drawn, in this widget.
    virtual QRect rowRect(int row) const = 0;
    /// -1: none.
    virtual int rowAt(const QPoint& at) const;
    /// What is behind the row: a query for the table, or empty.
    virtual QString rowQuery(int row) const;

    /// The row with the keyboard; -1 when there is no row.
    int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// Follows the row when it leads somewhere.
    void activate(int row);

Q_SIGNALS:
    void activated(const QString& query);
    void currentRowChanged(int row);
    void rowsChanged();

protected:
    /// After the rows are others.
    void rowsReplaced();
    int hoveredRow() const { return m_hovered; }

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setHovered(int row);
    void tellFocus();

    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

}  // namespace sharewarden::ui
