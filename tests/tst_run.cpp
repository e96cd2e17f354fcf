// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <algorithm>

#include "app/revocation/plan.h"
#include "app/revocation/records.h"
#include "app/revocation/run.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_fixture.h"

using namespace sharewarden;
using sharewarden::test::await;
using sharewarden::test::SandboxFixture;

namespace {

Plan planOf(const QList<PlannedShare>& shares, PlanAction action = PlanAction::Revoke) {
    PlanHeader header;
    header.action = action;
    header.reason = QStringLiteral("offboarding");
    header.operatorName = QStringLiteral("tester");
    header.host = QStringLiteral("here");
    return *Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);
}

QList<PlannedShare> allSharesOf(const SandboxFixture& fixture, const QList<sandbox::Image>& images) {
    QList<PlannedShare> shares;
    for (const sandbox::Image& image : images) {
        for (const QString& login : image.sharedLoginIds)
            shares.append(fixture.planned(image, login));
    }
    return shares;
}

QStringList verdictsOf(const RunReport& report) {
    QStringList verdicts;
    for (const ShareOutcome& outcome : report.outcomes)
        verdicts.append(verdictKey(outcome.verdict));
    return verdicts;
}

QList<Entry> entriesOf(SandboxFixture& fixture, const QString& batch) {
    EntryFilter filter;
    filter.batch = batch;
    const auto entries = await(fixture.journal()->read(filter));
    if (!entries)
        qFatal("%s", qPrintable(describe(entries.error())));
    return *entries;
}

QStringList kindsOf(const QList<Entry>& entries) {
    QStringList kinds;
    for (const Entry& entry : entries)
        kinds.append(entry.kind);
    return kinds;
}

// What was seen of the image before the first call and after the last is on the journal.
void compareLooks(const QList<Entry>& entries, const sandbox::Image& image, const QStringList& verdicts) {
    const bool readBefore = !verdicts.contains(QStringLiteral("NotSent"));
    const bool readAfter = readBefore && !verdicts.contains(QStringLiteral("Unknown"));
    QList<records::ImageLook> looks;
    for (const Entry& entry : entries) {
        if (const auto look = records::lookFrom(entry))
            looks.append(*look);
    }
    QCOMPARE(looks.isEmpty(), !readBefore);
    if (!readBefore)
        return;
    QCOMPARE(looks.first().image.no, image.number);
    QCOMPARE(looks.first().image.name, image.name);
    QVERIFY(looks.first().listed && !looks.first().after);
    QStringList before = looks.first().image.loginIds;
    before.sort();
    QCOMPARE(before, image.sharedLoginIds);
    QCOMPARE(looks.last().after, readAfter);
    if (readAfter) {
        const qsizetype gone = verdicts.count(QStringLiteral("Revoked"));
        QCOMPARE(looks.last().image.loginIds.size(), before.size() - gone);
    }
}

}  // namespace

class TestRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalLoginIdsOverTwoImagesAndBothFamilies_endRevoked();
    void eachVerdict_followsFromWhatHappened_data();
    void eachVerdict_followsFromWhatHappened();
    void intent_isOnDiskBeforeTheRequestArrives();
    void shareThatIsGone_isNotSent();
    void newLoginIdOnTheImage_isNotTouched();
    void renamedImage_isLeftAlone();
    void missingImage_isLeftAlone();
    void longTargetList_isSentInParts();
    void stop_sendsNothingMoreAndKeepsVerdicts();
    void refusedKey_stopsTheRestOfTheAccount();
    void journalThatCannotBeWritten_stopsBeforeTheNextSend();
    void unknownAccount_isNotSent();
    void restore_givesBackExactlyWhatWasRevoked();
    void planThatWasCarriedOut_isNotCarriedOutAgain();
    void readOnlyKey_sendsNothing();
    void haltAfterThrottling_readsBeforeItsVerdict();
    void batchEnd_isSealed();
    void setAction_isNeverCalled();
};

