// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Random edits of the journal that real runs have left: every one is found.
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "app/revocation/plan.h"
#include "app/revocation/run.h"
#include "tests/support/await.h"
#include "tests/support/journal_fixture.h"
#include "tests/support/sandbox_fixture.h"
#include "tests/support/tamperer.h"

Q_DECLARE_METATYPE(sharewarden::test::Edit)

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int editsOfAKind = 10;
constexpr quint32 firstSeed = 20'260'131;

// What every reader of the journal sees of it.
QStringList everythingTold(const Journal& journal, const QStringList& batches) {
    QStringList told;
    QList<EntryFilter> filters{{}};
    for (const QString& batch : batches)
        filters.append({batch, {}, {}, {}});
    filters.append({{}, {u"intent"_s, u"verdict"_s}, {}, {}});
    filters.append({{}, {}, fixedMoment(), {}});
    for (const EntryFilter& filter : std::as_const(filters)) {
        const auto entries = readAll(journal, filter);
        if (!entries)
            return {explain(entries.error())};
        for (const Entry& entry : *entries) {
            told.append(QString::number(entry.seq) % u' ' % utcText(entry.time) % u' ' % entry.kind % u' ' %
                        entry.batch % u' ' %
                        QString::fromUtf8(QJsonDocument(entry.body).toJson(QJsonDocument::Compact)) % u' ' %
                        QString::fromLatin1(entry.hash.toHex()));
        }
    }
    const auto head = journal.head();
    told.append(head ? QString::fromLatin1(head->hash.toHex()) : explain(head.error()));
    return told;
}

}  // namespace

class TestJournalRandomEdits : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"journal.sqlite"_s);
    QByteArray m_pristine;
    QList<StoredEntry> m_rows;
    QStringList m_batches;
    QStringList m_told;
    JournalHead m_head;
    int m_found = 0;
    int m_harmless = 0;

    // Two runs: one takes shares away, with some trouble, the other gives them back.
    void makeJournal() {
        SandboxFixture fixture(
            {u"write,nth=3:504-before"_s, u"write,nth=6:noop"_s, u"write,nth=9:drop-after"_s});
        RunContext context = fixture.runContext();
        const auto journal = await(JournalThread::open(m_path, systemClock()));
        QVERIFY(journal);
        context.journal = *journal;
        QList<PlannedShare> shares;
        for (const sandbox::Image& image : fixture.sharedImages(ncloud::Family::Kvm, 12, 2) +
                                               fixture.sharedImages(ncloud::Family::Xen, 4, 2)) {
            for (const QString& login : image.sharedLoginIds)
                shares.append(fixture.planned(image, login));
        }
        for (const PlanAction action : {PlanAction::Revoke, PlanAction::Restore}) {
            PlanHeader header;
            header.action = action;
            header.reason = u"offboarding"_s;
            const auto plan = Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);
            QVERIFY(plan);
            m_batches.append(plan->id());
            const RunReport report = await(runPlan(*plan, context, {}));
            QVERIFY(!report.journalError);
        }
    }

    bool restore() const {
        // A reader may leave an empty -wal behind, an edit nothing at all.
        for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
            const QString beside = m_path + suffix;
            if (QFile::exists(beside) && !QFile::remove(beside))
                return false;
        }
        return writeContent(m_path, m_pristine);
    }

    // What the file shows: an error, a finding, or nothing (empty).
    QString shows(std::optional<JournalHead> head) const {
        const auto journal = Journal::open(m_path, systemClock(), Journal::Mode::ReadOnly);
        if (!journal)
            return explain(journal.error());
        const auto check = (*journal)->verify(std::move(head));
        if (!check)
            return explain(check.error());
        return check->intact ? QString() : check->problem;
    }

    // An edit that nothing shows is harmless only when every reader is told the same as before, and what is
    // written afterwards is refused or chained to the true head.
    QString harmOfTheUnseen() const {
        {
            const auto journal = Journal::open(m_path, systemClock(), Journal::Mode::ReadOnly);
            if (!journal || everythingTold(**journal, m_batches) != m_told)
                return u"it tells something else"_s;
        }
        const auto journal = Journal::open(m_path, systemClock());
        if (!journal)
            return {};
        const auto written = (*journal)->append(markers(1));
        if (!written)
            return {};
        const auto check = (*journal)->verify(m_head);
        const bool goesOn = written->first().seq == m_head.seq + 1 && check && check->intact;
        return goesOn ? QString() : u"it cannot be continued"_s;
    }

