// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/skeleton.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sharewarden {
namespace {

struct Resemblance {
    char16_t latin;
    std::u16string_view letters;
};

// Small letters only: the text is in small letters already. From Latin with strokes or without a dot and the
// phonetic alphabet, Greek, Cyrillic, Armenian, Hebrew, Arabic, digits of India and Thailand; Hangul letters
// that stand alone (ㄴ ㄷ ㅇ ㅌ ㅐ ㅜ ㅡ ㅣ in their conjoining, compatibility and half-width forms); and
// what is taken for a dot, a hyphen or a stroke.
constexpr Resemblance resemblances[] = {
    {u'a', u"ɑαа"},
    {u'b', u"ɓʙбвь"},
    {u'c', u"ϲс\u1103ㄷﾧ"},
    {u'd', u"ðđɖԁ"},
    {u'e', u"εе\u1110ㅌﾼ"},
    {u'f', u"ſƒք"},
    {u'g', u"ɡɢԍց"},
    {u'h', u"ħʜнһհ\u1162ㅐￃ"},
    {u'j', u"ȷϳј"},
    {u'k', u"ĸƙκк"},
    {u'l', u"ıłƚǀɩɪʟιіӏוןا١۱\u1102\u1175\u11ABㄴㅣﾤￜ∣丨"},
    {u'm', u"м"},
    {u'n', u"ɴηпոռ"},
    {u'o', u"øοσоօסه٥۵०๐\u110B\u11BCㅇﾷ〇"},
    {u'p', u"ρр"},
    {u'q', u"ԛզ"},
    {u'r', u"ʀг"},
    {u's', u"ѕ"},
    {u't', u"ŧτт\u116Eㅜￓ"},
    {u'u', u"ʋυս"},
    {u'v', u"νѵ"},
    {u'w', u"ɯωшѡԝա"},
    {u'x', u"χх"},
    {u'y', u"ʏγуү"},
    {u'.', u"٠۰。"},
    {u'-', u"\u1173ㅡￚ‐‑‒–—―−"},
};

constexpr size_t tableSize = [] {
    size_t size = 0;
    for (const Resemblance& row : resemblances)
        size += row.letters.size();
    return size;
}();

struct LatinForm {
    char16_t letter = 0;
    char16_t latin = 0;
};

// The table by letter, to search in it.
constexpr std::array<LatinForm, tableSize> byNumber = [] {
    std::array<LatinForm, tableSize> sorted{};
    size_t next = 0;
    for (const Resemblance& row : resemblances) {
        for (const char16_t letter : row.letters)
            sorted[next++] = {letter, row.latin};
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const LatinForm& a, const LatinForm& b) { return a.letter < b.letter; });
    return sorted;
}();

QChar latinOf(QChar c) {
    if (c.unicode() < 0x80)
        return c;
    const auto found =
        std::lower_bound(byNumber.begin(), byNumber.end(), c.unicode(),
                         [](const LatinForm& known, char16_t wanted) { return known.letter < wanted; });
    return found != byNumber.end() && found->letter == c.unicode() ? QChar(found->latin) : c;
}

bool isDropped(char32_t c) {
    switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
        case QChar::Other_Control:
            return true;
        default:
            // The Hangul fillers are letters that show nothing.
            return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}

void replaceLetters(QString* text) {
    for (QChar& c : *text)
        c = latinOf(c);
}

// Latin, Greek and Cyrillic letters without their marks. Hangul syllables are left whole: their letters are
// no signs of their own in them.
QString withoutMarks(const QString& text) {
    QString bare;
    bare.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        i += c > 0xFFFF ? 1 : 0;
        if (isDropped(c))
            continue;
        const bool hangul = QChar::script(c) == QChar::Script_Hangul;
        QString parts = QString::fromUcs4(&c, 1);
        if (!hangul)
            parts = parts.normalized(QString::NormalizationForm_D);
        bare += parts.at(0);
        if (parts.at(0).isHighSurrogate() && parts.size() > 1)
            bare += parts.at(1);
    }
    return bare;
}

}  // namespace

QString skeleton(const QString& text) {
    QString shape = text.toLower();
    const bool ascii = std::all_of(shape.begin(), shape.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        // Before composing: two Hangul letters in a row would become a syllable.
        replaceLetters(&shape);
        shape = withoutMarks(shape.normalized(QString::NormalizationForm_KC).toLower());
        replaceLetters(&shape);
    }
    for (QChar& c : shape) {
        if (c == u'0')
            c = u'o';
        else if (c == u'1' || c == u'i' || c == u'|')
            c = u'l';
    }
    shape.replace(QLatin1String("rn"), QLatin1String("m"));
    shape.replace(QLatin1String("vv"), QLatin1String("w"));
    shape.replace(QLatin1String("cl"), QLatin1String("d"));
    return shape;
}

}  // namespace sharewarden
