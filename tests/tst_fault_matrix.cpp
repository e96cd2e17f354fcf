// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What a run does when something goes wrong with one image of its plan: each fault at the first, a middle and
// the last image, down to the requests that were sent and the lines that were written.
#include <QJsonArray>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <optional>

#include "app/revocation/batch_list.h"
#include "app/revocation/plan.h"
#include "app/revocation/records.h"
#include "app/revocation/recovery.h"
#include "app/revocation/run.h"
#include "tests/support/await.h"
#include "tests/support/fault_table.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/journal_fixture.h"
#include "tests/support/run_watch.h"
#include "tests/support/sandbox_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

// The images 101, 102, … of one region, each shared with two login IDs that the plan takes away and one that
// it leaves; and one image more that the plan does not know.
sandbox::Estate estateOf(qsizetype images) {
    QList<sandbox::Image> list;
    for (qsizetype i = 0; i <= images; ++i) {
        sandbox::Image image;
        image.number = QString::number(101 + i);
        image.region = u"KR"_s;
        image.name = u"image-"_s % image.number;
        image.created = u"2025-06-20T09:59:39+0900"_s;
        image.sharedLoginIds =
            QStringList{u"stays@acme.example"_s, u"one@partner.example"_s, u"two+ci@partner.example"_s};
        list.append(image);
    }
    return sandbox::Estate({{u"KR"_s, u"Korea"_s}}, list);
}

QChar letterOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::Revoked:
            return u'R';
        case Verdict::AlreadyGone:
            return u'G';
        case Verdict::StillShared:
            return u'S';
        case Verdict::Refused:
            return u'F';
        case Verdict::Unknown:
            return u'U';
        case Verdict::NotSent:
            return u'N';
        default:
            return u'?';
    }
}

QString verdictsOf(const RunReport& report) {
    QString text;
    QString image;
    for (const ShareOutcome& outcome : report.outcomes) {
        if (!image.isEmpty() && image != outcome.share.imageNo)
            text += u' ';
        image = outcome.share.imageNo;
        text += letterOf(outcome.verdict);
    }
    return text;
}

QChar letterOf(const QString& kind) {
    static const QHash<QString, QChar> letters{{u"batch-begin"_s, u'B'}, {u"intent"_s, u'I'},
                                               {u"answer"_s, u'A'},      {u"verdict"_s, u'V'},
                                               {u"batch-end"_s, u'E'},   {u"look"_s, u'L'}};
    return letters.value(kind, u'?');
}

// One letter an entry, those of one image together.
QString linesOf(const QList<Entry>& entries) {
    QString text;
    QString last;
    QHash<QString, QString> imageOfCall;
    for (const Entry& entry : entries) {
        const QString call = entry.body.value("call_id"_L1).toString();
        QString image = entry.body.value("image_no"_L1).toString();
        if (entry.kind == u"intent")
            imageOfCall.insert(call, image);
        else if (entry.kind == u"answer")
            image = imageOfCall.value(call, u"an unknown call"_s);
        if (!text.isEmpty() && image != last)
            text += u' ';
        last = image;
        text += letterOf(entry.kind);
    }
    return text;
}

