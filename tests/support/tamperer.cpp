// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tamperer.h"

#include <QSqlQuery>
#include <QVariant>
#include <algorithm>
#include <tuple>

#include "tests/support/journal_fixture.h"

namespace sharewarden::test {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<StoredEntry>;
using Needs = Edit::Needs;

int below(QRandomGenerator& random, qsizetype count) {
    return random.bounded(static_cast<int>(count));
}

// Two different numbers below the count, the smaller one first.
std::pair<int, int> twoBelow(QRandomGenerator& random, qsizetype count) {
    const int a = below(random, count);
    const int b = (a + 1 + below(random, count - 1)) % static_cast<int>(count);
    return {std::min(a, b), std::max(a, b)};
}

void numberAnew(Rows& rows) {
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].seq = i + 1;
}

// What somebody does who knows how the chain is made.
void chainAnew(Rows& rows) {
    numberAnew(rows);
    QByteArray previous = genesisHash();
    for (StoredEntry& row : rows) {
        row.hash = entryHash(previous, row);
        previous = row.hash;
    }
}

// Another byte at a random place.
void change(QByteArray& text, QRandomGenerator& random) {
    const int at = below(random, text.size());
    text[at] = static_cast<char>(text.at(at) ^ (1 + below(random, 127)));
}

QByteArray oneBit(QByteArray file, QRandomGenerator& random) {
    const int at = below(random, file.size());
    file[at] = static_cast<char>(file.at(at) ^ (1 << below(random, 8)));
    return file;
}

QByteArray oneByte(QByteArray file, QRandomGenerator& random) {
    change(file, random);
    return file;
}

QByteArray manyBytes(QByteArray file, QRandomGenerator& random) {
    const int count = 2 + below(random, 63);
    const int from = below(random, file.size() - count);
    for (int i = from; i < from + count; ++i)
        file[i] = static_cast<char>(below(random, 256));
    return file;
}

QByteArray pagesSwapped(QByteArray file, QRandomGenerator& random) {
    constexpr int page = 4096;
    const auto [a, b] = twoBelow(random, file.size() / page);
    const QByteArray first = file.mid(a * page, page);
    file.replace(a * page, page, file.mid(b * page, page));
    file.replace(b * page, page, first);
    return file;
}

QByteArray fileCut(QByteArray file, QRandomGenerator& random) {
    return file.left(below(random, file.size()));
}

Rows bodyChanged(Rows rows, QRandomGenerator& random) {
    change(rows[below(random, rows.size())].body, random);
    return rows;
}

Rows bodyOfAnother(Rows rows, QRandomGenerator& random) {
    const auto [a, b] = twoBelow(random, rows.size());
    rows[a].body = rows.at(b).body;
    return rows;
}

Rows bodySpaced(Rows rows, QRandomGenerator& random) {
    rows[below(random, rows.size())].body.insert(1, ' ');
    return rows;
}

Rows timeChanged(Rows rows, QRandomGenerator& random) {
    QByteArray& time = rows[below(random, rows.size())].time;
    time[22] = time.at(22) == '9' ? '0' : static_cast<char>(time.at(22) + 1);
    return rows;
}

Rows kindChanged(Rows rows, QRandomGenerator& random) {
    QByteArray& kind = rows[below(random, rows.size())].kind;
    kind = kind == "intent" ? "answer" : "intent";
    return rows;
}

Rows batchChanged(Rows rows, QRandomGenerator& random) {
    change(rows[below(random, rows.size())].batch, random);
    return rows;
}

Rows hashChanged(Rows rows, QRandomGenerator& random) {
    change(rows[below(random, rows.size())].hash, random);
    return rows;
}

Rows removed(Rows rows, QRandomGenerator& random) {
    rows.removeAt(below(random, rows.size() - 1));
    return rows;
}

Rows removedAndNumbered(Rows rows, QRandomGenerator& random) {
    rows = removed(rows, random);
    numberAnew(rows);
    return rows;
}

Rows inserted(Rows rows, QRandomGenerator& random) {
    const StoredEntry copy = rows.at(below(random, rows.size()));
    rows.insert(below(random, rows.size() + 1), copy);
    numberAnew(rows);
    return rows;
}

Rows swapped(Rows rows, QRandomGenerator& random) {
    const auto [a, b] = twoBelow(random, rows.size());
    rows.swapItemsAt(a, b);
    numberAnew(rows);
    return rows;
}

Rows swappedUnderTheirHashes(Rows rows, QRandomGenerator& random) {
    const auto [a, b] = twoBelow(random, rows.size());
    rows.swapItemsAt(a, b);
    std::swap(rows[a].hash, rows[b].hash);
    numberAnew(rows);
    return rows;
}

Rows reversed(Rows rows, QRandomGenerator& random) {
    const auto [a, b] = twoBelow(random, rows.size());
    std::reverse(rows.begin() + a, rows.begin() + b + 1);
    numberAnew(rows);
    return rows;
}

Rows tailCut(Rows rows, QRandomGenerator& random) {
    rows.resize(below(random, rows.size()));
    return rows;
}

