// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoroTask>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include "app/journal/journal_thread.h"
#include "tests/support/journal_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;

namespace {

using Thread = std::shared_ptr<JournalThread>;

// Where a task puts its result, and the thread on which it went on.
template <typename T>
struct Awaited {
    std::optional<T> result;
    QThread* resumedOn = nullptr;
};

template <typename T>
QCoro::Task<void> collect(QCoro::Task<T> task, std::shared_ptr<Awaited<T>> into) {
    into->result.emplace(co_await task);
    into->resumedOn = QThread::currentThread();
}

template <typename T>
std::shared_ptr<Awaited<T>> await(QCoro::Task<T> task) {
    auto awaited = std::make_shared<Awaited<T>>();
    collect(std::move(task), awaited);
    return awaited;
}

// The value in the end; nothing when it took too long or failed.
template <typename T>
std::optional<T> valueOf(QCoro::Task<Result<T>> task) {
    const auto awaited = await(std::move(task));
    if (!QTest::qWaitFor([&awaited] { return awaited->result.has_value(); }, 30'000) || !*awaited->result)
        return std::nullopt;
    return **awaited->result;
}

}  // namespace

class JournalThreadTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;

    Thread open(Clock clock = systemClock(), Journal::Mode mode = Journal::Mode::ReadWrite) const {
        return valueOf(JournalThread::open(m_path, std::move(clock), mode)).value_or(nullptr);
    }

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QStringLiteral("%1/journal.sqlite").arg(++m_count)); }

    void everyCallGivesItsResult() {
        const Thread thread = open(tickingClock());
        QVERIFY(thread);
        QCOMPARE(thread->path(), m_path);
        const auto written = valueOf(thread->append(markers(3)));
        QVERIFY(written);
        QCOMPARE(written->size(), 3);
        const auto read = valueOf(thread->read({}));
        QVERIFY(read);
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->last().body, written->last().body);
        const auto head = valueOf(thread->head());
        QVERIFY(head);
        QCOMPARE(head->hash, written->last().hash);
        const auto check = valueOf(thread->verify(head));
        QVERIFY(check && check->intact);
        const auto cut = valueOf(thread->verify(JournalHead{4, head->hash}));
        QVERIFY(cut && !cut->intact);
    }

    void theWorkIsDoneElsewhereAndResumedHere() {
        QSet<QThread*> workers;
        const Thread thread = open([&workers] {
            workers += QThread::currentThread();
            return fixedMoment();
        });
        QVERIFY(thread);
        for (int i = 0; i < 5; ++i) {
            const auto awaited = await(thread->append(markers(1)));
            QTRY_VERIFY(awaited->result.has_value());
            QVERIFY(awaited->result->ok());
            QCOMPARE(awaited->resumedOn, QThread::currentThread());
        }
        QCOMPARE(workers.size(), 1);
        QVERIFY(!workers.contains(QThread::currentThread()));
    }

    void callsAreCarriedOutInOrder() {
        const Thread thread = open();
        QVERIFY(thread);
        QList<std::shared_ptr<Awaited<Result<QList<Entry>>>>> appends;
        for (int i = 1; i <= 50; ++i)
            appends += await(thread->append(markers(1, i)));
        const auto read = await(thread->read({}));
        QTRY_VERIFY(read->result.has_value());
        QVERIFY(read->result->ok());
        QCOMPARE((*read->result)->size(), 50);
        for (int i = 0; i < 50; ++i) {
            QTRY_VERIFY(appends.at(i)->result.has_value());
            QCOMPARE((*appends.at(i)->result)->first().seq, i + 1);
            QCOMPARE((*read->result)->at(i).body.value(QStringLiteral("text")).toString(),
                     QStringLiteral("marker-%1").arg(i + 1));
        }
    }

    void aFileThatCannotBeOpenedIsAnError() {
        const auto awaited = await(JournalThread::open(m_dir.path(), systemClock()));
        QTRY_VERIFY(awaited->result.has_value());
        QVERIFY(!awaited->result->ok());
        QVERIFY(std::holds_alternative<StorageError>(awaited->result->error()));
        QCOMPARE(awaited->resumedOn, QThread::currentThread());
    }

    void anErrorComesBackAsOne() {
        QVERIFY(openJournal(m_path));
        const Thread thread = open(systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(thread);
        const auto awaited = await(thread->append(markers(1)));
        QTRY_VERIFY(awaited->result.has_value());
        QVERIFY(!awaited->result->ok());
        QVERIFY(std::holds_alternative<StorageError>(awaited->result->error()));
        QVERIFY(valueOf(thread->head()));
    }

    void destroyingItFinishesWhatWasAsked() {
        Thread thread = open();
        QVERIFY(thread);
        QList<std::shared_ptr<Awaited<Result<QList<Entry>>>>> appends;
        for (int i = 1; i <= 20; ++i)
            appends += await(thread->append(markers(1, i)));
        thread->append(markers(1, 21));  // and nobody waits for this one
        thread.reset();
        QVERIFY2(!QFileInfo::exists(m_path + QStringLiteral("-wal")), "the file is closed");
        QCOMPARE(openJournal(m_path)->head()->seq, 21);
        for (int i = 0; i < appends.size(); ++i) {
            QTRY_VERIFY(appends.at(i)->result.has_value());
            QVERIFY(appends.at(i)->result->ok());
            QCOMPARE((*appends.at(i)->result)->first().seq, i + 1);
        }
    }

    void theLastOwnerMayLetGoWhenATaskResumes() {
        struct Owner {
            static QCoro::Task<void> run(Thread thread, bool* done) {
                const auto first = co_await thread->append(markers(1));
                const auto second = thread->append(markers(1, 2));
                thread.reset();
                const auto result = co_await second;
                *done = first && result && result->first().seq == 2;
            }
        };
        bool done = false;
        Owner::run(open(), &done);
        QTRY_VERIFY(done);
        QCOMPARE(openJournal(m_path)->head()->seq, 2);
    }

    void twoThreadsOnOneFileInterleave() {
        const Thread first = open();
        const Thread second = open();
        QVERIFY(first && second);
        QList<std::shared_ptr<Awaited<Result<QList<Entry>>>>> appends;
        for (int i = 0; i < 60; ++i) {
            appends += await(first->append(markers(1)));
            appends += await(second->append(markers(2)));
        }
        for (const auto& append : std::as_const(appends)) {
            QTRY_VERIFY_WITH_TIMEOUT(append->result.has_value(), 30'000);
            QVERIFY2(append->result->ok(), why(*append->result).constData());
        }
        const auto check = valueOf(first->verify());
        QVERIFY(check);
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, 180);
    }

    void waitingForALockDoesNotHoldUpTheCaller() {
        const Thread thread = open();
        QVERIFY(thread);
        RawSql other(m_path);
        QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
        const auto append = await(thread->append(markers(1)));
        int turns = 0;
        QTimer timer;
        timer.callOnTimeout(this, [&turns] { ++turns; });
        timer.start(0);
        QTRY_VERIFY(turns > 100);
        QVERIFY(!append->result.has_value());
        QCOMPARE(other.run(QStringLiteral("COMMIT")), QString());
        QTRY_VERIFY(append->result.has_value());
        QVERIFY2(append->result->ok(), why(*append->result).constData());
    }
};

QTEST_GUILESS_MAIN(JournalThreadTest)
#include "tst_journal_thread.moc"
