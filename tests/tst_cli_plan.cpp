// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "app/journal/batch_lock.h"
#include "app/journal/journal.h"
#include "app/revocation/plan_file.h"
#include "tests/support/cli_run.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

// The images that the estate shares with one login ID that several images are shared with.
struct Leaver {
    QString loginId;
    QStringList images;
};
Leaver leaverOf(CliFixture& cli) {
    QHash<QString, QStringList> images;
    for (const sandbox::Image& image : cli.gateway().estate().images()) {
        for (const QString& login : image.sharedLoginIds)
            images[login].append(image.number);
    }
    Leaver found;
    for (auto it = images.constBegin(); it != images.constEnd(); ++it) {
        if (it->size() > found.images.size() ||
            (it->size() == found.images.size() && it.key() < found.loginId))
            found = {it.key(), *it};
    }
    return found;
}

qsizetype imagesSharedWith(CliFixture& cli, const QString& loginId) {
    const auto& images = cli.gateway().estate().images();
    return std::count_if(images.begin(), images.end(),
                         [&](const sandbox::Image& image) { return image.sharedLoginIds.contains(loginId); });
}

QStringList planWords(const CliFixture& cli, const QString& loginId) {
    return {u"plan"_s,     u"--login-id"_s,         loginId, u"--reason"_s, u"contract ended"_s,
            u"--output"_s, cli.path(u"plan.json"_s)};
}

QStringList runWords(const CliFixture& cli, const QStringList& more = {}) {
    return QStringList{u"revoke"_s, u"--plan"_s, cli.path(u"plan.json"_s), u"--format"_s, u"jsonl"_s} + more;
}

}  // namespace

#define COMPARE_CODE(result, expected)                              \
    do {                                                            \
        QByteArray why = "exit " + QByteArray::number(result.code); \
        why += ": " + result.err;                                   \
        QVERIFY2(result.code == (expected), why.constData());       \
    } while (false)
#define VERIFY_CODE(run, expected)       \
    do {                                 \
        const CliResult ended = (run);   \
        COMPARE_CODE(ended, (expected)); \
    } while (false)

class CliPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plan_hasEveryShareOfTheLoginIds();
    void plan_thatMayLackShares_saysSo();
    void plan_ofNobody_isNotWritten();
    void revoke_carriesOutThePlanAndNothingElse();
    void revoke_reportsWhatDrifted();
    void revoke_refusesAPlan_data();
    void revoke_refusesAPlan();
    void revoke_oncePerPlan();
    void revoke_whileAnotherProgramIsAtIt_endsWith1();
    void restore_givesBackExactlyWhatWasRevoked();
    void restore_ofNothing_endsWith1();
    void recover_findsOutWhatAKilledProgramLeft();
    void recover_withNothingOpen_endsWith0();
    void journal_listsAndVerifies();
    void journal_thatWasChanged_endsWith1();
    void evidence_ofABatchOrAPeriod();
    void evidencePack_isWrittenAndChecked();
};

