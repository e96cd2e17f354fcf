// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace sharewarden {
namespace {

// The fields besides the body are printable ASCII; anything else was not written by us and only has to give
// another hash.
void addQuoted(QByteArray& out, const QByteArray& text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

}  // namespace

QByteArray genesisHash() {
    return QByteArray(32, '\0');
}

QByteArray entryHash(const QByteArray& previous, const StoredEntry& entry) {
    QByteArray text = "{\"batch\":";
    addQuoted(text, entry.batch);
    text += ",\"body\":";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(text);
    hash.addData(entry.body);
    text = ",\"kind\":";
    addQuoted(text, entry.kind);
    text += ",\"seq\":" + QByteArray::number(entry.seq) + ",\"time\":";
    addQuoted(text, entry.time);
    text += '}';
    hash.addData(text);
    return hash.result();
}

ChainChecker::ChainChecker(std::optional<JournalHead> known) : m_known(std::move(known)) {
}

bool ChainChecker::add(const StoredEntry& entry) {
    const qint64 expected = m_check.entries + 1;
    if (entry.seq < expected) {
        return fail(entry.seq, QCoreApplication::translate(
                                   "Journal", "Entry %1 does not belong there: it was put in from outside.")
                                   .arg(entry.seq));
    }
    if (entry.seq > expected) {
        return fail(expected,
                    QCoreApplication::translate("Journal", "Entry %1 is missing: the next one found is %2.")
                        .arg(expected)
                        .arg(entry.seq));
    }
    if (entryHash(m_previous, entry) != entry.hash) {
        return fail(entry.seq, QCoreApplication::translate(
                                   "Journal",
                                   "Entry %1 does not fit its place in the chain: it was changed, "
                                   "moved or put in, or the entry before it was.")
                                   .arg(entry.seq));
    }
    if (m_known && m_known->seq == entry.seq && m_known->hash != entry.hash) {
        return fail(entry.seq, QCoreApplication::translate(
                                   "Journal",
                                   "Entry %1 is not the one that was noted: the journal was written "
                                   "anew at or before this entry.")
                                   .arg(entry.seq));
    }
    m_check.entries = entry.seq;
    m_previous = entry.hash;
    return true;
}

ChainCheck ChainChecker::finish() {
    if (!m_failed && m_known && m_known->seq > m_check.entries) {
        fail(m_check.entries + 1,
             QCoreApplication::translate("Journal",
                                         "The journal ends with entry %1, but entry %2 was noted: the last "
                                         "entries were removed.")
                 .arg(m_check.entries)
                 .arg(m_known->seq));
    }
    m_check.intact = !m_failed;
    return m_check;
}

bool ChainChecker::fail(qint64 seq, const QString& problem) {
    m_failed = true;
    m_check.firstBad = seq;
    m_check.problem = problem;
    return false;
}

}  // namespace sharewarden
