// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include "app/query/arrangement.h"
#include "ui/shares/share_rows.h"
#include "ui/shares/share_text.h"

namespace sharewarden::ui {

class ShareArranger;
class ShareStore;

/// The groups of an arrangement as a tree: images with their login IDs, or login IDs with their images. A
/// group's tick stands for the ticks of its rows. Empty while the arranger does not group.
class ShareTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    /// The arranger outlives the model.
    explicit ShareTreeModel(ShareArranger& arranger, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    ShareArranger& arranger() const { return m_arranger; }
    ShareStore& store() const;
    bool isGroup(const QModelIndex& index) const { return index.isValid() && index.internalId() == 0; }
    /// The shares that a line stands for.
    QList<quint32> sharesOf(const QModelIndex& index) const;
    /// The image of a line; nothing for a login ID.
    std::optional<quint32> imageOf(const QModelIndex& index) const;
    /// What a line is about, as a row: a group by image is its image, a group by login ID its first share.
    RowId rowOf(const QModelIndex& index) const;

private:
    const Arrangement& arrangement() const;
    const Arrangement::Group& groupOf(const QModelIndex& index) const;
    bool byImage() const { return arrangement().grouping == Grouping::ByImage; }
    QString text(const QModelIndex& index) const;
    QString groupText(const Arrangement::Group& group, TreeColumn column) const;
    Qt::CheckState state(const QModelIndex& index) const;
    QString accessible(const QModelIndex& index) const;
    void onReplaced(bool reset);
    void movePersistent();
    void changed(TreeColumn column);

    ShareArranger& m_arranger;
    ShareText m_text;
};

}  // namespace sharewarden::ui
