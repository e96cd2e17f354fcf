// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "app/journal/seal.h"

namespace sharewarden {

/// What a part of the program asks the journal to remember.
struct NewEntry {
    QString kind;   ///< a word of the writer's: `batch-begin`, `intent`, …
    QString batch;  ///< the batch that it belongs to, empty for none
    QJsonObject body;
    /// Seals this entry, and by the chain everything before it. The body then has no field `seal` of its own.
    std::optional<SealKey> seal = {};
};

/// One remembered entry.
struct Entry {
    qint64 seq = 0;  ///< from 1, without gaps
    QDateTime time;  ///< UTC, when it was written
    QString kind;
    QString batch;
    QJsonObject body;
    QByteArray hash;  ///< SHA-256 over the previous entry's hash and this entry's canonical form, 32 bytes
};

/// The newest entry: kept elsewhere, it shows a cut tail.
struct JournalHead {
    qint64 seq = 0;
    QByteArray hash;
};

}  // namespace sharewarden
