// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/journal/batch_lock.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

// One batch at a time on one journal, and never a lock that outlives its program.
class TestBatchLock : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_journal;

    QString lockFile() const { return m_journal + u".lock"_s; }

    // Another program that takes the lock and keeps it, by SQLite's own Python module.
    std::unique_ptr<QProcess> otherHolder() const {
        auto other = std::make_unique<QProcess>();
        const QString script =
            uR"(
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute('BEGIN EXCLUSIVE')
print('held', flush=True)
sys.stdin.read())"_s;
        other->start(QStandardPaths::findExecutable(u"python3"_s), {u"-c"_s, script, lockFile()});
        // It may come in pieces, and a wait may end before the first of them.
        QByteArray said;
        const bool held = QTest::qWaitFor(
            [&] {
                said += other->readAllStandardOutput();
                return said.contains("held");
            },
            30'000);
        if (!held)
            qWarning("%s %s", said.constData(), other->readAllStandardError().constData());
        return held ? std::move(other) : nullptr;
    }

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_journal = m_dir->filePath(u"journal.sqlite"_s);
    }

    void isHeldByOne() {
        auto first = BatchLock::take(m_journal);
        QVERIFY(first.ok());
        const auto second = BatchLock::take(m_journal);
        QVERIFY(!second.ok());
        QVERIFY(describe(second.error()).contains(u"another window or command"_s));
        first = BatchLock::take(m_dir->filePath(u"other.sqlite"_s));  // lets the first one go
        QVERIFY(first.ok());
        QVERIFY(BatchLock::take(m_journal).ok());
    }

    void ofAProgramThatLives_isRespected_ofOneThatWasKilled_isFree() {
        const auto other = otherHolder();
        QVERIFY(other);
        QVERIFY(!BatchLock::take(m_journal).ok());
        other->kill();
        QVERIFY(other->waitForFinished());
        QVERIFY(BatchLock::take(m_journal).ok());
    }

    // Wherever a kill struck while the file was made, what is left does not mean "taken".
    void fileThatWasLeft_isNoLock() {
        QFile left(lockFile());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(BatchLock::take(m_journal).ok());
    }

    void leavesNothingButAnEmptyPrivateFile() {
        { QVERIFY(BatchLock::take(m_journal).ok()); }
        const QFileInfo file(lockFile());
        QCOMPARE(file.size(), 0);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void whereNoFileCanBeMade_saysSo() {
        QFile blocker(m_dir->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto lock = BatchLock::take(blocker.fileName() + u"/journal.sqlite"_s);
        QVERIFY(!lock.ok());
    }
};

QTEST_GUILESS_MAIN(TestBatchLock)
#include "tst_batch_lock.moc"