void CliPlanTest::plan_hasEveryShareOfTheLoginIds() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    QVERIFY(leaver.images.size() > 1);
    const CliResult result = cli.run(planWords(cli, leaver.loginId));
    COMPARE_CODE(result, 0);
    QCOMPARE(cli.writesSent(), 0);
    QVERIFY(!QFile::exists(cli.dataDir() % u"/journal.sqlite"));
    const Result<Plan> plan = readPlanFile(cli.path(u"plan.json"_s));
    QVERIFY(plan.ok());
    QStringList images;
    for (const PlanImage& image : plan->images()) {
        QCOMPARE(image.loginIds, QStringList{leaver.loginId});
        images.append(image.no);
    }
    images.sort();
    QStringList expected = leaver.images;
    expected.sort();
    QCOMPARE(images, expected);
    QVERIFY(result.err.contains(plan->digest().toHex()));
    QCOMPARE(QFile::permissions(cli.path(u"plan.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void CliPlanTest::plan_thatMayLackShares_saysSo() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    cli.gateway().setFaults(faults(u"read,region=JPN:denied"_s));
    const CliResult result = cli.run(planWords(cli, leaver.loginId));
    COMPARE_CODE(result, 3);
    QVERIFY(result.err.contains("MAY LACK SHARES"));
}

void CliPlanTest::plan_ofNobody_isNotWritten() {
    CliFixture cli;
    const CliResult result = cli.run(planWords(cli, u"nobody@nowhere.example"_s));
    COMPARE_CODE(result, 1);
    QVERIFY(result.err.contains("nobody@nowhere.example"));
    QVERIFY(!QFile::exists(cli.path(u"plan.json"_s)));
}

void CliPlanTest::revoke_carriesOutThePlanAndNothingElse() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    const int before = cli.gateway().estate().shareCount();
    VERIFY_CODE(cli.run(planWords(cli, leaver.loginId)), 0);
    const CliResult preview = cli.run(runWords(cli, {u"--dry-run"_s}));
    COMPARE_CODE(preview, 0);
    QCOMPARE(objects(preview.out).size(), leaver.images.size());
    QCOMPARE(cli.writesSent(), 0);

    const QString digest = QString::fromLatin1(readPlanFile(cli.path(u"plan.json"_s))->digest().toHex());
    const CliResult result = cli.run(runWords(cli, {u"--yes"_s, u"--digest"_s, digest}));
    COMPARE_CODE(result, 0);
    const QList<QJsonObject> rows = objects(result.out);
    QCOMPARE(rows.size(), leaver.images.size());
    for (const QJsonObject& row : rows)
        QCOMPARE(row[u"verdict"_s].toString(), u"Revoked"_s);
    QCOMPARE(imagesSharedWith(cli, leaver.loginId), 0);
    QCOMPARE(cli.gateway().estate().shareCount(), before - static_cast<int>(leaver.images.size()));
}

void CliPlanTest::revoke_reportsWhatDrifted() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    VERIFY_CODE(cli.run(planWords(cli, leaver.loginId)), 0);
    cli.gateway().estate().find(leaver.images.at(0))->sharedLoginIds.removeAll(leaver.loginId);
    cli.gateway().estate().find(leaver.images.at(1))->name = u"renamed"_s;
    const CliResult preview = cli.run(runWords(cli, {u"--dry-run"_s}));
    COMPARE_CODE(preview, 4);
    const CliResult result = cli.run(runWords(cli, {u"--yes"_s}));
    COMPARE_CODE(result, 4);
    for (const QJsonObject& row : objects(result.out)) {
        const QString image = row[u"image_no"_s].toString();
        const QString verdict = image == leaver.images.at(0)   ? u"AlreadyGone"_s
                                : image == leaver.images.at(1) ? u"NotSent"_s
                                                               : u"Revoked"_s;
        QCOMPARE(row[u"verdict"_s].toString(), verdict);
    }
    QVERIFY(result.err.contains("renamed"));
    QVERIFY(cli.gateway().estate().find(leaver.images.at(1))->sharedLoginIds.contains(leaver.loginId));
}

void CliPlanTest::revoke_refusesAPlan_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("from");  // replaced in the file
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("part");
    const QStringList yes{u"--yes"_s};
    QTest::newRow("another digest") << u"revoke"_s << (yes + QStringList{u"--digest"_s, QString(64, u'0')})
                                    << QByteArray() << QByteArray() << 1
                                    << QByteArray("not the plan that was approved");
    QTest::newRow("changed") << u"revoke"_s << yes << QByteArray("contract ended")
                             << QByteArray("contract began") << 1 << QByteArray("its digest does not fit");
    QTest::newRow("of another kind") << u"restore"_s << yes << QByteArray() << QByteArray() << 1
                                     << QByteArray("carried out by revoke");
    QTest::newRow("of another account") << u"revoke"_s << (yes + QStringList{u"--account"_s, u"prod"_s})
                                        << QByteArray() << QByteArray() << 1 << QByteArray("not of “prod”");
    QTest::newRow("at another site") << u"revoke"_s
                                     << (yes + QStringList{u"--endpoint"_s, u"http://127.0.0.1:1"_s})
                                     << QByteArray() << QByteArray() << 1 << QByteArray("in the plan");
    QTest::newRow("not confirmed") << u"revoke"_s << QStringList() << QByteArray() << QByteArray() << 2
                                   << QByteArray("no terminal");
}

