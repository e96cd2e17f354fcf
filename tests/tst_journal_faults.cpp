// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The journal against other processes and against the disk. The test program is its own second process:
// see main().
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

#include "tests/support/journal_fixture.h"
#include "tests/support/small_disk.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace sharewarden;
using namespace sharewarden::test;

namespace {

void say(const QByteArray& line) {
    std::puts(line.constData());
    std::fflush(stdout);
}

// Waits for a line on standard input, so that several start together; then appends.
int appendMany(const QString& path, int count, const QString& batch) {
    std::getchar();
    const auto journal = Journal::open(path, systemClock());
    if (!journal) {
        say(explain(journal.error()).toUtf8());
        return 1;
    }
    for (int i = 1; i <= count; ++i) {
        const auto written = (*journal)->append({note(QString::number(i), QStringLiteral("first"), batch),
                                                 note({}, QStringLiteral("second"), batch)});
        if (!written) {
            say(explain(written.error()).toUtf8());
            return 1;
        }
    }
    return 0;
}

// Says each sequence number once it is durable, until it is killed.
int appendUntilKilled(const QString& path) {
    const auto journal = Journal::open(path, systemClock());
    while (journal) {
        const auto written = (*journal)->append(markers(3));
        if (!written)
            break;
        say(QByteArray::number(written->last().seq));
    }
    return 1;
}

#ifdef Q_OS_UNIX
// No file may grow beyond a limit: appends until that is met, then lifts it and appends once more.
int appendUntilTheLimit(const QString& path) {
    std::signal(SIGXFSZ, SIG_IGN);
    const auto journal = Journal::open(path, systemClock());
    if (!journal)
        return 1;
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 300'000;
    setrlimit(RLIMIT_FSIZE, &limit);
    const QString text(10'000, QLatin1Char('x'));
    qint64 last = 0;
    for (;;) {
        const auto written = (*journal)->append({note(text), note(text)});
        if (!written) {
            say(errorKind(written.error()).toUtf8());
            break;
        }
        last = written->last().seq;
    }
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto again = (*journal)->append({note(QStringLiteral("after"))});
    return again && again->last().seq == last + 1 ? 0 : 1;
}
#endif

std::unique_ptr<QProcess> startSelf(const QStringList& arguments) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QCoreApplication::applicationFilePath(), arguments);
    return process;
}

}  // namespace

class JournalFaultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QStringLiteral("%1/journal.sqlite").arg(++m_count)); }

    // The file does not exist when they start: they also race to make it.
    void processesAppendTogether() {
        constexpr int processes = 3;
        constexpr int appends = 60;
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int i = 0; i < processes; ++i) {
            writers.push_back(startSelf({QStringLiteral("--append"), m_path, QString::number(appends),
                                         QStringLiteral("batch-%1").arg(i)}));
            QVERIFY(writers.back()->waitForStarted());
        }
        for (const auto& writer : writers)
            writer->write("go\n");
        for (const auto& writer : writers) {
            QVERIFY(writer->waitForFinished(60'000));
            QVERIFY2(writer->exitCode() == 0, writer->readAll().constData());
        }
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        const auto check = journal->verify();
        QVERIFY2(check, why(check).constData());
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, 2 * processes * appends);
        const auto all = readAll(*journal);
        for (qsizetype i = 0; i < all->size(); i += 2) {
            QCOMPARE(all->at(i).kind, QStringLiteral("first"));
            QCOMPARE(all->at(i + 1).kind, QStringLiteral("second"));
            QCOMPARE(all->at(i + 1).batch, all->at(i).batch);
        }
        for (int process = 0; process < processes; ++process) {
            const auto own = readAll(
                *journal, {QStringLiteral("batch-%1").arg(process), {QStringLiteral("first")}, {}, {}});
            QCOMPARE(own->size(), appends);
            for (int i = 0; i < appends; ++i)
                QCOMPARE(own->at(i).body.value(QStringLiteral("text")).toString(), QString::number(i + 1));
        }
    }

    void aKilledProcessLosesNothingThatWasWritten() {
        const auto writer = startSelf({QStringLiteral("--append-until-killed"), m_path});
        QByteArray said;
        while (said.count('\n') < 20) {
            QVERIFY2(writer->waitForReadyRead(30'000), said.constData());
            said += writer->readAll();
        }
        writer->kill();
        QVERIFY(writer->waitForFinished());
        said += writer->readAll();
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        const qint64 promised = lines.last().toLongLong();
        QVERIFY(promised >= 60);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        const auto check = journal->verify();
        QVERIFY2(check->intact, qPrintable(check->problem));
        QVERIFY(check->entries >= promised);
        QCOMPARE(check->entries % 3, 0);
        QCOMPARE(journal->append(markers(1))->first().seq, check->entries + 1);
    }

    void aFileLimitIsAnErrorAndThenItGoesOn() {
#ifdef Q_OS_UNIX
        const auto writer = startSelf({QStringLiteral("--append-until-the-limit"), m_path});
        QVERIFY(writer->waitForFinished(60'000));
        QCOMPARE(writer->readAll(), QByteArray("Storage\n"));
        QCOMPARE(writer->exitCode(), 0);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        const auto check = journal->verify();
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries % 2, 1);
#else
        QSKIP("There are no file size limits here");
#endif
    }

    void aFullDiskIsAnErrorAndThenItGoesOn() {
        const SmallDisk disk(m_dir.filePath(QStringLiteral("full")), QStringLiteral("1m"));
        if (!disk.isMounted())
            QSKIP("Needs the right to mount a small disk");
        const QString path = disk.path(QStringLiteral("journal.sqlite"));
        const QString ballast = disk.path(QStringLiteral("ballast"));
        QVERIFY(writeContent(ballast, QByteArray(400'000, 'b')));
        const auto journal = openJournal(path);
        QVERIFY(journal);
        const QString text(5'000, QLatin1Char('x'));
        qint64 last = 0;
        for (;;) {
            const auto written = journal->append({note(text), note(text), note(text)});
            if (!written) {
                QVERIFY(std::holds_alternative<StorageError>(written.error()));
                QVERIFY2(detailOf(written.error()).contains(QStringLiteral("full")),
                         qPrintable(detailOf(written.error())));
                break;
            }
            last = written->last().seq;
        }
        QVERIFY(last > 0);
        const auto full = journal->verify();
        QVERIFY2(full, why(full).constData());
        QVERIFY2(full->intact, qPrintable(full->problem));
        QCOMPARE(full->entries, last);

        QVERIFY(QFile::remove(ballast));
        const auto again = journal->append(markers(1));
        QVERIFY2(again, why(again).constData());
        QCOMPARE(again->first().seq, last + 1);
        const auto check = journal->verify();
        QVERIFY2(check->intact, qPrintable(check->problem));
    }

    void aJournalOnReadOnlyMediaCanBeRead() {
        const SmallDisk disk(m_dir.filePath(QStringLiteral("media")), QStringLiteral("2m"));
        if (!disk.isMounted())
            QSKIP("Needs the right to mount a small disk");
        const QString path = disk.path(QStringLiteral("journal.sqlite"));
        QVERIFY(openJournal(path)->append(markers(5)));
        QVERIFY(disk.setWritable(false));

        const auto refused = Journal::open(path, systemClock());
        QVERIFY(!refused);
        QVERIFY2(detailOf(refused.error()).contains(QStringLiteral("not written")),
                 qPrintable(detailOf(refused.error())));
        const auto journal = openJournal(path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        QCOMPARE(readAll(*journal)->size(), 5);
        QVERIFY(journal->verify()->intact);

        // It was read without locks. What others wrote meanwhile is noticed.
        QVERIFY(disk.setWritable(true));
        QVERIFY(openJournal(path)->append(markers(2)));
        QCOMPARE(journal->head()->seq, 7);
        QVERIFY(journal->verify()->intact);
    }

    void aChangeWhileReadingWithoutLocksIsAnError() {
        const SmallDisk disk(m_dir.filePath(QStringLiteral("changing")), QStringLiteral("2m"));
        if (!disk.isMounted())
            QSKIP("Needs the right to mount a small disk");
        const QString path = disk.path(QStringLiteral("journal.sqlite"));
        QVERIFY(openJournal(path)->append(markers(5)));
        QVERIFY(disk.setWritable(false));
        const auto journal = openJournal(path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        const Status read = journal->read({}, [&disk, &path](const Entry& entry) {
            return entry.seq != 1 || (disk.setWritable(true) && openJournal(path)->append(markers(1)).ok());
        });
        QVERIFY(!read);
        QVERIFY2(detailOf(read.error()).contains(QStringLiteral("changed")),
                 qPrintable(detailOf(read.error())));
    }

    void aJournalThatWasNotClosedSaysWhyItCannotBeReadThere() {
        const SmallDisk disk(m_dir.filePath(QStringLiteral("unclosed")), QStringLiteral("2m"));
        if (!disk.isMounted())
            QSKIP("Needs the right to mount a small disk");
        const auto live = openJournal(m_path);
        QVERIFY(live);
        QVERIFY(live->append(markers(5)));
        const QString copy = disk.path(QStringLiteral("copy.sqlite"));
        for (const char* suffix : {"", "-wal"})
            QVERIFY(QFile::copy(m_path + QLatin1String(suffix), copy + QLatin1String(suffix)));
        QVERIFY(disk.setWritable(false));
        const auto refused = Journal::open(copy, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(!refused);
        QVERIFY2(detailOf(refused.error()).contains(QStringLiteral("-wal")),
                 qPrintable(detailOf(refused.error())));
        // In a writable place the copy is whole.
        QVERIFY(disk.setWritable(true));
        QCOMPARE(openJournal(copy, systemClock(), Journal::Mode::ReadOnly)->head()->seq, 5);
    }

    void aFileWithoutWritePermissionIsForReading() {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("Nothing is forbidden to root");
#endif
        QVERIFY(openJournal(m_path)->append(markers(2)));
        const QString folder = QFileInfo(m_path).path();
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(!Journal::open(m_path, systemClock()));
        const auto journal = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        QVERIFY(journal->verify()->intact);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aLockThatIsNotGivenBackIsAnError() {
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        {
            RawSql other(m_path);
            QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
            const auto refused = journal->append(markers(1));
            QVERIFY(!refused);
            QVERIFY2(detailOf(refused.error()).contains(QStringLiteral("another program")),
                     qPrintable(detailOf(refused.error())));
            QVERIFY2(readAll(*journal), "reading needs no lock");
        }
        QCOMPARE(journal->append(markers(1))->first().seq, 1);
    }

    void aFileThatWasTakenAwayIsNotWrittenTo_data() {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("removed") << false;
        QTest::newRow("replaced") << true;
    }
    void aFileThatWasTakenAwayIsNotWrittenTo() {
        QFETCH(bool, replaced);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY(journal->append(markers(1)));
        const QString aside = m_path + QStringLiteral(".aside");
        QVERIFY(QFile::rename(m_path, aside));
        if (replaced)
            QVERIFY(QFile::copy(aside, m_path));
        const auto refused = journal->append(markers(1));
        QVERIFY(!refused);
        QVERIFY2(detailOf(refused.error()).contains(QStringLiteral("removed or replaced")),
                 qPrintable(detailOf(refused.error())));
        if (replaced)
            QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(aside, m_path));
        QCOMPARE(journal->append(markers(1))->first().seq, 2);
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--append"))
        return appendMany(arguments.at(2), arguments.at(3).toInt(), arguments.at(4));
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--append-until-killed"))
        return appendUntilKilled(arguments.at(2));
#ifdef Q_OS_UNIX
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--append-until-the-limit"))
        return appendUntilTheLimit(arguments.at(2));
#endif
    JournalFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal_faults.moc"
