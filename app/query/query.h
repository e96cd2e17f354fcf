// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QStringView>

#include "app/query/row_id.h"

namespace sharewarden {

/// What a term looks at.
enum class TermField { Any, Login, Image, Region, Account, Domain, Family, Os, Phase, Created, Is };

/// What `is:` can ask of a row. Of an image that is shared with nobody only Unshared and Retired can be true.
enum class RowState {
    Shared,
    Unshared,
    Ticked,
    Trusted,
    Outside,
    Expired,
    LookAlike,
    Personal,
    Retired,  ///< a share by its finding, an image that is shared with nobody by its life cycle
    New,
    Reappeared,
    Finding,
    High,
    Medium,
    Low,
};
inline constexpr int rowStateCount = 15;

/// A text that is looked for; what it is compared with is folded as it is.
struct TextValue {
    enum class Match {
        Contains,       ///< an empty one: any text that is not empty
        Whole,          ///< `=text`
        Start,          ///< `text*`
        End,            ///< `*text`
        DomainOrBelow,  ///< this domain or a sub-domain of it
    };
    QString text = {};
    Match match = Match::Contains;

    bool matches(QStringView folded) const;
    bool operator==(const TextValue&) const = default;
};

/// Local days, as the table shows them.
struct DateRange {
    QDate first = {};  ///< the first day in it; invalid: without a beginning
    QDate end = {};    ///< the first day behind it; invalid: without an end

    bool operator==(const DateRange&) const = default;
};

/// One condition; it holds when one of its alternatives does. An image whose date is unknown is in no range.
struct Term {
    TermField field = TermField::Any;
    bool negated = false;
    QList<TextValue> texts = {};  ///< of every field but Created and Is
    QList<DateRange> dates = {};  ///< of Created
    QList<RowState> states = {};  ///< of Is

    bool operator==(const Term&) const = default;
};

/// What a person looks for: a row has to fulfil every term. A value.
class Query {
public:
    static constexpr qsizetype maxTerms = 64;
    static constexpr qsizetype maxValues = 256;  ///< alternatives of all terms together
    static constexpr qsizetype maxLength = 10'000;

    Query() = default;
    /// At most maxTerms terms.
    Query(QList<Term> terms, QStringList problems);

    const QList<Term>& terms() const { return m_terms; }
    /// What was not understood and therefore left out, as translated sentences: text from a person, to be
    /// shown as plain text.
    const QStringList& problems() const { return m_problems; }
    /// Every row matches.
    bool isEmpty() const { return m_terms.isEmpty(); }
    /// The result changes with the ticks.
    bool usesTicks() const;
    /// The result changes with the policy, the reviews and the revocations.
    bool usesFindings() const;
    bool operator==(const Query&) const = default;

private:
    QList<Term> m_terms;
    QStringList m_problems;
};

/// Understands what was typed. Never fails. The language:
///
/// - `web kim`: both words, each in any column: image name or number, account, region, family, operating
///   system, login ID, date as shown. `"web server"` is one word with a blank. Case does not matter, nor
///   full-width or half-width letters, nor how Hangul is stored.
/// - `field:value`: only in this field: `id:` `image:` (name or number) `region:` `account:` `domain:` (it
/// and
///   its sub-domains) `family:` (kvm, xen) `os:` (its code or its kind: linux, windows) `phase:` (life cycle)
///   `created:` `is:`; in Korean and Japanese as well. Another `word:value` is a word, since names contain
///   colons.
/// - `region:KR,SGN`: one of them. `id:=ops@x` exactly this; `id:ops*` at the start; `id:*.kr` at the end;
///   `id:*` any. In quotes every character stands for itself: `image:"a, b*"`; a quote in quotes is `\"`.
/// - `created<2025-01-01` (`<=`, `>`, `>=`, `:`); a month (`2025-06`) or a year stands for all its days:
///   `created<=2025` ends with its last day. `created:2025-01..2025-03`, both included. `created<90d` is more
///   than 90 days ago, `created:90d` within them; `d`, `w`, `m`, `y` and `today`.
/// - `-term`: not so.
/// - A `-` by itself and `""` say nothing yet. A quote that is not closed ends with the text.
///
/// A field with a value that is not understood would hide everything or nothing without a word, so it is left
/// out of the search and named in problems(). An unknown alternative beside known ones is left out alone.
Query parseQuery(const QString& text, const QDate& today);

/// The folded words to highlight in a column; none of negated terms.
QStringList highlightWords(const Query& query, Column column);

/// Where the words are in `shown`: begin and length in UTF-16 units of `shown` itself, in order, without
/// overlaps. A part of what was folded as one (a letter of a ligature) gives all of it.
QList<QPair<qsizetype, qsizetype>> matchRanges(const QString& shown, const QStringList& foldedWords);

}  // namespace sharewarden
