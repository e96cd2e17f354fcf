// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/base/hash_slots.h"
#include "app/base/not_copied.h"
#include "app/inventory/coverage.h"
#include "app/inventory/growing_list.h"
#include "app/inventory/image_row.h"
#include "app/inventory/inventory_page.h"
#include "app/inventory/text_pool.h"
#include "app/ncloud/image.h"

namespace sharewarden {

/// One share: an image and a login ID.
struct ShareRow {
    quint32 image = 0;  ///< index into Inventory::images()
    TextId login = 0;
};

/// Every image and share that was read, as columns: each text once, rows of small integers. A value that a
/// scan builds page by page. Copies are cheap and may be handed to a worker: what is needed to add to one is
/// made when it is first added to, and adding to what was copied stays cheap. One object is for one thread at
/// a time.
class Inventory {
public:
    /// From what cells(), images(), shares() and the texts of another one held. Nothing when they do not fit
    /// together: a number without its row, shares that are not where their image says, an image that comes
    /// twice.
    static std::optional<Inventory> fromColumns(QList<CellKey> cells, QList<ImageRow> images,
                                                QList<ShareRow> shares, const QList<QString>& texts);

    /// The cell's number; the same key gives the same number.
    quint32 addCell(const CellKey& key);

    /// False when the cell already has an image with this number; nothing is changed then.
    bool addImage(quint32 cell, const ncloud::Image& image);

    /// The same for every image of a page, in its order: those whose number the cell already has are left
    /// out. Takes about as long as the page has texts that are new here.
    void addPage(quint32 cell, const InventoryPage& page);

    /// Adds an image of another inventory, with its cell and shares. False when it is there already.
    bool copyImage(const Inventory& from, const ImageRow& row);

    /// Forgets the images of these cells, to read them again. Row numbers change.
    void clearCells(const QList<quint32>& cells);

    /// The same images by cell, in this order and then in their own, and within a cell by number.
    Inventory sorted(const QList<CellKey>& order) const;

    const QList<CellKey>& cells() const { return m_cells; }
    const GrowingList<ImageRow>& images() const { return m_images; }
    const GrowingList<ShareRow>& shares() const { return m_shares; }
    const QString& text(TextId id) const { return m_texts.text(id); }
    const TextPool& texts() const { return m_texts; }

    const CellKey& cellOf(const ImageRow& image) const { return m_cells.at(image.cell); }
    const ImageRow& imageOf(const ShareRow& share) const { return m_images.at(share.image); }
    QStringList loginIds(const ImageRow& image) const;
    /// The number of an image; nothing when there is none.
    std::optional<quint32> findImage(const CellKey& cell, const QString& no) const;
    qsizetype sharedImageCount() const;

private:
    // By cell and number of an image; gives its row.
    HashSlots& byNumber() const;
    std::optional<quint32> rowOf(quint32 cell, TextId no) const;
    void append(const ImageRow& row);
    void append(ImageRow row, const Inventory& from);

    QList<CellKey> m_cells;
    GrowingList<ImageRow> m_images;
    GrowingList<ShareRow> m_shares;
    TextPool m_texts;
    mutable NotCopied<HashSlots> m_byNumber;
};

/// The lasting identity of a share, independent of rows: ticks and plans are kept by it.
struct ShareKey {
    QString account;
    QString site;
    QString region;
    ncloud::Family family = ncloud::Family::Kvm;
    QString imageNo;
    QString loginId;

    bool operator==(const ShareKey&) const = default;
};
size_t qHash(const ShareKey& key, size_t seed = 0) noexcept;

ShareKey shareKey(const Inventory& inventory, const ShareRow& share);
/// Its number; nothing when it is not there.
std::optional<quint32> findShare(const Inventory& inventory, const ShareKey& key);

}  // namespace sharewarden
