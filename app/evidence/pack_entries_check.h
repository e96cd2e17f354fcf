// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <functional>
#include <optional>

#include "app/evidence/pack_check.h"
#include "app/evidence/pack_entry.h"
#include "app/evidence/pack_findings.h"

namespace sharewarden {

/// Where the lines of one batch are in `journal.jsonl`, and how it ends.
struct PackedEntries {
    QString batch;
    QList<qint64> offsets;
    qint64 lastSeq = 0;
    qint64 lastLine = 0;
    bool gap = false;                    ///< entries of others, or of nobody knows whom, lie within it
    bool missing = false;                ///< and that cannot be
    std::optional<QJsonObject> counted;  ///< the verdicts that its end counted, when that is its last entry
};

/// Reads `journal.jsonl` from its first line to its last and checks what each entry says of itself and of its
/// place. Keeps where the entries are, not the entries.
class PackEntriesCheck {
public:
    static constexpr qsizetype maxLineBytes = 64 * 1024 * 1024;
    static constexpr qint64 maxLines = 5'000'000;
    static constexpr qsizetype maxBatches = 100'000;

    /// The request and the findings outlive it.
    PackEntriesCheck(const PackCheckRequest& request, PackFindings& findings, PackCheck& check);

    Status read(QFile& file);
    /// What the whole says of the manifest, and of the head that is known.
    void compare(const PackManifest& manifest);
    void compareKnownHead(qint64 manifestHead, const QByteArray& manifestHash);

    /// Every line is an entry of a batch that was begun: what comes from them can be compared.
    bool isReadable() const { return m_readable; }
    /// In the order in which they were begun.
    const QList<PackedEntries>& batches() const { return m_batches; }
    Status forEach(QFile& file, const PackedEntries& batch,
                   const std::function<void(const Entry&)>& each) const;

private:
    void take(const QByteArray& line, qint64 offset);
    void checkChain(const pack_entry::Linked& linked);
    void checkSeal(const pack_entry::Linked& linked, const Entry& entry);
    void takeIntoBatch(const Entry& entry, qint64 offset);
    void checkGap(PackedEntries& batch, const Entry& entry);
    void unreadable(PackProblem problem, const QString& text);

    const PackCheckRequest& m_request;
    PackFindings& m_findings;
    PackCheck& m_check;
    QList<PackedEntries> m_batches;
    QHash<QString, qsizetype> m_index;
    qint64 m_line = 0;
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
    qint64 m_runFrom = 0;             // where the last run of entries without a gap began
    qint64 m_knownFrom = 0;           // the same of the run that holds the known head
    std::optional<bool> m_knownFits;  // whether the known entry is the one that was noted, if it is here
    QList<QDateTime> m_begun;         // of the batches
    bool m_readable = true;
};

}  // namespace sharewarden
