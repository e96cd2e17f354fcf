// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/image_fields.h"

#include <algorithm>
#include <optional>

namespace sharewarden::ncloud {
namespace {

// The number that these digits are; nothing when one is none.
std::optional<int> digits(QStringView text) {
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// The form that the API sends, a twentieth of the time that QDateTime takes for it. Nothing for whatever is
// not exactly this or not a moment of the calendar.
std::optional<QDateTime> usualDate(QStringView sent) {
    static constexpr QStringView form = u"####-##-##T##:##:##+####";
    if (sent.size() != form.size())
        return std::nullopt;
    for (qsizetype i = 0; i < form.size() - 5; ++i) {
        if (form[i] != u'#' && sent[i] != form[i])
            return std::nullopt;
    }
    const QChar sign = sent[19];
    const auto year = digits(sent.mid(0, 4));
    const auto month = digits(sent.mid(5, 2));
    const auto day = digits(sent.mid(8, 2));
    const auto hour = digits(sent.mid(11, 2));
    const auto minute = digits(sent.mid(14, 2));
    const auto second = digits(sent.mid(17, 2));
    const auto offsetHours = digits(sent.mid(20, 2));
    const auto offsetMinutes = digits(sent.mid(22, 2));
    if (!year || !month || !day || !hour || !minute || !second || !offsetHours || !offsetMinutes)
        return std::nullopt;
    if ((sign != u'+' && sign != u'-') || *offsetHours > 14 || *offsetMinutes > 59)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    const QTime time(*hour, *minute, *second);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    constexpr qint64 secondMs = 1000;
    constexpr qint64 dayMs = 86'400 * secondMs;
    const qint64 epochDay = QDate(1970, 1, 1).toJulianDay();
    const qint64 offsetMs = (*offsetHours * 60 + *offsetMinutes) * 60 * secondMs;
    const qint64 localMs = (date.toJulianDay() - epochDay) * dayMs + time.msecsSinceStartOfDay();
    return QDateTime::fromMSecsSinceEpoch(sign == u'+' ? localMs - offsetMs : localMs + offsetMs, Qt::UTC);
}

}  // namespace

const char* imageListField(Family family) {
    return family == Family::Kvm ? "serverImageList" : "memberServerImageInstanceList";
}

BlockStorage blockStorage(const std::array<QString, storageFields.size()>& texts) {
    const auto text = [&](StorageField field) { return texts[static_cast<size_t>(field)]; };
    bool isNumber = false;
    const qint64 size = text(StorageField::SizeBytes).toLongLong(&isNumber);
    return {text(StorageField::SnapshotNo), text(StorageField::SnapshotName), text(StorageField::VolumeType),
            isNumber ? size : 0, text(StorageField::Encrypted) == QLatin1String("true")};
}

void completeImage(Image& image, Family family, const QString& originalProduct) {
    if (image.hypervisor.isEmpty())
        image.hypervisor = familyName(family);
    if (image.osType.isEmpty())
        image.osType = originalProduct;
    image.created = readCreateDate(image.createDate);
}

QDateTime readCreateDate(const QString& sent) {
    if (const std::optional<QDateTime> usual = usualDate(sent))
        return *usual;
    // The offset has no colon, which ISODate wants.
    QString iso = sent;
    if (iso.size() > 5 && (iso[iso.size() - 5] == u'+' || iso[iso.size() - 5] == u'-'))
        iso.insert(iso.size() - 2, u':');
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

}  // namespace sharewarden::ncloud
