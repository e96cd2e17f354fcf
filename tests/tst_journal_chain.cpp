// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "app/journal/canonical_json.h"
#include "app/journal/chain.h"
#include "tests/support/journal_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;

namespace {

// Made by tests/data/journal_chain.py.
QJsonObject knownAnswers() {
    const QByteArray text = contentOf(QFINDTESTDATA("data/journal_chain.json"));
    return QJsonDocument::fromJson(text).object();
}

QList<StoredEntry> chainOf(int count) {
    QList<StoredEntry> chain;
    QByteArray previous = genesisHash();
    for (int i = 1; i <= count; ++i) {
        StoredEntry entry{i, "2026-01-31T08:05:00.123Z", "note", "b", "{\"n\":" + QByteArray::number(i) + '}',
                          {}};
        entry.hash = entryHash(previous, entry);
        previous = entry.hash;
        chain += entry;
    }
    return chain;
}

ChainCheck check(const QList<StoredEntry>& chain, std::optional<JournalHead> known = {}) {
    ChainChecker checker(std::move(known));
    for (const StoredEntry& entry : chain) {
        if (!checker.add(entry))
            break;
    }
    return checker.finish();
}

}  // namespace

class JournalChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAreThoseComputedElsewhere() {
        const QJsonObject answers = knownAnswers();
        const QJsonArray entries = answers.value(QStringLiteral("entries")).toArray();
        QVERIFY(entries.size() >= 6);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("journal.sqlite"));
        const auto journal = openJournal(path, [] { return fixedMoment(); });
        QVERIFY(journal);
        QCOMPARE(utcText(fixedMoment()), answers.value(QStringLiteral("time")).toString());
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject row = entries.at(i).toObject();
            const QJsonObject body = row.value(QStringLiteral("body")).toObject();
            QCOMPARE(QString::fromUtf8(canonicalJson(body).value_or("nothing")),
                     row.value(QStringLiteral("canonical")).toString());
            const auto written = journal->append({{row.value(QStringLiteral("kind")).toString(),
                                                   row.value(QStringLiteral("batch")).toString(), body}});
            QVERIFY2(written.ok(), why(written).constData());
            QCOMPARE(QString::fromLatin1(written->first().hash.toHex()),
                     row.value(QStringLiteral("hash")).toString());
            RawSql raw(path);
            QCOMPARE(raw.value(QStringLiteral("SELECT body FROM entries ORDER BY seq DESC")).toString(),
                     row.value(QStringLiteral("canonical")).toString());
        }
    }

    void everyFieldIsUnderTheHash_data() {
        QTest::addColumn<int>("field");
        for (int field = 0; field < 6; ++field)
            QTest::addRow("field %d", field) << field;
    }
    void everyFieldIsUnderTheHash() {
        QFETCH(int, field);
        QByteArray previous = genesisHash();
        StoredEntry entry{7, "2026-01-31T08:05:00.123Z", "note", "b", "{}", {}};
        const QByteArray before = entryHash(previous, entry);
        switch (field) {
            case 0:
                entry.seq = 8;
                break;
            case 1:
                entry.time[22] = '4';
                break;
            case 2:
                entry.kind += 's';
                break;
            case 3:
                entry.batch.clear();
                break;
            case 4:
                entry.body = "{\"a\":1}";
                break;
            default:
                previous[31] = '\1';
        }
        QVERIFY(entryHash(previous, entry) != before);
    }

    // Text must not move from one field to another under the same hash.
    void fieldsCannotBorrowFromEachOther() {
        const StoredEntry plain{1, "t", "k", "b", "{}", {}};
        const StoredEntry quoted{1, "t", "k", "b\",\"body\":{},\"kind\":\"k", "{}", {}};
        const StoredEntry moved{1, "t", "k\",\"seq\":1,\"time\":\"t", "b", "{}", {}};
        const StoredEntry longer{1, "t", "k", "b", "{},\"kind\":\"k\",\"seq\":1,\"time\":\"t\"}", {}};
        const QByteArray hash = entryHash(genesisHash(), plain);
        for (const StoredEntry& other : {quoted, moved, longer})
            QVERIFY(entryHash(genesisHash(), other) != hash);
    }

    void anUntouchedChainFits_data() {
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("twenty") << 20;
    }
    void anUntouchedChainFits() {
        QFETCH(int, count);
        const ChainCheck found = check(chainOf(count));
        QVERIFY2(found.intact, qPrintable(found.problem));
        QCOMPARE(found.entries, count);
        QCOMPARE(found.firstBad, 0);
        QVERIFY(found.problem.isEmpty());
    }

    void aBrokenChainNamesItsFirstBadEntry_data() {
        QTest::addColumn<QList<int>>("order");  // of a chain of six
        QTest::addColumn<int>("firstBad");
        QTest::newRow("first removed") << QList<int>{2, 3, 4, 5, 6} << 1;
        QTest::newRow("one removed") << QList<int>{1, 2, 4, 5, 6} << 3;
        QTest::newRow("two swapped") << QList<int>{1, 3, 2, 4, 5, 6} << 2;
        QTest::newRow("one twice") << QList<int>{1, 2, 2, 3, 4, 5, 6} << 2;
    }
    void aBrokenChainNamesItsFirstBadEntry() {
        QFETCH(QList<int>, order);
        QFETCH(int, firstBad);
        const QList<StoredEntry> whole = chainOf(6);
        QList<StoredEntry> chain;
        for (const int seq : order)
            chain += whole.at(seq - 1);
        const ChainCheck found = check(chain);
        QVERIFY(!found.intact);
        QCOMPARE(found.firstBad, firstBad);
        QVERIFY2(found.problem.contains(QString::number(firstBad)), qPrintable(found.problem));
    }

    void renumberingDoesNotHideARemoval() {
        QList<StoredEntry> chain = chainOf(6);
        chain.removeAt(2);
        for (int i = 2; i < chain.size(); ++i)
            chain[i].seq = i + 1;
        QCOMPARE(check(chain).firstBad, 3);
    }

    void aKnownHeadShowsWhatTheChainCannot() {
        const QList<StoredEntry> whole = chainOf(6);
        const JournalHead third{3, whole.at(2).hash};
        const JournalHead last{6, whole.at(5).hash};
        QVERIFY(check(whole, third).intact);
        QVERIFY(check(whole, last).intact);
        const QList<StoredEntry> cut = whole.mid(0, 4);
        QVERIFY(check(cut).intact);
        QVERIFY(check(cut, third).intact);
        const ChainCheck found = check(cut, last);
        QVERIFY(!found.intact);
        QCOMPARE(found.entries, 4);
        QCOMPARE(found.firstBad, 5);
        // The same length, written anew.
        QList<StoredEntry> anew = whole;
        QByteArray previous = genesisHash();
        for (StoredEntry& entry : anew) {
            entry.batch = "other";
            entry.hash = entryHash(previous, entry);
            previous = entry.hash;
        }
        QVERIFY(check(anew).intact);
        QVERIFY(!check(anew, last).intact);
        QCOMPARE(check(anew, third).firstBad, 3);
    }
};

QTEST_GUILESS_MAIN(JournalChainTest)
#include "tst_journal_chain.moc"
