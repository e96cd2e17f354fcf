// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/estate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

QStringList Image::listedLoginIds(qint64 nowMs) const {
    QStringList listed = sharedLoginIds;
    for (const Lag& lag : lags) {
        if (lag.untilMs <= nowMs) {
            continue;
        }
        if (!lag.listed) {
            listed.removeAll(lag.loginId);
        } else if (!listed.contains(lag.loginId)) {
            listed.append(lag.loginId);
        }
    }
    return listed;
}

QString Image::shareStatus(qint64 nowMs) const {
    const bool shared = shareStatusSettlesMs > nowMs || !listedLoginIds(nowMs).isEmpty();
    return shared ? u"SHARE"_s : u"NULL"_s;
}

Estate::Estate(QList<Region> regions, QList<Image> images)
    : m_regions(std::move(regions)), m_images(std::move(images)) {
    m_byNumber.reserve(m_images.size());
    for (qsizetype i = 0; i < m_images.size(); ++i) {
        m_byNumber.insert(m_images.at(i).number, i);
    }
}

bool Estate::hasRegion(QStringView code) const {
    for (const Region& region : m_regions) {
        if (region.code == code) {
            return true;
        }
    }
    return false;
}

const Image* Estate::find(const QString& number) const {
    const auto found = m_byNumber.constFind(number);
    return found == m_byNumber.cend() ? nullptr : &m_images.at(*found);
}

Image* Estate::find(const QString& number) {
    const auto found = m_byNumber.constFind(number);
    return found == m_byNumber.cend() ? nullptr : &m_images[*found];
}

void Estate::add(const Image& image) {
    m_byNumber.insert(image.number, m_images.size());
    m_images.append(image);
}

void Estate::remove(const QString& number) {
    const auto found = m_byNumber.constFind(number);
    if (found == m_byNumber.cend()) {
        return;
    }
    const qsizetype index = *found;
    m_byNumber.erase(found);
    m_images.removeAt(index);
    for (qsizetype i = index; i < m_images.size(); ++i) {
        m_byNumber[m_images.at(i).number] = i;
    }
}

int Estate::ownImageCount() const {
    int count = 0;
    for (const Image& image : m_images) {
        count += image.type == u"SELF" ? 1 : 0;
    }
    return count;
}

int Estate::shareCount() const {
    qsizetype count = 0;
    for (const Image& image : m_images) {
        count += image.sharedLoginIds.size();
    }
    return static_cast<int>(count);
}

QByteArray Estate::toJson() const {
    QJsonArray regions;
    for (const Region& region : m_regions) {
        regions.append(QJsonObject{{u"code"_s, region.code}, {u"name"_s, region.name}});
    }
    QJsonArray images;
    for (const Image& image : m_images) {
        images.append(QJsonObject{{u"number"_s, image.number},
                                  {u"family"_s, image.isKvm() ? u"kvm"_s : u"xen"_s},
                                  {u"hypervisor"_s, image.hypervisor},
                                  {u"region"_s, image.region},
                                  {u"name"_s, image.name},
                                  {u"type"_s, image.type},
                                  {u"phase"_s, image.phase},
                                  {u"status"_s, image.status},
                                  {u"osType"_s, image.osType},
                                  {u"created"_s, image.created},
                                  {u"sharedLoginIds"_s, QJsonArray::fromStringList(image.sharedLoginIds)}});
    }
    return QJsonDocument(QJsonObject{{u"regions"_s, regions}, {u"images"_s, images}}).toJson();
}

}  // namespace sharewarden::sandbox
