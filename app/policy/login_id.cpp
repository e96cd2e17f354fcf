// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/login_id.h"

#include <algorithm>

#include "app/policy/domain.h"

namespace sharewarden {
namespace {

constexpr qsizetype mostComparedUnits = 512;

QString foldedLocalPart(QStringView text) {
    const QString part = text.toString();
    if (std::all_of(part.begin(), part.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return part.toLower();
    // Folding can leave what is not normalized any more.
    return part.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

}  // namespace

QString loginIdLocalPart(const QString& loginId) {
    return QStringView(loginId).left(loginId.lastIndexOf(u'@')).trimmed().toString();
}

QString loginIdDomain(const QString& loginId) {
    const qsizetype at = loginId.lastIndexOf(u'@');
    return at < 0 ? QString() : domainKey(QStringView(loginId).mid(at + 1));
}

QString loginIdKey(const QString& loginId) {
    const QStringView text = QStringView(loginId).trimmed();
    if (text.size() > mostComparedUnits)
        return loginId;
    const qsizetype at = text.lastIndexOf(u'@');
    const QString domain = at < 0 ? QString() : domainKey(text.mid(at + 1));
    if (domain.isEmpty())
        return foldedLocalPart(text);
    return foldedLocalPart(text.left(at).trimmed()) % u'@' % domain;
}

bool isSameLoginId(const QString& left, const QString& right) {
    return loginIdKey(left) == loginIdKey(right);
}

}  // namespace sharewarden
