// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QStringList>

#include "app/base/text.h"
#include "app/policy/policy_file.h"

namespace sharewarden {
namespace {

// A JSON text. Qt's writer has no order of members and leaves invisible characters as they are; here a person
// who reads the file sees all of it.
QString quotedJson(const QString& text) {
    QString out = QStringLiteral("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const QString sign = text.mid(i, pair ? 2 : 1);
        if (c == u'"' || c == u'\\') {
            out += u'\\';
            out += c;
        } else if (c == u'\n') {
            out += QLatin1String("\\n");
        } else if (c == u'\t') {
            out += QLatin1String("\\t");
        } else if (visibleText(sign) == sign) {
            out += sign;
        } else {
            for (const QChar unit : sign)
                out += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        }
        i += pair ? 1 : 0;
    }
    out += u'"';
    return out;
}

QString member(const char* name, const QString& json) {
    return QString(u'"' % QLatin1String(name) % u"\": " % json);
}

QString entryJson(const TrustEntry& entry) {
    const bool login = entry.kind == TrustEntry::Kind::LoginId;
    QStringList members{member(login ? "loginId" : "domain", quotedJson(entry.value))};
    if (entry.withSubdomains)
        members.append(member("withSubdomains", QStringLiteral("true")));
    const std::pair<const char*, QString> texts[] = {
        {"account", entry.account}, {"label", entry.label}, {"owner", entry.owner}, {"note", entry.note}};
    for (const auto& [name, text] : texts) {
        if (!text.isEmpty())
            members.append(member(name, quotedJson(text)));
    }
    if (entry.lastDay)
        members.append(member("lastDay", quotedJson(entry.lastDay->toString(Qt::ISODate))));
    const QString indent = QStringLiteral("\n            ");
    return QString(u'{' % indent % members.join(QString(u',' % indent)) % u"\n        }");
}

QString listJson(const QStringList& items) {
    if (items.isEmpty())
        return QStringLiteral("[]");
    return QString(u"[\n        " % items.join(QStringLiteral(",\n        ")) % u"\n    ]");
}

}  // namespace

QByteArray writePolicy(const Policy& policy) {
    QStringList trusted;
    trusted.reserve(policy.trusted.size());
    for (const TrustEntry& entry : policy.trusted)
        trusted.append(entryJson(entry));
    QStringList personal;
    for (const QString& domain : policy.personalDomains)
        personal.append(quotedJson(domain));
    const QStringList members{
        member("format", quotedJson(QStringLiteral("sharewarden-policy"))),
        member("version", QStringLiteral("1")),
        member("name", quotedJson(policy.name)),
        member("zone", quotedJson(QString::fromLatin1(policy.zone.id()))),
        member("trusted", listJson(trusted)),
        member("personalDomains", listJson(personal)),
    };
    const QString text = u"{\n    " % members.join(QStringLiteral(",\n    ")) % u"\n}\n";
    return text.toUtf8();
}

}  // namespace sharewarden
