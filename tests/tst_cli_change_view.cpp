// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/cli/change_view.h"
#include "app/cli/exit_code.h"

using namespace sharewarden;
using namespace sharewarden::cli;
using namespace Qt::StringLiterals;

namespace {

Plan plan(const QStringList& loginIds) {
    PlanHeader header;
    header.reason = u"left\nthe company"_s;
    header.operatorName = u"kim"_s;
    header.host = u"desk-7"_s;
    QList<PlannedShare> shares;
    for (const QString& loginId : loginIds)
        shares.append({{u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm, u"8812"_s, loginId}, u"web"_s});
    return *Plan::make(u"batch-1"_s, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), header, shares);
}

QList<DriftRow> nowSharedWith(const Plan& plan, const QStringList& loginIds) {
    ncloud::Image image;
    image.no = u"8812"_s;
    image.name = u"web"_s;
    image.sharedLoginIds = loginIds;
    return driftOf(plan.images().constFirst(), plan.header().action, image);
}

}  // namespace

class CliChangeViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exitCode_data();
    void exitCode();
    void planNamesEveryShareAndItsState();
    void planSaysThatTheImageIsNotListed();
    void previewForeseesTheVerdicts();
    void outcomesBecomeRowsWithTheirCall();
    void countsNameOnlyWhatHappened();
    void notesSayEachReasonOnce();
};

void CliChangeViewTest::exitCode_data() {
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("journalError");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<int>("code");
    using enum Verdict;
    const auto row = [](const char* name, const QList<Verdict>& verdicts, bool sent, bool journalError,
                        bool cancelled, int code) {
        QTest::newRow(name) << verdicts << sent << journalError << cancelled << code;
    };
    row("revoked", {Revoked}, true, false, false, 0);
    row("already gone", {AlreadyGone}, false, false, false, 0);
    row("revoked and already gone", {Revoked, AlreadyGone}, true, false, false, 0);
    row("still shared", {Revoked, StillShared}, true, false, false, 4);
    row("refused", {Refused}, true, false, false, 4);
    row("not sent", {NotSent}, false, false, false, 4);
    row("unknown", {Unknown}, true, false, false, 5);
    row("unknown goes before refused", {Refused, Unknown}, true, false, false, 5);
    row("cancelled", {Revoked, NotSent}, true, false, true, 130);
    row("cancelled goes before unknown", {Unknown, NotSent}, true, false, true, 130);
    row("no journal, nothing sent", {NotSent}, false, true, false, 1);
    row("journal failed after a send", {Revoked, NotSent}, true, true, false, 4);
    row("journal failed after the last send", {Revoked}, true, true, false, 5);
    row("journal failed, nothing to send", {AlreadyGone}, false, true, false, 0);
}

void CliChangeViewTest::exitCode() {
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(bool, sent);
    QFETCH(bool, journalError);
    QFETCH(bool, cancelled);
    QFETCH(int, code);
    RunReport report;
    report.cancelled = cancelled;
    if (journalError)
        report.journalError = StorageError{u"journal"_s, u"full"_s};
    for (const Verdict verdict : verdicts) {
        ShareOutcome outcome;
        outcome.verdict = verdict;
        if (sent)
            outcome.call.callId = u"call"_s;
        report.outcomes.append(outcome);
    }
    QCOMPARE(exitCodeOf(report), code);
}

void CliChangeViewTest::planNamesEveryShareAndItsState() {
    const Plan p = plan({u"a@x.io"_s, u"b@x.io"_s});
    const QString text = planText(p, nowSharedWith(p, {u"b@x.io"_s}), 0);
    QVERIFY2(text.startsWith(u"ACCOUNT  REGION  FAMILY  IMAGE  NAME  LOGIN ID  NOW\n"
                             "prod     KR      kvm     8812   web   a@x.io    not shared\n"
                             "prod     KR      kvm     8812   web   b@x.io    shared\n"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Reason: left␊the company\n"_s));
    QVERIFY(text.contains(QString::fromLatin1(p.digest().toHex())));
    QVERIFY(text.contains(u"made by kim on desk-7"_s));
}

void CliChangeViewTest::planSaysThatTheImageIsNotListed() {
    const Plan p = plan({u"a@x.io"_s});
    const QList<DriftRow> now = driftOf(p.images().constFirst(), PlanAction::Revoke, std::nullopt);
    QVERIFY(planText(p, now, 0).contains(u"no longer listed"_s));
}

void CliChangeViewTest::previewForeseesTheVerdicts() {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    const Plan p = plan({u"a@x.io"_s, u"b@x.io"_s});
    const auto rows = previewRows(p, nowSharedWith(p, {u"b@x.io"_s}), now);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].verdict, Verdict::AlreadyGone);
    QCOMPARE(rows[1].verdict, Verdict::NotSent);
    QVERIFY(rows[1].note.contains(u"would be revoked"_s));
    QCOMPARE(rows[1].time, now);
    QCOMPARE(rows[1].batch, QString());
    QCOMPARE(rows[1].reason, u"left\nthe company"_s);
    const QList<DriftRow> gone = driftOf(p.images().constFirst(), PlanAction::Revoke, std::nullopt);
    QCOMPARE(previewRows(p, gone, now)[0].verdict, Verdict::NotSent);
}

void CliChangeViewTest::outcomesBecomeRowsWithTheirCall() {
    const Plan p = plan({u"a@x.io"_s});
    ShareOutcome outcome;
    outcome.share = {u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm, u"8812"_s, u"a@x.io"_s};
    outcome.imageName = u"web"_s;
    outcome.verdict = Verdict::Refused;
    outcome.note = u"why"_s;
    outcome.time = QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
    outcome.call.callId = u"call-1"_s;
    outcome.call.httpStatus = 401;
    outcome.call.returnCode = u"210"_s;
    outcome.call.returnMessage = u"Permission Denied"_s;
    RunReport report;
    report.batch = p.id();
    report.outcomes = {outcome};
    const auto rows = outcomeRows(p, report);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].batch, u"batch-1"_s);
    QCOMPARE(rows[0].share, outcome.share);
    QCOMPARE(rows[0].verdict, Verdict::Refused);
    QCOMPARE(rows[0].httpStatus, 401);
    QCOMPARE(rows[0].returnCode, u"210"_s);
    QCOMPARE(rows[0].returnMessage, u"Permission Denied"_s);
    QCOMPARE(rows[0].callId, u"call-1"_s);
    QCOMPARE(rows[0].operatorName, u"kim"_s);
    QCOMPARE(rows[0].host, u"desk-7"_s);
    QCOMPARE(rows[0].time, outcome.time);
}

void CliChangeViewTest::countsNameOnlyWhatHappened() {
    QList<records::AuditRecord> rows(3);
    rows[0].verdict = Verdict::Revoked;
    rows[1].verdict = Verdict::Unknown;
    rows[2].verdict = Verdict::Revoked;
    QCOMPARE(countsText(rows), u"Revoked: 2, Unknown: 1."_s);
}

void CliChangeViewTest::notesSayEachReasonOnce() {
    QList<records::AuditRecord> rows(4);
    rows[0].verdict = Verdict::Revoked;
    rows[1].verdict = Verdict::NotSent;
    rows[1].note = u"stopped\x1B"_s;
    rows[2] = rows[1];
    rows[3].verdict = Verdict::Refused;
    rows[3].note = u"no permission"_s;
    QCOMPARE(notesOf(rows), QStringList({u"NotSent: stopped␛"_s, u"Refused: no permission"_s}));
}

QTEST_GUILESS_MAIN(CliChangeViewTest)
#include "tst_cli_change_view.moc"
