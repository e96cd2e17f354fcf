// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sharewarden::sandbox {

struct Region {
    QString code;
    QString name;
};

struct BlockStorage {
    qint64 snapshotNo = 0;
    QString snapshotName;
    qint64 bytes = 0;
};

// A change that list calls do not show yet.
struct Lag {
    QString loginId;
    bool listed = false;  // what the lists still say
    qint64 untilMs = 0;   // gateway clock, epoch milliseconds
};

struct Image {
    QString number;  // decimal text
    QString region;
    QString name;
    QString description;
    QString type = QStringLiteral("SELF");         // SELF or NCP
    QString hypervisor = QStringLiteral("KVM");    // KVM, XEN or RHV
    QString phase = QStringLiteral("IN_SERVICE");  // IN_SERVICE, FADE_OUT or RETIRED
    QString status = QStringLiteral("CREAT");      // CREAT, INIT or CREFL
    QString operation = QStringLiteral("NULL");    // anything else: in operation, changes are refused
    QString osCategory = QStringLiteral("LINUX");  // LINUX or WINDOWS
    QString osType = QStringLiteral("UBUNTU");
    QString platformCategory = QStringLiteral("OS");  // OS, APP, DBMS or GPU
    QString productCode;
    QString created;  // as the service writes it: 2025-06-20T09:59:39+0900
    QList<BlockStorage> storages;
    QStringList sharedLoginIds;  // the truth; what lists show may lag behind it
    QList<Lag> lags;
    qint64 shareStatusSettlesMs = 0;  // until then `shareStatus` may say SHARE with an empty list

    bool isKvm() const { return hypervisor == u"KVM"; }
    // The login IDs that a list call shows at that time.
    QStringList listedLoginIds(qint64 nowMs) const;
    // SHARE or NULL. The guide's examples show SHARE with an empty list right after a removal.
    QString shareStatus(qint64 nowMs) const;
};

// Everything the simulated service knows: regions and images with their shares. A value.
class Estate {
public:
    Estate() = default;
    Estate(QList<Region> regions, QList<Image> images);

    // The demo estate: three regions, 40 own images of both families, about 120 shares, some of them
    // suspicious, and a few images of the provider. The same seed gives the same estate.
    static Estate demo(quint32 seed);
    // `images` own images, each shared with `sharesPerImage` different login IDs.
    static Estate grown(int images, int sharesPerImage, quint32 seed);

    const QList<Region>& regions() const { return m_regions; }
    bool hasRegion(QStringView code) const;
    const QList<Image>& images() const { return m_images; }
    // Null when there is no such image. The pointer is good until an image is added or removed.
    const Image* find(const QString& number) const;
    Image* find(const QString& number);
    void add(const Image& image);
    // Later images move up, as in the lists. One that is not there is no error.
    void remove(const QString& number);

    // Own images (type SELF), and their shares.
    int ownImageCount() const;
    int shareCount() const;

    // {"regions": [...], "images": [{number, family, region, name, …, sharedLoginIds}]}
    QByteArray toJson() const;

private:
    QList<Region> m_regions;
    QList<Image> m_images;
    QHash<QString, qsizetype> m_byNumber;
};

}  // namespace sharewarden::sandbox