Rows forged(Rows rows, QRandomGenerator& random) {
    StoredEntry& row = rows[below(random, rows.size())];
    row.body = "{\"forged\":" + QByteArray::number(random.bounded(1000)) + '}';
    chainAnew(rows);
    return rows;
}

Rows removedAndForged(Rows rows, QRandomGenerator& random) {
    rows = removed(rows, random);
    chainAnew(rows);
    return rows;
}

Rows insertedAndForged(Rows rows, QRandomGenerator& random) {
    // Not behind the last but one: what stands behind the head is an honest addition to anybody.
    const StoredEntry copy = rows.at(below(random, rows.size()));
    rows.insert(below(random, rows.size() - 1), copy);
    chainAnew(rows);
    return rows;
}

Rows swappedAndForged(Rows rows, QRandomGenerator& random) {
    rows = swapped(rows, random);
    chainAnew(rows);
    return rows;
}

Rows tailForged(Rows rows, QRandomGenerator& random) {
    for (int i = below(random, rows.size()); i < rows.size(); ++i)
        rows[i].body = "{\"forged\":" + QByteArray::number(i) + '}';
    chainAnew(rows);
    return rows;
}

}  // namespace

QList<Edit> allEdits() {
    return {
        {"one bit of the file", Needs::Nothing, oneBit, nullptr},
        {"one byte of the file", Needs::Nothing, oneByte, nullptr},
        {"bytes in a row", Needs::Nothing, manyBytes, nullptr},
        {"two pages swapped", Needs::Nothing, pagesSwapped, nullptr},
        {"file cut", Needs::Nothing, fileCut, nullptr},
        {"body changed", Needs::Nothing, nullptr, bodyChanged},
        {"body of another row", Needs::Nothing, nullptr, bodyOfAnother},
        {"white space in a body", Needs::Nothing, nullptr, bodySpaced},
        {"time changed", Needs::Nothing, nullptr, timeChanged},
        {"kind changed", Needs::Nothing, nullptr, kindChanged},
        {"batch changed", Needs::Nothing, nullptr, batchChanged},
        {"hash changed", Needs::Nothing, nullptr, hashChanged},
        {"row removed", Needs::Nothing, nullptr, removed},
        {"row removed, others numbered anew", Needs::Nothing, nullptr, removedAndNumbered},
        {"row inserted", Needs::Nothing, nullptr, inserted},
        {"rows swapped", Needs::Nothing, nullptr, swapped},
        {"rows swapped under their hashes", Needs::Nothing, nullptr, swappedUnderTheirHashes},
        {"rows reversed", Needs::Nothing, nullptr, reversed},
        {"tail cut", Needs::Head, nullptr, tailCut},
        {"chained anew after a change", Needs::Head, nullptr, forged},
        {"chained anew after a removal", Needs::Head, nullptr, removedAndForged},
        {"chained anew after an insertion", Needs::Head, nullptr, insertedAndForged},
        {"chained anew after a swap", Needs::Head, nullptr, swappedAndForged},
        {"chained anew with another tail", Needs::Head, nullptr, tailForged},
    };
}

QList<StoredEntry> storedRows(const QString& path) {
    Rows rows;
    RawSql raw(path);
    QSqlQuery query(raw.db());
    query.exec(
        u"SELECT seq, CAST(time AS BLOB), CAST(kind AS BLOB), CAST(batch AS BLOB), "
        "CAST(body AS BLOB), hash FROM entries ORDER BY seq"_s);
    while (query.next()) {
        rows.append({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toByteArray(),
                     query.value(3).toByteArray(), query.value(4).toByteArray(),
                     query.value(5).toByteArray()});
    }
    return rows;
}

QString replaceRows(const QString& path, const QList<StoredEntry>& rows) {
    RawSql raw(path);
    QSqlQuery query(raw.db());
    QStringList triggers;
    query.exec(u"SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"_s);
    while (query.next())
        triggers.append(query.value(0).toString());
    query.finish();
    const QString begun =
        raw.runAll({u"PRAGMA ignore_check_constraints = ON"_s, u"PRAGMA synchronous = OFF"_s, u"BEGIN"_s,
                    u"DROP TRIGGER entries_in_order"_s, u"DROP TRIGGER entries_unchanged"_s,
                    u"DROP TRIGGER entries_kept"_s, u"DELETE FROM entries"_s});
    if (!begun.isEmpty() || triggers.size() != 3)
        return u"begin: "_s % begun;
    query.prepare(
        u"INSERT INTO entries VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
        "CAST(? AS TEXT), ?)"_s);
    for (const StoredEntry& row : rows) {
        const QVariantList values{row.seq, row.time, row.kind, row.batch, row.body, row.hash};
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            return query.lastError().databaseText();
    }
    query.finish();
    return raw.runAll(triggers + QStringList{u"COMMIT"_s});
}

bool areSame(const QList<StoredEntry>& a, const QList<StoredEntry>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return std::tie(x.seq, x.time, x.kind, x.batch, x.body, x.hash) ==
               std::tie(y.seq, y.time, y.kind, y.batch, y.body, y.hash);
    });
}

}  // namespace sharewarden::test
