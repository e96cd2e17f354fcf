// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/json.h"

namespace sharewarden {

QJsonDocument parseJson(const QByteArray& json, QJsonParseError* error) {
    const QByteArray mark = QByteArrayLiteral("\"\xEF\xBB\xBF");
    if (!json.contains(mark))
        return QJsonDocument::fromJson(json, error);
    // The escape is kept. Where the quote is one inside of a text, both spellings mean the same; behind a
    // text neither is JSON.
    QByteArray escaped = json;
    escaped.replace(mark, "\"\\ufeff");
    return QJsonDocument::fromJson(escaped, error);
}

}  // namespace sharewarden
