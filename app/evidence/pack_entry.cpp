// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_entry.h"

#include <QJsonObject>
#include <algorithm>

#include "app/journal/canonical_json.h"

namespace sharewarden::pack_entry {
namespace {

constexpr qsizetype hashBytes = 32;

bool isPlain(const QByteArray& text) {
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

QByteArray quoted(QByteArray text) {
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray hashFrom(const QJsonValue& value) {
    return QByteArray::fromHex(value.toString().toLatin1());
}

}  // namespace

std::optional<QByteArray> line(const StoredEntry& entry, const QByteArray& previous) {
    const std::optional<QJsonObject> body = parseCanonicalJson(entry.body);
    const bool asWritten = body && canonicalJson(*body) == entry.body && isPlain(entry.batch) &&
                           isPlain(entry.kind) && isPlain(entry.time) && entry.hash.size() == hashBytes &&
                           previous.size() == hashBytes;
    if (!asWritten)
        return std::nullopt;
    QByteArray text;
    text.reserve(entry.body.size() + 512);
    text += "{\"batch\":" + quoted(entry.batch) + ",\"body\":" + entry.body;
    text += ",\"hash\":\"" + entry.hash.toHex() + "\",\"kind\":" + quoted(entry.kind);
    text += ",\"previous\":\"" + previous.toHex() + "\",\"seq\":" + QByteArray::number(entry.seq);
    text += ",\"time\":" + quoted(entry.time) + "}\n";
    return text;
}

std::optional<Linked> parse(const QByteArray& text) {
    const std::optional<QJsonObject> object = parseCanonicalJson(text);
    if (!object)
        return std::nullopt;
    const auto plain = [&object](QLatin1String name) { return object->value(name).toString().toUtf8(); };
    Linked linked;
    StoredEntry& entry = linked.entry;
    entry.seq = object->value(QLatin1String("seq")).toInteger();
    entry.time = plain(QLatin1String("time"));
    entry.kind = plain(QLatin1String("kind"));
    entry.batch = plain(QLatin1String("batch"));
    entry.body = canonicalJson(object->value(QLatin1String("body")).toObject()).value_or(QByteArray());
    entry.hash = hashFrom(object->value(QLatin1String("hash")));
    linked.previous = hashFrom(object->value(QLatin1String("previous")));
    // Whatever was not taken over as it is, an unknown field included, shows here.
    const std::optional<QByteArray> again = line(entry, linked.previous);
    const bool same = again && (text == *again || text + '\n' == *again);
    return same ? std::optional(linked) : std::nullopt;
}

}  // namespace sharewarden::pack_entry