void TestRun::severalLoginIdsOverTwoImagesAndBothFamilies_endRevoked() {
    SandboxFixture fixture;
    const auto kvm = fixture.sharedImages(ncloud::Family::Kvm, 2, 2);
    const auto xen = fixture.sharedImages(ncloud::Family::Xen, 2, 2);
    const QList<PlannedShare> shares = allSharesOf(fixture, kvm + xen);
    const Plan plan = planOf(shares);
    QList<ShareOutcome> told;
    RunContext context = fixture.runContext();
    context.onOutcome = [&](const ShareOutcome& outcome) { told.append(outcome); };
    const int before = fixture.gateway().estate().shareCount();

    const RunReport report = await(runPlan(plan, context, {}));

    QCOMPARE(report.outcomes.size(), plan.shareCount());
    QCOMPARE(report.count(Verdict::Revoked), plan.shareCount());
    QCOMPARE(told.size(), plan.shareCount());
    QVERIFY(!report.journalError);
    QVERIFY(!report.cancelled);
    for (const sandbox::Image& image : kvm + xen)
        QVERIFY(fixture.gateway().estate().find(image.number)->sharedLoginIds.isEmpty());
    QCOMPARE(fixture.gateway().estate().shareCount(), before - static_cast<int>(plan.shareCount()));
    QCOMPARE(fixture.writes().size(), 4);

    records::AuditReader reader;
    for (const Entry& entry : entriesOf(fixture, plan.id()))
        reader.add(entry);
    const auto audit = reader.records();
    QCOMPARE(audit.size(), plan.shareCount());
    for (const records::AuditRecord& record : audit) {
        QCOMPARE(record.verdict, Verdict::Revoked);
        QCOMPARE(record.httpStatus, 200);
        QCOMPARE(record.returnCode, QStringLiteral("0"));
        QCOMPARE(record.reason, QStringLiteral("offboarding"));
        QCOMPARE(record.operatorName, QStringLiteral("tester"));
        QVERIFY(!record.callId.isEmpty());
    }
    QVERIFY(await(fixture.journal()->verify())->intact);
}

void TestRun::eachVerdict_followsFromWhatHappened_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("verdicts");
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("applied");
    const QStringList revoked(2, QStringLiteral("Revoked"));
    const QStringList refused(2, QStringLiteral("Refused"));
    const QStringList still(2, QStringLiteral("StillShared"));
    const QStringList unknown(2, QStringLiteral("Unknown"));
    const QStringList notSent(2, QStringLiteral("NotSent"));
    const auto row = [](const char* fault, const QStringList& verdicts, int sends, int applied) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << verdicts << sends << applied;
    };
    // One attempt goes wrong: what was applied is seen, what was not is sent once more.
    row("write,first=1:drop", revoked, 2, 1);
    row("write,first=1:drop-after", revoked, 1, 1);
    row("write,first=1:504-before", revoked, 2, 1);
    row("write,first=1:504-after", revoked, 1, 1);
    row("write,first=1:503/500", revoked, 2, 1);
    row("write,first=1:500/900", revoked, 2, 1);
    row("write,first=1:500/1000", revoked, 2, 1);
    row("write,first=1:200/25013", refused, 1, 0);
    row("write,first=1:return=800", refused, 1, 0);
    row("write,first=1:return=1000", revoked, 2, 1);
    row("write,first=1:empty", revoked, 2, 1);
    row("write,first=1:html", revoked, 2, 1);
    row("write,first=1:html=502", revoked, 2, 1);
    row("write,first=1:garbage", revoked, 2, 1);
    row("write,first=1:hang", revoked, 2, 1);
    row("write,first=1:hang-after", revoked, 1, 1);
    row("write,first=1:truncate=20", revoked, 1, 1);
    row("write,first=1:cut=20", revoked, 1, 1);
    row("write,first=1:slow=1/200", revoked, 1, 1);
    row("write,first=1:xml", revoked, 1, 1);
    row("write,first=1:429/410", revoked, 2, 1);
    row("write,first=1:429/410,retry-after=1", revoked, 2, 1);
    row("write,first=1:noop", still, 1, 0);
    row("write,first=1:first-only", {QStringLiteral("Revoked"), QStringLiteral("StillShared")}, 1, 1);
    row("write,first=1:stale=60", revoked, 1, 1);
    row("write,first=1:denied", refused, 1, 0);
    // Every attempt goes wrong.
    row("write:504-before", still, 3, 0);
    row("write:drop", still, 3, 0);
    row("write:429/420", refused, 4, 0);
    row("write:denied", refused, 1, 0);
    row("write:stale=60000", still, 1, 1);
    // Nothing can be read.
    row("read:503/500", notSent, 0, 0);
    row("read:hang", notSent, 0, 0);
    row("read,from=2:503/500", unknown, 1, 1);
    row("read,from=2:drop", unknown, 1, 1);
    row("read,from=2:html", unknown, 1, 1);
    row("read:denied", notSent, 0, 0);
}

