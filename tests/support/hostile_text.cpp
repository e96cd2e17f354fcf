// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hostile_text.h"

#include <QRandomGenerator>

namespace sharewarden::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList& pieces() {
    static const QStringList list = [] {
        QStringList made{
            u"=1+1"_s, u"+82-2-1234"_s, u"-1"_s, u"@SUM(A1)"_s, u"=cmd|' /C calc'!A0"_s,
            u"=HYPERLINK(\"http://x/?\"&A1,\"x\")"_s, u"+"_s, u"="_s, u"@"_s, u"-"_s,
            // Wide, small, raised and lowered variants.
            u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠A1"_s, u"﹦1"_s, u"﹢1"_s, u"﹣1"_s, u"﹫A1"_s, u"−1"_s,
            u"⁺1"_s, u"₌1"_s, u"﬩1"_s, u"＂"_s, u"，"_s, u"＇=1"_s,
            // Separators, quotes, line ends.
            u","_s, u";"_s, u"\t"_s, u"|"_s, u"\""_s, u"\"\""_s, u"\"\"\""_s, u"'"_s, u"''"_s, u"`"_s,
            u"\r"_s, u"\n"_s, u"\r\n"_s, u"\n\r"_s, u"\v"_s, u"\f"_s, u"\u0085"_s, u"\u2028"_s, u"\u2029"_s,
            u"sep=;"_s, u"\",\""_s, u"\"\r\n\"x\",\""_s, u"#REF!"_s,
            // Spaces of all kinds.
            u" "_s, u"   "_s, u"\u00A0"_s, u"\u2003"_s, u"\u202F"_s, u"\u3000"_s, u"\u1680"_s,
            // Direction and what hides.
            u"\u202Egpj.exe"_s, u"\u202A"_s, u"\u2066x\u2069"_s, u"\u200F"_s, u"\u061C"_s, u"\u200B"_s,
            u"\u200D"_s, u"\u2060"_s, u"\uFEFF"_s, u"\u00AD"_s, u"\u034F"_s, u"\u115F"_s, u"\u3164"_s,
            u"\uFFA0"_s, u"\u180E"_s, u"\u17B4"_s, u"\uFE0F"_s, u"\uFE00"_s, u"\uFFF9x\uFFFB"_s, u"\u2800"_s,
            u"\U000E0041"_s, u"\U000E0100"_s, u"\U0001D173"_s, u"\U0001BCA0"_s,
            // Marks, letters and pictures.
            u"e\u0301"_s, u"\u0301"_s, u"\u20DD"_s, u"웹서버 이미지"_s, u"\u1112\u1161\u11AB"_s, u"日本語"_s,
            u"العربية"_s, u"עברית"_s, u"🔥"_s, u"👩\u200D💻"_s, u"❤\uFE0F"_s, u"\U00020000"_s, u"ﷺ"_s, u"ß"_s,
            // What is no character.
            u"\uFFFD"_s, u"\uFFFE"_s, u"\uFFFF"_s, u"\uFDD0"_s, u"\U0001FFFE"_s, u"\U0010FFFF"_s,
            // Other languages' escapes, to be left alone.
            u"\\"_s, u"\\\""_s, u"\\u0000"_s, u"\\ud800"_s, u"\\n"_s, u"\\x00"_s, u"%00"_s, u"%n%s"_s,
            u"&lt;b&gt;"_s, u"<script>alert(1)</script>"_s, u"${jndi:x}"_s, u"';DROP TABLE entries;--"_s,
            u"\x1B[2J\x1B]0;x\x07"_s, u"null"_s, u"NaN"_s, u"-0"_s, u"1e999"_s, u"0x10"_s, u"00123"_s,
            u"2026-01-31"_s, u"{\"a\":1}"_s, u"[]"_s, u"ops+ci@partner.io"_s, u"x"_s};
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        made << QString(high) << QString(low) << QString(low) + high << QString(high) + high + low
             << QString(high) + u'=' << QString(QChar(0xDFFF)) << QString(QChar(0xD800));
        for (char16_t c = 0; c < 0x20; ++c)
            made.append(QString(QChar(c)));
        for (char16_t c = 0x7F; c < 0xA0; ++c)
            made.append(QString(QChar(c)));
        return made;
    }();
    return list;
}

QString oneOf(const QStringList& list, QRandomGenerator& random) {
    return list.at(random.bounded(static_cast<int>(list.size())));
}

// Any code units, paired or not.
QString anyUnits(int count, QRandomGenerator& random) {
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
    return text;
}

QString mixed(int pieceCount, QRandomGenerator& random) {
    QString text;
    for (int i = 0; i < pieceCount; ++i)
        text += random.bounded(8) == 0 ? anyUnits(1 + random.bounded(4), random) : oneOf(pieces(), random);
    return text;
}

}  // namespace

QStringList hostileTexts(int count, quint32 seed) {
    QRandomGenerator random(seed);
    QStringList texts;
    texts.reserve(count);
    QString longest;
    while (longest.size() < 1024 * 1024)
        longest += mixed(1000, random);
    texts << QString() << longest;
    for (const QString& piece : pieces())
        texts << piece << piece + u"=1" << u'\'' + piece << u"x" + piece;
    while (texts.size() < count)
        texts.append(random.bounded(10) == 0 ? anyUnits(1 + random.bounded(20), random)
                                             : mixed(1 + random.bounded(7), random));
    texts.resize(count);
    return texts;
}

}  // namespace sharewarden::test
