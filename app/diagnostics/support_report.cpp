// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/support_report.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "app/base/clock.h"
#include "app/base/text.h"
#include "app/diagnostics/redactor.h"

namespace sharewarden {
namespace {

constexpr qsizetype longestValue = 300;
constexpr qsizetype longestLogLine = 2100;
constexpr qsizetype mostFacts = 100;
// What is looked at of a text, for each character that is shown: what is removed from it is longer than its
// mark.
constexpr qsizetype cutFactor = 20;

QString leftOutMark() {
    return QStringLiteral("[…]");
}

// The fields of a log line that are never about anybody, and how their values look. What the server or the
// system says in its own words is not among them.
struct HarmlessField {
    QLatin1String name;
    const char* value;
};
constexpr std::array<HarmlessField, 15> harmlessFields{{
    {QLatin1String("id"), "[0-9a-f-]{8,40}"},
    {QLatin1String("action"), "(?:get|set|add|remove)[A-Z][A-Za-z]{2,70}"},
    {QLatin1String("region"), "[A-Z][A-Z0-9]{1,9}"},
    {QLatin1String("status"), "[1-9][0-9]{2}"},
    {QLatin1String("code"), "[0-9]{1,8}"},
    {QLatin1String("request"), "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"},
    {QLatin1String("ms"), "[0-9]{1,9}"},
    {QLatin1String("attempt"), "[0-9]{1,4}"},
    {QLatin1String("retry-after"), "[0-9]{1,6}"},
    {QLatin1String("error"),
     "Network|Timeout|Http|Gateway|Service|Malformed|TooLarge|Credentials|Keychain|Storage|Cancelled"},
    {QLatin1String("left"), "no|maybe"},
    {QLatin1String("program"), "sharewarden(?:-cli|-sandbox)?"},
    {QLatin1String("version"), "[0-9]{1,4}(?:\\.[0-9]{1,4}){0,3}"},
    {QLatin1String("instance"), "unavailable"},
    {QLatin1String("category"), "default|qt(?:\\.[a-z0-9]{1,20}){0,4}"},
}};

bool isHarmless(QStringView name, const QString& value) {
    static const std::array<QRegularExpression, harmlessFields.size()> patterns = [] {
        std::array<QRegularExpression, harmlessFields.size()> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = QRegularExpression(
                QRegularExpression::anchoredPattern(QString::fromLatin1(harmlessFields[i].value)));
        return made;
    }();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (name == harmlessFields[i].name)
            return patterns[i].match(value).hasMatch();
    }
    return false;
}

// A value that is not of a log line: our own words mostly, and some of the system's.
class ReportCleaner {
public:
    explicit ReportCleaner(const SupportFacts& facts) {
        for (const ncloud::SecretKey& secret : facts.hidden)
            m_redactor.add(secret);
        for (const QString& word : facts.personal) {
            if (word.size() > 1 && m_personal.size() < 5000)
                m_personal.append(word);
        }
        // Longest first: a home folder, and not the name in it with the rest left over.
        std::sort(m_personal.begin(), m_personal.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
    }

    QString withNames(const QString& text, qsizetype longest) const {
        // Cleaned before it is cut to its length: a cut could leave a part of what is looked for.
        return visibleText(m_redactor.clean(text.left(cutFactor * longest)), longest);
    }

    QString withoutNames(const QString& text) const {
        // No version and no setting is that long.
        if (text.size() > longestValue)
            return leftOutMark();
        QString clean = m_redactor.clean(text);
        for (const QString& word : m_personal)
            clean.replace(word, leftOutMark(), Qt::CaseInsensitive);
        // Mail addresses and paths.
        static const QRegularExpression telling(
            QStringLiteral(R"(\S*[@\\]\S*|(?<![\w/])(?:[A-Za-z]:)?/\S+)"));
        clean.replace(telling, leftOutMark());
        return visibleText(clean, longestValue);
    }

private:
    Redactor m_redactor;
    QStringList m_personal;
};

class ReportWriter {
public:
    ReportWriter(const ReportCleaner& cleaner, SupportNames names) : m_cleaner(cleaner), m_names(names) {}