void CliPlanTest::revoke_refusesAPlan() {
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);
    QFETCH(QByteArray, part);
    CliFixture cli;
    VERIFY_CODE(cli.run(planWords(cli, leaverOf(cli).loginId)), 0);
    if (!from.isEmpty()) {
        QFile file(cli.path(u"plan.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace(from, to);
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const CliResult result = cli.run(QStringList{command, u"--plan"_s, cli.path(u"plan.json"_s)} + words);
    COMPARE_CODE(result, code);
    QVERIFY2(result.err.contains(part), result.err.constData());
    QCOMPARE(cli.writesSent(), 0);
}

void CliPlanTest::revoke_oncePerPlan() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    VERIFY_CODE(cli.run(planWords(cli, leaver.loginId)), 0);
    VERIFY_CODE(cli.run(runWords(cli, {u"--yes"_s})), 0);
    const int sent = cli.writesSent();
    const CliResult again = cli.run(runWords(cli, {u"--yes"_s}));
    COMPARE_CODE(again, 1);
    QVERIFY2(again.err.contains("carried out before"), again.err.constData());
    QCOMPARE(cli.writesSent(), sent);
}

void CliPlanTest::revoke_whileAnotherProgramIsAtIt_endsWith1() {
    CliFixture cli;
    VERIFY_CODE(cli.run(planWords(cli, leaverOf(cli).loginId)), 0);
    QVERIFY(QDir().mkpath(cli.dataDir()));
    const auto lock = BatchLock::take(cli.dataDir() % u"/journal.sqlite");
    QVERIFY(lock.ok());
    const CliResult result = cli.run(runWords(cli, {u"--yes"_s}));
    COMPARE_CODE(result, 1);
    QVERIFY2(result.err.contains("wait until it is done"), result.err.constData());
    QCOMPARE(cli.writesSent(), 0);
}

void CliPlanTest::restore_givesBackExactlyWhatWasRevoked() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    VERIFY_CODE(cli.run(planWords(cli, leaver.loginId)), 0);
    // One is refused, and one comes back meanwhile.
    cli.gateway().setFaults(faults(u"write,first=1:return=800"_s));
    const CliResult revoked = cli.run(runWords(cli, {u"--yes"_s}));
    COMPARE_CODE(revoked, 4);
    QStringList gone;
    QString batch;
    for (const QJsonObject& row : objects(revoked.out)) {
        batch = row[u"batch_id"_s].toString();
        if (row[u"verdict"_s].toString() == u"Revoked"_s)
            gone.append(row[u"image_no"_s].toString());
    }
    QCOMPARE(gone.size(), leaver.images.size() - 1);
    cli.gateway().setFaults({});
    cli.gateway().estate().find(gone.first())->sharedLoginIds.append(leaver.loginId);

    const CliResult restored = cli.run({u"restore"_s, u"--batch"_s, batch, u"--reason"_s, u"wrong partner"_s,
                                        u"--yes"_s, u"--format"_s, u"jsonl"_s});
    COMPARE_CODE(restored, 0);
    const QList<QJsonObject> rows = objects(restored.out);
    QCOMPARE(rows.size(), gone.size());
    for (const QJsonObject& row : rows) {
        const bool back = row[u"image_no"_s].toString() == gone.first();
        QCOMPARE(row[u"verdict"_s].toString(), back ? u"AlreadyShared"_s : u"Restored"_s);
        QCOMPARE(row[u"action"_s].toString(), u"restore"_s);
    }
    QCOMPARE(imagesSharedWith(cli, leaver.loginId), leaver.images.size());
}

