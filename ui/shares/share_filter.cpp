// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_filter.h"

#include <QDateTime>

namespace sharewarden::ui {
namespace {

using Mask = quint64;

Mask maskOf(const QString& folded, const QStringList& words) {
    Mask mask = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (folded.contains(words.at(i)))
            mask |= Mask(1) << i;
    }
    return mask;
}

// Masks of the inventory's texts, each made when it is first asked for.
class TextMasks {
public:
    TextMasks(const SearchTexts& texts, const QStringList& words, qsizetype count)
        : m_texts(texts), m_words(words), m_masks(static_cast<size_t>(count), unknown) {}

    Mask of(TextId id) {
        Mask& mask = m_masks[id];
        if (mask == unknown)
            mask = maskOf(m_texts.folded(id), m_words);
        return mask;
    }

private:
    // 64 words that are all found give the same bits: the text is then searched again, no more.
    static constexpr Mask unknown = ~Mask(0);
    const SearchTexts& m_texts;
    const QStringList& m_words;
    std::vector<Mask> m_masks;
};

}  // namespace

QString foldedText(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QStringList searchWords(const QString& text) {
    return foldedText(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 64);
}

QString createdText(qint64 createdMs, const QLocale& locale) {
    if (createdMs == 0)
        return {};
    return locale.toString(QDateTime::fromMSecsSinceEpoch(createdMs).date(), QLocale::ShortFormat);
}

void SearchTexts::clear() {
    m_folded.clear();
    m_dates.clear();
    m_dateByDay.clear();
    m_dateOfImage.clear();
}

void SearchTexts::update(const Inventory& inventory) {
    const auto texts = static_cast<size_t>(inventory.texts().size());
    for (size_t i = m_folded.size(); i < texts; ++i)
        m_folded.push_back(foldedText(inventory.text(static_cast<TextId>(i))));
    const auto images = static_cast<size_t>(inventory.images().size());
    for (size_t i = m_dateOfImage.size(); i < images; ++i) {
        const qint64 ms = inventory.images().at(static_cast<qsizetype>(i)).createdMs;
        const qint64 day = ms == 0 ? 0 : QDateTime::fromMSecsSinceEpoch(ms).date().toJulianDay();
        auto known = m_dateByDay.constFind(day);
        if (known == m_dateByDay.constEnd()) {
            known = m_dateByDay.insert(day, static_cast<quint32>(m_dates.size()));
            m_dates.push_back(foldedText(createdText(ms, m_locale)));
        }
        m_dateOfImage.push_back(*known);
    }
}

QList<RowId> matchingRows(const Inventory& inventory, const SearchTexts& texts, const QStringList& words,
                          const QList<RowId>& rows) {
    if (words.isEmpty())
        return rows;
    const Mask all = words.size() >= 64 ? ~Mask(0) : (Mask(1) << words.size()) - 1;
    TextMasks masks(texts, words, inventory.texts().size());

    std::vector<Mask> cellMasks;
    for (const CellKey& cell : inventory.cells())
        cellMasks.push_back(maskOf(foldedText(cell.account), words) | maskOf(foldedText(cell.region), words) |
                            maskOf(foldedText(ncloud::familyName(cell.family)), words));

    const QList<ImageRow>& images = inventory.images();
    const QList<ShareRow>& shares = inventory.shares();
    QList<RowId> found;
    quint32 lastImage = ~0U;
    Mask imageMask = 0;
    for (const RowId row : rows) {
        const quint32 number = row.imageNumber(inventory);
        if (number != lastImage) {
            const ImageRow& image = images.at(number);
            imageMask = cellMasks[image.cell] | masks.of(image.name) | masks.of(image.no) |
                        masks.of(image.osType) | maskOf(texts.created(number), words);
            lastImage = number;
        }
        const Mask mask =
            row.isShare() ? imageMask | masks.of(shares.at(row.shareNumber()).login) : imageMask;
        if (mask == all)
            found.append(row);
    }
    return found;
}

}  // namespace sharewarden::ui
