// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/json_members.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>
#include <algorithm>
#include <vector>

namespace sharewarden {
namespace {

// The end of a text that begins at `start` with its quote: the offset of the other quote.
qsizetype endOfText(const QByteArray& json, qsizetype start) {
    for (qsizetype i = start + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i;
    }
    return json.size();
}

QString decodedText(const QByteArray& quoted) {
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted);
    const QString text = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    return QString(u'"' % text % u'"');
}

bool isJsonSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

std::optional<qsizetype> repeatedMember(const QByteArray& json) {
    std::vector<QSet<QString>> objects;  // the names so far, of every object and array that is open
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[')
            objects.emplace_back();
        if ((c == '}' || c == ']') && !objects.empty())
            objects.pop_back();
        if (c != '"')
            continue;
        const qsizetype start = i;
        i = endOfText(json, start);
        qsizetype next = i + 1;
        while (next < json.size() && isJsonSpace(json.at(next)))
            ++next;
        if (next >= json.size() || json.at(next) != ':' || objects.empty())
            continue;
        const QString name = decodedText(json.mid(start, i - start + 1));
        if (objects.back().contains(name))
            return start;
        objects.back().insert(name);
    }
    return std::nullopt;
}

qsizetype lineOf(const QByteArray& bytes, qsizetype offset) {
    return 1 +
           std::count(bytes.begin(), bytes.begin() + std::clamp(offset, qsizetype(0), bytes.size()), '\n');
}

}  // namespace sharewarden
