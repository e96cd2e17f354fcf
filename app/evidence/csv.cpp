// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/csv.h"

#include <algorithm>
#include <limits>

#include "app/base/text.h"

namespace sharewarden::csv {
namespace {

// What starts a formula, whatever its width. NFKC folds the wide and small forms; it leaves the minus sign.
bool startsFormula(char32_t c) {
    if (c < 0x80)
        return c == U'=' || c == U'+' || c == U'-' || c == U'@';
    if (c == 0x2212)
        return true;
    const QString folded = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    return folded.size() == 1 && QStringLiteral("=+-@").contains(folded.front());
}

// Characters that a person does not see and that a spreadsheet may trim before it looks for a formula.
bool isUnseen(char32_t c) {
    switch (QChar::category(c)) {
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
            return true;
        default:
            break;
    }
    // The Hangul fillers and the Braille blank are letters and symbols by name only.
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
}

bool needsApostrophe(QStringView text) {
    // An apostrophe may be ours: looking behind it keeps the two apart.
    while (text.startsWith(u'\''))
        text = text.mid(1);
    if (text.isEmpty())
        return false;
    const char16_t first = text.front().unicode();
    if (first == u'\t' || first == u'\r' || first == u'\n')
        return true;
    // Most texts are decided by their first character.
    if (first > 0x20 && first < 0x7F)
        return startsFormula(first);
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\'' || isUnseen(c))
            continue;
        return startsFormula(c);
    }
    return false;
}

bool isLineOrTab(QChar c) {
    return c == u'\t' || c == u'\r' || c == u'\n';
}

bool isLoneSurrogate(QStringView text, qsizetype i) {
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

QString quoted(QString text) {
    static const QString special = QStringLiteral(",;\"\t\r\n");
    bool quote = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    for (const QChar c : std::as_const(text))
        quote = quote || special.contains(c);
    if (!quote)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' % text % u'"';
}

// Printable ASCII that neither safeText() nor quoted() would change: most texts of most exports.
bool travelsAsItIs(QStringView text) {
    if (text.isEmpty())
        return true;
    const auto isPlain = [](QChar c) {
        return c >= u' ' && c < QChar(0x7F) && c != u',' && c != u';' && c != u'"';
    };
    if (text.front() == u' ' || text.front() == u'\'' || text.back() == u' ' ||
        !std::all_of(text.begin(), text.end(), isPlain))
        return false;
    return !startsFormula(text.front().unicode());
}

}  // namespace

QByteArray byteOrderMark() {
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QString safeText(QStringView text) {
    QString out;
    out.reserve(text.size() + 1);
    if (needsApostrophe(text))
        out += u'\'';
    qsizetype runStart = 0;
    const auto flushRun = [&](qsizetype end) {
        if (end > runStart)
            out += visibleText(text.mid(runStart, end - runStart), std::numeric_limits<qsizetype>::max() / 2);
        runStart = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLineOrTab(text[i])) {
            flushRun(i);
            out += text[i];
        } else if (isLoneSurrogate(text, i)) {
            flushRun(i);
            out += QChar(QChar::ReplacementCharacter);
        }
    }
    flushRun(text.size());
    return out;
}

void appendText(QByteArray& out, QStringView text) {
    if (travelsAsItIs(text))
        appendAscii(out, text);
    else
        out += quoted(safeText(text)).toUtf8();
}

void appendCell(QByteArray& out, const Field& field) {
    if (const auto* number = std::get_if<qint64>(&field))
        out += QByteArray::number(*number);
    else if (const auto* text = std::get_if<QString>(&field))
        appendText(out, *text);
}

QByteArray line(const FieldRow& row) {
    QByteArray out;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCell(out, row[i]);
    }
    return out + "\r\n";
}

QByteArray header(const QStringList& columns) {
    FieldRow row;
    for (const QString& column : columns)
        row.append(column);
    return line(row);
}

}  // namespace sharewarden::csv