// One carrying out of a row of the table.
class Scenario {
public:
    Scenario(const FaultRow& row, int lanes) : m_fault(JournalFault::parse(row.fault)) {
        sandbox::Options options;
        options.clock = [this] { return nowMs(); };
        const QStringList rules = m_fault || row.fault.isEmpty() ? QStringList() : QStringList{row.fault};
        m_fixture.emplace(rules, options);
        sandbox::Gateway& gateway = m_fixture->gateway();
        gateway.estate() = estateOf(row.images());
        m_context = m_fixture->runContext();
        m_context.policy.lanes = lanes;
        m_context.policy.retry.longestRetryAfter = std::chrono::seconds(2);
        m_context.onOutcome = [this](const ShareOutcome& outcome) {
            m_watch->told(outcome);
            m_outcomes += 1;
            // Two shares an image: the image before the one that is to fail has its verdicts.
            if (m_fault && m_fault->before && m_outcomes == 2 * (m_fault->image - 101))
                breakJournal();
        };
        QList<PlannedShare> shares;
        for (qsizetype i = 0; i < row.images(); ++i) {
            const sandbox::Image& image = gateway.estate().images().at(i);
            for (const QString& login : image.sharedLoginIds.mid(1))
                shares.append(m_fixture->planned(image, login));
        }
        PlanHeader header;
        header.reason = u"offboarding"_s;
        m_plan = Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);
        m_watch = std::make_unique<RunWatch>(gateway, *m_plan, m_context.journal->path(),
                                             [this] { return nowMs(); });
        QObject::connect(
            &gateway, &sandbox::Gateway::requestReceived, m_watch.get(),
            [this](const sandbox::RequestRecord& request) {
                const bool change = !request.image.isEmpty();
                if (m_fault && m_fault->before && m_fault->image == 101 && !change)
                    breakJournal();
                if (m_fault && !m_fault->before && request.image == QString::number(m_fault->image))
                    breakJournal();
            });
        // The gateway's clock goes on by one second with every list, so that waiting takes no time.
        QObject::connect(&gateway, &sandbox::Gateway::requestAnswered, m_watch.get(),
                         [this](const sandbox::RequestRecord& request) {
                             m_aheadMs += request.image.isEmpty() ? 1000 : 0;
                         });
        if (m_fault && m_fault->image == 0)
            breakJournal();
    }

    QCoro::Task<RunReport> start() { return runPlan(*m_plan, m_context, {}); }

    // Ends the fault of the journal and looks at what the run has left.
    void end(const RunReport& report) {
        m_watch->ended(report);
        m_limit.reset();
        m_lock.reset();
        m_report = report;
    }

    const RunReport& report() const { return m_report; }
    const RunWatch& watch() const { return *m_watch; }
    QString requests() const {
        QStringList counts;
        for (const PlanImage& image : m_plan->images())
            counts.append(QString::number(m_watch->requests(image.no)));
        return counts.join(u' ');
    }

    QList<Entry> entries() {
        const auto entries = await(m_context.journal->read({m_plan->id(), {}, {}, {}}));
        return entries ? *entries : QList<Entry>();
    }

    // The journal fits, and tells what the run told as far as it could be written.
    QStringList journalProblems() {
        const auto check = await(m_context.journal->verify());
        if (!check || !check->intact)
            return {check ? check->problem : explain(check.error())};
        QStringList problems;
        const QList<records::AuditRecord> audit = readAudit().records();
        for (qsizetype i = 0; i < audit.size(); ++i) {
            const records::AuditRecord& record = audit.at(i);
            const bool same = record.verdict == m_report.outcomes.at(i).verdict &&
                              record.share == m_report.outcomes.at(i).share;
            const bool open = m_report.journalError && !record.settled;
            if (!same && !open)
                problems.append(record.share.imageNo % u" is told otherwise by the journal"_s);
        }
        return problems;
    }

    // What is left open is resolved without a single request to change anything, and then every verdict is
    // true.
    QStringList recoveryProblems() {
        m_fixture->setFaults({});
        const qsizetype writes = m_fixture->writes().size();
        const LookPolicy looks{SandboxFixture::quickRetry(), {}};
        const auto recovered = await(recoverBatches(
            {m_context.clients, m_context.journal, looks, m_context.carrier, {}}, std::stop_token()));
        if (!recovered)
            return {explain(recovered.error())};
        QStringList problems;
        if (m_fixture->writes().size() != writes)
            problems.append(u"recovery sent a change"_s);
        const auto batches = await(readBatches(m_context.journal));
        if (!batches || std::any_of(batches->begin(), batches->end(),
                                    [](const BatchSummary& batch) { return batch.isOpen(); }))
            problems.append(u"a batch is still open"_s);
        const records::AuditReader audit = readAudit();
        for (const records::AuditRecord& record : audit.records()) {
            const bool shared = m_fixture->gateway()
                                    .estate()
                                    .find(record.share.imageNo)
                                    ->sharedLoginIds.contains(record.share.loginId);
            // A share that the run saw listed to the end is StillShared, even if the list was old.
            const bool isTrue = record.verdict == Verdict::StillShared || isDone(record.verdict) == !shared;
            if (!isTrue || record.verdict == Verdict::Unknown)
                problems.append(record.share.imageNo % u' ' % verdictKey(record.verdict) %
                                u" is not true after the recovery"_s);
        }
        return problems;
    }

