// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/domain.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <array>

namespace sharewarden {
namespace {

// 253 in DNS; a name of that length is shorter in letters than in punycode, never longer.
constexpr qsizetype mostDomainUnits = 253;
constexpr qsizetype mostLabelUnits = 63;

// Second labels under which countries register what is a name of its own elsewhere.
constexpr std::array secondLevels{
    QLatin1String("co"), QLatin1String("com"), QLatin1String("or"),   QLatin1String("org"),
    QLatin1String("go"), QLatin1String("gov"), QLatin1String("ac"),   QLatin1String("edu"),
    QLatin1String("ne"), QLatin1String("net"), QLatin1String("re"),   QLatin1String("pe"),
    QLatin1String("hs"), QLatin1String("ms"),  QLatin1String("es"),   QLatin1String("sc"),
    QLatin1String("kg"), QLatin1String("mil"), QLatin1String("seoul")};

// Where the one who has the domain gives names below it to everybody.
constexpr std::array sharedHosts{QLatin1String("onmicrosoft.com"), QLatin1String("co.com"),
                                 QLatin1String("eu.com"), QLatin1String("kro.kr"),
                                 QLatin1String("github.io")};

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString decodedLabels(const QString& domain) {
    QStringList labels = domain.split(u'.');
    for (QString& label : labels) {
        if (!label.startsWith(QLatin1String("xn--")) || !isAscii(label))
            continue;
        const QString decoded = QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
        if (!decoded.isEmpty())
            label = decoded;
    }
    return labels.join(u'.');
}

bool isSuffixOfTwo(QStringView second, QStringView last, QStringView both) {
    if (last.size() == 2 && std::any_of(secondLevels.begin(), secondLevels.end(),
                                        [&](QLatin1String known) { return second == known; }))
        return true;
    return std::any_of(sharedHosts.begin(), sharedHosts.end(),
                       [&](QLatin1String known) { return both == known; });
}

}  // namespace

QString domainKey(QStringView domain) {
    QStringView text = domain.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > mostDomainUnits)
        return QString();
    QString key = text.toString().toLower();
    if (isAscii(key) && !key.contains(QLatin1String("xn--")))
        return key;
    return decodedLabels(key).toLower().normalized(QString::NormalizationForm_C);
}

bool isBelow(QStringView domain, QStringView parent) {
    return !parent.isEmpty() && domain.size() > parent.size() + 1 && domain.endsWith(parent) &&
           domain.at(domain.size() - parent.size() - 1) == u'.';
}

QStringView registrableDomain(QStringView key) {
    const qsizetype last = key.lastIndexOf(u'.');
    if (last <= 0)
        return key;
    const qsizetype second = key.lastIndexOf(u'.', last - 1);
    if (second < 0)
        return key;
    const QStringView both = key.mid(second + 1);
    if (second == 0 || !isSuffixOfTwo(key.mid(second + 1, last - second - 1), key.mid(last + 1), both))
        return both;
    return key.mid(key.lastIndexOf(u'.', second - 1) + 1);
}

bool isPublicSuffix(QStringView key) {
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return true;
    return key.lastIndexOf(u'.') == dot && isSuffixOfTwo(key.left(dot), key.mid(dot + 1), key);
}

bool isWellFormedDomain(const QString& key) {
    // toAce() maps what it can; only what is the same afterwards is written as it is meant.
    const QString ace = QString::fromLatin1(QUrl::toAce(key, QUrl::IgnoreIDNWhitelist));
    if (ace.isEmpty() || ace.size() > mostDomainUnits || domainKey(ace) != key)
        return false;
    const QStringList labels = ace.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](const QString& label) {
        return !label.isEmpty() && label.size() <= mostLabelUnits && !label.startsWith(u'-') &&
               !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
               });
    });
}

}  // namespace sharewarden
