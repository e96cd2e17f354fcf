// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/inventory.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace sharewarden {
namespace {

size_t numberHash(quint32 cell, TextId no) {
    return qHashMulti(QHashSeed::globalSeed(), cell, no);
}

// The number that a text of digits is, as long as it fits.
std::optional<quint64> digitsOf(const QString& text) {
    constexpr qsizetype most = 19;
    quint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9' || text.size() > most)
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// An image in the order of cells and numbers. Numbers are decimal texts: the longer is the greater, and of
// those that are as long the order of the texts is that of their digits.
struct NumberedRow {
    quint32 cell;
    qsizetype length;
    const ImageRow* image;
    const QString* no;
    std::optional<quint64> digits;

    bool operator<(const NumberedRow& other) const {
        if (cell != other.cell)
            return cell < other.cell;
        if (length != other.length)
            return length < other.length;
        return digits && other.digits ? *digits < *other.digits : *no < *other.no;
    }
};

}  // namespace

std::optional<Inventory> Inventory::fromColumns(QList<CellKey> cells, QList<ImageRow> images,
                                                QList<ShareRow> shares, const QList<QString>& texts) {
    Inventory made;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (made.m_texts.intern(texts.at(i)) != static_cast<TextId>(i))
            return std::nullopt;
    }
    const auto textCount = static_cast<TextId>(texts.size());
    quint64 nextShare = 0;
    HashSlots& byNumber = made.byNumber();
    byNumber.reserve(static_cast<size_t>(images.size()));
    for (qsizetype i = 0; i < images.size(); ++i) {
        const ImageRow& row = images.at(i);
        const bool known = std::all_of(imageTexts.begin(), imageTexts.end(),
                                       [&](TextId ImageRow::*text) { return row.*text < textCount; });
        if (!known || row.cell >= static_cast<quint64>(cells.size()) || row.firstShare != nextShare)
            return std::nullopt;
        nextShare += row.shareCount;
        if (nextShare > static_cast<quint64>(shares.size()))
            return std::nullopt;
        for (quint64 share = row.firstShare; share < nextShare; ++share) {
            const ShareRow& own = shares.at(static_cast<qsizetype>(share));
            if (own.image != static_cast<quint64>(i) || own.login >= textCount)
                return std::nullopt;
        }
        const size_t hash = numberHash(row.cell, row.no);
        const auto isIt = [&](quint32 other) {
            return images.at(other).cell == row.cell && images.at(other).no == row.no;
        };
        if (byNumber.find(hash, isIt))
            return std::nullopt;
        byNumber.insert(hash, static_cast<quint32>(i));
    }
    if (nextShare != static_cast<quint64>(shares.size()))
        return std::nullopt;
    made.m_cells = std::move(cells);
    made.m_images = GrowingList<ImageRow>(images.cbegin(), images.cend());
    made.m_shares = GrowingList<ShareRow>(shares.cbegin(), shares.cend());
    return made;
}

HashSlots& Inventory::byNumber() const {
    return m_byNumber.get([this] {
        HashSlots index;
        index.reserve(static_cast<size_t>(m_images.size()));
        for (qsizetype i = 0; i < m_images.size(); ++i)
            index.insert(numberHash(m_images.at(i).cell, m_images.at(i).no), static_cast<quint32>(i));
        return index;
    });
}

std::optional<quint32> Inventory::rowOf(quint32 cell, TextId no) const {
    return byNumber().find(numberHash(cell, no), [&](quint32 row) {
        return m_images.at(row).cell == cell && m_images.at(row).no == no;
    });
}

quint32 Inventory::addCell(const CellKey& key) {
    const qsizetype known = m_cells.indexOf(key);
    if (known >= 0)
        return static_cast<quint32>(known);
    m_cells.append(key);
    return static_cast<quint32>(m_cells.size() - 1);
}

bool Inventory::addImage(quint32 cell, const ncloud::Image& image) {
    const auto intern = [this](const QString& text) { return m_texts.intern(text); };
    if (rowOf(cell, intern(image.no)))
        return false;
    ImageRow row = imageRow(image, intern);
    row.cell = cell;
    row.firstShare = static_cast<quint32>(m_shares.size());
    row.shareCount = static_cast<quint32>(image.sharedLoginIds.size());
    const auto index = static_cast<quint32>(m_images.size());
    for (const QString& login : image.sharedLoginIds)
        m_shares.append({index, intern(login)});
    append(row);
    return true;
}

void Inventory::addPage(quint32 cell, const InventoryPage& page) {
    // In the order of the images, as addImage() would: a text whose image is left out is not taken.
    constexpr TextId notYet = 0xFFFFFFFF;
    std::vector<TextId> taken(page.m_hashes.size(), notYet);
    const auto intern = [&](TextId text) {
        if (taken[text] == notYet)
            taken[text] = m_texts.intern(page.m_texts.text(text), page.m_hashes[text]);
        return taken[text];
    };
    // Four times as much at once: moving all that is there takes as long as many pages. Room that is not used
    // is not memory yet where the system gives it when it is first written to.
    const auto roomFor = [](qsizetype rows, size_t more) {
        const auto bits = static_cast<int>(std::bit_width(static_cast<size_t>(rows) + more));
        return qsizetype(1) << (bits + bits % 2);
    };
    m_images.reserve(roomFor(m_images.size(), page.m_images.size()));
    m_shares.reserve(roomFor(m_shares.size(), page.m_logins.size()));
    for (ImageRow row : page.m_images) {
        row.cell = cell;
        if (rowOf(cell, intern(row.no)))
            continue;
        for (TextId ImageRow::*text : imageTexts)
            row.*text = intern(row.*text);
        const auto index = static_cast<quint32>(m_images.size());
        const TextId* const logins = page.m_logins.data() + row.firstShare;
        row.firstShare = static_cast<quint32>(m_shares.size());
        for (quint32 i = 0; i < row.shareCount; ++i)
            m_shares.append({index, intern(logins[i])});
        append(row);
    }
}