private:
    qint64 nowMs() const { return m_startMs + m_aheadMs; }

    void breakJournal() {
        const QString path = m_fixture->path(u"journal.sqlite"_s);
        if (m_fault->full && !m_limit) {
            m_limit.emplace(path + u"-wal"_s);
        } else if (!m_fault->full && !m_lock) {
            m_lock = std::make_unique<RawSql>(path);
            const QString error = m_lock->run(u"BEGIN IMMEDIATE"_s);
            if (!error.isEmpty())
                qFatal("%s", qPrintable(error));
            if (m_fault->momentary)
                QTimer::singleShot(100, m_watch.get(), [this] { m_lock.reset(); });
        }
    }

    records::AuditReader readAudit() {
        records::AuditReader reader;
        for (const Entry& entry : entries())
            reader.add(entry);
        return reader;
    }

    std::optional<JournalFault> m_fault;
    qint64 m_startMs = QDateTime::currentMSecsSinceEpoch();
    qint64 m_aheadMs = 0;
    qsizetype m_outcomes = 0;
    std::optional<SandboxFixture> m_fixture;
    std::optional<Plan> m_plan;
    RunContext m_context;
    RunReport m_report;
    std::unique_ptr<RunWatch> m_watch;
    std::optional<FileSizeLimit> m_limit;
    std::unique_ptr<RawSql> m_lock;
};

}  // namespace

class TestFaultMatrix : public QObject {
    Q_OBJECT

    static void compare(Scenario& scenario, const FaultRow& row) {
        QCOMPARE(verdictsOf(scenario.report()), row.verdicts);
        QCOMPARE(scenario.requests(), row.requests);
        QCOMPARE(linesOf(scenario.entries()), row.lines);
        checkPromises(scenario);
    }
    static void checkPromises(Scenario& scenario) {
        QCOMPARE(scenario.watch().broken(), QStringList());
        QCOMPARE(scenario.journalProblems(), QStringList());
        QCOMPARE(scenario.recoveryProblems(), QStringList());
    }

private Q_SLOTS:
    void aFault_endsAsTheTableSays_data() {
        QTest::addColumn<FaultRow>("row");
        for (const FaultRow& row : faultTable())
            QTest::newRow(qPrintable(row.name)) << row;
    }
    void aFault_endsAsTheTableSays() {
        QFETCH(FaultRow, row);
        if (row.fault.contains(u"journal=full") && !FileSizeLimit::isSupported())
            QSKIP("There are no file size limits here");
        Scenario scenario(row, 1);
        scenario.end(await(scenario.start()));
        compare(scenario, row);
        if (row.fault.contains(u"retry-after=1")) {
            const QString image = u"10"_s % row.fault.at(row.fault.indexOf(u"image=10") + 8);
            QVERIFY2(scenario.watch().millisecondsToTheSecond(image) >= 1000,
                     "the server asked for a second");
        }
    }

    // The order of the lines is then open; the promises are not. All images begin together, so one position
    // stands for the others.
    void aFaultAmongFourLanes_breaksNoPromise_data() {
        QTest::addColumn<FaultRow>("row");
        for (const FaultRow& row : faultTable()) {
            if (!row.name.endsWith(u"first") && !row.name.endsWith(u"last"))
                QTest::newRow(qPrintable(row.name)) << row;
        }
    }
    void aFaultAmongFourLanes_breaksNoPromise() {
        QFETCH(FaultRow, row);
        if (row.fault.contains(u"journal=full") && !FileSizeLimit::isSupported())
            QSKIP("There are no file size limits here");
        Scenario scenario(row, 4);
        scenario.end(await(scenario.start()));
        checkPromises(scenario);
    }

    // All at once: each of them waits for the lock as long as the journal is ready to wait.
    void aJournalLockedByAnotherWriter_stopsBeforeTheNextSend() {
        QList<FaultRow> rows = lockTable();
        std::vector<std::unique_ptr<Scenario>> scenarios;
        std::vector<QCoro::Task<RunReport>> runs;
        for (const FaultRow& row : rows) {
            scenarios.push_back(std::make_unique<Scenario>(row, 1));
            runs.push_back(scenarios.back()->start());
        }
        for (std::size_t i = 0; i < runs.size(); ++i)
            scenarios[i]->end(await(std::move(runs[i])));
        for (std::size_t i = 0; i < runs.size(); ++i) {
            compare(*scenarios[i], rows.at(static_cast<qsizetype>(i)));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(rows.at(static_cast<qsizetype>(i)).name));
        }
    }
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_fault_matrix.moc"
