// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "app/base/hash_slots.h"
#include "app/ncloud/plain_json.h"

namespace sharewarden::ncloud {

/// The texts of one JSON answer, each spelling made once: those that come again share its memory. Fails at a
/// text with U+FEFF in it, which Qt's conversion drops at a beginning. The answer's bytes outlive it.
class AnswerTexts {
public:
    using Number = quint32;

    /// Of an answer of so many bytes.
    explicit AnswerTexts(qsizetype bytes);

    /// Number 0 is the empty text.
    Number number(const PlainJson::Text& spelling);
    const QString& text(Number number) const { return m_texts[number].text; }
    bool isEscaped(Number number) const { return m_texts[number].spelling.escaped; }
    /// The first time in this list, counted from 1; one list after the other.
    bool isNewIn(Number number, quint32 list) { return std::exchange(m_texts[number].list, list) != list; }

    bool failed() const { return m_failed; }

private:
    struct Entry {
        PlainJson::Text spelling = {};
        QString text = {};
        quint32 list = 0;  // in which it was met last
    };
    QString make(const PlainJson::Text& spelling);

    std::vector<Entry> m_texts;
    HashSlots m_bySpelling;
    bool m_failed = false;
};

}  // namespace sharewarden::ncloud
