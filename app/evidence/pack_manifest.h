// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "app/journal/chain.h"
#include "app/journal/entry.h"

namespace sharewarden {

/// Which batches an evidence pack is about: one, or those that begin in a period.
struct PackScope {
    QString batch;    ///< empty for a period
    QDateTime since;  ///< inclusive; invalid: from the journal's beginning
    QDateTime until;  ///< exclusive; invalid: to the journal's end

    static PackScope ofBatch(const QString& id) { return {id, {}, {}}; }
    static PackScope ofPeriod(const QDateTime& since, const QDateTime& until) { return {{}, since, until}; }
    bool isPeriod() const { return batch.isEmpty(); }
    bool operator==(const PackScope&) const = default;
};

/// Who made a pack, and at which computer.
struct Exporter {
    QString operatorName;
    QString host;
};

/// A file of a pack as the manifest names it.
struct PackFile {
    QString name;  ///< a plain file name, never a path
    qint64 bytes = 0;
    QByteArray sha256;  ///< 32 bytes
};

/// A batch of a pack as the manifest names it.
struct PackedBatch {
    QString id;
    QDateTime begun;
    QDateTime ended;     ///< invalid while its end was not written down
    QString planSha256;  ///< hexadecimal, as the journal tells it
    qint64 shares = 0;
    qint64 open = 0;  ///< shares of which nobody knows yet what became of them
};

/// `manifest.json`: what a pack says of itself.
struct PackManifest {
    QString program;   ///< name and version
    QDateTime made;    ///< with the offset from UTC of the place where it was made
    QString timeZone;  ///< the name of its time zone there, as the system knows it; may be empty
    QString language;  ///< of the report, as in HTML: `en`, `ko`
    Exporter exporter;
    PackScope scope;
    QList<PackedBatch> batches;
    JournalHead head;       ///< when the pack was made; entries that came later are not in it
    ChainCheck journal;     ///< what a check of the whole journal said at that moment
    QList<PackFile> files;  ///< every file besides the manifest and `SHA256SUMS`

    QByteArray toJson() const;
    /// Nothing when it is no manifest of this version, or a value is missing or impossible. `problem` then
    /// says why, translated.
    static std::optional<PackManifest> fromJson(const QByteArray& text, QString& problem);
};

}  // namespace sharewarden
