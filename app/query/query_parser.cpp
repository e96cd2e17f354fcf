// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"
#include "app/query/query.h"
#include "app/query/query_dates.h"
#include "app/query/query_words.h"
#include "app/query/search_texts.h"

namespace sharewarden {
namespace {

struct QueryParserText {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

bool isQueryBlank(QChar c) {
    // Pages and documents leave invisible blanks in what is copied from them.
    return c.isSpace() || c.unicode() < 0x20 || c == QChar(0x200B) || c == QChar(0xFEFF);
}

bool isQueryQuote(QChar c) {
    return c == QLatin1Char('"') || c == QChar(0x201C) || c == QChar(0x201D);
}

bool isQueryComma(QChar c) {
    return c == QLatin1Char(',') || c == QChar(0x3001);
}

struct RawValue {
    QString text;
    bool exact = false;   // `=` stood before it
    bool quoted = false;  // every character stands for itself
};

class QueryParser {
public:
    QueryParser(const QString& text, const QDate& today);
    Query result();

private:
    bool atEnd() const { return m_pos >= m_text.size(); }
    bool atBlank() const { return atEnd() || isQueryBlank(m_text.at(m_pos)); }
    bool eat(QLatin1String sign);

    void readTerm();
    QString readQuoted();
    QString readUntilBlank();
    std::optional<TermField> readField();
    QList<RawValue> readValues();
    DateComparison readComparison();

    void readFieldTerm(Term term, qsizetype begin, const QString& typedField);
    void addTexts(Term& term, const QList<RawValue>& values, const QString& typed);
    void addStates(Term& term, const QList<RawValue>& values, const QString& typed);
    void addDates(Term& term, const QList<RawValue>& values, DateComparison comparison, const QString& typed);
    void addWord(bool negated, const QString& word);
    void add(const Term& term);
    void leaveOut(const QString& sentence, const QString& typed, const QString& instead);
    void reportOnce(const QString& problem);

