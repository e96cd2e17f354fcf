// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>

#include "app/journal/entry.h"

namespace sharewarden {

/// What a check of the whole chain found.
struct ChainCheck {
    bool intact = false;
    qint64 entries = 0;  ///< how many fit, counted from the first
    /// Sequence number of the first entry that does not fit; 0 when intact, or when the file's structure and
    /// not one entry is what was changed.
    qint64 firstBad = 0;
    QString problem;          ///< translated, empty when intact
    qint64 sealsChecked = 0;  ///< entries whose seal fits the key
    qint64 lastSealed = 0;    ///< the newest of them: what follows is held by the chain alone
    qint64 sealsForeign = 0;  ///< entries sealed with another key, or no key was given: not checked
};

/// An entry as the file holds it, byte for byte.
struct StoredEntry {
    qint64 seq = 0;
    QByteArray time;
    QByteArray kind;
    QByteArray batch;
    QByteArray body;  ///< canonical JSON, see canonical_json.h
    QByteArray hash;
};

/// What the first entry is chained to: 32 zero bytes.
QByteArray genesisHash();

/// The canonical JSON of {batch, body, kind, seq, time}. The stored body goes in as it is, so a check does
/// not depend on how anything would be written today.
QByteArray entryText(const StoredEntry& entry);

/// SHA-256( previous hash as 32 bytes || entryText() ), 32 bytes.
QByteArray entryHash(const QByteArray& previous, const StoredEntry& entry);

/// A head as people keep it: `SEQ:HASH`, the hash in 64 hexadecimal digits.
QString journalHeadText(const JournalHead& head);
/// Reads that, or the hash alone: its sequence number is then 0, for "wherever it is". Nothing when it is
/// neither.
std::optional<JournalHead> parseJournalHead(const QString& text);

/// Its values; nothing when its time or its body cannot be read.
std::optional<Entry> entryOf(const StoredEntry& entry);

/// Checks a chain entry by entry, in order; memory does not grow.
class ChainChecker {
public:
    /// A known head with the sequence number 0 may be any entry. With a key the seals that were made with it
    /// are checked, too.
    explicit ChainChecker(std::optional<JournalHead> known, std::optional<SealKey> sealKey = {});

    /// False when the entry does not fit: the check is over.
    bool add(const StoredEntry& entry);

    /// After the last entry. A tail that was cut off shows only against the known head.
    ChainCheck finish();

private:
    bool fail(qint64 seq, const QString& problem);
    bool checkSeal(const StoredEntry& entry);

    std::optional<JournalHead> m_known;
    bool m_knownSeen = false;
    std::optional<SealKey> m_sealKey;
    QString m_sealKeyId;
    QByteArray m_previous = genesisHash();
    ChainCheck m_check;
    bool m_failed = false;
};

}  // namespace sharewarden
