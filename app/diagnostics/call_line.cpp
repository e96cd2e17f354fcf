// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/call_line.h"

#include <algorithm>
#include <chrono>

#include "app/base/text.h"

namespace sharewarden {
namespace {

bool isWord(const QString& value) {
    return std::all_of(value.begin(), value.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
               u == u'-' || u == u'_' || u == u'.' || u == u':';
    });
}

void add(QString& line, const char* name, const QString& value) {
    if (value.isEmpty())
        return;
    line += u' ' % QLatin1String(name) % u'=';
    if (isWord(value) && value.size() <= 100) {
        line += value;
        return;
    }
    QString shown = visibleText(value, 400);
    shown.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    line += u'"' % shown % u'"';
}

}  // namespace

QString callLine(const ncloud::CallRecord& call, const std::optional<Error>& error) {
    QString line = QStringLiteral("call");
    add(line, "id", call.callId);
    add(line, "action", call.action);
    add(line, "region", call.region);
    if (call.httpStatus != 0)
        add(line, "status", QString::number(call.httpStatus));
    add(line, "code", call.returnCode);
    add(line, "request", call.requestId);
    add(line, "ms", QString::number(call.elapsed.count()));
    add(line, "attempt", QString::number(call.attempt));
    if (call.retryAfter)
        add(line, "retry-after", QString::number(call.retryAfter->count()));
    if (error) {
        add(line, "error", errorKind(*error));
        add(line, "left", mayHaveBeenApplied(*error) ? QStringLiteral("maybe") : QStringLiteral("no"));
        add(line, "detail", describe(*error));
    }
    return line;
}

LogLevel callLevel(const std::optional<Error>& error) {
    return error && !isCancelled(*error) ? LogLevel::Warning : LogLevel::Info;
}

}  // namespace sharewarden
