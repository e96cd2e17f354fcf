// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/query/query.h"
#include "app/query/search_texts.h"

namespace sharewarden {
namespace {

bool isShownIn(TermField field, Column column) {
    switch (field) {
        case TermField::Any:
            return column != Column::Finding;
        case TermField::Login:
        case TermField::Domain:
            return column == Column::Login;
        case TermField::Image:
            return column == Column::ImageName || column == Column::ImageNo;
        case TermField::Region:
            return column == Column::Region;
        case TermField::Account:
            return column == Column::Account;
        case TermField::Family:
            return column == Column::Family;
        case TermField::Os:
            return column == Column::Os;
        case TermField::Phase:
        case TermField::Created:
        case TermField::Is:
            return false;
    }
    return false;
}

// A text beside its folded form: which of its pieces each folded unit comes from.
struct FoldedPieces {
    QString folded;
    QList<qsizetype> begins;  // in the text, one a folded unit
    QList<qsizetype> ends;
};

char32_t codePointAt(const QString& text, qsizetype at) {
    if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
    return text.at(at).unicode();
}

// Composing never joins it with what stands before.
bool beginsPiece(char32_t c) {
    if (c < 0x300)
        return true;
    const QString apart = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    const char32_t first = codePointAt(apart, 0);
    const bool hangulInside = first >= 0x1160 && first <= 0x11FF;
    return QChar::combiningClass(first) == 0 && !QChar::isMark(first) && !hangulInside;
}

FoldedPieces foldedPieces(const QString& text) {
    FoldedPieces result;
    const auto append = [&](qsizetype begin, qsizetype end) {
        const QString folded = foldedText(text.mid(begin, end - begin));
        result.folded.append(folded);
        result.begins.append(QList<qsizetype>(folded.size(), begin));
        result.ends.append(QList<qsizetype>(folded.size(), end));
    };
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        if (at > begin && beginsPiece(c)) {
            append(begin, at);
            begin = at;
        }
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    append(begin, text.size());
    return result;
}

bool isPlainAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

using Ranges = QList<QPair<qsizetype, qsizetype>>;

// Sorted, and what touches made one.
Ranges united(Ranges ranges) {
    std::sort(ranges.begin(), ranges.end());
    Ranges result;
    for (const auto& range : std::as_const(ranges)) {
        if (result.isEmpty() || range.first > result.constLast().first + result.constLast().second) {
            result.append(range);
        } else {
            auto& last = result.last();
            last.second = std::max(last.second, range.first + range.second - last.first);
        }
    }
    return result;
}

}  // namespace

QStringList highlightWords(const Query& query, Column column) {
    QStringList words;
    for (const Term& term : query.terms()) {
        if (term.negated || !isShownIn(term.field, column))
            continue;
        for (const TextValue& value : term.texts) {
            if (!value.text.isEmpty() && !words.contains(value.text))
                words.append(value.text);
        }
    }
    return words;
}

QList<QPair<qsizetype, qsizetype>> matchRanges(const QString& shown, const QStringList& foldedWords) {
    if (foldedWords.isEmpty() || shown.isEmpty())
        return {};
    const bool plain = isPlainAscii(shown);
    const FoldedPieces pieces = plain ? FoldedPieces{shown.toLower(), {}, {}} : foldedPieces(shown);
    Ranges ranges;
    for (const QString& word : foldedWords) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = pieces.folded.indexOf(word); at >= 0; at = pieces.folded.indexOf(word, at + 1)) {
            const qsizetype begin = plain ? at : pieces.begins.at(at);
            const qsizetype end = plain ? at + word.size() : pieces.ends.at(at + word.size() - 1);
            ranges.append({begin, end - begin});
        }
    }
    return united(std::move(ranges));
}

}  // namespace sharewarden
