// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QLocale>
#include <QMap>
#include <QString>
#include <QStringView>
#include <array>

#include "app/inventory/inventory.h"
#include "app/query/text_buffer.h"

namespace sharewarden {

/// Text as it is compared in a search: without regard to case, and composed (Hangul typed on one system is
/// found when it was stored decomposed on another).
QString foldedText(const QString& text);

/// The moment of creation as the table shows it: the local date in the locale's short form.
QString createdText(qint64 createdMs, const QLocale& locale);

/// A domain as it is compared in a search: as the policy compares it (domainKey()), and then folded.
QString foldedDomain(const QString& domain);

/// The texts of an inventory that a search looks at, folded once each. Grows with the inventory; copies are
/// cheap and may be handed to a worker.
class SearchTexts {
public:
    /// Where a text stands. A text that stands in several places is kept for each of them.
    enum class Place { ImageName, ImageNo, Os, OsCategory, Phase, Login };
    static constexpr int placeCount = 6;

    explicit SearchTexts(const QLocale& locale = QLocale()) : m_locale(locale) {}
    /// To be called when the inventory did not only grow.
    void clear();
    void update(const Inventory& inventory);

    /// Empty for texts that no search looks at, such as descriptions.
    const QString& folded(TextId id) const { return m_folded.at(id); }
    /// foldedDomain() of a login ID; empty when it has none.
    const QString& domain(TextId login) const { return m_domains.at(m_domainOfText.at(login)); }
    /// Folded, of the image's date.
    const QString& created(quint32 image) const { return m_dates.at(m_dateOfImage.at(image)); }

    /// Numbered by TextId.
    const TextBuffer& texts(Place place) const { return m_places[static_cast<size_t>(place)]; }
    /// The distinct dates, numbered by dateOf(), without the first one, which is unknown and empty.
    const TextBuffer& dates() const { return m_dateTexts; }
    qsizetype dateCount() const { return m_dates.size(); }
    /// The distinct domains, of which the first is empty, numbered by domainOf().
    const QList<QString>& domains() const { return m_domains; }
    quint32 domainOf(TextId login) const { return m_domainOfText.at(login); }
    quint32 dateOf(quint32 image) const { return m_dateOfImage.at(image); }
    qsizetype imageCount() const { return m_dateOfImage.size(); }
    qsizetype textCount() const { return m_folded.size(); }

private:
    void add(Place place, TextId id, const Inventory& inventory);
    void addDomain(TextId login, const Inventory& inventory);
    quint32 dateNumber(qint64 createdMs);

    QLocale m_locale;
    QList<QString> m_folded;
    QList<quint8> m_usedIn;  // one bit a place
    QList<QString> m_domains{QString()};
    QHash<QString, quint32> m_numberOfDomain{{QString(), 0}};
    QList<quint32> m_domainOfText;
    std::array<TextBuffer, placeCount> m_places;
    qsizetype m_shareCount = 0;
    struct Day {
        qint64 end = 0;  // milliseconds since the epoch
        quint32 date = 0;
    };
    QList<QString> m_dates{QString()};
    TextBuffer m_dateTexts;
    QMap<qint64, Day> m_days;  // by their beginning; asking for the local date of each moment is slow
    QList<quint32> m_dateOfImage;
};

}  // namespace sharewarden
