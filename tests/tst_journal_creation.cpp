// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "tests/support/journal_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;

namespace {

// The rollback journal of a transaction that began with a file of no pages: SQLite undoes all of it.
// https://www.sqlite.org/fileformat2.html#the_rollback_journal
QByteArray undoToNothing() {
    QByteArray header = QByteArray::fromHex("d9d505f920a163d7");
    const auto append = [&header](quint32 value) {
        char bytes[4];
        qToBigEndian(value, bytes);
        header.append(bytes, 4);
    };
    append(0);     // pages in it
    append(4711);  // nonce
    append(0);     // pages of the file before
    append(512);   // sector size
    append(4096);  // page size
    return header.leftJustified(512, '\0');
}

}  // namespace

// A journal comes into being whole or not at all, whatever happens meanwhile.
class JournalCreationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("journal.sqlite"));
    }

    void nothingElseIsLeft() {
        QVERIFY(openJournal(m_path));
        QCOMPARE(files(), QStringList{QStringLiteral("journal.sqlite")});
    }

    // The header is on disk and the transaction that wrote it is not over: a kill between the two.
    void oneInterruptedAtItsCommitIsMadeAnew() {
        QVERIFY(openJournal(m_path));
        QByteArray content = contentOf(m_path);
        content[18] = content[19] = 1;  // as before WAL is turned on
        QVERIFY(writeContent(m_path, content));
        QVERIFY(writeContent(m_path + QStringLiteral("-journal"), undoToNothing()));
        {
            const auto journal = openJournal(m_path);
            QVERIFY(journal);
            QVERIFY(journal->append(markers(3)));
        }
        const auto journal = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        const auto check = journal->verify();
        QVERIFY2(check, why(check).constData());
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, 3);
    }

    void manyProgramsAtOnceMakeOneJournal() {
        constexpr int programs = 8;
        std::atomic<int> written = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < programs; ++i) {
            threads.emplace_back([this, &written] {
                const auto journal = openJournal(m_path);
                if (journal && journal->append(markers(1)))
                    ++written;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(written.load(), programs);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        const auto check = journal->verify();
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, programs);
        QCOMPARE(files().filter(QStringLiteral(".new-")), QStringList());
    }

    void whatAKilledProgramLeftIsRemovedInTime() {
        const QString old = m_path + QStringLiteral(".new-1");
        const QString young = m_path + QStringLiteral(".new-2");
        const QString other = m_path + QStringLiteral(".note");
        for (const QString& name : {old, young, other})
            QVERIFY(writeContent(name, "x"));
        for (const QString& name : {old, other}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime));
        }
        QVERIFY(openJournal(m_path));
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
        QVERIFY(QFile::exists(other));
    }
};

QTEST_GUILESS_MAIN(JournalCreationTest)
#include "tst_journal_creation.moc"
