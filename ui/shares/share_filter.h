// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/inventory/inventory.h"
#include "ui/shares/share_rows.h"

namespace sharewarden::ui {

/// Text as it is compared in a search: without regard to case, and composed (Hangul typed on one system is
/// found when it was stored decomposed on another).
QString foldedText(const QString& text);

/// The words of a search, folded; every one of them must be found. At most 64 are used.
QStringList searchWords(const QString& text);

/// The moment of creation as the table shows it: the local date in the locale's short form.
QString createdText(qint64 createdMs, const QLocale& locale);

/// The texts of an inventory, folded once each. Grows with the inventory.
class SearchTexts {
public:
    explicit SearchTexts(const QLocale& locale = QLocale()) : m_locale(locale) {}
    void clear();
    void update(const Inventory& inventory);
    const QString& folded(TextId id) const { return m_folded[id]; }
    /// Folded, of the image's date.
    const QString& created(quint32 image) const { return m_dates[m_dateOfImage[image]]; }

private:
    QLocale m_locale;
    std::vector<QString> m_folded;
    std::vector<QString> m_dates;
    QHash<qint64, quint32> m_dateByDay;
    std::vector<quint32> m_dateOfImage;
};

/// Which of `rows` hold every word in any of their columns, in their order. Each distinct text is searched
/// once, not once a row.
QList<RowId> matchingRows(const Inventory& inventory, const SearchTexts& texts, const QStringList& words,
                          const QList<RowId>& rows);

}  // namespace sharewarden::ui
