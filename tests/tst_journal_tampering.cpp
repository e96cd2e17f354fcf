// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/journal_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;

namespace {

const QStringList& withoutTriggers() {
    static const QStringList sql{QStringLiteral("DROP TRIGGER entries_in_order"),
                                 QStringLiteral("DROP TRIGGER entries_unchanged"),
                                 QStringLiteral("DROP TRIGGER entries_kept")};
    return sql;
}

}  // namespace

class JournalTamperingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;
    QByteArray m_pristine;
    QList<Entry> m_entries;
    JournalHead m_head;

    // An honest journal of twelve entries, closed.
    void makeJournal() {
        const auto journal = openJournal(m_path, tickingClock());
        QVERIFY(journal);
        for (int i = 1; i <= 12; ++i)
            QVERIFY(journal->append({note(QStringLiteral("marker-%1").arg(i), QStringLiteral("note"),
                                          QStringLiteral("batch-%1").arg(i % 3))}));
        m_entries = *readAll(*journal);
        m_head = *journal->head();
    }

    bool sameAsWritten(const QList<Entry>& entries) const {
        if (entries.size() != m_entries.size())
            return false;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const Entry& a = entries.at(i);
            const Entry& b = m_entries.at(i);
            if (a.seq != b.seq || a.time != b.time || a.kind != b.kind || a.batch != b.batch ||
                a.body != b.body || a.hash != b.hash)
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init() {
        m_path = m_dir.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
        makeJournal();
        m_pristine = contentOf(m_path);
        QVERIFY(m_pristine.contains("marker-7"));
    }

    void anEditOfTheRowsIsFound_data() {
        QTest::addColumn<QStringList>("edit");
        QTest::addColumn<qint64>("firstBad");
        const auto one = [](const char* sql) { return QStringList{QString::fromLatin1(sql)}; };
        QTest::newRow("body") << one("UPDATE entries SET body = '{\"text\":\"marker-X\"}' WHERE seq = 5")
                              << qint64(5);
        QTest::newRow("white space in the body")
            << one("UPDATE entries SET body = body || ' ' WHERE seq = 5") << qint64(5);
        QTest::newRow("time") << one("UPDATE entries SET time = '2026-01-31T08:05:00.124Z' WHERE seq = 1")
                              << qint64(1);
        QTest::newRow("kind") << one("UPDATE entries SET kind = 'other' WHERE seq = 12") << qint64(12);
        QTest::newRow("batch") << one("UPDATE entries SET batch = '' WHERE seq = 2") << qint64(2);
        QTest::newRow("hash") << one("UPDATE entries SET hash = zeroblob(32) WHERE seq = 6") << qint64(6);
        QTest::newRow("number") << one("UPDATE entries SET seq = 40 WHERE seq = 6") << qint64(6);
        QTest::newRow("first removed") << one("DELETE FROM entries WHERE seq = 1") << qint64(1);
        QTest::newRow("middle removed") << one("DELETE FROM entries WHERE seq = 7") << qint64(7);
        QTest::newRow("removed and renumbered")
            << QStringList{QStringLiteral("DELETE FROM entries WHERE seq = 7"),
                           QStringLiteral("UPDATE entries SET seq = seq - 1 WHERE seq > 7")}
            << qint64(7);
        QTest::newRow("inserted behind")
            << one("INSERT INTO entries SELECT 13, time, kind, batch, body, hash FROM entries WHERE seq = 4")
            << qint64(13);
        QTest::newRow("inserted between")
            << QStringList{QStringLiteral("UPDATE entries SET seq = -seq WHERE seq > 5"),
                           QStringLiteral("UPDATE entries SET seq = 1 - seq WHERE seq < 0"),
                           QStringLiteral("INSERT INTO entries SELECT 6, time, kind, batch, body, hash "
                                          "FROM entries WHERE seq = 5")}
            << qint64(6);
        QTest::newRow("inserted in front")
            << one("INSERT INTO entries SELECT 0, time, kind, batch, body, hash FROM entries WHERE seq = 5")
            << qint64(0);
        QTest::newRow("swapped") << QStringList{QStringLiteral("UPDATE entries SET seq = -3 WHERE seq = 3"),
                                                QStringLiteral("UPDATE entries SET seq = 3 WHERE seq = 8"),
                                                QStringLiteral("UPDATE entries SET seq = 8 WHERE seq = -3")}
                                 << qint64(3);
    }
    void anEditOfTheRowsIsFound() {
        QFETCH(QStringList, edit);
        QFETCH(qint64, firstBad);
        QStringList statements{QStringLiteral("PRAGMA ignore_check_constraints = ON")};
        statements += withoutTriggers();
        statements += edit;
        // The open journal sees it…
        const auto open = openJournal(m_path);
        QVERIFY(open);
        QCOMPARE(RawSql(m_path).runAll(statements), QString());
        const auto check = open->verify();
        QVERIFY2(check, why(check).constData());
        QVERIFY(!check->intact);
        QCOMPARE(check->firstBad, firstBad);
        QVERIFY2(check->problem.contains(QString::number(firstBad)), qPrintable(check->problem));
        // …and so does one that is opened later to look at it.
        const auto later = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(later);
        QCOMPARE(later->verify()->firstBad, firstBad);
    }

    void aCutTailIsFoundAgainstTheHeadThatWasKept() {
        QStringList statements = withoutTriggers();
        statements += QStringLiteral("DELETE FROM entries WHERE seq > 9");
        QCOMPARE(RawSql(m_path).runAll(statements), QString());
        const auto journal = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        const auto check = journal->verify(m_head);
        QVERIFY(!check->intact);
        QCOMPARE(check->entries, 9);
        QCOMPARE(check->firstBad, 10);
        QVERIFY(journal->verify(JournalHead{9, m_entries.at(8).hash})->problem != check->problem);
    }

    void aChangedStructureIsFoundAndNotWrittenTo_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const char* sql, const char* object) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(object);
        };
        row("trigger dropped", "DROP TRIGGER entries_kept", "entries_kept");
        row("trigger added", "CREATE TRIGGER extra AFTER INSERT ON entries BEGIN SELECT 1; END", "extra");
        row("index dropped", "DROP INDEX entries_by_batch", "entries_by_batch");
        row("table added", "CREATE TABLE extra (a)", "extra");
        row("column added", "ALTER TABLE entries ADD COLUMN extra TEXT", "entries");
        row("view added", "CREATE VIEW extra AS SELECT 1", "extra");
    }
    void aChangedStructureIsFoundAndNotWrittenTo() {
        QFETCH(QString, sql);
        QFETCH(QString, name);
        QCOMPARE(RawSql(m_path).run(sql), QString());
        const auto refused = Journal::open(m_path, systemClock());
        QVERIFY(!refused);
        QVERIFY2(detailOf(refused.error()).contains(name), qPrintable(detailOf(refused.error())));
        const auto journal = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        const auto check = journal->verify(m_head);
        QVERIFY2(check, why(check).constData());
        QVERIFY(!check->intact);
        QCOMPARE(check->entries, 12);
        QVERIFY2(check->problem.contains(name), qPrintable(check->problem));
        QVERIFY(sameAsWritten(*readAll(*journal)));
    }

    void statisticsOfSqliteDoNoHarm() {
        QCOMPARE(RawSql(m_path).run(QStringLiteral("ANALYZE")), QString());
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY(journal->verify(m_head)->intact);
    }

    void anyEditedByteOfAnEntryIsFound() {
        QRandomGenerator random(20260131);
        for (int i = 1; i <= 12; ++i) {
            QByteArray content = m_pristine;
            const QByteArray marker = "\"marker-" + QByteArray::number(i) + '"';
            // The last one: a page that was split leaves old bytes behind in its free space.
            const qsizetype at =
                content.lastIndexOf(marker) + random.bounded(static_cast<int>(marker.size()));
            content[at] = static_cast<char>(content.at(at) ^ (1 << random.bounded(8)));
            QVERIFY(writeContent(m_path, content));
            const auto journal = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
            QVERIFY(journal);
            const auto check = journal->verify();
            QVERIFY2(check, why(check).constData());
            QVERIFY(!check->intact);
            QCOMPARE(check->firstBad, i);
        }
    }

    // Bytes that carry nothing (free space, counters) may be edited; then everything reads as it was written.
    void noEditedByteGoesUnnoticedWhereItMatters_data() {
        QTest::addColumn<int>("bytes");
        QTest::newRow("one") << 1;
        QTest::newRow("sixteen in a row") << 16;
        QTest::newRow("a page") << 4096;
    }
    void noEditedByteGoesUnnoticedWhereItMatters() {
        QFETCH(int, bytes);
        QRandomGenerator random(static_cast<quint32>(bytes));
        int noticed = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray content = m_pristine;
            const auto at = random.bounded(static_cast<int>(content.size()) - bytes + 1);
            for (int i = at; i < at + bytes; ++i)
                content[i] = static_cast<char>(random.bounded(256));
            QVERIFY(writeContent(m_path, content));
            const auto journal = Journal::open(m_path, systemClock(), Journal::Mode::ReadOnly);
            if (!journal) {
                QVERIFY(std::holds_alternative<StorageError>(journal.error()));
                ++noticed;
                continue;
            }
            const auto check = (*journal)->verify(m_head);
            if (!check || !check->intact) {
                ++noticed;
                continue;
            }
            const auto entries = readAll(**journal);
            QVERIFY2(entries, why(entries).constData());
            QVERIFY2(sameAsWritten(*entries), qPrintable(QStringLiteral("byte %1").arg(at)));
            for (int batch = 0; batch < 3; ++batch) {
                const auto some = readAll(**journal, {QStringLiteral("batch-%1").arg(batch), {}, {}, {}});
                QVERIFY2(some && some->size() == 4, qPrintable(QStringLiteral("byte %1").arg(at)));
            }
        }
        QVERIFY(noticed > 0);
    }

    void aCutFileIsAnErrorOrAFinding_data() {
        QTest::addColumn<int>("size");
        for (const int size : {50, 100, 4096, 8192, 12000})
            QTest::addRow("%d bytes", size) << size;
    }
    void aCutFileIsAnErrorOrAFinding() {
        QFETCH(int, size);
        QVERIFY(m_pristine.size() > size);
        QVERIFY(writeContent(m_path, m_pristine.left(size)));
        const auto journal = Journal::open(m_path, systemClock());
        if (!journal) {
            QVERIFY(!detailOf(journal.error()).isEmpty());
            return;
        }
        const auto check = (*journal)->verify(m_head);
        QVERIFY(!check || !check->intact);
        // Where the damage is not in its way an entry may be written; it must not hide the damage.
        const auto written = (*journal)->append(markers(1));
        const auto after = (*journal)->verify(m_head);
        QVERIFY(!after || !after->intact);
        if (!written)
            QVERIFY(std::holds_alternative<StorageError>(written.error()));
    }
};

QTEST_GUILESS_MAIN(JournalTamperingTest)
#include "tst_journal_tampering.moc"
