// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/query_dates.h"

#include <QRegularExpression>

namespace sharewarden {
namespace {

// A day, a month or a year: `2025`, `2025-06`, `2025.6.1`, `2025年6月1日`.
std::optional<DateRange> namedDays(const QString& value) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:[-./년年](?:(\\d{1,2})(?:[-./월月](?:(\\d{1,2})[.일日]?)?)?)?)?$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return {};
    return DateRange{first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1)};
}

// The day that lies this far back: `90d`, `2주`, `3か月`.
std::optional<QDate> distantDay(const QString& value, const QDate& today) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,4})(?:(d|days?|일|日|日間)|(w|weeks?|주|주일|週|週間)|"
                       "(m|months?|달|월|개월|月|か月|ヶ月|カ月|ヵ月)|(y|years?|년|年|年間))$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    const QDate day = match.hasCaptured(2)   ? today.addDays(-count)
                      : match.hasCaptured(3) ? today.addDays(-7 * count)
                      : match.hasCaptured(4) ? today.addMonths(-count)
                                             : today.addYears(-count);
    if (!day.isValid() || day.year() < 1)
        return {};
    return day;
}

bool isToday(const QString& value) {
    return value == QLatin1String("today") || value == QStringLiteral("오늘") ||
           value == QStringLiteral("今日");
}

std::optional<DateRange> daysOf(const QString& value, const QDate& today) {
    if (isToday(value))
        return DateRange{today, today.addDays(1)};
    if (const auto named = namedDays(value))
        return named;
    if (const auto day = distantDay(value, today))
        return DateRange{*day, day->addDays(1)};
    return {};
}

// `a..b`, where one of them may be missing.
std::optional<DateRange> dateSpan(const QString& from, const QString& to, const QDate& today) {
    if (from.isEmpty() && to.isEmpty())
        return {};
    const auto begin = from.isEmpty() ? DateRange() : daysOf(from, today);
    const auto end = to.isEmpty() ? DateRange() : daysOf(to, today);
    if (!begin || !end)
        return {};
    const bool backwards = !from.isEmpty() && !to.isEmpty() && end->first < begin->first;
    return backwards ? DateRange{end->first, begin->end} : DateRange{begin->first, end->end};
}

}  // namespace

std::optional<DateRange> dateRange(DateComparison comparison, const QString& value, const QDate& today) {
    if (comparison == DateComparison::In) {
        const qsizetype dots = value.indexOf(QLatin1String(".."));
        if (dots >= 0)
            return dateSpan(value.left(dots), value.mid(dots + 2), today);
        // Within the last 90 days: a single day so long ago is not what is meant.
        if (!namedDays(value)) {
            if (const auto day = distantDay(value, today))
                return DateRange{*day, {}};
        }
    }
    const auto days = daysOf(value, today);
    if (!days)
        return {};
    switch (comparison) {
        case DateComparison::In:
            return days;
        case DateComparison::Before:
            return DateRange{{}, days->first};
        case DateComparison::UpTo:
            return DateRange{{}, days->end};
        case DateComparison::After:
            return DateRange{days->end, {}};
        case DateComparison::From:
            return DateRange{days->first, {}};
    }
    return {};
}

}  // namespace sharewarden
