// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include "app/journal/canonical_json.h"

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

QByteArray entryText(const StoredEntry& entry) {
    QByteArray text;
    text.reserve(entry.body.size() + 256);
    text += "{\"batch\":";
    addQuoted(text, entry.batch);
    text += ",\"body\":";
    text += entry.body;
    text += ",\"kind\":";
    addQuoted(text, entry.kind);
    text += ",\"seq\":" + QByteArray::number(entry.seq) + ",\"time\":";
    addQuoted(text, entry.time);
    text += '}';
    return text;
}

QByteArray entryHash(const QByteArray& previous, const StoredEntry& entry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(entryText(entry));
    return hash.result();
}

QString journalHeadText(const JournalHead& head) {
    return QString::number(head.seq) + QLatin1Char(':') + QString::fromLatin1(head.hash.toHex());
}

std::optional<JournalHead> parseJournalHead(const QString& text) {
    const QString trimmed = text.trimmed();
    const qsizetype colon = trimmed.indexOf(QLatin1Char(':'));
    JournalHead head;
    bool ok = true;
    if (colon >= 0)
        head.seq = trimmed.left(colon).toLongLong(&ok);
    const QByteArray digits = trimmed.mid(colon + 1).toLatin1().toLower();
    head.hash = QByteArray::fromHex(digits);
    if (!ok || head.seq < 0 || (colon >= 0 && head.seq == 0) || digits.size() != 64 ||
        head.hash.toHex() != digits)
        return std::nullopt;
    return head;
}

std::optional<Entry> entryOf(const StoredEntry& stored) {
    const std::optional<QJsonObject> body = parseCanonicalJson(stored.body);
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(stored.time), Qt::ISODateWithMs);
    if (!body || !time.isValid())
        return std::nullopt;
    return Entry{stored.seq, time.toUTC(), QString::fromUtf8(stored.kind), QString::fromUtf8(stored.batch),
                 *body,      stored.hash};
}

ChainChecker::ChainChecker(std::optional<JournalHead> known, std::optional<SealKey> sealKey)
    : m_known(std::move(known)),
      m_sealKey(std::move(sealKey)),
      m_sealKeyId(m_sealKey ? m_sealKey->id() : QString()) {
}

// False when the entry has a seal of our key that does not fit.
bool ChainChecker::checkSeal(const StoredEntry& entry) {
    if (!entry.body.contains("\"seal\":{"))
        return true;  // most entries: spares reading their JSON
    const std::optional<QJsonObject> body = parseCanonicalJson(entry.body);
    const std::optional<Seal> seal = body ? sealIn(*body) : std::nullopt;
    if (!seal)
        return true;
    if (!m_sealKey || seal->key != m_sealKeyId) {
        ++m_check.sealsForeign;
        return true;
    }
    StoredEntry unsealed = entry;
    unsealed.body = canonicalJson(withoutSeal(*body)).value_or(QByteArray());
    if (m_sealKey->mac(m_previous, entryText(unsealed)) != seal->mac)
        return false;
    ++m_check.sealsChecked;
    m_check.lastSealed = entry.seq;
    return true;
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
    m_knownSeen = m_knownSeen || (m_known && m_known->hash == entry.hash);
    if (!checkSeal(entry)) {
        return fail(entry.seq,
                    QCoreApplication::translate(
                        "Journal",
                        "The seal of entry %1 does not fit: this entry or one before it was written "
                        "by somebody who does not have the key.")
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
    if (!m_failed && m_known && m_known->seq == 0 && m_known->hash != genesisHash() && !m_knownSeen) {
        fail(m_check.entries + 1,
             QCoreApplication::translate(
                 "Journal",
                 "No entry has the hash that was noted: the last entries were removed, or "
                 "the journal was written anew."));
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
