// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/answer_texts.h"

#include <QHashFunctions>
#include <algorithm>

namespace sharewarden::ncloud {
namespace {

// What follows a backslash (RFC 8259, section 7), up to four hexadecimal digits.
QChar unescaped(QByteArrayView sequence) {
    switch (sequence.front()) {
        case 'b':
            return u'\b';
        case 'f':
            return u'\f';
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        case 'u':
            return QChar(sequence.sliced(1, 4).toByteArray().toUShort(nullptr, 16));
        default:
            return QLatin1Char(sequence.front());
    }
}

QString withoutEscapes(QByteArrayView raw) {
    QString text;
    text.reserve(raw.size());
    while (!raw.isEmpty()) {
        const qsizetype escape = raw.indexOf('\\');
        text += QString::fromUtf8(escape < 0 ? raw : raw.first(escape));
        if (escape < 0)
            break;
        const QByteArrayView sequence = raw.sliced(escape + 1);
        text += unescaped(sequence);
        raw = sequence.sliced(sequence.front() == 'u' ? 5 : 1);
    }
    return text;
}

}  // namespace

AnswerTexts::AnswerTexts(qsizetype bytes) {
    // A page of a thousand images shared with ten each has a distinct text in about 160 bytes.
    constexpr qsizetype bytesOfAText = 160;
    constexpr qsizetype most = 32'768;
    const auto expected = static_cast<size_t>(std::min(bytes / bytesOfAText, most));
    m_texts.reserve(expected + 1);
    m_texts.emplace_back();
    m_bySpelling.reserve(expected);
}

AnswerTexts::Number AnswerTexts::number(const PlainJson::Text& spelling) {
    if (spelling.raw.isEmpty())
        return 0;
    const size_t hash = qHash(spelling.raw, QHashSeed::globalSeed());
    const auto isIt = [&](Number number) { return m_texts[number].spelling.raw == spelling.raw; };
    if (const auto known = m_bySpelling.find(hash, isIt))
        return *known;
    const auto number = static_cast<Number>(m_texts.size());
    m_texts.push_back({spelling, make(spelling)});
    m_bySpelling.insert(hash, number);
    return number;
}

QString AnswerTexts::make(const PlainJson::Text& spelling) {
    if (!spelling.ascii && spelling.raw.indexOf("\xEF\xBB\xBF") >= 0)
        m_failed = true;
    if (spelling.escaped)
        return withoutEscapes(spelling.raw);
    return spelling.ascii ? QString::fromLatin1(spelling.raw) : QString::fromUtf8(spelling.raw);
}

}  // namespace sharewarden::ncloud
