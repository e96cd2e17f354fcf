// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The real program is killed at 300 random moments while it carries a plan out against another process, and
// recovers afterwards. Nothing may be lost.
#include <QCoroSignal>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>

#include "app/journal/journal.h"
#include "app/ncloud/site.h"
#include "app/revocation/audit_reader.h"
#include "app/revocation/plan_file.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_process.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

#ifdef SHAREWARDEN_KILLS
constexpr int killsWanted = SHAREWARDEN_KILLS;
#else
constexpr int killsWanted = 300;
#endif
constexpr int imagesAPlan = 8;
constexpr int mostRounds = killsWanted * 3 / 2;  // a program that ends before it is killed is another round
// More than there are processors: a recovery mostly waits for a list that may still change.
constexpr int lanes = 6;
constexpr quint32 seed = 20'260'131;

// When to kill a program: so long after its start, or so long after one of its requests was carried out.
struct Moment {
    int request = 0;  // from 1; 0: the start
    std::chrono::milliseconds after{0};
};

// One plan, its program's fate, and what is left on its own disk.
struct Round {
    QString dir;
    std::optional<Plan> plan;
    std::optional<Moment> moment;  // nothing: it is let live
    QProcess* program = nullptr;   // while it runs
    QElapsedTimer time;            // since its start
    int requests = 0;              // that were carried out for it
    qint64 firstRequestMs = -1;
    bool killed = false;
    int exitCode = -1;     // of the program, when it was not killed
    int recoverCode = -1;  // of the recovery
    QByteArray said;       // both together

    // Read after the recovery.
    bool begun = false;       // the batch is on the journal
    bool unfinished = false;  // and its end was written by the recovery
    int applied = 0;
    int recovered = 0;  // verdicts that the recovery found
};

// What the journal of one round tells.
struct Story {
    QList<Entry> entries;
    QString problem;
};

Story readStory(const QString& path) {
    Story story;
    if (!QFile::exists(path))
        return story;
    const auto journal = Journal::open(path, systemClock(), Journal::Mode::ReadOnly);
    if (!journal)
        return {{}, explain(journal.error())};
    const auto check = (*journal)->verify();
    if (!check || !check->intact)
        return {{}, check ? check->problem : explain(check.error())};
    const Status read = (*journal)->read({}, [&story](const Entry& entry) {
        story.entries.append(entry);
        return true;
    });
    if (!read)
        story.problem = explain(read.error());
    return story;
}

QStringList loginIdsOf(const Entry& entry) {
    QStringList logins;
    for (const QJsonValue& login : entry.body.value("login_ids"_L1).toArray())
        logins.append(login.toString());
    return logins;
}

}  // namespace

