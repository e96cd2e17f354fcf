// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace sharewarden::sandbox {

// What a fault rule looks at.
struct RequestFacts {
    QByteArray method;
    QString action;
    bool writes = false;
    QString region;
    QStringList images;   // the image a write names, or those a list asks for
    QStringList targets;  // login IDs of a write
    int page = 0;         // pageNo of a list, 0 counted as 1; 0 where the call has none
};

// What happens to a request instead of, or on top of, its normal answer.
struct FaultEffect {
    enum class Kind {
        Drop,         // connection closed without an answer
        Hang,         // no answer, connection left open
        Status,       // `status` with an error envelope of `code`
        ReturnCode,   // HTTP 200 and the usual root object, with returnCode `code`
        Noop,         // answered as done, nothing done
        FirstOnly,    // answered as done, only the first login ID done
        Stale,        // done; lists show the old state for `amount` ms
        Empty,        // HTTP 200 without a body
        Html,         // a proxy's page with `status`
        Garbage,      // bytes that are no HTTP
        Redirect,     // 307 to `text`
        Oversize,     // HTTP 200 with `amount` MiB of body; `announced` tells whether by Content-Length
        Truncate,     // true answer, connection closed after `amount` bytes of body
        Cut,          // true answer cut to `amount` bytes of body, framed properly
        Slow,         // true answer in pieces of `bytes`, one every `amount` ms
        Delay,        // true answer, `amount` ms later
        ContentType,  // true answer labelled `text`
        Xml,          // true answer in XML, whatever was asked for
        TotalRows,    // true list with `amount` added to totalRows
        Shift,        // true list, pages after the first starting `amount` rows later
    };
    Kind kind = Kind::Drop;
    bool apply = false;  // whether a write is carried out
    int status = 0;
    QString code;
    bool serviceEnvelope = false;
    int amount = 0;
    int bytes = 64;
    bool announced = true;
    QString text;
    std::optional<int> retryAfterSeconds;
};

// One rule: which requests, and what happens to them. The grammar is in `grammar()`.
class FaultRule {
public:
    // Nothing when the text is not a rule; `why` then says what is wrong with it.
    static std::optional<FaultRule> parse(const QString& text, QString* why);
    // The grammar, for people.
    static QString grammar();

    const QString& text() const { return m_text; }
    const FaultEffect& effect() const { return m_effect; }
    // Whether the rule is about such a request, its count aside.
    bool selects(const RequestFacts& facts) const;
    // Whether the rule acts on the nth request that it selects (from 1).
    bool actsOn(int nth) const;

private:
    friend class FaultRuleParser;
    enum class Verb { Any, Read, Write };

    QString m_text;
    Verb m_verb = Verb::Any;
    QRegularExpression m_action;
    bool m_hasAction = false;
    QByteArray m_method;
    QString m_region;
    QString m_image;
    QRegularExpression m_target;
    bool m_hasTarget = false;
    int m_page = 0;
    int m_every = 1;
    int m_first = 0;  // 0: no limit
    int m_from = 1;
    int m_only = 0;  // 0: not asked
    FaultEffect m_effect;
};

// Rules with their counters. Every rule counts all the requests that it selects; of the rules that act on a
// request, the first one wins and acts alone.
class FaultBook {
public:
    FaultBook() = default;
    explicit FaultBook(QList<FaultRule> rules);
    // Counts the request. The pointer is good until the book changes; null: nothing happens to the request.
    const FaultRule* next(const RequestFacts& facts);

private:
    QList<FaultRule> m_rules;
    QList<int> m_counts;
};

}  // namespace sharewarden::sandbox
