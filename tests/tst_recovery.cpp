// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/journal/batch_lock.h"
#include "app/revocation/batch_list.h"
#include "app/revocation/recovery.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_fixture.h"

using namespace sharewarden;
using sharewarden::test::await;
using sharewarden::test::SandboxFixture;

namespace {

Plan planOf(const QList<PlannedShare>& shares) {
    PlanHeader header;
    header.reason = QStringLiteral("offboarding");
    return *Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);
}

// What is on the journal when the program is killed after the last call was sent.
QList<NewEntry> sentAndNoMore(const QList<PlannedShare>& shares) {
    const Plan plan = planOf(shares);
    QList<NewEntry> left{records::batchBegin(plan, {})};
    for (const PlanImage& image : plan.images()) {
        const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, image.family, image.region,
                                                      image.no, image.loginIds);
        left.append(records::intent(plan, image, *change, image.no));
    }
    return left;
}

RecoveryContext contextOf(SandboxFixture& fixture) {
    const RunContext run = fixture.runContext();
    return {run.clients, run.journal, {run.policy.retry, run.policy.rereads}, run.carrier, {}};
}

records::AuditReader readAll(SandboxFixture& fixture) {
    records::AuditReader reader;
    const auto entries = await(fixture.journal()->read(EntryFilter()));
    if (!entries)
        qFatal("%s", qPrintable(describe(entries.error())));
    for (const Entry& entry : *entries)
        reader.add(entry);
    return reader;
}

QList<BatchSummary> openBatches(SandboxFixture& fixture) {
    QList<BatchSummary> batches = await(readBatches(fixture.journal())).value();
    batches.removeIf([](const BatchSummary& batch) { return !batch.isOpen(); });
    return batches;
}

}  // namespace

// What a killed program leaves on the journal, and what a later one makes of it.
class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intentWithoutVerdict_isJudgedByTheFreshList_data();
    void intentWithoutVerdict_isJudgedByTheFreshList();
    void refusalOfTheService_isRefusedAsInTheRun();
    void imagesOfABatch_areReadTogether();
    void shareThatCannotBeRead_staysOpen();
    void unknownVerdict_isResolvedLater();
    void accountAtAnotherSite_isNotReadAndStaysOpen();
    void accountWithoutKey_staysOpenWithTheReason();
    void stoppedReading_leavesTheRestOpen();
    void endedBatch_isNotOpen();
    void runningBatch_isLeftAlone();
    void secondRunOnTheSameJournal_sendsNothing();
};

void TestRecovery::intentWithoutVerdict_isJudgedByTheFreshList_data() {
    QTest::addColumn<bool>("intended");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<int>("status");  // of the answer that was written down; 0: none
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, bool intended, bool applied, int status, const char* code,
                        const char* verdict) {
        QTest::newRow(name) << intended << applied << status << QString::fromLatin1(code)
                            << QString::fromLatin1(verdict);
    };
    row("killed before the intent", false, false, 0, "", "NotSent");
    row("killed before sending", true, false, 0, "", "StillShared");
    row("killed after it was applied", true, true, 0, "", "Revoked");
    row("killed after the answer", true, true, 200, "0", "Revoked");
    row("killed after an answer that did nothing", true, false, 200, "0", "StillShared");
    row("killed after a refusal", true, false, 401, "210", "Refused");
    row("killed after a timeout of the gateway", true, true, 504, "510", "Revoked");
    row("killed after a timeout that did nothing", true, false, 504, "510", "StillShared");
}

void TestRecovery::intentWithoutVerdict_isJudgedByTheFreshList() {
    QFETCH(bool, intended);
    QFETCH(bool, applied);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, verdict);
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const QString login = image.sharedLoginIds.first();
    const Plan plan = planOf({fixture.planned(image, login)});
    QList<NewEntry> left{records::batchBegin(plan, {})};
    const QString callId = QStringLiteral("call-1");
    if (intended) {
        const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, ncloud::Family::Kvm,
                                                      image.region, image.number, {login});
        left.append(records::intent(plan, plan.images().first(), *change, callId));
    }
    if (status != 0) {
        ncloud::CallRecord call;
        call.callId = callId;
        call.httpStatus = status;
        call.returnCode = code;
        const Error error = GatewayError{status, code, {}};
        const auto result =
            status == 200 ? Result<ncloud::ImagePage>(ncloud::ImagePage()) : Result<ncloud::ImagePage>(error);
        left.append(records::answer(plan, call, result));
    }
    QVERIFY(await(fixture.journal()->append(left)).ok());
    if (applied)
        fixture.gateway().estate().find(image.number)->sharedLoginIds.removeAll(login);

    QCOMPARE(openBatches(fixture).size(), 1);
    const auto report = await(recoverBatches(contextOf(fixture), {}));
    QVERIFY(report.ok());
    QVERIFY(report->unread.isEmpty());
    QCOMPARE(report->resolved.size(), 1);

    // By reading only, once, and on the journal.
    QVERIFY(fixture.writes().isEmpty());
    QCOMPARE(verdictKey(readAll(fixture).records().first().verdict), verdict);
    QVERIFY(openBatches(fixture).isEmpty());
    QVERIFY(await(fixture.journal()->verify())->intact);
}