    QString m_text;
    QDate m_today;
    qsizetype m_pos = 0;
    qsizetype m_values = 0;
    QList<Term> m_terms;
    QStringList m_problems;
};

QueryParser::QueryParser(const QString& text, const QDate& today)
    // Full-width colons, quotes and blanks of Korean and Japanese keyboards become plain ones here; the case
    // stays, for the problems.
    : m_text(text.left(Query::maxLength).normalized(QString::NormalizationForm_KC)), m_today(today) {
    if (text.size() > Query::maxLength)
        reportOnce(QueryParserText::tr("The search is longer than %L1 characters; the rest was left out.")
                       .arg(Query::maxLength));
}

Query QueryParser::result() {
    for (;;) {
        while (!atEnd() && atBlank())
            ++m_pos;
        if (atEnd())
            return {m_terms, m_problems};
        readTerm();
    }
}

bool QueryParser::eat(QLatin1String sign) {
    if (!QStringView(m_text).mid(m_pos).startsWith(sign))
        return false;
    m_pos += sign.size();
    return true;
}

void QueryParser::readTerm() {
    const qsizetype begin = m_pos;
    Term term;
    term.negated = eat(QLatin1String("-"));
    if (atBlank())
        return;
    if (isQueryQuote(m_text.at(m_pos))) {
        addWord(term.negated, readQuoted());
        return;
    }
    const qsizetype name = m_pos;
    if (const auto field = readField()) {
        term.field = *field;
        readFieldTerm(term, begin, m_text.mid(name, m_pos - name));
        return;
    }
    addWord(term.negated, readUntilBlank());
}

// Of a quote that is not closed: all the rest. A backslash keeps a quote or a backslash behind it from
// meaning anything else.
QString QueryParser::readQuoted() {
    QString inside;
    for (++m_pos; !atEnd() && !isQueryQuote(m_text.at(m_pos)); ++m_pos) {
        const bool escapes =
            m_text.at(m_pos) == QLatin1Char('\\') && m_pos + 1 < m_text.size() &&
            (isQueryQuote(m_text.at(m_pos + 1)) || m_text.at(m_pos + 1) == QLatin1Char('\\'));
        if (escapes)
            ++m_pos;
        inside.append(m_text.at(m_pos));
    }
    if (!atEnd())
        ++m_pos;
    return inside;
}

QString QueryParser::readUntilBlank() {
    const qsizetype begin = m_pos;
    while (!atBlank())
        ++m_pos;
    return m_text.mid(begin, m_pos - begin);
}

// Stands behind the name when there is one, else nowhere else than before.
std::optional<TermField> QueryParser::readField() {
    constexpr qsizetype longestName = 20;
    qsizetype end = m_pos;
    while (end < m_text.size() && end - m_pos <= longestName &&
           !QStringView(u":<>=").contains(m_text.at(end)) && !isQueryBlank(m_text.at(end)))
        ++end;
    if (end >= m_text.size() || !QStringView(u":<>=").contains(m_text.at(end)))
        return {};
    const auto field = fieldFromWord(foldedText(m_text.mid(m_pos, end - m_pos)));
    // Only days have an order; `id=5` is a word.
    if (!field || (m_text.at(end) != QLatin1Char(':') && *field != TermField::Created))
        return {};
    m_pos = end;
    return field;
}

DateComparison QueryParser::readComparison() {
    eat(QLatin1String(":"));
    if (eat(QLatin1String("<=")))
        return DateComparison::UpTo;
    if (eat(QLatin1String("<")))
        return DateComparison::Before;
    if (eat(QLatin1String(">=")))
        return DateComparison::From;
    if (eat(QLatin1String(">")))
        return DateComparison::After;
    eat(QLatin1String("="));
    return DateComparison::In;
}

QList<RawValue> QueryParser::readValues() {
    QList<RawValue> values;
    for (;;) {
        RawValue value;
        value.exact = eat(QLatin1String("="));
        value.quoted = !atEnd() && isQueryQuote(m_text.at(m_pos));
        if (value.quoted) {
            value.text = readQuoted();
        } else {
            const qsizetype begin = m_pos;
            while (!atBlank() && !isQueryComma(m_text.at(m_pos)))
                ++m_pos;
            value.text = m_text.mid(begin, m_pos - begin);
        }
        if (!value.text.isEmpty())
            values.append(value);
        if (atEnd() || !isQueryComma(m_text.at(m_pos)))
            return values;
        ++m_pos;
    }
}

void QueryParser::readFieldTerm(Term term, qsizetype begin, const QString& typedField) {
    const qsizetype afterField = m_pos;
    DateComparison comparison = DateComparison::In;
    if (term.field == TermField::Created)
        comparison = readComparison();
    else
        ++m_pos;  // the colon
    const QString typed = typedField % m_text.mid(afterField, m_pos - afterField);
    QList<RawValue> values = readValues();
    if (values.isEmpty()) {
        leaveOut(QueryParserText::tr("%1 has no value and was left out; write %2"),
                 m_text.mid(begin, m_pos - begin), typed % exampleValue(term.field));
        return;
    }
    if (m_values + values.size() > Query::maxValues) {
        reportOnce(
            QueryParserText::tr("Only the first %L1 values of a search are used.").arg(Query::maxValues));
        values.resize(Query::maxValues - m_values);
    }
    m_values += values.size();
    if (term.field == TermField::Created)
        addDates(term, values, comparison, typed);
    else if (term.field == TermField::Is)
        addStates(term, values, typed);
    else
        addTexts(term, values, typed);
    if (!term.texts.isEmpty() || !term.dates.isEmpty() || !term.states.isEmpty())
        add(term);
}

// With or without an `@` before it.
TextValue domainValue(const RawValue& raw) {
    const bool at = raw.text.startsWith(QLatin1Char('@'));
    const QString domain = foldedDomain(at ? raw.text.mid(1) : raw.text);
    return {domain, raw.exact ? TextValue::Match::Whole : TextValue::Match::DomainOrBelow};
}

TextValue textValue(const RawValue& raw, TermField field) {
    using Match = TextValue::Match;
    const bool open = !raw.exact && !raw.quoted && raw.text.endsWith(QLatin1Char('*'));
    const bool openFront = !raw.exact && !raw.quoted && raw.text.startsWith(QLatin1Char('*'));
    if (field == TermField::Domain && !open && !openFront)
        return domainValue(raw);
    QString text = foldedText(raw.text);
    if (raw.exact)
        return {text, Match::Whole};
    if (open)
        text.chop(1);
    if (openFront && !text.isEmpty())
        text.remove(0, 1);
    if (text.isEmpty() || open == openFront)
        return {text, Match::Contains};
    return {text, open ? Match::Start : Match::End};
}

void QueryParser::addTexts(Term& term, const QList<RawValue>& values, const QString& typed) {
    for (const RawValue& raw : values) {
        TextValue value = textValue(raw, term.field);
        if (term.field == TermField::Family) {
            if (!ncloud::familyFromKey(value.text)) {
                leaveOut(
                    QueryParserText::tr("%1 is not a family of images and was left out; write one of: %2"),
                    typed % raw.text, QStringLiteral("kvm, xen"));
                continue;
            }
            value.match = TextValue::Match::Whole;
        }
        if (value.text.isEmpty() && value.match != TextValue::Match::Contains) {
            leaveOut(QueryParserText::tr("%1 is not a domain and was left out; write %2"), typed % raw.text,
                     typed % exampleValue(term.field));
            continue;
        }
        term.texts.append(value);
    }
}

void QueryParser::addStates(Term& term, const QList<RawValue>& values, const QString& typed) {
    for (const RawValue& raw : values) {
        if (const auto state = stateFromWord(foldedText(raw.text)))
            term.states.append(*state);
        else
            leaveOut(QueryParserText::tr("%1 is not known and was left out; write one of: %2"),
                     typed % raw.text, stateWords().join(QLatin1String(", ")));
    }
}

void QueryParser::addDates(Term& term, const QList<RawValue>& values, DateComparison comparison,
                           const QString& typed) {
    for (const RawValue& raw : values) {
        if (const auto range = dateRange(comparison, foldedText(raw.text), m_today))
            term.dates.append(*range);
        else
            leaveOut(QueryParserText::tr("%1 is not a date and was left out; write %2"), typed % raw.text,
                     typed % exampleValue(TermField::Created));
    }
}

void QueryParser::addWord(bool negated, const QString& word) {
    if (word.isEmpty())
        return;
    Term term;
    term.negated = negated;
    term.texts.append({foldedText(word)});
    add(term);
}

void QueryParser::add(const Term& term) {
    if (m_terms.size() < Query::maxTerms)
        m_terms.append(term);
    else
        reportOnce(
            QueryParserText::tr("Only the first %L1 terms of a search are used.").arg(Query::maxTerms));
}

void QueryParser::leaveOut(const QString& sentence, const QString& typed, const QString& instead) {
    constexpr qsizetype mostNamed = 20;
    if (m_problems.size() < mostNamed)
        m_problems.append(sentence.arg(visibleText(typed), instead));
    else
        reportOnce(QueryParserText::tr("More was not understood and was left out."));
}

void QueryParser::reportOnce(const QString& problem) {
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

}  // namespace

Query parseQuery(const QString& text, const QDate& today) {
    return QueryParser(text, today).result();
}

}  // namespace sharewarden
