// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>
#include <optional>

#include "app/inventory/inventory.h"

namespace sharewarden::ui {

class ShareTableModel;

/// The table of shares: Space ticks the selected rows, the place of the reader is kept when the rows change.
class ShareTableView final : public QTableView {
    Q_OBJECT

public:
    explicit ShareTableView(ShareTableModel& model, QWidget* parent = nullptr);

    QList<quint32> selectedShares() const;
    /// Goes back to the row that was current before the rows were taken away, if nothing else is current.
    void restorePlace();

Q_SIGNALS:
    /// The current row, or what is in it, is another.
    void lookedAt();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void rememberPlace();
    void setDefaultWidths();

    struct Place {
        ShareKey key;
        int column = 0;
    };
    ShareTableModel& m_model;
    std::optional<Place> m_place;
};

}  // namespace sharewarden::ui
