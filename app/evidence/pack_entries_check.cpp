// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_entries_check.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"
#include "app/journal/canonical_json.h"

namespace sharewarden {
namespace {

struct PackEntriesCheckText {
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

constexpr qint64 pieceBytes = 64 * 1024;

// One line with its end, or what there is of it; over the limit when it is longer.
QByteArray readLine(QFile& file) {
    QByteArray line;
    while (!line.endsWith('\n') && line.size() <= PackEntriesCheck::maxLineBytes) {
        const QByteArray piece = file.readLine(pieceBytes);
        if (piece.isEmpty())
            break;
        line += piece;
    }
    return line;
}

// What a recovery writes, perhaps after other batches: it reads, and never sends.
bool isOfRecovery(const Entry& entry) {
    if (entry.kind == QLatin1String("look"))
        return true;
    return (entry.kind == QLatin1String("verdict") || entry.kind == QLatin1String("batch-end")) &&
           entry.body.value(QLatin1String("recovered")).toBool();
}

}  // namespace

PackEntriesCheck::PackEntriesCheck(const PackCheckRequest& request, PackFindings& findings, PackCheck& check)
    : m_request(request), m_findings(findings), m_check(check) {
}

Status PackEntriesCheck::read(QFile& file) {
    for (;;) {
        if (m_request.stop.stop_requested())
            return Error(CancelledError());
        const qint64 offset = file.pos();
        const QByteArray line = readLine(file);
        if (file.error() != QFileDevice::NoError)
            return Error(StorageError{file.fileName(), file.errorString()});
        if (line.isEmpty())
            return Done{};
        ++m_line;
        if (line.size() > maxLineBytes || m_line > maxLines || m_batches.size() > maxBatches) {
            unreadable(
                PackProblem::TooLarge,
                PackEntriesCheckText::tr("journal.jsonl is larger than what is read: it was left at line %1.")
                    .arg(m_line));
            return Done{};
        }
        take(line, offset);
        if (m_findings.isFull())
            return Done{};
    }
}

void PackEntriesCheck::unreadable(PackProblem problem, const QString& text) {
    m_readable = false;
    m_findings.add(problem, text);
}

void PackEntriesCheck::take(const QByteArray& line, qint64 offset) {
    const std::optional<pack_entry::Linked> linked =
        line.endsWith('\n') ? pack_entry::parse(line) : std::nullopt;
    const std::optional<Entry> entry = linked ? entryOf(linked->entry) : std::nullopt;
    if (!entry || entry->seq < 1) {
        unreadable(PackProblem::Entry,
                   PackEntriesCheckText::tr(
                       "Line %1 of journal.jsonl is no entry in the form that the journal gives.")
                       .arg(m_line));
        return;
    }
    ++m_check.entries;
    checkChain(*linked);
    checkSeal(*linked, *entry);
    takeIntoBatch(*entry, offset);
    m_lastSeq = entry->seq;
    m_lastHash = entry->hash;
}

void PackEntriesCheck::checkChain(const pack_entry::Linked& linked) {
    const StoredEntry& entry = linked.entry;
    const bool fits = entryHash(linked.previous, entry) == entry.hash;
    const bool isFirst = entry.seq == 1;
    const bool isNext = m_check.entries > 1 && entry.seq == m_lastSeq + 1;
    const bool tied = isFirst == (linked.previous == genesisHash()) &&
                      (isFirst || isNext == (linked.previous == m_lastHash));
    if (!fits)
        m_findings.add(
            PackProblem::Entry,
            PackEntriesCheckText::tr("Entry %1 does not fit its hash: it was changed.").arg(entry.seq));
    if (entry.seq <= m_lastSeq)
        m_findings.add(
            PackProblem::Order,
            PackEntriesCheckText::tr("Entry %1 stands after entry %2: entries were moved or put in.")
                .arg(entry.seq)
                .arg(m_lastSeq));
    else if (!tied)
        m_findings.add(PackProblem::Order,
                       PackEntriesCheckText::tr(
                           "Entry %1 is not tied to the entry before it: one of them was changed, or "
                           "entries were removed or put in.")
                           .arg(entry.seq));
    if (!fits)
        m_runFrom = entry.seq + 1;
    else if (!isNext || !tied)
        m_runFrom = entry.seq;
    if (m_request.known && m_request.known->seq == entry.seq) {
        m_knownFits = fits && m_request.known->hash == entry.hash;
        m_knownFrom = m_runFrom;
    }
}

void PackEntriesCheck::checkSeal(const pack_entry::Linked& linked, const Entry& entry) {
    const std::optional<Seal> seal = sealIn(entry.body);
    if (!seal)
        return;
    if (!m_request.sealKey || m_request.sealKey->id() != seal->key) {
        ++m_check.sealsForeign;
        return;
    }
    StoredEntry unsealed = linked.entry;
    unsealed.body = canonicalJson(withoutSeal(entry.body)).value_or(QByteArray());
    if (m_request.sealKey->mac(linked.previous, entryText(unsealed)) == seal->mac)
        ++m_check.sealsChecked;
    else
        m_findings.add(PackProblem::Seal,
                       PackEntriesCheckText::tr(
                           "The seal of entry %1 does not fit: this entry or one before it was written by "
                           "somebody who does not have the key.")
                           .arg(entry.seq));
}

void PackEntriesCheck::takeIntoBatch(const Entry& entry, qint64 offset) {
    const bool begins = entry.kind == QLatin1String("batch-begin");
    const qsizetype known = m_index.value(entry.batch, -1);
    if (begins == (known >= 0)) {
        const QString text =
            begins ? PackEntriesCheckText::tr("Entry %1 begins the batch %2 once more.")
                   : PackEntriesCheckText::tr("Entry %1 is of the batch %2, whose beginning is missing.");
        unreadable(begins ? PackProblem::Order : PackProblem::Missing,
                   text.arg(QString::number(entry.seq), visibleText(entry.batch)));
        return;
    }
    if (begins) {
        m_index.insert(entry.batch, m_batches.size());
        PackedEntries batch;
        batch.batch = entry.batch;
        m_batches.append(batch);
        m_begun.append(entry.time);
    }
    PackedEntries& batch = begins ? m_batches.last() : m_batches[known];
    if (!begins)
        checkGap(batch, entry);
    batch.offsets.append(offset);
    batch.lastSeq = entry.seq;
    batch.lastLine = m_line;
    batch.counted.reset();
    if (entry.kind == QLatin1String("batch-end"))
        batch.counted = entry.body.value(QLatin1String("verdicts")).toObject();
}

// While a batch runs, nothing else writes to the journal: only a recovery may follow after a gap.
void PackEntriesCheck::checkGap(PackedEntries& batch, const Entry& entry) {
    const qint64 absent = (entry.seq - batch.lastSeq) - (m_line - batch.lastLine);
    const bool others = m_line - batch.lastLine > 1;
    if (absent <= 0 && !others && !batch.gap)
        return;
    if (absent > 0 && isOfRecovery(entry) && !batch.gap)
        m_findings.note(
            PackEntriesCheckText::tr(
                "The entries between %1 and %2 of the batch %3 are not in the pack: they belong to "
                "other batches, which ran before this one was recovered, or were removed.")
                .arg(QString::number(batch.lastSeq), QString::number(entry.seq), visibleText(batch.batch)));
    batch.gap = true;
    if (isOfRecovery(entry) || batch.missing)
        return;
    batch.missing = true;
    m_findings.add(
        PackProblem::Missing,
        PackEntriesCheckText::tr(
            "Between the entries %1 and %2 of the batch %3 entries are missing, although the batch was "
            "still running.")
            .arg(QString::number(batch.lastSeq), QString::number(entry.seq), visibleText(batch.batch)));
}

void PackEntriesCheck::compare(const PackManifest& manifest) {
    const PackScope& scope = manifest.scope;
    for (qsizetype i = 0; i < m_batches.size(); ++i) {
        const bool inside = scope.isPeriod() ? (!scope.since.isValid() || m_begun.at(i) >= scope.since) &&
                                                   (!scope.until.isValid() || m_begun.at(i) < scope.until)
                                             : m_batches.at(i).batch == scope.batch;
        if (!inside)
            m_findings.add(
                PackProblem::Manifest,
                PackEntriesCheckText::tr("The batch %1 is not one that the manifest says the pack is about.")
                    .arg(visibleText(m_batches.at(i).batch)));
    }
    if (!scope.isPeriod() && m_batches.isEmpty())
        m_findings.add(PackProblem::Missing,
                       PackEntriesCheckText::tr("The batch that the pack is about has no entries in it."));
    const bool headFits = m_lastSeq == manifest.head.seq
                              ? m_check.entries == 0 || m_lastHash == manifest.head.hash
                              : m_lastSeq < manifest.head.seq;
    if (!headFits)
        m_findings.add(PackProblem::Manifest,
                       PackEntriesCheckText::tr(
                           "The entries do not fit the head of the journal that the manifest names."));
    if (!manifest.journal.intact)
        m_findings.note(
            PackEntriesCheckText::tr("When the pack was made, the journal did not pass its check: %1")
                .arg(visibleText(manifest.journal.problem, 1000)));
}

void PackEntriesCheck::compareKnownHead(qint64 manifestHead, const QByteArray& manifestHash) {
    if (!m_request.known)
        return;
    const JournalHead& known = *m_request.known;
    const QString seq = QString::number(known.seq);
    if (m_knownFits) {
        if (*m_knownFits)
            m_findings.note(PackEntriesCheckText::tr(
                                "Entry %1 is the one that was noted: the entries from %2 to it are those of "
                                "the journal.")
                                .arg(seq, QString::number(m_knownFrom)));
        else
            m_findings.add(PackProblem::Head,
                           PackEntriesCheckText::tr(
                               "Entry %1 is not the one that was noted: the pack was not made from that "
                               "journal, or its entries were written anew.")
                               .arg(seq));
    } else if (manifestHead == known.seq && manifestHash != known.hash) {
        m_findings.add(
            PackProblem::Head,
            PackEntriesCheckText::tr(
                "The manifest names another head at entry %1 than the one that was noted: the pack "
                "was not made from that journal.")
                .arg(seq));
    } else {
        m_findings.note(
            PackEntriesCheckText::tr(
                "Entry %1, which was noted, is not in this pack: the noted head says nothing about "
                "its entries. Compare them with the journal itself.")
                .arg(seq));
    }
}

Status PackEntriesCheck::forEach(QFile& file, const PackedEntries& batch,
                                 const std::function<void(const Entry&)>& each) const {
    for (const qint64 offset : batch.offsets) {
        if (m_request.stop.stop_requested())
            return Error(CancelledError());
        const bool found = file.seek(offset);
        const std::optional<pack_entry::Linked> linked =
            found ? pack_entry::parse(readLine(file)) : std::nullopt;
        const std::optional<Entry> entry = linked ? entryOf(linked->entry) : std::nullopt;
        if (!entry)
            return Error(
                StorageError{file.fileName(), PackEntriesCheckText::tr("it was changed while it was read")});
        each(*entry);
    }
    return Done{};
}

}  // namespace sharewarden
