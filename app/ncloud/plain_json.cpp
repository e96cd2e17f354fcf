// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/plain_json.h"

#include <array>

namespace sharewarden::ncloud {
namespace {

enum class Byte : quint8 { Plain, NotAscii, Quote, Escape, Control };

constexpr std::array<Byte, 256> kinds = [] {
    std::array<Byte, 256> made{};
    for (size_t c = 0; c < made.size(); ++c) {
        if (c < 0x20)
            made[c] = Byte::Control;
        else if (c >= 0x80)
            made[c] = Byte::NotAscii;
    }
    made['"'] = Byte::Quote;
    made['\\'] = Byte::Escape;
    return made;
}();

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

constexpr char closing(char bracket) {
    return bracket == '{' ? '}' : ']';
}

}  // namespace

char PlainJson::peek() {
    if (m_failed)
        return 0;
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
    return m_at == m_end ? '\0' : *m_at;
}

bool PlainJson::enter(char bracket) {
    if (peek() != bracket || m_depth == maxDepth) {
        fail();
        return false;
    }
    ++m_at;
    ++m_depth;
    return true;
}

bool PlainJson::goesOn(char bracket, bool* first) {
    const char next = peek();
    if (next == closing(bracket)) {
        ++m_at;
        --m_depth;
        return false;
    }
    if (*first) {
        *first = false;
    } else if (next == ',') {
        ++m_at;
    } else {
        fail();
    }
    return !m_failed;
}

QByteArrayView PlainJson::name() {
    const Text name = text();
    if (name.escaped || peek() != ':') {
        fail();
        return {};
    }
    ++m_at;
    return name.raw;
}

PlainJson::Text PlainJson::text() {
    if (peek() != '"') {
        fail();
        return {};
    }
    Text text;
    const char* const begin = ++m_at;
    for (; m_at != m_end; ++m_at) {
        switch (kinds[static_cast<unsigned char>(*m_at)]) {
            case Byte::Plain:
                break;
            case Byte::NotAscii:
                text.ascii = false;
                break;
            case Byte::Escape:
                text.escaped = true;
                if (!escapeSequence()) {
                    fail();
                    return {};
                }
                break;
            case Byte::Control:
                fail();
                return {};
            case Byte::Quote:
                text.raw = QByteArrayView(begin, m_at - begin);
                ++m_at;
                return text;
        }
    }
    fail();
    return {};
}

// From its backslash to its last byte.
bool PlainJson::escapeSequence() {
    if (++m_at == m_end)
        return false;
    if (*m_at != 'u')
        return QByteArrayView("\"\\/bfnrt").contains(*m_at);
    constexpr int digits = 4;
    if (m_end - m_at <= digits)
        return false;
    for (int i = 0; i < digits; ++i) {
        ++m_at;
        const bool letter = (*m_at >= 'a' && *m_at <= 'f') || (*m_at >= 'A' && *m_at <= 'F');
        if (!letter && !isDigit(*m_at))
            return false;
    }
    return true;
}

bool PlainJson::atEnd() {
    peek();
    return m_at == m_end && !m_failed;
}

QByteArrayView PlainJson::number() {
    constexpr qsizetype mostDigits = 18;
    const char first = peek();
    const char* const begin = m_at;
    if (first == '-')
        ++m_at;
    const char* const digits = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    const qsizetype count = m_at - digits;
    const bool zero = count > 0 && *digits == '0';
    if (m_failed || count == 0 || count > mostDigits || (zero && (count > 1 || first == '-'))) {
        fail();
        return {};
    }
    return {begin, m_at - begin};
}

QByteArrayView PlainJson::word() {
    if (peek() != 0) {
        for (const QByteArrayView word : {"true", "false", "null"}) {
            if (QByteArrayView(m_at, m_end - m_at).startsWith(word)) {
                m_at += word.size();
                return word;
            }
        }
    }
    fail();
    return {};
}

void PlainJson::skip() {
    const char next = peek();
    if (next == '"') {
        text();
    } else if (next == '{' || next == '[') {
        enter(next);
        for (bool first = true; goesOn(next, &first);) {
            if (next == '{')
                name();
            skip();
        }
    } else if (next == '-' || isDigit(next)) {
        number();
    } else {
        word();
    }
}

}  // namespace sharewarden::ncloud