// Its HTTP status is 200, and its code is not one of the gateway's.
void TestRecovery::refusalOfTheService_isRefusedAsInTheRun() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const QString login = image.sharedLoginIds.first();
    const Plan plan = planOf({fixture.planned(image, login)});
    const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, ncloud::Family::Kvm,
                                                  image.region, image.number, {login});
    ncloud::CallRecord call;
    call.callId = QStringLiteral("c");
    call.httpStatus = 200;
    call.returnCode = QStringLiteral("25013");
    const Error error = ServiceError{200, call.returnCode, {}};
    const QList<NewEntry> left{records::batchBegin(plan, {}),
                               records::intent(plan, plan.images().first(), *change, call.callId),
                               records::answer(plan, call, error)};
    QVERIFY(await(fixture.journal()->append(left)).ok());
    QCOMPARE(await(recoverBatches(contextOf(fixture), {}))->resolved.first().verdict, Verdict::Refused);
}

void TestRecovery::imagesOfABatch_areReadTogether() {
    SandboxFixture fixture;
    const auto images = fixture.sharedImages(ncloud::Family::Kvm, 3, 1);
    QList<PlannedShare> shares;
    for (const sandbox::Image& image : images)
        shares.append(fixture.planned(image, image.sharedLoginIds.first()));
    const Plan plan = planOf(shares);
    QList<NewEntry> left{records::batchBegin(plan, {})};
    for (const PlanImage& image : plan.images()) {
        const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, image.family, image.region,
                                                      image.no, image.loginIds);
        left.append(records::intent(plan, image, *change, image.no));
        fixture.gateway().estate().find(image.no)->sharedLoginIds.clear();
    }
    QVERIFY(await(fixture.journal()->append(left)).ok());
    QCOMPARE(await(recoverBatches(contextOf(fixture), {}))->resolved.size(), 3);
    QCOMPARE(fixture.gateway().requests().size(), 1);
    const BatchSummary batch = await(readBatches(fixture.journal()))->constFirst();
    QVERIFY(batch.recovered);
    QCOMPARE(batch.revoked(), 3);
}

void TestRecovery::shareThatCannotBeRead_staysOpen() {
    SandboxFixture fixture({QStringLiteral("read:503/500")});
    const auto image = fixture.sharedImages(ncloud::Family::Xen, 1, 1).first();
    const Plan plan = planOf({fixture.planned(image, image.sharedLoginIds.first())});
    const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, ncloud::Family::Xen,
                                                  image.region, image.number, {image.sharedLoginIds.first()});
    const QList<NewEntry> left{records::batchBegin(plan, {}),
                               records::intent(plan, plan.images().first(), *change, QStringLiteral("c"))};
    QVERIFY(await(fixture.journal()->append(left)).ok());
    const auto report = await(recoverBatches(contextOf(fixture), {}));
    QVERIFY(report.ok());
    QCOMPARE(report->unread.size(), 1);
    QVERIFY(!report->unread.first().note.isEmpty());
    QCOMPARE(openBatches(fixture).size(), 1);
    fixture.setFaults({});
    QCOMPARE(await(recoverBatches(contextOf(fixture), {}))->resolved.size(), 1);
    QVERIFY(openBatches(fixture).isEmpty());
}

void TestRecovery::unknownVerdict_isResolvedLater() {
    SandboxFixture fixture({QStringLiteral("read,from=2:503/500")});
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const Plan plan = planOf({fixture.planned(image, image.sharedLoginIds.first())});
    QCOMPARE(await(runPlan(plan, fixture.runContext(), {})).count(Verdict::Unknown), 1);
    QCOMPARE(openBatches(fixture).size(), 1);
    fixture.setFaults({});
    QCOMPARE(await(recoverBatches(contextOf(fixture), {}))->resolved.first().verdict, Verdict::Revoked);
    QCOMPARE(readAll(fixture).records().first().verdict, Verdict::Revoked);
    QVERIFY(openBatches(fixture).isEmpty());
}