void TestRun::eachVerdict_followsFromWhatHappened() {
    QFETCH(QString, fault);
    QFETCH(QStringList, verdicts);
    QFETCH(int, sends);
    QFETCH(int, applied);
    SandboxFixture fixture({fault});
    sandbox::Image image = fixture.sharedImages(ncloud::Family::Kvm, 1, 2).first();
    image.sharedLoginIds.sort();
    const Plan plan = planOf({fixture.planned(image, image.sharedLoginIds.at(0)),
                              fixture.planned(image, image.sharedLoginIds.at(1))});

    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));

    QCOMPARE(verdictsOf(report), verdicts);
    const auto writes = fixture.writes();
    QCOMPARE(writes.size(), sends);
    QCOMPARE(std::count_if(writes.begin(), writes.end(), [](const auto& record) { return record.applied; }),
             applied);
    // Every request has its intent and every intent its answer, in that order.
    const QList<Entry> entries = entriesOf(fixture, plan.id());
    QStringList expected{QStringLiteral("batch-begin")};
    for (int i = 0; i < sends; ++i)
        expected << QStringLiteral("intent") << QStringLiteral("answer");
    expected << QStringLiteral("verdict") << QStringLiteral("verdict") << QStringLiteral("batch-end");
    QStringList kinds = kindsOf(entries);
    kinds.removeAll(QStringLiteral("look"));
    QCOMPARE(kinds, expected);
    compareLooks(entries, image, verdicts);
    // What the run says is what the journal tells later.
    records::AuditReader reader;
    for (const Entry& entry : entries)
        reader.add(entry);
    QStringList told;
    for (const records::AuditRecord& record : reader.records())
        told.append(verdictKey(record.verdict));
    QCOMPARE(told, verdicts);
    // A share that is reported as revoked is not listed, and the others still are.
    const QStringList& listed = fixture.gateway().estate().find(image.number)->sharedLoginIds;
    for (const ShareOutcome& outcome : report.outcomes) {
        if (outcome.verdict == Verdict::Revoked)
            QVERIFY(!listed.contains(outcome.share.loginId));
        if (outcome.verdict == Verdict::Refused || outcome.verdict == Verdict::NotSent)
            QVERIFY(listed.contains(outcome.share.loginId));
    }
}

void TestRun::intent_isOnDiskBeforeTheRequestArrives() {
    SandboxFixture fixture;
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 2, 2);
    const Plan plan = planOf(allSharesOf(fixture, images));
    const QString path = fixture.journal()->path();
    int seen = 0;
    QObject::connect(&fixture.gateway(), &sandbox::Gateway::requestReceived, &fixture.gateway(),
                     [&](const sandbox::RequestRecord& request) {
                         if (request.image.isEmpty())
                             return;
                         // Another reader of the file: what it sees is what a crash would leave.
                         auto journal = Journal::open(path, systemClock(), Journal::Mode::ReadOnly);
                         QVERIFY(journal.ok());
                         bool found = false;
                         EntryFilter filter;
                         filter.kinds = {QStringLiteral("intent")};
                         const Status read = journal.value()->read(filter, [&](const Entry& entry) {
                             found = found || entry.body.value(QLatin1String("image_no")) == request.image;
                             return true;
                         });
                         QVERIFY(read.ok());
                         QVERIFY(found);
                         ++seen;
                     });
    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));
    QCOMPARE(report.count(Verdict::Revoked), plan.shareCount());
    QCOMPARE(seen, 2);
}