class TestKill : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QList<EstateImage> m_before;
    std::vector<std::unique_ptr<Round>> m_rounds;
    QHash<QByteArray, Round*> m_roundOfImage;
    QRandomGenerator m_random{seed};
    int m_kills = 0;
    qint64 m_startMs = 0;     // how long a program takes to its first request, last time
    int m_usualRequests = 0;  // how many it makes when nothing happens to it
    QStringList m_losses;

    std::unique_ptr<QProcess> program(const Round& round, const QStringList& words) const {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment;
        for (const char* kept :
             {"PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(kept))
                environment.insert(QLatin1String(kept), qEnvironmentVariable(kept));
        }
        environment.insert(u"HOME"_s, round.dir);
        environment.insert(u"LANG"_s, u"C.UTF-8"_s);
        m_sandbox->addTo(environment);
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->setStandardInputFile(QProcess::nullDevice());
        process->setProgram(QStringLiteral(SHAREWARDEN_CLI));
        process->setArguments(QStringList{u"--data-dir"_s, round.dir} + words);
        return process;
    }

    // The plan for the next images of the estate: two of the three login IDs of each.
    Round* newRound() {
        const auto index = static_cast<qsizetype>(m_rounds.size());
        auto round = std::make_unique<Round>();
        round->dir = m_dir.filePath(u"round-%1"_s.arg(index));
        QList<PlannedShare> shares;
        const QString site = ncloud::Site::custom(m_sandbox->url().toString())->key();
        for (const EstateImage& image : m_before.mid(index * imagesAPlan, imagesAPlan)) {
            m_roundOfImage.insert(image.number.toLatin1(), round.get());
            const auto family = image.family == u"kvm" ? ncloud::Family::Kvm : ncloud::Family::Xen;
            for (const QString& login : image.loginIds.mid(0, 2))
                shares.append({{u"env"_s, site, image.region, family, image.number, login}, image.name});
        }
        PlanHeader header;
        header.reason = u"offboarding"_s;
        round->plan = Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);
        QDir().mkpath(round->dir);
        QFile file(round->dir + u"/plan.json"_s);
        if (!round->plan || !file.open(QIODevice::WriteOnly) || file.write(planFileBytes(*round->plan)) < 0)
            qFatal("no plan");
        m_rounds.push_back(std::move(round));
        return m_rounds.back().get();
    }

    static QCoro::Task<> ended(QProcess* process) {
        if (process->state() != QProcess::NotRunning)
            co_await qCoro(process, &QProcess::finished);
    }

    static void killSoon(const Round& round) {
        QTimer::singleShot(round.moment->after, Qt::PreciseTimer, round.program, &QProcess::kill);
    }

    // A request was carried out: whose?
    void requested(const QByteArray& target) {
        static const QRegularExpression number(u"(?:ImageNo|InstanceNo)(?:List\\.1)?=([0-9]+)"_s);
        const QByteArray image = number.match(QString::fromLatin1(target)).captured(1).toLatin1();
        Round* round = m_roundOfImage.value(image);
        if (round == nullptr || round->program == nullptr)
            return;
        if (round->requests == 0)
            round->firstRequestMs = round->time.elapsed();
        ++round->requests;
        if (round->moment && round->moment->request == round->requests)
            killSoon(*round);
    }

    QCoro::Task<> carryOut(Round* round) {
        const auto process =
            program(*round, {u"revoke"_s, u"--plan"_s, round->dir + u"/plan.json"_s, u"--yes"_s});
        round->program = process.get();
        round->time.start();
        process->start();
        if (round->moment && round->moment->request == 0)
            killSoon(*round);
        co_await ended(process.get());
        round->program = nullptr;
        round->killed = process->exitStatus() == QProcess::CrashExit;
        round->exitCode = round->killed ? -1 : process->exitCode();
        round->said = process->readAll();
        const auto recovery = program(*round, {u"recover"_s});
        recovery->start();
        co_await ended(recovery.get());
        round->recoverCode = recovery->exitStatus() == QProcess::NormalExit ? recovery->exitCode() : -1;
        round->said += recovery->readAll();
    }

    // Every part of a run is hit as often as any other, however busy the machine is: a fifth of the kills
    // before the first request, the others within a few milliseconds after any of them.
    Moment anyMoment() {
        if (m_random.bounded(5) == 0)
            return {0, std::chrono::milliseconds(m_random.bounded(static_cast<int>(m_startMs) + 1))};
        return {1 + m_random.bounded(m_usualRequests), std::chrono::milliseconds(m_random.bounded(12))};
    }

    QCoro::Task<> lane() {
        while (m_kills < killsWanted && m_rounds.size() < mostRounds) {
            Round* round = newRound();
            round->moment = anyMoment();
            ++m_kills;
            co_await carryOut(round);
            m_kills -= round->killed ? 0 : 1;
            if (round->firstRequestMs > 0)
                m_startMs = round->firstRequestMs;
        }
    }

    QCoro::Task<bool> allLanes() {
        std::vector<QCoro::Task<>> tasks;
        for (int i = 0; i < lanes; ++i)
            tasks.push_back(lane());
        for (QCoro::Task<>& task : tasks)
            co_await task;
        co_return true;
    }

    QCoro::Task<bool> carryOutOnce(Round* round) {
        co_await carryOut(round);
        co_return true;
    }

    void lost(const Round& round, const QString& what) {
        // What was said last tells most, and a test's message is cut at its end.
        m_losses.append(QFileInfo(round.dir).fileName() % u": "_s % what % u" […"_s %
                        QString::fromUtf8(round.said.trimmed()).right(600) % u']');
    }

    void judge(Round* round, const QHash<QString, EstateImage>& estate,
               const QHash<QString, QList<SentChange>>& sent) {
        const Story story = readStory(round->dir + u"/journal.sqlite"_s);
        if (!story.problem.isEmpty())
            lost(*round, story.problem);
        if (round->recoverCode != 0)
            lost(*round, u"the recovery ended with %1"_s.arg(round->recoverCode));
        if (!round->killed && round->exitCode != 0)
            lost(*round, u"the program ended by itself with %1"_s.arg(round->exitCode));

        // Every request has an intent of its own that is older.
        QList<Entry> intents;
        records::AuditReader reader;
        for (const Entry& entry : story.entries) {
            reader.add(entry);
            if (entry.kind == u"intent")
                intents.append(entry);
        }
        QSet<QString> requested;
        QSet<QString> removed;
        for (const PlanImage& image : round->plan->images()) {
            for (const SentChange& change : sent.value(image.no)) {
                const auto intent = std::find_if(intents.begin(), intents.end(), [&](const Entry& entry) {
                    return entry.body.value("image_no"_L1).toString() == change.image &&
                           loginIdsOf(entry) == change.targets &&
                           entry.time.toMSecsSinceEpoch() <= change.timeMs;
                });
                if (intent == intents.end())
                    lost(*round, change.image % u" was changed without an intent"_s);
                else
                    intents.erase(intent);
                for (const QString& login : change.targets) {
                    const QString share = change.image % u'/' % login;
                    if (removed.contains(share))
                        lost(*round, share % u" was sent again although it was gone"_s);
                    requested.insert(share);
                    if (change.applied)
                        removed.insert(share);
                }
                round->applied += change.applied ? 1 : 0;
            }
        }

        // Every share has a verdict, and it is true.
        const QList<records::AuditBatch> batches = reader.batches();
        round->begun = !batches.isEmpty();
        round->unfinished = round->begun && batches.first().recovered;
        if (!round->begun && !requested.isEmpty())
            lost(*round, u"changes without a batch"_s);
        if (!round->begun)
            return;
        if (batches.size() != 1 || batches.first().id != round->plan->id() ||
            batches.first().records.size() != round->plan->shareCount() || !batches.first().ended.isValid())
            lost(*round, u"the batch is not the plan, whole and ended"_s);
        for (const records::AuditRecord& record : batches.first().records) {
            const QString share = record.share.imageNo % u'/' % record.share.loginId;
            const bool shared = estate.value(record.share.imageNo).loginIds.contains(record.share.loginId);
            const bool isTrue =
                (record.verdict == Verdict::Revoked && !shared && removed.contains(share)) ||
                (record.verdict == Verdict::NotSent && shared && !requested.contains(share)) ||
                (record.verdict == Verdict::StillShared && shared && requested.contains(share)) ||
                // Written down and never sent: the kill came between the two.
                (record.verdict == Verdict::StillShared && shared && record.intended);
            if (!record.settled || !isTrue)
                lost(*round, share % u' ' % verdictKey(record.verdict) % u" is not true"_s);
        }
        for (const Entry& entry : story.entries)
            round->recovered += entry.kind == u"verdict" && entry.body.contains("recovered"_L1) ? 1 : 0;
    }

