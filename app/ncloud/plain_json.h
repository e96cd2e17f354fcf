// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace sharewarden::ncloud {

/// Walks once over JSON of the plain kind that servers send, without making anything of it. What is unusual
/// fails, though it may be JSON: numbers that are not whole or have more than 18 digits, escapes in names,
/// nesting deeper than 32, and everything that is broken. Once it has failed it stays so, and every function
/// gives nothing. The bytes, valid UTF-8, outlive it.
class PlainJson {
public:
    static constexpr int maxDepth = 32;

    explicit PlainJson(QByteArrayView json) : m_at(json.data()), m_end(json.data() + json.size()) {}

    /// A text as it stands between its quotes.
    struct Text {
        QByteArrayView raw;
        bool escaped = false;  ///< has escape sequences
        bool ascii = true;
    };

    /// What comes next: its first byte, behind white space. 0: nothing, or it failed.
    char peek();
    /// Goes into an object or an array.
    bool enter(char bracket);
    /// Another member or element comes; else the bracket is closed. `first` starts as true.
    bool goesOn(char bracket, bool* first);
    /// A member's name, with its colon.
    QByteArrayView name();
    Text text();
    /// A whole number, as its digits.
    QByteArrayView number();
    /// `true`, `false` or `null`.
    QByteArrayView word();
    /// Any value.
    void skip();
    /// Nothing but white space is left.
    bool atEnd();

    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }

private:
    bool escapeSequence();

    const char* m_at;
    const char* m_end;
    int m_depth = 0;
    bool m_failed = false;
};

}  // namespace sharewarden::ncloud