void TestRun::shareThatIsGone_isNotSent() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Xen, 1, 1).first();
    const Plan plan = planOf({fixture.planned(image, QStringLiteral("gone@partner.example"))});
    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));
    QCOMPARE(verdictsOf(report), QStringList{QStringLiteral("AlreadyGone")});
    QVERIFY(fixture.writes().isEmpty());
}

void TestRun::newLoginIdOnTheImage_isNotTouched() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const Plan plan = planOf(allSharesOf(fixture, {image}));
    fixture.gateway()
        .estate()
        .find(image.number)
        ->sharedLoginIds.append(QStringLiteral("new@partner.example"));
    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));
    QCOMPARE(report.count(Verdict::Revoked), plan.shareCount());
    QCOMPARE(fixture.gateway().estate().find(image.number)->sharedLoginIds,
             QStringList{QStringLiteral("new@partner.example")});
}

void TestRun::renamedImage_isLeftAlone() {
    SandboxFixture fixture;
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 2, 1);
    const Plan plan = planOf({fixture.planned(images.at(0), images.at(0).sharedLoginIds.first()),
                              fixture.planned(images.at(1), images.at(1).sharedLoginIds.first())});
    fixture.gateway().estate().find(images.at(0).number)->name = QStringLiteral("another");
    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));
    QCOMPARE(report.count(Verdict::NotSent), 1);
    QCOMPARE(report.count(Verdict::Revoked), 1);
    QCOMPARE(fixture.writes().size(), 1);
    QCOMPARE(fixture.writes().first().image, images.at(1).number);
}

void TestRun::missingImage_isLeftAlone() {
    SandboxFixture fixture;
    sandbox::Image image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    image.number = QStringLiteral("999999999");
    const Plan plan = planOf({fixture.planned(image, image.sharedLoginIds.first())});
    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));
    QCOMPARE(verdictsOf(report), QStringList{QStringLiteral("NotSent")});
    QVERIFY(!report.outcomes.first().note.isEmpty());
    QVERIFY(fixture.writes().isEmpty());
}

void TestRun::longTargetList_isSentInParts() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    QStringList& shares = fixture.gateway().estate().find(image.number)->sharedLoginIds;
    shares.clear();
    for (int i = 0; i < 300; ++i)
        shares.append(QStringLiteral("user%1+x@partner.example").arg(i));
    QList<PlannedShare> planned;
    for (const QString& login : std::as_const(shares))
        planned.append(fixture.planned(image, login));
    const RunReport report = await(runPlan(planOf(planned), fixture.runContext(), {}));
    QCOMPARE(report.count(Verdict::Revoked), 300);
    const auto writes = fixture.writes();
    QVERIFY(writes.size() > 2);
    qsizetype targets = 0;
    for (const auto& write : writes) {
        QVERIFY(write.request.target.size() <= 4000);
        targets += write.targets.size();
    }
    QCOMPARE(targets, 300);
}