private Q_SLOTS:
    void initTestCase() {
        m_sandbox = std::make_unique<SandboxProcess>(
            QStringList{u"--images"_s, QString::number(mostRounds * imagesAPlan + 100),
                        u"--shares-per-image"_s, u"3"_s, u"--seed"_s, QString::number(seed),
                        u"--latency-ms"_s, u"3"_s, u"--fault"_s, u"write,every=9:504-after"_s},
            [this](const QByteArray& target) { requested(target); });
        m_before = m_sandbox->estate();
        QCOMPARE(m_before.size(), mostRounds * imagesAPlan + 100);
        Round* round = newRound();
        await(carryOutOnce(round));
        QVERIFY2(round->exitCode == 0 && round->recoverCode == 0, round->said.constData());
        QVERIFY(round->requests > 2 * imagesAPlan);
        m_usualRequests = round->requests;
        m_startMs = round->firstRequestMs;
    }

    void aProgramKilledAtRandomMoments_losesNothing() {
        await(allLanes());
        QCOMPARE(m_kills, killsWanted);

        const QList<EstateImage> after = m_sandbox->estate();
        QHash<QString, EstateImage> estate;
        for (const EstateImage& image : after)
            estate.insert(image.number, image);
        QHash<QString, QList<SentChange>> sent;
        int changes = 0;
        for (const SentChange& change : m_sandbox->changes()) {
            sent[change.image].append(change);
            ++changes;
        }
        int applied = 0;
        int unbegun = 0;
        int unfinished = 0;
        int recovered = 0;
        QHash<QString, QStringList> planned;
        for (const auto& round : m_rounds) {
            judge(round.get(), estate, sent);
            applied += round->applied;
            unbegun += round->killed && !round->begun ? 1 : 0;
            unfinished += round->killed && round->unfinished ? 1 : 0;
            recovered += round->recovered;
            for (const PlanImage& image : round->plan->images())
                planned.insert(image.no, image.loginIds);
        }

        // Nothing outside of the plans was touched, and only removals were sent.
        QCOMPARE(after.size(), m_before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            EstateImage before = m_before.at(i);
            EstateImage now = after.at(i);
            for (const QString& login : planned.value(before.number)) {
                before.loginIds.removeAll(login);
                now.loginIds.removeAll(login);
            }
            if (now != before)
                m_losses.append(now.number % u" changed beyond its plan"_s);
        }
        for (const QList<SentChange>& list : std::as_const(sent)) {
            for (const SentChange& change : list) {
                const bool inPlan = std::all_of(
                    change.targets.begin(), change.targets.end(),
                    [&](const QString& login) { return planned.value(change.image).contains(login); });
                if (!inPlan || change.targets.isEmpty() || !change.action.startsWith(u"remove"))
                    m_losses.append(change.image % u" was sent something that no plan has"_s);
            }
        }

        qInfo(
            "seed %u; %d of %d programs killed: %d before their batch began, %d within it, %d after its end",
            seed, m_kills, static_cast<int>(m_rounds.size()), unbegun, unfinished,
            m_kills - unbegun - unfinished);
        qInfo("%d changes sent, %d applied; %d verdicts found by recovery", changes, applied, recovered);
        qInfo("losses: %d", static_cast<int>(m_losses.size()));
        QVERIFY2(unfinished >= killsWanted / 3, "most kills missed the run");
        QVERIFY2(m_losses.isEmpty(), qPrintable(m_losses.mid(0, 4).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
