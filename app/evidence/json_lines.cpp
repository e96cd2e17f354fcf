// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/json_lines.h"

#include <algorithm>

#include "app/base/text.h"

namespace sharewarden::json_lines {
namespace {

void appendEscape(QByteArray& out, char16_t unit) {
    static const char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xF];
}

// Characters that a terminal or an editor could act upon, hide or take for the end of the line.
bool isEscaped(char32_t c) {
    if (c >= 0x20 && c < 0x7F)
        return c == U'"' || c == U'\\';
    switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
    }
}

void appendShort(QByteArray& out, char16_t unit) {
    switch (unit) {
        case u'"':
            out += "\\\"";
            break;
        case u'\\':
            out += "\\\\";
            break;
        case u'\n':
            out += "\\n";
            break;
        case u'\r':
            out += "\\r";
            break;
        case u'\t':
            out += "\\t";
            break;
        default:
            appendEscape(out, unit);
    }
}

bool travelsAsItIs(QStringView text) {
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c >= QChar(0x7F) || isEscaped(c.unicode()); });
}

}  // namespace

void appendString(QByteArray& out, QStringView text) {
    out += '"';
    if (travelsAsItIs(text)) {
        appendAscii(out, text);
        out += '"';
        return;
    }
    qsizetype runStart = 0;
    const auto flushRun = [&](qsizetype end) {
        if (end > runStart)
            out += text.mid(runStart, end - runStart).toUtf8();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (isEscaped(QChar::surrogateToUcs4(text[i], text[i + 1]))) {
                flushRun(i);
                appendEscape(out, unit);
                appendEscape(out, text[i + 1].unicode());
                runStart = i + 2;
            }
            ++i;
        } else if (text[i].isSurrogate() || isEscaped(unit)) {
            flushRun(i);
            appendShort(out, unit);
            runStart = i + 1;
        }
    }
    flushRun(text.size());
    out += '"';
}

QByteArray string(QStringView text) {
    QByteArray out;
    appendString(out, text);
    return out;
}

void appendName(QByteArray& out, bool first, QStringView name) {
    out += first ? '{' : ',';
    appendString(out, name);
    out += ':';
}

void appendValue(QByteArray& out, const Field& value) {
    if (const auto* number = std::get_if<qint64>(&value))
        out += QByteArray::number(*number);
    else if (const auto* text = std::get_if<QString>(&value))
        appendString(out, *text);
    else
        out += "null";
}

QByteArray line(const QStringList& columns, const FieldRow& row) {
    Q_ASSERT(columns.size() == row.size());
    if (columns.isEmpty())
        return "{}\n";
    QByteArray out;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        appendName(out, i == 0, columns[i]);
        appendValue(out, row[i]);
    }
    return out + "}\n";
}

}  // namespace sharewarden::json_lines