void TestRun::stop_sendsNothingMoreAndKeepsVerdicts() {
    SandboxFixture fixture;
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 8, 1);
    const Plan plan = planOf(allSharesOf(fixture, images));
    const RunContext context = fixture.runContext();
    std::stop_source source;
    int writes = 0;
    QObject::connect(&fixture.gateway(), &sandbox::Gateway::requestReceived, &fixture.gateway(),
                     [&](const sandbox::RequestRecord& request) {
                         if (!request.image.isEmpty() && ++writes == 2)
                             source.request_stop();
                     });
    const RunReport report = await(runPlan(plan, context, source.get_token()));
    QVERIFY(report.cancelled);
    // The lanes that were under way when the stop came end with their answers.
    QVERIFY(fixture.writes().size() >= 2 && fixture.writes().size() <= context.policy.lanes);
    QCOMPARE(report.outcomes.size(), plan.shareCount());
    QVERIFY(report.count(Verdict::Revoked) >= 2);
    QCOMPARE(report.count(Verdict::Revoked) + report.count(Verdict::NotSent), plan.shareCount());
    for (const ShareOutcome& outcome : report.outcomes) {
        const bool listed = fixture.gateway()
                                .estate()
                                .find(outcome.share.imageNo)
                                ->sharedLoginIds.contains(outcome.share.loginId);
        QCOMPARE(listed, outcome.verdict == Verdict::NotSent);
    }
    QCOMPARE(kindsOf(entriesOf(fixture, plan.id())).last(), QStringLiteral("batch-end"));
}

void TestRun::refusedKey_stopsTheRestOfTheAccount() {
    SandboxFixture fixture({QStringLiteral("write:denied")});
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 10, 1);
    const Plan plan = planOf(allSharesOf(fixture, images));
    const RunContext context = fixture.runContext();
    const RunReport report = await(runPlan(plan, context, {}));
    QVERIFY(fixture.writes().size() <= context.policy.lanes);
    QVERIFY(report.count(Verdict::Refused) >= 1);
    QCOMPARE(report.count(Verdict::Refused) + report.count(Verdict::NotSent), plan.shareCount());
}

void TestRun::journalThatCannotBeWritten_stopsBeforeTheNextSend() {
    SandboxFixture fixture;
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 2, 1);
    const Plan plan = planOf(allSharesOf(fixture, images));
    RunContext context = fixture.runContext();
    const QString path = context.journal->path();
    context.journal.reset();
    const auto readOnly = await(JournalThread::open(path, systemClock(), Journal::Mode::ReadOnly));
    QVERIFY(readOnly.ok());
    context.journal = *readOnly;
    const RunReport report = await(runPlan(plan, context, {}));
    QVERIFY(report.journalError);
    QCOMPARE(errorKind(*report.journalError), QStringLiteral("Storage"));
    QCOMPARE(report.count(Verdict::NotSent), plan.shareCount());
    QVERIFY(fixture.writes().isEmpty());
}

void TestRun::unknownAccount_isNotSent() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    RunContext context = fixture.runContext();
    context.clients.clear();
    const RunReport report =
        await(runPlan(planOf({fixture.planned(image, image.sharedLoginIds.first())}), context, {}));
    QCOMPARE(verdictsOf(report), QStringList{QStringLiteral("NotSent")});
    QVERIFY(fixture.gateway().requests().isEmpty());
}

void TestRun::restore_givesBackExactlyWhatWasRevoked() {
    SandboxFixture fixture;
    const auto images =
        fixture.sharedImages(ncloud::Family::Kvm, 1, 2) + fixture.sharedImages(ncloud::Family::Xen, 1, 2);
    const QList<PlannedShare> shares = allSharesOf(fixture, images);
    QCOMPARE(await(runPlan(planOf(shares), fixture.runContext(), {})).count(Verdict::Revoked), shares.size());
    QStringList& first = fixture.gateway().estate().find(images.first().number)->sharedLoginIds;
    first.append(images.first().sharedLoginIds.first());
    const RunReport report = await(runPlan(planOf(shares, PlanAction::Restore), fixture.runContext(), {}));
    QCOMPARE(report.count(Verdict::AlreadyShared), 1);
    QCOMPARE(report.count(Verdict::Restored), shares.size() - 1);
    for (const sandbox::Image& image : images) {
        QStringList now = fixture.gateway().estate().find(image.number)->sharedLoginIds;
        QStringList then = image.sharedLoginIds;
        now.sort();
        then.sort();
        QCOMPARE(now, then);
    }
}