    void line(const QString& text) { m_text += text % u'\n'; }

    void section(const char* title, const QList<SupportFact>& facts) {
        line(QString());
        line(QLatin1String(title));
        for (const SupportFact& fact : facts.mid(0, mostFacts)) {
            const QString value = m_names == SupportNames::Included
                                      ? m_cleaner.withNames(fact.value, longestValue)
                                      : m_cleaner.withoutNames(fact.value);
            line(QStringLiteral("  %1: ").arg(QString::fromUtf8(fact.name)) +
                 (value.isEmpty() ? QStringLiteral("not known") : value));
        }
        if (facts.size() > mostFacts)
            line(QStringLiteral("  and %1 more").arg(facts.size() - mostFacts));
    }

    const QString& text() const { return m_text; }

private:
    const ReportCleaner& m_cleaner;
    SupportNames m_names;
    QString m_text;
};

// The newest lines that there is room for.
QStringList newestLines(const SupportFacts& facts, const ReportCleaner& cleaner, SupportNames names,
                        qsizetype bytes) {
    QStringList lines;
    for (auto it = facts.log.crbegin(); it != facts.log.crend() && lines.size() < supportLogLines; ++it) {
        const QString line =
            names == SupportNames::Included ? cleaner.withNames(*it, longestLogLine) : withoutNames(*it);
        bytes -= line.toUtf8().size() + 1;
        if (bytes < 0)
            break;
        lines.prepend(line);
    }
    return lines;
}

}  // namespace

QString withoutNames(const QString& logLine) {
    static const QRegularExpression beginning(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (?:ERROR|WARNING|INFO|DEBUG) +)(call|start|message)(?= |$))"));
    const QString line = logLine.left(longestLogLine);
    const QRegularExpressionMatch begun = beginning.match(line);
    if (!begun.hasMatch())
        return leftOutMark();
    QString kept = begun.captured(1) + begun.captured(2);
    // A quoted value is free text, and so is what is not a field at all.
    static const QRegularExpression field(
        QStringLiteral(R"re( ([a-z-]{1,20})=("(?:[^"\\]|\\.)*"|[^ "]*)(?= |$))re"));
    qsizetype at = begun.capturedEnd();
    bool whole = true;
    while (at < line.size()) {
        const QRegularExpressionMatch match = field.match(line, at, QRegularExpression::NormalMatch,
                                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            whole = false;
            break;
        }
        if (isHarmless(match.capturedView(1), match.captured(2)))
            kept += match.capturedView(0);
        else
            whole = false;
        at = match.capturedEnd();
    }
    return whole ? kept : QString(kept % u' ' % leftOutMark());
}

QString supportReport(const SupportFacts& facts, SupportNames names) {
    const ReportCleaner cleaner(facts);
    ReportWriter writer(cleaner, names);
    writer.line(QStringLiteral("Sharewarden diagnostics, ") +
                (facts.made.isValid() ? utcText(facts.made) : QStringLiteral("at an unknown time")));
    writer.line(names == SupportNames::Included
                    ? QStringLiteral("With names and login IDs. Without secret keys and access keys.")
                    : QStringLiteral("Without names, login IDs, secret keys and access keys; […] stands for "
                                     "what was left out."));
    writer.section("Versions", facts.versions);
    writer.section("Counts", facts.counts);
    writer.section("Settings", facts.settings);
    if (names == SupportNames::Included)
        writer.section("Names", facts.names);

    // Worst case of the sections: 400 facts of 300 characters. What does not fit then is cut below.
    constexpr qsizetype headingRoom = 200;
    const qsizetype room = longestSupportReport - writer.text().toUtf8().size() - headingRoom;
    const QStringList lines = newestLines(facts, cleaner, names, room);
    writer.line(QString());
    writer.line(QStringLiteral("Log, the newest %1 of %2 lines").arg(lines.size()).arg(facts.log.size()));
    for (const QString& line : lines)
        writer.line(line);

    QString text = writer.text();
    while (text.toUtf8().size() > longestSupportReport)
        text.truncate(text.lastIndexOf(u'\n', -2) + 1);
    return text;
}

}  // namespace sharewarden
