// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/text.h"

#include <algorithm>
#include <iterator>

namespace sharewarden {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Characters that steer the direction of text or hide: they could make one login ID look like another.
// Unicode's Default_Ignorable_Code_Point (a stable property), the line and paragraph separators, the
// direction overrides and the interlinear annotations.
constexpr Range hidden[] = {
    {0x00AD, 0x00AD},   {0x034F, 0x034F},   {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5},
    {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},
    {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
};

bool isInvisibleControl(char32_t c) {
    if (c < hidden[0].first)
        return false;
    return std::any_of(std::begin(hidden), std::end(hidden),
                       [c](const Range& range) { return c >= range.first && c <= range.last; });
}

void appendCode(QString& out, char32_t c) {
    out += QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

}  // namespace

QString visibleText(QStringView text, qsizetype limit) {
    QString out;
    out.reserve(qMin(text.size(), limit) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (out.size() >= limit) {
            out += QChar(0x2026);
            break;
        }
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t c = QChar::surrogateToUcs4(unit, text[i + 1]);
            if (isInvisibleControl(c)) {
                appendCode(out, c);
            } else {
                out += unit;
                out += text[i + 1];
            }
            ++i;
        } else if (unit.unicode() < 0x20) {
            out += QChar(static_cast<char16_t>(0x2400 + unit.unicode()));
        } else if (unit.unicode() == 0x7F) {
            out += QChar(0x2421);
        } else if (unit.isSurrogate() || isInvisibleControl(unit.unicode()) ||
                   (unit.unicode() >= 0x80 && unit.unicode() < 0xA0)) {
            appendCode(out, unit.unicode());
        } else {
            out += unit;
        }
    }
    return out;
}

void appendAscii(QByteArray& out, QStringView text) {
    const qsizetype before = out.size();
    out.resize(before + text.size());
    std::transform(text.begin(), text.end(), out.begin() + before,
                   [](QChar c) { return static_cast<char>(c.unicode()); });
}

}  // namespace sharewarden
