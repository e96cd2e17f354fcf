// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>

#include "app/journal/chain.h"

/// An entry of the journal as a line of `journal.jsonl`: the canonical JSON (canonical_json.h) of
/// {batch, body, hash, kind, previous, seq, time}, the two hashes in hexadecimal. Nothing is lost: without
/// `hash` and `previous` it is the text that was hashed, so that anybody can compute
/// SHA-256( previous as 32 bytes || that text ) and compare it with `hash`.
namespace sharewarden::pack_entry {

/// Nothing for an entry that was not written by the journal in this form.
std::optional<QByteArray> line(const StoredEntry& entry, const QByteArray& previous);

struct Linked {
    StoredEntry entry;
    QByteArray previous;  ///< the hash of the entry before it
};

/// Reads a line, with or without its line end; nothing when it is not exactly what line() gives.
std::optional<Linked> parse(const QByteArray& line);

}  // namespace sharewarden::pack_entry
