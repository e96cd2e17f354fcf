// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>
#include <iterator>
#include <limits>
#include <vector>

#include "app/base/background.h"
#include "app/journal/canonical_json.h"
#include "app/journal/journal_store.h"
#include "app/journal/schema.h"
#include "app/journal/sql_error.h"

namespace sharewarden {
namespace {

// As BLOB, so that the bytes of the file come out and not what a conversion makes of them.
const QString& storedColumns() {
    static const QString columns = QStringLiteral(
        "seq, CAST(time AS BLOB), CAST(kind AS BLOB), CAST(batch AS BLOB), CAST(body AS BLOB), hash");
    return columns;
}

StoredEntry storedEntry(const QSqlQuery& row) {
    return {row.value(0).toLongLong(),  row.value(1).toByteArray(), row.value(2).toByteArray(),
            row.value(3).toByteArray(), row.value(4).toByteArray(), row.value(5).toByteArray()};
}

bool isPlain(const QString& text, qsizetype shortest, qsizetype longest) {
    return text.size() >= shortest && text.size() <= longest &&
           std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

// The text of the body when the entry can be written so that it reads back as it is.
std::optional<QByteArray> writable(const NewEntry& entry) {
    if (!isPlain(entry.kind, 1, 64) || !isPlain(entry.batch, 0, 128))
        return std::nullopt;
    if (entry.seal && entry.body.contains(QLatin1String("seal")))
        return std::nullopt;
    std::optional<QByteArray> text = canonicalJson(entry.body);
    const std::optional<QJsonObject> back = text ? parseCanonicalJson(*text) : std::nullopt;
    if (!back || canonicalJson(*back) != text)
        return std::nullopt;
    return text;
}

// A write transaction that is undone unless it was committed.
class Transaction {
public:
    explicit Transaction(const QSqlDatabase& db) : m_query(db) {}
    ~Transaction() {
        if (m_open)
            m_query.exec(QStringLiteral("ROLLBACK"));
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    // Takes the write lock at once: what is read afterwards is the newest state, and stays it.
    bool begin() {
        m_open = m_query.exec(QStringLiteral("BEGIN IMMEDIATE"));
        return m_open;
    }
    bool commit() {
        if (!m_query.exec(QStringLiteral("COMMIT")))
            return false;
        m_open = false;
        return true;
    }
    QSqlError lastError() const { return m_query.lastError(); }

private:
    QSqlQuery m_query;
    bool m_open = false;
};

Result<JournalHead> readHead(const QSqlDatabase& db, const QString& path) {
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1")))
        return storageError(path, query.lastError());
    if (query.next())
        return JournalHead{query.value(0).toLongLong(), query.value(1).toByteArray()};
    if (query.lastError().isValid())
        return storageError(path, query.lastError());
    return JournalHead{0, genesisHash()};
}

// Gives every entry to the checker, in order: one part of them is checked while the next one is read.
QSqlError addAll(const QSqlDatabase& db, ChainChecker& checker, QThreadPool& workers) {
    constexpr qsizetype entriesAtOnce = 500;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    bool more = query.exec(QStringLiteral("SELECT %1 FROM entries ORDER BY seq").arg(storedColumns()));
    std::optional<QFuture<bool>> checking;
    while (more) {
        std::vector<StoredEntry> part;
        while (std::ssize(part) < entriesAtOnce && (more = query.next()))
            part.push_back(storedEntry(query));
        const bool fits = !checking || checking->result();
        more = more && fits;
        checking.reset();
        if (fits)
            checking = inBackground(
                [&checker, part = std::move(part)] {
                    return std::all_of(part.begin(), part.end(),
                                       [&checker](const StoredEntry& entry) { return checker.add(entry); });
                },
                &workers);
    }
    if (checking)
        checking->waitForFinished();
    return query.lastError();
}

// SQLite's own check of pages and of the index, which could hide entries from a filter; with a connection of
// its own. "ok" when it found nothing.
Result<QString> pageCheck(const QString& path, bool immutable) {
    using Access = JournalConnection::Access;
    QSqlError error;
    const auto connection =
        JournalConnection::open(path, immutable ? Access::Immutable : Access::ReadOnly, error);
    if (connection) {
        QSqlQuery query(connection->db());
        if (query.exec(QStringLiteral("PRAGMA integrity_check(1)")) && query.next())
            return query.value(0).toString();
        error = query.lastError();
    }
    return isDamage(error) ? Result<QString>(error.databaseText()) : storageError(path, error);
}

Result<QString> pageProblem(const Result<QString>& found) {
    if (!found || *found == QLatin1String("ok"))
        return found ? QString() : found;
    return QCoreApplication::translate("Journal", "The file is damaged: %1.").arg(*found);
}

Result<QString> structureProblem(const QSqlDatabase& db, const QString& path) {
    Result<QString> difference = schema::difference(db, path);
    if (!difference || difference->isEmpty())
        return difference;
    return QCoreApplication::translate("Journal", "The entries fit, but %1.").arg(*difference);
}

Error refusal(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

}  // namespace

Journal::Journal(std::unique_ptr<JournalStore> store, Clock clock)
    : m_store(std::move(store)), m_clock(std::move(clock)) {
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString& path, Clock clock, Mode mode) {
    const QString file = QFileInfo(path).absoluteFilePath();
    auto store =
        mode == Mode::ReadWrite ? JournalStore::openForWriting(file) : JournalStore::openForReading(file);
    if (!store)
        return store.error();
    return std::unique_ptr<Journal>(new Journal(std::move(store).value(), std::move(clock)));
}

QString Journal::path() const {
    return m_store->path();
}

Result<QList<Entry>> Journal::append(const QList<NewEntry>& entries) {
    if (!m_store->isWritable()) {
        return refusal(path(), QCoreApplication::translate("Journal", "it was opened for reading only"));
    }
    QList<QByteArray> bodies;
    bodies.reserve(entries.size());
    for (const NewEntry& entry : entries) {
        const std::optional<QByteArray> body = writable(entry);
        if (!body) {
            return refusal(path(), QCoreApplication::translate(
                                       "Journal", "an entry of the kind “%1” cannot be written without loss")
                                       .arg(entry.kind));
        }
        bodies += *body;
    }
    if (entries.isEmpty())
        return QList<Entry>();

    Transaction transaction(m_store->db());
    if (!transaction.begin())
        return storageError(path(), transaction.lastError());
    if (!m_store->isInPlace()) {
        return refusal(
            path(), QCoreApplication::translate("Journal", "it was removed or replaced while it was open"));
    }
    const Result<JournalHead> last = readHead(m_store->db(), path());
    if (!last)
        return last.error();
    if (last->seq > std::numeric_limits<qint64>::max() - entries.size())
        return refusal(path(), QCoreApplication::translate("Journal", "its content is damaged"));

    QSqlQuery insert(m_store->db());
    if (!insert.prepare(QStringLiteral("INSERT INTO entries (seq, time, kind, batch, body, hash) "
                                       "VALUES (?, ?, ?, ?, ?, ?)")))
        return storageError(path(), insert.lastError());
    const QByteArray time = utcText(m_clock()).toLatin1();
    QList<Entry> written;
    written.reserve(entries.size());
    StoredEntry stored{last->seq, time, {}, {}, {}, last->hash};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        stored.seq += 1;
        stored.kind = entries.at(i).kind.toLatin1();
        stored.batch = entries.at(i).batch.toLatin1();
        stored.body = bodies.at(i);
        if (const auto& key = entries.at(i).seal) {
            const Seal seal{key->id(), key->mac(stored.hash, entryText(stored))};
            stored.body = canonicalJson(withSeal(entries.at(i).body, seal)).value_or(QByteArray());
        }
        stored.hash = entryHash(stored.hash, stored);
        insert.bindValue(0, stored.seq);
        insert.bindValue(1, QString::fromLatin1(stored.time));
        insert.bindValue(2, QString::fromLatin1(stored.kind));
        insert.bindValue(3, stored.batch.isEmpty() ? QStringLiteral("") : QString::fromLatin1(stored.batch));
        insert.bindValue(4, QString::fromUtf8(stored.body));
        insert.bindValue(5, stored.hash);
        if (!insert.exec())
            return storageError(path(), insert.lastError());
        const std::optional<Entry> entry = entryOf(stored);
        if (!entry)
            return refusal(path(), QCoreApplication::translate("Journal", "the clock is not set"));
        written += *entry;
    }
    insert.finish();
    if (!transaction.commit())
        return storageError(path(), transaction.lastError());
    return written;
}

Status Journal::select(const QString& columns, const EntryFilter& filter,
                       const std::function<Result<bool>(const QSqlQuery& row)>& each) const {
    Status begun = m_store->beginRead();
    if (!begun)
        return begun;
    QStringList conditions;
    QVariantList values;
    if (!filter.batch.isEmpty()) {
        conditions += QStringLiteral("batch = ?");
        values += filter.batch;
    }
    if (!filter.kinds.isEmpty()) {
        const QStringList marks(filter.kinds.size(), QStringLiteral("?"));
        conditions += QStringLiteral("kind IN (%1)").arg(marks.join(QLatin1Char(',')));
        for (const QString& kind : filter.kinds)
            values += kind;
    }
    if (filter.since.isValid()) {
        conditions += QStringLiteral("time >= ?");
        values += utcText(filter.since);
    }
    if (filter.until.isValid()) {
        conditions += QStringLiteral("time < ?");
        values += utcText(filter.until);
    }
    QString sql = QStringLiteral("SELECT %1 FROM entries ").arg(columns);
    if (!conditions.isEmpty())
        sql += QStringLiteral("WHERE %1 ").arg(conditions.join(QStringLiteral(" AND ")));
    sql += QStringLiteral("ORDER BY seq");

    QSqlQuery query(m_store->db());
    query.setForwardOnly(true);  // else Qt keeps every row that was read
    if (!query.prepare(sql))
        return storageError(path(), query.lastError());
    for (const QVariant& value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return storageError(path(), query.lastError());
    while (query.next()) {
        const Result<bool> more = each(query);
        if (!more)
            return more.error();
        if (!*more)
            return m_store->endRead();
    }
    if (query.lastError().isValid())
        return storageError(path(), query.lastError());
    return m_store->endRead();
}

Status Journal::read(const EntryFilter& filter, const std::function<bool(const Entry&)>& each) const {
    return select(storedColumns(), filter, [&](const QSqlQuery& row) -> Result<bool> {
        const StoredEntry stored = storedEntry(row);
        const std::optional<Entry> entry = entryOf(stored);
        if (!entry) {
            return refusal(
                path(),
                QCoreApplication::translate("Journal", "entry %1 in it cannot be read").arg(stored.seq));
        }
        return each(*entry);
    });
}

Status Journal::readStored(const EntryFilter& filter, const EachStored& each) const {
    const QString columns =
        storedColumns() + QStringLiteral(
                              ", (SELECT hash FROM entries AS earlier WHERE earlier.seq < entries.seq "
                              "ORDER BY earlier.seq DESC LIMIT 1)");
    return select(columns, filter, [&](const QSqlQuery& row) -> Result<bool> {
        const QVariant previous = row.value(6);
        return each(storedEntry(row), previous.isNull() ? genesisHash() : previous.toByteArray());
    });
}

Result<JournalHead> Journal::head() const {
    const Status begun = m_store->beginRead();
    if (!begun)
        return begun.error();
    const Result<JournalHead> head = readHead(m_store->db(), path());
    const Status ended = m_store->endRead();
    return ended ? head : Result<JournalHead>(ended.error());
}

Result<ChainCheck> Journal::verify(std::optional<JournalHead> known, std::optional<SealKey> sealKey) const {
    const Status begun = m_store->beginRead();
    if (!begun)
        return begun.error();
    ChainChecker checker(std::move(known), std::move(sealKey));
    QThreadPool workers;
    // What takes as long as the chain itself is looked at meanwhile.
    const auto pages = inBackground(
        [path = path(), immutable = m_store->isImmutable()] { return pageCheck(path, immutable); }, &workers);
    const QSqlError error = addAll(m_store->db(), checker, workers);
    if (error.isValid() && !isDamage(error))
        return storageError(path(), error);
    ChainCheck check = checker.finish();
    if (error.isValid()) {
        const QString problem =
            QCoreApplication::translate("Journal", "The file is damaged after entry %1: %2.")
                .arg(QString::number(check.entries), error.databaseText());
        check.intact = false;
        check.firstBad = check.entries + 1;
        check.problem = problem;
    }
    if (check.intact) {
        Result<QString> problem = pageProblem(pages.result());
        if (problem && problem->isEmpty())
            problem = structureProblem(m_store->db(), path());
        if (!problem)
            return problem.error();
        check.intact = problem->isEmpty();
        check.problem = *problem;
    }
    const Status ended = m_store->endRead();
    return ended ? check : Result<ChainCheck>(ended.error());
}

}  // namespace sharewarden
