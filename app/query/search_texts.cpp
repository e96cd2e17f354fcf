// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/search_texts.h"

#include <QDateTime>

#include "app/policy/domain.h"
#include "app/policy/login_id.h"

namespace sharewarden {

QString foldedText(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString createdText(qint64 createdMs, const QLocale& locale) {
    if (createdMs == 0)
        return {};
    return locale.toString(QDateTime::fromMSecsSinceEpoch(createdMs).date(), QLocale::ShortFormat);
}

QString foldedDomain(const QString& domain) {
    return foldedText(domainKey(domain));
}

void SearchTexts::clear() {
    *this = SearchTexts(m_locale);
}

void SearchTexts::update(const Inventory& inventory) {
    m_folded.resize(inventory.texts().size());
    m_usedIn.resize(inventory.texts().size(), 0);
    m_domainOfText.resize(inventory.texts().size(), 0);
    const GrowingList<ImageRow>& images = inventory.images();
    for (qsizetype i = m_dateOfImage.size(); i < images.size(); ++i) {
        const ImageRow& image = images.at(i);
        add(Place::ImageName, image.name, inventory);
        add(Place::ImageNo, image.no, inventory);
        add(Place::Os, image.osType, inventory);
        add(Place::OsCategory, image.osCategory, inventory);
        add(Place::Phase, image.lifeCyclePhase, inventory);
        m_dateOfImage.append(dateNumber(image.createdMs));
    }
    const GrowingList<ShareRow>& shares = inventory.shares();
    for (; m_shareCount < shares.size(); ++m_shareCount)
        add(Place::Login, shares.at(m_shareCount).login, inventory);
}

void SearchTexts::add(Place place, TextId id, const Inventory& inventory) {
    const auto bit = static_cast<quint8>(1U << static_cast<unsigned>(place));
    if (id == 0 || (m_usedIn.at(id) & bit) != 0)
        return;
    if (m_usedIn.at(id) == 0)
        m_folded[id] = foldedText(inventory.text(id));
    m_usedIn[id] |= bit;
    m_places[static_cast<size_t>(place)].append(id, m_folded.at(id));
    if (place == Place::Login)
        addDomain(id, inventory);
}

void SearchTexts::addDomain(TextId login, const Inventory& inventory) {
    const QString domain = foldedText(loginIdDomain(inventory.text(login)));
    auto known = m_numberOfDomain.constFind(domain);
    if (known == m_numberOfDomain.constEnd()) {
        known = m_numberOfDomain.insert(domain, static_cast<quint32>(m_domains.size()));
        m_domains.append(domain);
    }
    m_domainOfText[login] = *known;
}

quint32 SearchTexts::dateNumber(qint64 createdMs) {
    if (createdMs == 0)
        return 0;
    auto day = m_days.upperBound(createdMs);
    if (day != m_days.begin() && (--day)->end > createdMs)
        return day->date;
    const QDate date = QDateTime::fromMSecsSinceEpoch(createdMs).date();
    const auto number = static_cast<quint32>(m_dates.size());
    m_dates.append(foldedText(createdText(createdMs, m_locale)));
    m_dateTexts.append(number, m_dates.constLast());
    m_days.insert(date.startOfDay().toMSecsSinceEpoch(),
                  {date.addDays(1).startOfDay().toMSecsSinceEpoch(), number});
    return number;
}

}  // namespace sharewarden
