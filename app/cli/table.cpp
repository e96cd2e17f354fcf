// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/table.h"

#include <algorithm>
#include <numeric>

#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

constexpr int gap = 2;
constexpr int smallestColumn = 8;   // while there is room
constexpr int narrowestColumn = 4;  // and where there is none
constexpr qsizetype longestCell = 4000;

struct Range {
    char32_t first;
    char32_t last;
};

// Unicode's EastAsianWidth.txt, wide and full-width characters, in whole blocks where the rest is unused.
constexpr Range wideRanges[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18D08}, {0x1AFF0, 0x1B2FB}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393},
    {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E},
    {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567},
    {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5},
    {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC},
    {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD}};

int characterWidth(char32_t c) {
    if (c < 0x300)
        return 1;
    const QChar::Category category = QChar::category(c);
    // The medial vowels and final consonants of Hangul join the syllable before them.
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        (c >= 0x1160 && c <= 0x11FF))
        return 0;
    const auto* const range =
        std::upper_bound(std::begin(wideRanges), std::end(wideRanges), c,
                         [](char32_t value, const Range& r) { return value < r.first; });
    if (range == std::begin(wideRanges))
        return 1;
    return c <= std::prev(range)->last ? 2 : 1;
}

// Calls `each` with the units and the width of every character of well-formed text.
template <typename Function>
void forEachCharacter(QStringView text, Function each) {
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype units = pair ? 2 : 1;
        each(text.mid(i, units), characterWidth(c));
        i += units;
    }
}

QString cellText(const QString& cell) {
    return visibleText(cell, longestCell);
}

// Pieces of at most `width` columns.
QStringList wrapped(const QString& text, int width) {
    QStringList pieces;
    QString piece;
    int used = 0;
    forEachCharacter(text, [&](QStringView character, int columns) {
        if (used + columns > width && !piece.isEmpty()) {
            // Between two words where there are any; the space is the line end then.
            const bool isSpace = character == QStringView(u" ");
            const qsizetype space = isSpace ? piece.size() : piece.lastIndexOf(u' ');
            const bool betweenWords = space > 0;
            pieces.append(betweenWords ? piece.left(space) : piece);
            piece = betweenWords ? piece.mid(space + 1) : QString();
            used = displayWidth(piece);
            if (isSpace)
                return;
        }
        piece += character;
        used += columns;
    });
    if (!piece.isEmpty() || pieces.isEmpty())
        pieces.append(piece);
    return pieces;
}

}  // namespace

int displayWidth(QStringView text) {
    int width = 0;
    forEachCharacter(text, [&width](QStringView, int columns) { width += columns; });
    return width;
}

Table::Table(QStringList titles, int width) : m_titles(std::move(titles)), m_width(width) {
    for (const QString& title : std::as_const(m_titles))
        m_natural.append(displayWidth(title));
}

void Table::measure(const QStringList& row) {
    m_fitted.clear();
    for (qsizetype i = 0; i < m_natural.size(); ++i)
        m_natural[i] = std::max(m_natural[i], displayWidth(cellText(row.value(i))));
}

const QList<int>& Table::fitted() const {
    if (!m_fitted.isEmpty())
        return m_fitted;
    QList<int> widths = m_natural;
    const int gaps = gap * static_cast<int>(widths.size() - 1);
    for (const int smallest : {smallestColumn, narrowestColumn}) {
        while (m_width > 0 && std::accumulate(widths.begin(), widths.end(), gaps) > m_width) {
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= smallest)
                break;
            --*widest;
        }
    }
    m_fitted = widths;
    return m_fitted;
}

QString Table::header() const {
    return line(m_titles);
}

QString Table::line(const QStringList& row) const {
    const QList<int>& widths = fitted();
    QList<QStringList> cells;
    qsizetype height = 1;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        cells.append(wrapped(cellText(row.value(i)), widths[i]));
        height = std::max(height, cells.last().size());
    }
    QString out;
    for (qsizetype y = 0; y < height; ++y) {
        QString text;
        int padding = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString piece = cells[i].value(y);
            if (!piece.isEmpty()) {
                text += QString(padding, u' ') % piece;
                padding = -displayWidth(piece);
            }
            padding += widths[i] + gap;
        }
        out += text % u'\n';
    }
    return out;
}

Status writeTable(Table table, const TableRows& rows, Sink& sink) {
    const Status measured = rows([&table](const QStringList& cells) -> Status {
        table.measure(cells);
        return Done{};
    });
    if (!measured)
        return measured;
    if (const Status begun = sink.write(table.header().toUtf8()); !begun)
        return begun;
    return rows([&](const QStringList& cells) { return sink.write(table.line(cells).toUtf8()); });
}

QString tableText(const QStringList& titles, const QList<QStringList>& rows, int width) {
    Table table(titles, width);
    for (const QStringList& row : rows)
        table.measure(row);
    QString out = table.header();
    for (const QStringList& row : rows)
        out += table.line(row);
    return out;
}

}  // namespace sharewarden::cli
