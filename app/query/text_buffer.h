// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <array>
#include <cstring>

namespace sharewarden {

/// Many short texts one behind the other, to find those that hold a word in one pass over the memory. UTF-8,
/// with a byte that UTF-8 never has before and behind each text: a word with that byte at an end is found at
/// the ends of texts only. Copies are cheap.
class TextBuffer {
public:
    void clear();
    /// Search tells the text by `number`.
    void append(quint32 number, const QString& text);

    qsizetype size() const { return m_numbers.size(); }
    quint32 numberAt(qsizetype index) const { return m_numbers.at(index); }

    /// What search() looks for. An empty word that is not bound to an end stands for every text that is not
    /// empty.
    static QByteArray pattern(const QString& word, bool atStart, bool atEnd);

    /// Calls found(number) once for each text that has `pattern`, in the order of append().
    template <typename Found>
    void search(const QByteArray& pattern, Found found) const;

private:
    static constexpr char border = '\xFF';
    /// Of the bytes of `pattern` the one that the texts have least, or -1 when they lack one of them.
    qsizetype rarest(const QByteArray& pattern) const;

    QByteArray m_bytes;
    QList<qsizetype> m_starts;
    QList<quint32> m_numbers;
    std::array<qsizetype, 256> m_counts{};
};

template <typename Found>
void TextBuffer::search(const QByteArray& pattern, Found found) const {
    const qsizetype texts = size();
    const qsizetype* const starts = m_starts.constData();
    if (pattern.isEmpty()) {
        for (qsizetype i = 0; i < texts; ++i) {
            if (m_bytes.at(starts[i]) != border)
                found(m_numbers.at(i));
        }
        return;
    }
    const qsizetype probe = rarest(pattern);
    if (probe < 0)
        return;
    const char* const bytes = m_bytes.constData();
    const char* const word = pattern.constData();
    const auto length = static_cast<size_t>(pattern.size());
    const qsizetype skipped = word[0] == border ? 1 : 0;  // the border before a text is not in the text
    const qsizetype last = m_bytes.size() - pattern.size();
    qsizetype text = 0;
    for (qsizetype at = 0; at <= last; ++at) {
        const void* hit = std::memchr(bytes + at + probe, static_cast<unsigned char>(word[probe]),
                                      static_cast<size_t>(last - at + 1));
        if (hit == nullptr)
            return;
        at = static_cast<const char*>(hit) - bytes - probe;
        if (std::memcmp(bytes + at, word, length) != 0)
            continue;
        while (text + 1 < texts && starts[text + 1] <= at + skipped)
            ++text;
        found(m_numbers.at(text));
        if (++text == texts)
            return;
        at = starts[text] - 2;  // goes on at the border before the next text
    }
}

}  // namespace sharewarden