private Q_SLOTS:
    void initTestCase() {
        makeJournal();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(!QFile::exists(m_path + u"-wal"_s), "everything is in the one file");
        m_pristine = contentOf(m_path);
        m_rows = storedRows(m_path);
        QVERIFY(restore());
        QVERIFY2(m_rows.size() > 120 && m_pristine.size() > 15 * 4096, "a journal of several pages");
        const auto journal = openJournal(m_path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        m_told = everythingTold(*journal, m_batches);
        m_head = *journal->head();
        qInfo("seeds from %u; %d entries, %d bytes", firstSeed, static_cast<int>(m_rows.size()),
              static_cast<int>(m_pristine.size()));
    }

    void cleanupTestCase() {
        qInfo("%d random edits found, %d more hit bytes that carry nothing", m_found, m_harmless);
        if (m_found > 0)  // not when one row alone was asked for
            QVERIFY(m_found % editsOfAKind == 0);
    }

    void aRandomEdit_isFound_data() {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<quint32>("seed");
        quint32 seed = firstSeed;
        for (const Edit& edit : allEdits())
            QTest::newRow(edit.name) << edit << seed++;
        QVERIFY(allEdits().size() * editsOfAKind >= 200);
    }
    void aRandomEdit_isFound() {
        QFETCH(Edit, edit);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        int found = 0;
        for (int attempt = 1; found < editsOfAKind; ++attempt) {
            QVERIFY2(attempt <= 10 * editsOfAKind, "hardly any edit of this kind changes anything");
            QVERIFY(restore());
            if (edit.ofRows != nullptr) {
                const QList<StoredEntry> rows = edit.ofRows(m_rows, random);
                if (areSame(rows, m_rows))
                    continue;  // a text was replaced by an equal one
                QCOMPARE(replaceRows(m_path, rows), QString());
                QVERIFY2(areSame(storedRows(m_path), rows), "the edit was made");
            } else {
                const QByteArray file = edit.ofBytes(m_pristine, random);
                if (file == m_pristine)
                    continue;
                QVERIFY(writeContent(m_path, file));
            }
            const QByteArray which = QByteArray("edit ") + QByteArray::number(attempt);
            // Rows that were chained anew are a journal like any other to whoever has no head.
            if (edit.needs == Edit::Needs::Head)
                QVERIFY2(shows({}).isEmpty(), qPrintable(shows({})));
            if (shows(m_head).isEmpty()) {
                QVERIFY2(edit.ofBytes != nullptr, which.constData());
                const QString harm = harmOfTheUnseen();
                QVERIFY2(harm.isEmpty(), qPrintable(QString::fromLatin1(which) % u": "_s % harm));
                ++m_harmless;
                continue;
            }
            if (edit.needs == Edit::Needs::Nothing)
                QVERIFY2(!shows({}).isEmpty(), which.constData());
            ++found;
        }
        m_found += found;
    }

    void aCleanJournal_verifies_data() {
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("together");
        for (const int entries : {0, 1, 2, 3, 50, 1000, 5000}) {
            QTest::addRow("%d entries", entries) << entries << 50;
            if (entries > 1 && entries <= 50)
                QTest::addRow("%d entries, one at a time", entries) << entries << 1;
        }
    }
    void aCleanJournal_verifies() {
        QFETCH(int, entries);
        QFETCH(int, together);
        const QString path = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()));
        QList<JournalHead> heads;
        {
            const auto journal = openJournal(path);
            QVERIFY(journal);
            heads.append(*journal->head());
            for (int from = 1; from <= entries; from += together) {
                QVERIFY(journal->append(markers(std::min(together, entries - from + 1), from)));
                heads.append(*journal->head());
            }
        }
        const auto journal = openJournal(path, systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal);
        const auto check = journal->verify();
        QVERIFY2(check, why(check).constData());
        QVERIFY2(check->intact, qPrintable(check->problem));
        QCOMPARE(check->entries, entries);
        // Against every head that was noted on the way, at the most a dozen of them.
        const qsizetype step = std::max<qsizetype>(1, heads.size() / 12);
        for (qsizetype i = heads.size() - 1; i >= 0; i -= step)
            QVERIFY(journal->verify(heads.at(i))->intact);
    }
};

QTEST_GUILESS_MAIN(TestJournalRandomEdits)
#include "tst_journal_random_edits.moc"