bool Inventory::copyImage(const Inventory& from, const ImageRow& row) {
    ImageRow copy = row;
    copy.cell = addCell(from.cellOf(row));
    for (TextId ImageRow::*text : imageTexts)
        copy.*text = m_texts.intern(from.text(row.*text));
    if (rowOf(copy.cell, copy.no))
        return false;
    const auto index = static_cast<quint32>(m_images.size());
    copy.firstShare = static_cast<quint32>(m_shares.size());
    for (quint32 i = 0; i < row.shareCount; ++i)
        m_shares.append({index, m_texts.intern(from.text(from.m_shares.at(row.firstShare + i).login))});
    append(copy);
    return true;
}

// Its shares are there already.
void Inventory::append(const ImageRow& row) {
    byNumber().insert(numberHash(row.cell, row.no), static_cast<quint32>(m_images.size()));
    m_images.append(row);
}

// A row of another inventory with the same texts and cells. The index is not kept up.
void Inventory::append(ImageRow row, const Inventory& from) {
    const auto index = static_cast<quint32>(m_images.size());
    const quint32 first = row.firstShare;
    row.firstShare = static_cast<quint32>(m_shares.size());
    for (quint32 i = 0; i < row.shareCount; ++i)
        m_shares.append({index, from.m_shares.at(first + i).login});
    m_images.append(row);
}

void Inventory::clearCells(const QList<quint32>& cells) {
    std::vector<bool> goes(static_cast<size_t>(m_cells.size()), false);
    for (const quint32 cell : cells)
        goes[cell] = true;
    if (std::none_of(m_images.begin(), m_images.end(), [&](const ImageRow& row) { return goes[row.cell]; }))
        return;
    const Inventory before = *this;
    m_images.clear();
    m_shares.clear();
    m_byNumber = {};  // made again when it is asked for
    for (const ImageRow& row : before.m_images) {
        if (!goes[row.cell])
            append(row, before);
    }
}

Inventory Inventory::sorted(const QList<CellKey>& order) const {
    Inventory sorted;
    sorted.m_texts = m_texts;
    sorted.m_images.reserve(m_images.size());
    sorted.m_shares.reserve(m_shares.size());
    for (const CellKey& cell : order)
        sorted.addCell(cell);
    QList<quint32> cells;  // the new number of each cell
    for (const CellKey& cell : m_cells)
        cells.append(sorted.addCell(cell));
    std::vector<NumberedRow> rows;
    rows.reserve(static_cast<size_t>(m_images.size()));
    for (const ImageRow& image : m_images) {
        const QString& no = text(image.no);
        rows.push_back({cells.at(image.cell), no.size(), &image, &no, digitsOf(no)});
    }
    std::sort(rows.begin(), rows.end());
    for (const NumberedRow& row : rows) {
        ImageRow image = *row.image;
        image.cell = row.cell;
        sorted.append(image, *this);
    }
    return sorted;
}

QStringList Inventory::loginIds(const ImageRow& image) const {
    QStringList ids;
    ids.reserve(image.shareCount);
    for (quint32 i = 0; i < image.shareCount; ++i)
        ids.append(text(m_shares.at(image.firstShare + i).login));
    return ids;
}

std::optional<quint32> Inventory::findImage(const CellKey& cell, const QString& no) const {
    const qsizetype number = m_cells.indexOf(cell);
    const std::optional<TextId> id = m_texts.find(no);
    if (number < 0 || !id)
        return std::nullopt;
    return rowOf(static_cast<quint32>(number), *id);
}

qsizetype Inventory::sharedImageCount() const {
    return std::count_if(m_images.begin(), m_images.end(),
                         [](const ImageRow& row) { return row.shareCount > 0; });
}

size_t qHash(const ShareKey& key, size_t seed) noexcept {
    return qHashMulti(seed, key.account, key.site, key.region, static_cast<int>(key.family), key.imageNo,
                      key.loginId);
}

ShareKey shareKey(const Inventory& inventory, const ShareRow& share) {
    const ImageRow& image = inventory.imageOf(share);
    const CellKey& cell = inventory.cellOf(image);
    return {cell.account,
            cell.site,
            cell.region,
            cell.family,
            inventory.text(image.no),
            inventory.text(share.login)};
}

std::optional<quint32> findShare(const Inventory& inventory, const ShareKey& key) {
    const auto image = inventory.findImage({key.account, key.site, key.region, key.family}, key.imageNo);
    if (!image)
        return std::nullopt;
    const ImageRow& row = inventory.images().at(*image);
    for (quint32 share = row.firstShare; share < row.firstShare + row.shareCount; ++share) {
        if (inventory.text(inventory.shares().at(share).login) == key.loginId)
            return share;
    }
    return std::nullopt;
}

}  // namespace sharewarden
