// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace sharewarden {

/// The one text of a JSON object that the journal stores and hashes: RFC 8785 (JSON Canonicalization Scheme)
/// with two additions for what that scheme refuses or rounds.
/// - UTF-8, no white space, keys sorted by UTF-16 code unit.
/// - Escaped are `"`, `\` and the characters below U+0020: `\b \t \n \f \r`, else `\u00xx` with small
/// letters.
/// - Whole numbers that fit 64 bits signed are written as digits, exactly (RFC 8785 would round beyond
///   2^53). All others are written as ECMAScript does: the shortest digits that read back as the same double.
/// - A surrogate without its partner (RFC 8785 refuses it) is written as `\udxxx`, so that it is not lost
///   and nothing else is written like it.
///
/// Empty when the object cannot be written without loss: nested deeper than 500 levels, or a number that is
/// not finite.
std::optional<QByteArray> canonicalJson(const QJsonObject& object);

/// Reads what canonicalJson() wrote; nothing when the text is not a JSON object.
std::optional<QJsonObject> parseCanonicalJson(const QByteArray& text);

}  // namespace sharewarden
