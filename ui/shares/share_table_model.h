// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/shares/share_rows.h"
#include "ui/shares/share_text.h"

namespace sharewarden::ui {

class ShareArranger;
class ShareStore;

/// The rows of an arrangement without groups as a table; empty while the arranger groups.
class ShareTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The arranger outlives the model.
    explicit ShareTableModel(ShareArranger& arranger, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    ShareArranger& arranger() const { return m_arranger; }
    ShareStore& store() const;
    RowId rowAt(int row) const;

private:
    QString accessibleTick(RowId row) const;
    void onReplaced(bool reset);
    void movePersistent();

    ShareArranger& m_arranger;
    ShareText m_text;
};

}  // namespace sharewarden::ui
