// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "tests/support/journal_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;

class JournalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;

private Q_SLOTS:
    void init() {
        QVERIFY(m_dir.isValid());
        m_path = m_dir.filePath(QStringLiteral("%1/journal.sqlite").arg(++m_count));
    }

    void anEmptyJournalIsIntact() {
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QCOMPARE(journal->path(), m_path);
        const auto head = journal->head();
        QVERIFY2(head, why(head).constData());
        QCOMPARE(head->seq, 0);
        QCOMPARE(head->hash, genesisHash());
        const auto check = journal->verify(*head);
        QVERIFY2(check, why(check).constData());
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, 0);
        QVERIFY(readAll(*journal)->isEmpty());
        QVERIFY(journal->append({})->isEmpty());
    }

    void entriesComeBackAsTheyWereWritten() {
        const auto journal = openJournal(m_path, tickingClock());
        QVERIFY(journal);
        const QString batch = QStringLiteral("b-1");
        const QJsonObject body{{QStringLiteral("ids"), QJsonArray{QStringLiteral("a@b.kr"), 3, 0.5}},
                               {QStringLiteral("none"), QJsonValue::Null}};
        const auto written =
            journal->append({{QStringLiteral("intent"), batch, body}, note(QStringLiteral("x"))});
        QVERIFY2(written, why(written).constData());
        const auto later = journal->append({note(QStringLiteral("y"))});
        QVERIFY2(later, why(later).constData());

        const auto read = readAll(*journal);
        QVERIFY2(read, why(read).constData());
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(0).seq, 1);
        QCOMPARE(read->at(0).kind, QStringLiteral("intent"));
        QCOMPARE(read->at(0).batch, batch);
        QCOMPARE(read->at(0).body, body);
        QCOMPARE(read->at(0).time, fixedMoment());
        QCOMPARE(read->at(0).time.timeSpec(), Qt::UTC);
        QCOMPARE(read->at(1).time, fixedMoment());
        QCOMPARE(read->at(2).time, fixedMoment().addSecs(1));
        const QList<Entry> all{written->at(0), written->at(1), later->at(0)};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(read->at(i).seq, all.at(i).seq);
            QCOMPARE(read->at(i).hash, all.at(i).hash);
            QCOMPARE(read->at(i).body, all.at(i).body);
            QCOMPARE(read->at(i).time, all.at(i).time);
        }
        const auto head = journal->head();
        QCOMPARE(head->seq, 3);
        QCOMPARE(head->hash, later->at(0).hash);
    }

    void aReopenedJournalGoesOn() {
        QByteArray hash;
        {
            const auto journal = openJournal(m_path);
            QVERIFY(journal);
            hash = journal->append(markers(3))->last().hash;
        }
        QVERIFY2(!QFileInfo::exists(m_path + QStringLiteral("-wal")),
                 "everything is in the one file when closed");
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QCOMPARE(journal->head()->hash, hash);
        QCOMPARE(journal->append(markers(1))->first().seq, 4);
        const auto check = journal->verify(JournalHead{3, hash});
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, 4);
    }

    void hostileTextComesBack_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QString::fromUtf16(u"a\0b", 3);
        QTest::newRow("high surrogate alone") << QString::fromUtf16(u"a\xD83D", 2);
        QTest::newRow("low surrogate alone") << QString::fromUtf16(u"\xDE00z", 2);
        QTest::newRow("bidi") << QString::fromUtf16(u"ops\u202e@evil\u2066\u200b");
        QTest::newRow("BOM first") << QString::fromUtf16(u"\ufeffx");
        QTest::newRow("quotes and SQL") << QStringLiteral("'); DROP TABLE entries; --\"\\");
        QTest::newRow("Korean") << QStringLiteral("웹서버 이미지 😀");
        QTest::newRow("1 MB") << QString(1'000'000, QChar(0xAC00));
    }
    void hostileTextComesBack() {
        QFETCH(QString, text);
        const QJsonObject body{{QStringLiteral("text"), text}, {text, 1}};
        {
            const auto journal = openJournal(m_path);
            QVERIFY(journal);
            const auto written = journal->append({{QStringLiteral("note"), QString(), body}});
            QVERIFY2(written, why(written).constData());
            QVERIFY(written->first().body == body);
        }
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        const auto read = readAll(*journal);
        QVERIFY2(read, why(read).constData());
        QCOMPARE(read->first().body.value(QStringLiteral("text")).toString(), text);
        QVERIFY(read->first().body == body);
        QVERIFY(journal->verify()->intact);
    }

    void whatWouldNotComeBackIsRefused_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("batch");
        QTest::addColumn<QJsonObject>("body");
        const QString good = QStringLiteral("note");
        QTest::newRow("no kind") << QString() << QString() << QJsonObject();
        QTest::newRow("long kind") << QString(65, QLatin1Char('k')) << QString() << QJsonObject();
        QTest::newRow("control in kind") << QStringLiteral("a\nb") << QString() << QJsonObject();
        QTest::newRow("Korean batch") << good << QStringLiteral("배치") << QJsonObject();
        QTest::newRow("long batch") << good << QString(129, QLatin1Char('b')) << QJsonObject();
        QTest::newRow("infinite number")
            << good << QString() << QJsonObject{{good, std::numeric_limits<double>::infinity()}};
    }
    void whatWouldNotComeBackIsRefused() {
        QFETCH(QString, kind);
        QFETCH(QString, batch);
        QFETCH(QJsonObject, body);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        const auto written = journal->append({note(QStringLiteral("before")), {kind, batch, body}});
        QVERIFY(!written);
        QVERIFY(std::holds_alternative<StorageError>(written.error()));
        QVERIFY(readAll(*journal)->isEmpty());
    }

    void aFilterNarrows_data() {
        QTest::addColumn<QString>("batch");
        QTest::addColumn<QStringList>("kinds");
        QTest::addColumn<int>("sinceSeconds");  // after the first entry, -1 for none
        QTest::addColumn<int>("untilSeconds");
        QTest::addColumn<QList<qint64>>("found");
        const QStringList any;
        const QString intent = QStringLiteral("intent");
        const QString answer = QStringLiteral("answer");
        const QString b1 = QStringLiteral("b1");
        const QString quoted = QStringLiteral("b'2");
        QTest::newRow("nothing") << QString() << any << -1 << -1 << QList<qint64>{1, 2, 3, 4, 5, 6};
        QTest::newRow("batch") << b1 << any << -1 << -1 << QList<qint64>{1, 2, 5};
        QTest::newRow("batch with a quote") << quoted << any << -1 << -1 << QList<qint64>{3, 4};
        QTest::newRow("unknown batch") << QStringLiteral("b3") << any << -1 << -1 << QList<qint64>{};
        QTest::newRow("kind") << QString() << QStringList{answer} << -1 << -1 << QList<qint64>{2, 4};
        QTest::newRow("two kinds") << QString() << QStringList{answer, intent} << -1 << -1
                                   << QList<qint64>{1, 2, 3, 4};
        QTest::newRow("since, inclusive") << QString() << any << 4 << -1 << QList<qint64>{5, 6};
        QTest::newRow("until, exclusive") << QString() << any << -1 << 2 << QList<qint64>{1, 2};
        QTest::newRow("all") << b1 << QStringList{answer} << 1 << 2 << QList<qint64>{2};
    }
    void aFilterNarrows() {
        QFETCH(QString, batch);
        QFETCH(QStringList, kinds);
        QFETCH(int, sinceSeconds);
        QFETCH(int, untilSeconds);
        QFETCH(QList<qint64>, found);
        const auto journal = openJournal(m_path, tickingClock());
        QVERIFY(journal);
        const QList<QPair<const char*, const char*>> rows{{"intent", "b1"},  {"answer", "b1"},
                                                          {"intent", "b'2"}, {"answer", "b'2"},
                                                          {"verdict", "b1"}, {"note", ""}};
        for (const auto& [kind, of] : rows)
            QVERIFY(journal->append({{QString::fromLatin1(kind), QString::fromLatin1(of), {}}}));
        EntryFilter filter{batch, kinds, {}, {}};
        // Another time zone is the same moment.
        if (sinceSeconds >= 0)
            filter.since = fixedMoment().addSecs(sinceSeconds).toOffsetFromUtc(9 * 3600);
        if (untilSeconds >= 0)
            filter.until = fixedMoment().addSecs(untilSeconds);
        const auto entries = readAll(*journal, filter);
        QVERIFY2(entries, why(entries).constData());
        QList<qint64> seqs;
        for (const Entry& entry : *entries)
            seqs += entry.seq;
        QCOMPARE(seqs, found);
    }

    void storedEntriesComeWithWhatTheyAreTiedTo() {
        const auto journal = openJournal(m_path, tickingClock());
        for (const QString& batch : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")})
            QVERIFY(journal->append({note(batch, QStringLiteral("note"), batch)}).ok());
        QByteArrayList previous;
        EntryFilter filter;
        filter.batch = QStringLiteral("a");
        const Status read =
            journal->readStored(filter, [&](const StoredEntry& entry, const QByteArray& before) {
                previous.append(before);
                return entryHash(before, entry) == entry.hash;
            });
        QVERIFY2(read.ok(), why(read).constData());
        // The entry before it, although that is of another batch.
        QCOMPARE(previous, QByteArrayList({genesisHash(), readAll(*journal)->at(1).hash}));
    }

    void readingStopsWhenAsked() {
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY(journal->append(markers(10)));
        int seen = 0;
        QVERIFY(journal->read({}, [&seen](const Entry&) { return ++seen < 3; }));
        QCOMPARE(seen, 3);
        QVERIFY2(journal->append(markers(1)), "the journal is free again");
    }

    void twoJournalsOnOneFileInterleave() {
        const auto first = openJournal(m_path);
        const auto second = openJournal(m_path);
        QVERIFY(first && second);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(first->append(markers(1))->first().seq, 3 * i + 1);
            QCOMPARE(second->append(markers(2))->first().seq, 3 * i + 2);
        }
        const auto check = first->verify();
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, 60);
        QCOMPARE(first->head()->hash, second->head()->hash);
    }

    void theFileIsForItsOwnerOnly() {
        const QString path = m_dir.filePath(QStringLiteral("modes/data/journal.sqlite"));
        const auto journal = openJournal(path);
        QVERIFY(journal);
        QVERIFY(journal->append(markers(1)));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            const QFileInfo info(path + QLatin1String(suffix));
            QVERIFY2(info.exists(), suffix);
            QVERIFY2(info.permissions() == owner, suffix);
        }
        for (const char* folder : {"modes", "modes/data"}) {
            const QFileInfo info(m_dir.filePath(QLatin1String(folder)));
            QVERIFY2(info.permissions() == (owner | QFile::ExeOwner | QFile::ExeUser), folder);
        }
    }

    void anEmptyFileBecomesAPrivateJournal() {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(writeContent(m_path, {}));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY(journal->append(markers(1)));
        QVERIFY(!(QFileInfo(m_path).permissions() & QFile::ReadOther));
        QVERIFY(!(QFileInfo(m_path + QStringLiteral("-wal")).permissions() & QFile::ReadOther));
    }

    void namesThatMeanSomethingToSqliteAreNames_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a b#c?mode=memory&d%41;e.sqlite", "file:x", ":memory:", "저널.sqlite"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesThatMeanSomethingToSqliteAreNames() {
        QFETCH(QString, name);
        const QString path = QFileInfo(m_path).path() + QLatin1Char('/') + name;
        {
            const auto journal = openJournal(path);
            QVERIFY(journal);
            QVERIFY(journal->append(markers(1)));
        }
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(openJournal(path)->head()->seq, 1);
    }

    void aFileThatIsNotOursIsLeftAsItIs_data() {
        QTest::addColumn<QByteArray>("content");  // empty: SQLite makes it
        QTest::addColumn<QStringList>("statements");
        const QStringList none;
        const QString table = QStringLiteral("CREATE TABLE t (a)");
        QTest::newRow("text") << QByteArray("my shopping list\n") << none;
        QTest::newRow("half a header") << QByteArray("SQLite format 3") << none;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << none;
        QTest::newRow("SQLite of others") << QByteArray() << QStringList{table};
        QTest::newRow("SQLite of others in WAL")
            << QByteArray() << QStringList{QStringLiteral("PRAGMA journal_mode = WAL"), table};
        QTest::newRow("another application's")
            << QByteArray()
            << QStringList{QStringLiteral("PRAGMA application_id = 7"),
                           QStringLiteral("PRAGMA user_version = 1"), table};
        QTest::newRow("a newer version's")
            << QByteArray()
            << QStringList{QStringLiteral("PRAGMA application_id = 0x53574A31"),
                           QStringLiteral("PRAGMA user_version = 99"), table};
        QTest::newRow("no version") << QByteArray()
                                    << QStringList{QStringLiteral("PRAGMA application_id = 0x53574A31"),
                                                   table};
    }
    void aFileThatIsNotOursIsLeftAsItIs() {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, statements);
        const QDir dir(QFileInfo(m_path).path());
        QVERIFY(QDir().mkpath(dir.path()));
        if (!content.isEmpty())
            QVERIFY(writeContent(m_path, content));
        else
            QCOMPARE(RawSql(m_path).runAll(statements), QString());
        const QByteArray before = contentOf(m_path);
        const QFileInfo info(m_path);
        const QDateTime modified = info.lastModified();
        const auto mode = info.permissions();
        for (const Journal::Mode how : {Journal::Mode::ReadWrite, Journal::Mode::ReadOnly}) {
            const auto journal = Journal::open(m_path, systemClock(), how);
            QVERIFY(!journal);
            QVERIFY(std::holds_alternative<StorageError>(journal.error()));
            QCOMPARE(std::get<StorageError>(journal.error()).path, m_path);
        }
        QCOMPARE(contentOf(m_path), before);
        const QFileInfo after(m_path);
        QCOMPARE(after.lastModified(), modified);
        QCOMPARE(after.permissions(), mode);
        QCOMPARE(dir.entryList(QDir::Files), QStringList{info.fileName()});
    }

    void aNewerVersionIsNamedAsTheReason() {
        QVERIFY(openJournal(m_path));
        QCOMPARE(RawSql(m_path).run(QStringLiteral("PRAGMA user_version = 99")), QString());
        const auto journal = Journal::open(m_path, systemClock());
        QVERIFY(!journal);
        QVERIFY2(detailOf(journal.error()).contains(QStringLiteral("newer")),
                 qPrintable(detailOf(journal.error())));
    }

    void aPlaceWithoutAJournalIsAnError_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<Journal::Mode>("mode");
        QVERIFY(writeContent(m_dir.filePath(QStringLiteral("file")), "x"));
        QVERIFY(writeContent(m_dir.filePath(QStringLiteral("empty")), {}));
        const auto dir = m_dir.path();
        QTest::newRow("missing, for reading")
            << QString(dir + QStringLiteral("/missing")) << Journal::Mode::ReadOnly;
        QTest::newRow("empty, for reading")
            << QString(dir + QStringLiteral("/empty")) << Journal::Mode::ReadOnly;
        QTest::newRow("a folder") << dir << Journal::Mode::ReadWrite;
        QTest::newRow("a device") << QStringLiteral("/dev/null") << Journal::Mode::ReadWrite;
        QTest::newRow("in a file") << QString(dir + QStringLiteral("/file/journal"))
                                   << Journal::Mode::ReadWrite;
        QTest::newRow("where nobody may write")
            << QStringLiteral("/proc/none/journal") << Journal::Mode::ReadWrite;
    }
    void aPlaceWithoutAJournalIsAnError() {
        QFETCH(QString, place);
        QFETCH(Journal::Mode, mode);
        const bool existed = QFileInfo::exists(place);
        const auto journal = Journal::open(place, systemClock(), mode);
        QVERIFY(!journal);
        QVERIFY(std::holds_alternative<StorageError>(journal.error()));
        QVERIFY(!detailOf(journal.error()).isEmpty());
        QCOMPARE(QFileInfo::exists(place), existed);
    }

    void aJournalOpenForReadingTakesNothing() {
        const auto writer = openJournal(m_path);
        QVERIFY(writer);
        QVERIFY(writer->append(markers(2)));
        const auto reader = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(reader);
        const auto refused = reader->append(markers(1));
        QVERIFY(!refused);
        QVERIFY(std::holds_alternative<StorageError>(refused.error()));
        QVERIFY(writer->append(markers(1)));
        QCOMPARE(readAll(*reader)->size(), 3);
        QVERIFY(reader->verify()->intact);
    }

    void changesAreRefusedByTheFileItself_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << QStringLiteral("UPDATE entries SET body = '{}' WHERE seq = 2");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM entries WHERE seq = 3");
        QTest::newRow("delete all") << QStringLiteral("DELETE FROM entries");
        QTest::newRow("replace") << QStringLiteral(
            "INSERT OR REPLACE INTO entries SELECT 2, time, kind, batch, '{}', hash FROM entries WHERE seq = "
            "2");
        QTest::newRow("upsert") << QStringLiteral(
            "INSERT INTO entries SELECT * FROM entries WHERE seq = 2 "
            "ON CONFLICT (seq) DO UPDATE SET body = '{}'");
        QTest::newRow("gap") << QStringLiteral(
            "INSERT INTO entries SELECT 9, time, kind, batch, body, hash FROM entries WHERE seq = 2");
        QTest::newRow("wrong type") << QStringLiteral(
            "INSERT INTO entries SELECT 4, time, kind, batch, x'00', hash FROM entries WHERE seq = 2");
        QTest::newRow("short hash") << QStringLiteral(
            "INSERT INTO entries SELECT 4, time, kind, batch, body, x'00' FROM entries WHERE seq = 2");
    }
    void changesAreRefusedByTheFileItself() {
        QFETCH(QString, sql);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY(journal->append(markers(3)));
        const QString error = RawSql(m_path).run(sql);
        QVERIFY2(!error.isEmpty(), "carried out");
        QVERIFY(journal->verify()->intact);
        QCOMPARE(readAll(*journal)->size(), 3);
    }

    void theFileIsWrittenDurably() {
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY(journal->append(markers(1)));
        RawSql raw(m_path);
        QCOMPARE(raw.value(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(raw.value(QStringLiteral("PRAGMA application_id")).toUInt(), 0x53574A31U);
        QCOMPARE(raw.value(QStringLiteral("PRAGMA user_version")).toInt(), 2);
    }

    void appendOne() {
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QBENCHMARK {
            QVERIFY(journal->append(markers(1)));
        }
    }

    // SHAREWARDEN_BENCH_ENTRIES=100000 measures a long journal.
    void appendAndVerifyMany() {
        const int entries = qEnvironmentVariableIntValue("SHAREWARDEN_BENCH_ENTRIES");
        const QList<NewEntry> many = markers(entries > 0 ? entries : 2'000);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY(journal->append(many));
        bool intact = false;
        QBENCHMARK_ONCE {
            intact = journal->verify()->intact;
        }
        QVERIFY(intact);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