void CliPlanTest::restore_ofNothing_endsWith1() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    const QStringList restore{u"restore"_s, u"--batch"_s, u"none"_s, u"--reason"_s, u"r"_s, u"--yes"_s};
    VERIFY_CODE(cli.run(restore), 1);
    VERIFY_CODE(cli.run(planWords(cli, leaver.loginId)), 0);
    VERIFY_CODE(cli.run(runWords(cli, {u"--yes"_s})), 0);
    const CliResult result = cli.run(restore);
    COMPARE_CODE(result, 1);
    QVERIFY2(result.err.contains("no batch with the number none"), result.err.constData());
}

void CliPlanTest::recover_findsOutWhatAKilledProgramLeft() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    VERIFY_CODE(cli.run(planWords(cli, leaver.loginId)), 0);
    const auto process = cli.prepare(runWords(cli, {u"--yes"_s}), cli.environment());
    connect(&cli.gateway(), &sandbox::Gateway::requestReceived, process.get(),
            [&](const sandbox::RequestRecord& request) {
                if (!request.image.isEmpty())
                    process->kill();
            });
    process->start();
    QCOMPARE(finish(*process).code, -1);
    const CliResult open = cli.run({u"journal"_s, u"list"_s, u"--format"_s, u"jsonl"_s});
    COMPARE_CODE(open, 0);
    QCOMPARE(objects(open.out).constFirst()[u"state"_s].toString(), u"open"_s);
    // An earlier batch without its verdicts is told before the next one.
    const CliResult told = cli.run({u"recover"_s, u"--format"_s, u"jsonl"_s});
    COMPARE_CODE(told, 0);
    const QList<QJsonObject> rows = objects(told.out);
    QCOMPARE(rows.size(), leaver.images.size());
    for (const QJsonObject& row : rows) {
        const QStringList listed = cli.gateway().estate().find(row[u"image_no"_s].toString())->sharedLoginIds;
        QCOMPARE(row[u"verdict"_s].toString() == u"Revoked"_s, !listed.contains(leaver.loginId));
    }
    const CliResult after = cli.run({u"journal"_s, u"list"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(objects(after.out).constFirst()[u"state"_s].toString(), u"recovered"_s);
}

void CliPlanTest::recover_withNothingOpen_endsWith0() {
    CliFixture cli;
    VERIFY_CODE(cli.run({u"recover"_s}), 0);
    VERIFY_CODE(cli.run(planWords(cli, leaverOf(cli).loginId)), 0);
    VERIFY_CODE(cli.run(runWords(cli, {u"--yes"_s})), 0);
    const CliResult result = cli.run({u"recover"_s});
    COMPARE_CODE(result, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("has its verdict"), result.err.constData());
}

void CliPlanTest::journal_listsAndVerifies() {
    CliFixture cli;
    VERIFY_CODE(cli.run({u"journal"_s, u"head"_s}), 1);
    VERIFY_CODE(cli.run(planWords(cli, leaverOf(cli).loginId)), 0);
    VERIFY_CODE(cli.run(runWords(cli, {u"--yes"_s})), 0);
    const CliResult head = cli.run({u"journal"_s, u"head"_s});
    COMPARE_CODE(head, 0);
    const QString text = QString::fromLatin1(head.out.trimmed());
    const CliResult plain = cli.run({u"journal"_s, u"verify"_s});
    COMPARE_CODE(plain, 0);
    QVERIFY2(plain.err.contains("cut off at the end"), plain.err.constData());
    QVERIFY2(plain.err.contains("anew"), plain.err.constData());
    QCOMPARE(plain.out, head.out);
    for (const QString& known : {text, text.section(u':', 1)}) {
        const CliResult result = cli.run({u"journal"_s, u"verify"_s, u"--head"_s, known});
        COMPARE_CODE(result, 0);
        QVERIFY2(!result.err.contains("cut off at the end"), result.err.constData());
    }
    const CliResult list = cli.run({u"journal"_s, u"list"_s, u"--format"_s, u"jsonl"_s});
    COMPARE_CODE(list, 0);
    const QJsonObject batch = objects(list.out).constFirst();
    QCOMPARE(batch[u"state"_s].toString(), u"done"_s);
    QCOMPARE(batch[u"reason"_s].toString(), u"contract ended"_s);
    QCOMPARE(batch[u"sealed"_s].toString(), u"no"_s);
    QVERIFY(batch[u"verdicts"_s].toString().startsWith(u"Revoked="_s));
    VERIFY_CODE(cli.run({u"journal"_s, u"list"_s}), 0);
}

void CliPlanTest::journal_thatWasChanged_endsWith1() {
    CliFixture cli;
    VERIFY_CODE(cli.run(planWords(cli, leaverOf(cli).loginId)), 0);
    VERIFY_CODE(cli.run(runWords(cli, {u"--yes"_s})), 0);
    QFile file(cli.dataDir() % u"/journal.sqlite");
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("contract ended");
    QVERIFY(at > 0);
    bytes[at] = 'C';
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const CliResult result = cli.run({u"journal"_s, u"verify"_s});
    COMPARE_CODE(result, 1);
    QVERIFY2(result.err.contains("THE JOURNAL WAS CHANGED"), result.err.constData());
}

void CliPlanTest::evidence_ofABatchOrAPeriod() {
    CliFixture cli;
    const Leaver leaver = leaverOf(cli);
    VERIFY_CODE(cli.run(planWords(cli, leaver.loginId)), 0);
    VERIFY_CODE(cli.run(runWords(cli, {u"--yes"_s})), 0);
    const QString batch = readPlanFile(cli.path(u"plan.json"_s))->id();
    VERIFY_CODE(cli.run({u"restore"_s, u"--batch"_s, batch, u"--reason"_s, u"undo"_s, u"--yes"_s}), 0);
    const auto rows = [&](const QStringList& words) {
        return objects(cli.run(QStringList{u"evidence"_s, u"--format"_s, u"jsonl"_s} + words).out).size();
    };
    QCOMPARE(rows({}), 2 * leaver.images.size());
    QCOMPARE(rows({u"--batch"_s, batch}), leaver.images.size());
    QCOMPARE(rows({u"--since"_s, u"2020-01-01"_s}), 2 * leaver.images.size());
    QCOMPARE(rows({u"--since"_s, u"2999-01-01"_s}), 0);
    QCOMPARE(rows({u"--until"_s, u"2020-01-01T00:00:00Z"_s}), 0);
    VERIFY_CODE(cli.run({u"evidence"_s, u"--batch"_s, u"none"_s}), 1);
}

void CliPlanTest::evidencePack_isWrittenAndChecked() {
    CliFixture cli;
    VERIFY_CODE(cli.run(planWords(cli, leaverOf(cli).loginId)), 0);
    VERIFY_CODE(cli.run(runWords(cli, {u"--yes"_s})), 0);
    const QString batch = readPlanFile(cli.path(u"plan.json"_s))->id();
    const QString pack = cli.path(u"pack"_s);
    const QStringList write{u"evidence"_s, u"--batch"_s, batch, u"--pack"_s, pack};
    VERIFY_CODE(cli.run(write), 0);
    VERIFY_CODE(cli.run(write), 1);  // what is there is not written over
    const QString head = QString::fromLatin1(cli.run({u"journal"_s, u"head"_s}).out.trimmed());
    VERIFY_CODE(cli.run({u"evidence"_s, u"verify"_s, pack, u"--head"_s, head}), 0);
    QFile audit(pack % u"/audit.csv");
    QVERIFY(audit.open(QIODevice::ReadWrite));
    QByteArray bytes = audit.readAll();
    bytes.replace("Revoked", "Refused");
    QVERIFY(audit.seek(0));
    QCOMPARE(audit.write(bytes), bytes.size());
    audit.close();
    const CliResult forged = cli.run({u"evidence"_s, u"verify"_s, pack});
    COMPARE_CODE(forged, 1);
    QVERIFY2(forged.err.contains("audit.csv"), forged.err.constData());
    VERIFY_CODE(cli.run({u"evidence"_s, u"verify"_s, cli.path(u"none"_s)}), 1);
    VERIFY_CODE(cli.run({u"evidence"_s, u"--batch"_s, u"none"_s, u"--pack"_s, cli.path(u"p2"_s)}), 1);
}

QTEST_GUILESS_MAIN(CliPlanTest)
#include "tst_cli_plan.moc"
