// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/text_buffer.h"

namespace sharewarden {

void TextBuffer::clear() {
    *this = TextBuffer();
}

void TextBuffer::append(quint32 number, const QString& text) {
    if (m_bytes.isEmpty()) {
        m_bytes.append(border);
        ++m_counts[static_cast<unsigned char>(border)];
    }
    const qsizetype start = m_bytes.size();
    m_starts.append(start);
    m_numbers.append(number);
    m_bytes.append(text.toUtf8());
    m_bytes.append(border);
    for (qsizetype i = start; i < m_bytes.size(); ++i)
        ++m_counts[static_cast<unsigned char>(m_bytes.at(i))];
}

QByteArray TextBuffer::pattern(const QString& word, bool atStart, bool atEnd) {
    QByteArray result = word.toUtf8();
    if (atStart)
        result.prepend(border);
    if (atEnd)
        result.append(border);
    return result;
}

qsizetype TextBuffer::rarest(const QByteArray& pattern) const {
    qsizetype best = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype count = m_counts[static_cast<unsigned char>(pattern.at(i))];
        if (count == 0)
            return -1;
        if (count < m_counts[static_cast<unsigned char>(pattern.at(best))])
            best = i;
    }
    return best;
}

}  // namespace sharewarden
