// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/text_layout.h"

#include <QTextBoundaryFinder>

#include "app/cli/table.h"

namespace sharewarden::cli {
namespace {

// Korean is broken at its spaces, as English is.
bool isWrittenWithoutSpaces(QChar c) {
    switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return true;
        default:
            break;
    }
    return c.unicode() >= 0x3000 && c.unicode() <= 0x303F;
}

// Pieces with the spaces that end them.
QStringList pieces(const QString& text) {
    QStringList found;
    qsizetype from = 0;
    for (const qsizetype to : lineBreaks(text)) {
        found.append(text.mid(from, to - from));
        from = to;
    }
    found.append(text.mid(from));
    return found;
}

QString withoutEnd(const QString& line) {
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1) == u' ')
        --end;
    return line.left(end);
}

QStringList filled(const QStringList& words, int width) {
    QStringList lines;
    QString line;
    for (const QString& word : words) {
        if (!line.isEmpty() && displayWidth(line) + displayWidth(withoutEnd(word)) > width) {
            lines.append(withoutEnd(line));
            line.clear();
        }
        line += word;
    }
    lines.append(withoutEnd(line));
    return lines;
}

// Words as a shell takes them: a space in quotes ends none.
QStringList shellWords(const QString& line) {
    QStringList words;
    QString word;
    QChar quote;
    for (const QChar c : line) {
        word += c;
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u' ') {
            words.append(word);
            word.clear();
        }
    }
    words.append(word);
    return words;
}

}  // namespace

QList<qsizetype> lineBreaks(const QString& text) {
    QList<qsizetype> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar before = text.at(at - 1);
        const QChar after = text.at(at);
        if (before == u' ') {
            if (after != u' ')
                breaks.append(at);
            continue;
        }
        finder.setPosition(at);
        if (after != u' ' && finder.isAtBoundary() &&
            (isWrittenWithoutSpaces(before) || isWrittenWithoutSpaces(after)))
            breaks.append(at);
    }
    return breaks;
}

QStringList wrapText(const QString& text, int width) {
    return filled(pieces(text), width);
}

QString definition(const QString& term, const QString& text, int indent, int width) {
    const QString margin(indent, u' ');
    QString out;
    QString begin = QStringLiteral("  ") % term;
    if (displayWidth(begin) + 2 > indent) {
        out = begin % u'\n';
        begin = margin;
    } else {
        begin += QString(indent - displayWidth(begin), u' ');
    }
    for (const QString& line : wrapText(text, std::max(width - indent, 20))) {
        out += begin % line % u'\n';
        begin = margin;
    }
    return out;
}

QString commandLines(const QString& line, int indent, int width) {
    const QString margin(indent, u' ');
    const QString further = QStringLiteral(" \\\n") % margin % QStringLiteral("    ");
    // Room for the backslash.
    return margin % filled(shellWords(line), width - indent - 6).join(further) % u'\n';
}

}  // namespace sharewarden::cli