void TestRun::planThatWasCarriedOut_isNotCarriedOutAgain() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const Plan plan = planOf({fixture.planned(image, image.sharedLoginIds.first())});
    QCOMPARE(await(runPlan(plan, fixture.runContext(), {})).count(Verdict::Revoked), 1);
    fixture.gateway().estate().find(image.number)->sharedLoginIds.append(image.sharedLoginIds.first());
    const auto head = await(fixture.journal()->head());
    const RunReport again = await(runPlan(plan, fixture.runContext(), {}));
    QVERIFY(again.notBegun);
    QCOMPARE(verdictsOf(again), QStringList{QStringLiteral("NotSent")});
    QCOMPARE(fixture.writes().size(), 1);
    QCOMPARE(await(fixture.journal()->head())->seq, head->seq);
}

void TestRun::readOnlyKey_sendsNothing() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    RunContext context = fixture.runContext();
    const auto site = ncloud::Site::custom(fixture.site());
    const ncloud::Credentials credentials{QString::fromLatin1(fixture.gateway().accessKey()),
                                          ncloud::SecretKey(fixture.gateway().secretKey())};
    context.clients.insert(QStringLiteral("acme"),
                           ncloud::Client(*site, credentials, fixture.transport(), systemClock(), randomIds(),
                                          ncloud::Client::Scope::Read));
    const RunReport report =
        await(runPlan(planOf({fixture.planned(image, image.sharedLoginIds.first())}), context, {}));
    QCOMPARE(verdictsOf(report), QStringList{QStringLiteral("Refused")});
    QVERIFY(fixture.writes().isEmpty());
}

// The first lane is throttled and waits; meanwhile the second learns that the key is refused.
void TestRun::haltAfterThrottling_readsBeforeItsVerdict() {
    SandboxFixture fixture(
        {QStringLiteral("write,first=1:429/410,retry-after=1"), QStringLiteral("write,from=2:denied")});
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 2, 1);
    const QString login = images.at(0).sharedLoginIds.first();
    const Plan plan = planOf({fixture.planned(images.at(0), login),
                              fixture.planned(images.at(1), images.at(1).sharedLoginIds.first())});
    // Somebody else takes the share away while the call waits.
    QString throttled;
    QObject::connect(&fixture.gateway(), &sandbox::Gateway::requestReceived, &fixture.gateway(),
                     [&](const sandbox::RequestRecord& request) {
                         if (request.image.isEmpty() || !throttled.isEmpty())
                             return;
                         throttled = request.image;
                         fixture.gateway().estate().find(throttled)->sharedLoginIds.clear();
                     });
    const RunReport report = await(runPlan(plan, fixture.runContext(), {}));
    QCOMPARE(fixture.writes().size(), 2);
    for (const ShareOutcome& outcome : report.outcomes) {
        const bool gone = outcome.share.imageNo == throttled;
        QCOMPARE(verdictKey(outcome.verdict), gone ? QStringLiteral("Revoked") : QStringLiteral("Refused"));
    }
}

void TestRun::batchEnd_isSealed() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    RunContext context = fixture.runContext();
    context.seal = SealKey::random();
    await(runPlan(planOf({fixture.planned(image, image.sharedLoginIds.first())}), context, {}));
    const auto check = await(fixture.journal()->verify({}, context.seal));
    QVERIFY(check->intact);
    QCOMPARE(check->sealsChecked, 1);
    QCOMPARE(check->lastSealed, await(fixture.journal()->head())->seq);
    const auto other = await(fixture.journal()->verify({}, SealKey::random()));
    QVERIFY(other->intact);
    QCOMPARE(other->sealsForeign, 1);
}

void TestRun::setAction_isNeverCalled() {
    SandboxFixture fixture;
    const auto images = fixture.sharedImages(ncloud::Family::Xen, 2, 1);
    await(runPlan(planOf(allSharesOf(fixture, images)), fixture.runContext(), {}));
    for (const auto& record : fixture.gateway().requests())
        QVERIFY(!record.action.startsWith(QLatin1String("set")));
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
