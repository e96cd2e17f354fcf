// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/text.h"

namespace sharewarden {
namespace {

// Characters that steer the direction of text or hide: they could make one login ID look like another.
bool isInvisibleControl(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0x061C || c == 0xFEFF || c == 0x00AD || c == 0x2028 || c == 0x2029 ||
           (c >= 0xE0000 && c <= 0xE007F);
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

}  // namespace sharewarden
