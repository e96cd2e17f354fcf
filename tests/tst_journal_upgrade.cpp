// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/revocation/audit_reader.h"
#include "app/revocation/batch_list.h"
#include "tests/support/journal_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;

namespace {

const QString& upgradeIndex() {
    static const QString name =
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'entries_by_kind'");
    return name;
}

}  // namespace

// A journal that version 1 of the schema wrote: data/journal-v1.sqlite, one revoked share.
class JournalUpgradeTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;

    int version() const { return RawSql(m_path).value(QStringLiteral("PRAGMA user_version")).toInt(); }

private Q_SLOTS:
    void init() {
        m_path = m_dir.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
        QVERIFY(QFile::copy(QStringLiteral(JOURNAL_V1), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(version(), 1);
    }

    void opening_keepsEveryEntryAsItIs() {
        QList<Entry> before;
        {
            const auto old = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
            before = readAll(*old).value();
        }
        QCOMPARE(before.size(), 5);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        const QList<Entry> after = readAll(*journal).value();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after.at(i).hash, before.at(i).hash);
            QCOMPARE(after.at(i).body, before.at(i).body);
        }
        QVERIFY(journal->verify()->intact);
        QCOMPARE(RawSql(m_path).value(upgradeIndex()).toInt(), 1);
        QCOMPARE(version(), 2);
    }

    void upgradedJournal_isContinued() {
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QCOMPARE(journal->append(markers(3))->constLast().seq, 8);
        QVERIFY(journal->verify()->intact);
    }

    void openingAgain_changesNothing() {
        QVERIFY(openJournal(m_path));
        const QByteArray once = contentOf(m_path);
        QVERIFY(openJournal(m_path));
        QCOMPARE(contentOf(m_path), once);
    }

    void readingOnly_leavesTheVersionAlone() {
        const QByteArray before = contentOf(m_path);
        {
            const auto journal = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
            QVERIFY(journal);
            QVERIFY(journal->verify()->intact);
        }
        QCOMPARE(contentOf(m_path), before);
    }

    void changedStructure_isNotBuiltUpon() {
        QCOMPARE(RawSql(m_path).run(QStringLiteral("DROP TRIGGER entries_kept")), QString());
        const auto journal = Journal::open(m_path, systemClock());
        QVERIFY(!journal);
        QVERIFY(detailOf(journal.error()).contains(QStringLiteral("entries_kept")));
        QCOMPARE(version(), 1);
        QCOMPARE(RawSql(m_path).value(upgradeIndex()).toInt(), 0);
    }

    void itsBatches_areToldAsBefore() {
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        records::AuditReader reader;
        BatchList list;
        const QList<Entry> entries = readAll(*journal).value();
        for (const Entry& entry : entries) {
            reader.add(entry);
            list.add(entry);
        }
        const records::AuditRecord record = reader.records().constFirst();
        QCOMPARE(record.verdict, Verdict::Revoked);
        QCOMPARE(record.operatorName, QStringLiteral("root"));
        QCOMPARE(record.reason, QStringLiteral("contract ended"));
        QCOMPARE(list.batches().size(), 1);
        QVERIFY(!list.batches().constFirst().isOpen());
        QCOMPARE(list.batches().constFirst().carrier.operatorName, QStringLiteral("root"));
    }
};

QTEST_GUILESS_MAIN(JournalUpgradeTest)
#include "tst_journal_upgrade.moc"