// The same image number at another site is another image.
void TestRecovery::accountAtAnotherSite_isNotReadAndStaysOpen() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    PlannedShare share = fixture.planned(image, image.sharedLoginIds.first());
    share.key.site = QStringLiteral("public");
    QVERIFY(await(fixture.journal()->append(sentAndNoMore({share}))).ok());
    const auto report = await(recoverBatches(contextOf(fixture), {}));
    QVERIFY(report->resolved.isEmpty());
    QCOMPARE(report->unread.size(), 1);
    QVERIFY(report->unread.first().note.contains(QLatin1String("site")));
    QVERIFY(fixture.gateway().requests().isEmpty());
    QCOMPARE(openBatches(fixture).size(), 1);
}

void TestRecovery::accountWithoutKey_staysOpenWithTheReason() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const PlannedShare share = fixture.planned(image, image.sharedLoginIds.first());
    QVERIFY(await(fixture.journal()->append(sentAndNoMore({share}))).ok());
    RecoveryContext context = contextOf(fixture);
    context.clients.clear();
    context.missing.insert(share.key.account, QStringLiteral("the keychain is locked"));
    const auto report = await(recoverBatches(context, {}));
    QCOMPARE(report->unread.first().note, QStringLiteral("the keychain is locked"));
    QCOMPARE(openBatches(fixture).size(), 1);
}

// One image is read, then the person has enough: the other keeps its state, and a later recovery ends it.
void TestRecovery::stoppedReading_leavesTheRestOpen() {
    SandboxFixture fixture;
    const auto kvm = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const auto xen = fixture.sharedImages(ncloud::Family::Xen, 1, 1).first();
    const QList<PlannedShare> shares{fixture.planned(kvm, kvm.sharedLoginIds.first()),
                                     fixture.planned(xen, xen.sharedLoginIds.first())};
    QVERIFY(await(fixture.journal()->append(sentAndNoMore(shares))).ok());
    std::stop_source stop;
    qsizetype looked = 0;
    RecoveryContext context = contextOf(fixture);
    context.onShares = [&](qsizetype count) {
        looked += count;
        stop.request_stop();
    };
    const auto report = await(recoverBatches(context, stop.get_token()));
    QCOMPARE(report->resolved.size(), 1);
    QCOMPARE(report->unread.size(), 1);
    QVERIFY(!report->unread.first().note.isEmpty());
    QCOMPARE(looked, 2);
    QCOMPARE(openBatches(fixture).size(), 1);
    QCOMPARE(await(recoverBatches(contextOf(fixture), {}))->resolved.size(), 1);
    QVERIFY(openBatches(fixture).isEmpty());
    QVERIFY(fixture.writes().isEmpty());
}

void TestRecovery::endedBatch_isNotOpen() {
    SandboxFixture fixture;
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    await(runPlan(planOf({fixture.planned(image, image.sharedLoginIds.first())}), fixture.runContext(), {}));
    const auto before = await(fixture.journal()->head());
    QVERIFY(openBatches(fixture).isEmpty());
    const auto report = await(recoverBatches(contextOf(fixture), {}));
    QVERIFY(report.ok() && report->resolved.isEmpty() && report->unread.isEmpty());
    QCOMPARE(await(fixture.journal()->head())->seq, before->seq);
}

void TestRecovery::runningBatch_isLeftAlone() {
    SandboxFixture fixture;
    const auto lock = BatchLock::take(fixture.journal()->path());
    QVERIFY(lock.ok());
    const auto report = await(recoverBatches(contextOf(fixture), {}));
    QVERIFY(!report.ok());
    QCOMPARE(errorKind(report.error()), QStringLiteral("Storage"));
}

void TestRecovery::secondRunOnTheSameJournal_sendsNothing() {
    SandboxFixture fixture;
    const auto lock = BatchLock::take(fixture.journal()->path());
    QVERIFY(lock.ok());
    const auto image = fixture.sharedImages(ncloud::Family::Kvm, 1, 1).first();
    const RunReport report = await(
        runPlan(planOf({fixture.planned(image, image.sharedLoginIds.first())}), fixture.runContext(), {}));
    QVERIFY(report.notBegun);
    QCOMPARE(report.count(Verdict::NotSent), 1);
    QVERIFY(fixture.gateway().requests().isEmpty());
    QCOMPARE(await(fixture.journal()->head())->seq, 0);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
