// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>

namespace sharewarden {

/// Where in a JSON document an object has a member for the second time: the offset of its name in bytes.
/// Qt keeps the last one without a word, so that a file could say one thing to a person and another to the
/// program. The bytes have to be valid JSON; of others anything may be said.
std::optional<qsizetype> repeatedMember(const QByteArray& json);

/// The line of an offset, counted from 1.
qsizetype lineOf(const QByteArray& bytes, qsizetype offset);

}  // namespace sharewarden
