// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// scan --outside-policy, --fail-on-findings and findings: the real program against the sandbox.

#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include "app/base/clock.h"
#include "app/inventory/snapshot_file.h"
#include "app/inventory/snapshot_store.h"
#include "app/journal/journal.h"
#include "app/policy/findings.h"
#include "app/policy/policy_file.h"
#include "app/policy/policy_store.h"
#include "app/reviews/reviewed_inventory.h"
#include "tests/support/cli_run.h"
#include "tests/support/python.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

QString domainOf(const QString& loginId) {
    return loginId.contains(u'@') ? loginId.section(u'@', -1).toCaseFolded() : QString();
}

// The domain that most shares of the estate go to.
QString commonDomain(const sandbox::Estate& estate) {
    QMap<QString, int> counts;
    for (const sandbox::Image& image : estate.images()) {
        for (const QString& loginId : image.sharedLoginIds)
            ++counts[domainOf(loginId)];
    }
    counts.remove(QString());
    return std::max_element(counts.cbegin(), counts.cend()).key();
}

QStringList everyLoginId(const sandbox::Estate& estate) {
    QStringList ids;
    for (const sandbox::Image& image : estate.images())
        ids += image.sharedLoginIds;
    ids.removeDuplicates();
    return ids;
}

TrustEntry trustedDomain(const QString& domain) {
    TrustEntry entry;
    entry.kind = TrustEntry::Kind::Domain;
    entry.value = domain;
    return entry;
}

Policy trusting(const QString& domain, const std::optional<QDate>& lastDay = {}) {
    Policy policy;
    TrustEntry entry = trustedDomain(domain);
    entry.lastDay = lastDay;
    policy.trusted.append(entry);
    return policy;
}

// Everybody by name: nothing is left outside of it.
Policy trustingEverybody(const sandbox::Estate& estate) {
    Policy policy;
    const QStringList ids = everyLoginId(estate);
    QSet<QString> known;
    for (const QString& id : ids) {
        if (known.contains(id.toCaseFolded()))
            continue;
        known.insert(id.toCaseFolded());
        TrustEntry entry;
        entry.kind = TrustEntry::Kind::LoginId;
        entry.value = id;
        policy.trusted.append(entry);
    }
    return policy;
}

void keep(const CliFixture& cli, const Policy& policy) {
    const Status saved = PolicyStore(cli.dataDir() % u"/policy.json").save(policy);
    if (!saved)
        qFatal("%s", qPrintable(describe(saved.error())));
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

// Region, family, number and login ID of the shares of own images that go to another domain.
QSet<QStringList> outside(const sandbox::Estate& estate, const QString& domain) {
    QSet<QStringList> shares;
    for (const sandbox::Image& image : estate.images()) {
        if (image.type != u"SELF"_s)
            continue;
        for (const QString& loginId : image.sharedLoginIds) {
            if (domainOf(loginId) != domain)
                shares.insert({image.region, image.isKvm() ? u"kvm"_s : u"xen"_s, image.number, loginId});
        }
    }
    return shares;
}

QSet<QStringList> sharesIn(const QList<QJsonObject>& rows) {
    QSet<QStringList> shares;
    for (const QJsonObject& row : rows)
        shares.insert({row[u"region"_s].toString(), row[u"family"_s].toString(),
                       row[u"image_no"_s].toString(), row[u"login_id"_s].toString()});
    return shares;
}

sandbox::Image* sharedImage(CliFixture& cli) {
    for (const sandbox::Image& image : cli.gateway().estate().images()) {
        if (image.type == u"SELF"_s && image.isKvm() && image.operation == u"NULL"_s &&
            !image.sharedLoginIds.isEmpty())
            return cli.gateway().estate().find(image.number);
    }
    qFatal("The demo estate has no such image.");
}

QByteArray told(const CliResult& result) {
    const QByteArray text = "exit " + QByteArray::number(result.code) + ": " + result.err;
    return text;
}

const QStringList outsideLines{u"scan"_s, u"--outside-policy"_s, u"--format"_s, u"jsonl"_s};

}  // namespace

#define VERIFY_CODE(result, expected)                                      \
    do {                                                                   \
        const CliResult verified = (result);                               \
        QVERIFY2(verified.code == (expected), told(verified).constData()); \
    } while (false)

class CliFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scan_outsidePolicy_listsThoseSharesWithTheirReason();
    void scan_outsidePolicy_everyFormatHasTheSameRows();
    void scan_trustThatIsOver_isAFinding();
    void scan_withoutAPolicyToJudgeBy_endsWith2AndSendsNothing_data();
    void scan_withoutAPolicyToJudgeBy_endsWith2AndSendsNothing();
    void scan_policyThatCannotBeRead_endsWith1AndSendsNothing();
    void scan_failOnFindings_decidesTheStatus_data();
    void scan_failOnFindings_decidesTheStatus();
    void scan_failOnFindings_goesBeforeWhatWasNotRead();
    void findings_areThoseOfTheLastInventory();
    void findings_withoutAnInventory_endsWith1();
    void findings_kindThatNeedsAPolicy_endsWith2WithoutOne();
    void findings_withoutAPolicy_saysWhatIsNotFound();
    void findings_ofOneKind_backAfterARevocation();
    void findings_ofOneAccount();
    void findings_newSinceTheReview_areToldByTheInventoryThatItKept();
};

void CliFindingsTest::scan_outsidePolicy_listsThoseSharesWithTheirReason() {
    CliFixture cli;
    const QString domain = commonDomain(cli.gateway().estate());
    keep(cli, trusting(domain));
    const QSet<QStringList> expected = outside(cli.gateway().estate(), domain);
    QVERIFY(!expected.isEmpty());
    const CliResult result = cli.run(outsideLines);
    VERIFY_CODE(result, 0);
    const QList<QJsonObject> rows = objects(result.out);
    QCOMPARE(sharesIn(rows), expected);
    QCOMPARE(rows.size(), expected.size());
    for (const QJsonObject& row : rows) {
        const QStringList kinds = row[u"finding"_s].toString().split(u' ');
        QVERIFY2(kinds.contains(u"outside-policy"_s), qPrintable(row[u"finding"_s].toString()));
        QVERIFY(QStringList({u"medium"_s, u"high"_s}).contains(row[u"severity"_s].toString()));
        QCOMPARE(row[u"severity"_s].toString() == u"high"_s, kinds.contains(u"look-alike"_s));
        QVERIFY2(row[u"reason"_s].toString().contains(u"policy"_s), qPrintable(row[u"reason"_s].toString()));
        QVERIFY(row[u"size_bytes"_s].isDouble());
    }
    const QByteArray summary = "Shares outside the policy: " + QByteArray::number(expected.size()) + " of ";
    QVERIFY2(result.err.contains(summary), result.err.constData());
}

void CliFindingsTest::scan_outsidePolicy_everyFormatHasTheSameRows() {
    CliFixture cli;
    const QString domain = commonDomain(cli.gateway().estate());
    const QString policy = cli.path(u"other policy.json"_s);
    writeFile(policy, writePolicy(trusting(domain)));
    const qsizetype expected = outside(cli.gateway().estate(), domain).size();
    const QStringList words{u"scan"_s, u"--outside-policy"_s, u"--policy"_s, policy, u"--format"_s};
    const CliResult table = cli.run(words + QStringList{u"table"_s});
    VERIFY_CODE(table, 0);
    QCOMPARE(table.out.count('\n'), expected + 1);
    QVERIFY2(table.out.startsWith("REGION"), table.out.constData());
    const QString file = cli.path(u"rows.csv"_s);
    const CliResult csv = cli.run(words + QStringList{u"csv"_s, u"--output"_s, file});
    VERIFY_CODE(csv, 0);
    QCOMPARE(csv.out, QByteArray());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonArray rows = readCsv(written.readAll());
    QCOMPARE(rows.size(), expected + 1);
    const QJsonArray titles = rows.at(0).toArray();
    QCOMPARE(titles.at(titles.size() - 3).toString(), u"finding"_s);
    QCOMPARE(titles.at(titles.size() - 2).toString(), u"severity"_s);
    QCOMPARE(titles.at(titles.size() - 1).toString(), u"reason"_s);
    QVERIFY(QFile::exists(cli.path(u"rows.coverage.csv"_s)));
}

void CliFindingsTest::scan_trustThatIsOver_isAFinding() {
    CliFixture cli;
    const QString domain = commonDomain(cli.gateway().estate());
    keep(cli, trusting(domain, QDate(2020, 1, 31)));
    const CliResult result = cli.run(outsideLines);
    VERIFY_CODE(result, 0);
    const QList<QJsonObject> rows = objects(result.out);
    QCOMPARE(sharesIn(rows), outside(cli.gateway().estate(), u"none"_s));
    for (const QJsonObject& row : rows) {
        const bool over = domainOf(row[u"login_id"_s].toString()) == domain;
        const QStringList kinds = row[u"finding"_s].toString().split(u' ');
        QCOMPARE(kinds.contains(u"expired-trust"_s), over);
        QCOMPARE(kinds.contains(u"outside-policy"_s), !over);
    }
}

void CliFindingsTest::scan_withoutAPolicyToJudgeBy_endsWith2AndSendsNothing_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("no file") << u"--outside-policy"_s << false << QByteArray("policy.json does not exist");
    QTest::newRow("trusts nobody") << u"--outside-policy"_s << true << QByteArray("trusts nobody");
    QTest::newRow("only the status") << u"--fail-on-findings"_s << false << QByteArray("does not exist");
}

void CliFindingsTest::scan_withoutAPolicyToJudgeBy_endsWith2AndSendsNothing() {
    QFETCH(QString, option);
    QFETCH(bool, empty);
    QFETCH(QByteArray, part);
    CliFixture cli;
    if (empty)
        keep(cli, Policy());
    const CliResult result = cli.run({u"scan"_s, option});
    VERIFY_CODE(result, 2);
    QVERIFY2(result.err.contains(part), result.err.constData());
    QVERIFY2(result.err.contains("--policy FILE"), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QVERIFY(cli.gateway().requests().isEmpty());
}

void CliFindingsTest::scan_policyThatCannotBeRead_endsWith1AndSendsNothing() {
    CliFixture cli;
    const QString file = cli.path(u"policy.json"_s);
    writeFile(file, "{\"format\": \"shopping list\"}");
    const CliResult other = cli.run({u"scan"_s, u"--outside-policy"_s, u"--policy"_s, file});
    VERIFY_CODE(other, 1);
    QVERIFY2(other.err.contains("Nothing was changed."), other.err.constData());
    VERIFY_CODE(cli.run({u"scan"_s, u"--outside-policy"_s, u"--policy"_s, cli.path(u"nowhere"_s)}), 1);
    QVERIFY(cli.gateway().requests().isEmpty());
}

void CliFindingsTest::scan_failOnFindings_decidesTheStatus_data() {
    QTest::addColumn<bool>("everybody");
    QTest::addColumn<bool>("rowsAlone");
    QTest::addColumn<int>("code");
    QTest::newRow("some are outside") << false << true << 6;
    QTest::newRow("some are outside, every row") << false << false << 6;
    QTest::newRow("nobody is outside") << true << true << 0;
}

void CliFindingsTest::scan_failOnFindings_decidesTheStatus() {
    QFETCH(bool, everybody);
    QFETCH(bool, rowsAlone);
    QFETCH(int, code);
    CliFixture cli;
    const sandbox::Estate& estate = cli.gateway().estate();
    keep(cli, everybody ? trustingEverybody(estate) : trusting(commonDomain(estate)));
    QStringList words{u"scan"_s, u"--fail-on-findings"_s, u"--format"_s, u"jsonl"_s};
    if (rowsAlone)
        words.append(u"--outside-policy"_s);
    const CliResult result = cli.run(words);
    VERIFY_CODE(result, code);
    if (rowsAlone)
        QCOMPARE(objects(result.out).isEmpty(), everybody);
    else
        QVERIFY(objects(result.out).size() > outside(estate, commonDomain(estate)).size());
}

void CliFindingsTest::scan_failOnFindings_goesBeforeWhatWasNotRead() {
    CliFixture cli;
    keep(cli, trusting(commonDomain(cli.gateway().estate())));
    cli.gateway().setFaults(faults(u"region=JPN:denied"_s));
    const CliResult result = cli.run(outsideLines + QStringList{u"--fail-on-findings"_s});
    VERIFY_CODE(result, 6);
    QVERIFY2(result.err.contains("NOT COMPLETE"), result.err.constData());
    VERIFY_CODE(cli.run(outsideLines), 3);
}

void CliFindingsTest::findings_areThoseOfTheLastInventory() {
    CliFixture cli;
    const QString domain = commonDomain(cli.gateway().estate());
    keep(cli, trusting(domain));
    VERIFY_CODE(cli.run({u"scan"_s}), 0);
    const qsizetype asked = cli.gateway().requests().size();
    const CliResult result =
        cli.run({u"findings"_s, u"--kind"_s, u"outside-policy"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 0);
    QCOMPARE(sharesIn(objects(result.out)), outside(cli.gateway().estate(), domain));
    QCOMPARE(cli.gateway().requests().size(), asked);
    VERIFY_CODE(cli.run({u"findings"_s, u"--fail-on-findings"_s}), 6);
    VERIFY_CODE(cli.run({u"findings"_s, u"--kind"_s, u"reappeared"_s, u"--fail-on-findings"_s}), 0);
}

void CliFindingsTest::findings_withoutAnInventory_endsWith1() {
    CliFixture cli;
    const CliResult result = cli.run({u"findings"_s});
    VERIFY_CODE(result, 1);
    QVERIFY2(result.err.contains("Scan first."), result.err.constData());
}

void CliFindingsTest::findings_kindThatNeedsAPolicy_endsWith2WithoutOne() {
    CliFixture cli;
    VERIFY_CODE(cli.run({u"scan"_s}), 0);
    VERIFY_CODE(cli.run({u"findings"_s, u"--kind"_s, u"expired-trust"_s}), 2);
    VERIFY_CODE(cli.run({u"findings"_s, u"--kind"_s, u"retired-image"_s}), 0);
}

void CliFindingsTest::findings_withoutAPolicy_saysWhatIsNotFound() {
    CliFixture cli;
    VERIFY_CODE(cli.run({u"scan"_s}), 0);
    const CliResult result = cli.run({u"findings"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 0);
    QVERIFY2(result.err.contains("There is no policy"), result.err.constData());
    for (const QJsonObject& row : objects(result.out))
        QVERIFY(!row[u"finding"_s].toString().contains(u"outside-policy"_s));
}

void CliFindingsTest::findings_ofOneKind_backAfterARevocation() {
    CliFixture cli;
    sandbox::Image* image = sharedImage(cli);
    const QString loginId = image->sharedLoginIds.constFirst();
    VERIFY_CODE(cli.run({u"revoke"_s, u"--region"_s, image->region, u"--image"_s, image->number,
                         u"--login-id="_s % loginId, u"--reason"_s, u"test"_s, u"--yes"_s}),
                0);
    image->sharedLoginIds.append(loginId);
    VERIFY_CODE(cli.run({u"scan"_s}), 0);
    const CliResult result =
        cli.run({u"findings"_s, u"--kind"_s, u"reappeared"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 0);
    const QList<QJsonObject> rows = objects(result.out);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"image_no"_s].toString(), image->number);
    QCOMPARE(rows[0][u"login_id"_s].toString(), loginId);
    QCOMPARE(rows[0][u"severity"_s].toString(), u"high"_s);
}

void CliFindingsTest::findings_ofOneAccount() {
    CliFixture cli;
    keep(cli, trusting(u"nobody.example"_s));
    VERIFY_CODE(cli.run({u"scan"_s}), 0);
    const CliResult own = cli.run({u"--account"_s, u"env"_s, u"findings"_s, u"--format"_s, u"jsonl"_s});
    QVERIFY(!objects(own.out).isEmpty());
    const CliResult other = cli.run({u"--account"_s, u"x"_s, u"findings"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(other, 0);
    QCOMPARE(other.out, QByteArray());
}

void CliFindingsTest::findings_newSinceTheReview_areToldByTheInventoryThatItKept() {
    CliFixture cli;
    VERIFY_CODE(cli.run({u"scan"_s, u"--format"_s, u"csv"_s, u"--output"_s, cli.path(u"all.csv"_s)}), 0);
    const QString folder = cli.dataDir() % u"/inventories";
    const auto latest = SnapshotStore(folder).latest();
    QVERIFY(latest && *latest);
    // At the review there was no image in the first part yet.
    InventorySnapshot reviewed = **latest;
    reviewed.inventory.clearCells({0});
    const auto fresh = (*latest)->inventory.shares().size() - reviewed.inventory.shares().size();
    QVERIFY(fresh > 0);
    const QByteArray bytes = snapshotBytes(reviewed);
    QVERIFY(SnapshotStore(reviewFolder(folder)).save(reviewed.taken, bytes));
    const auto journal = Journal::open(cli.dataDir() % u"/journal.sqlite", systemClock());
    QVERIFY(journal);
    QVERIFY((*journal)->append({reviewEntry(reviewOf(reviewed, Findings(), bytes))}));

    const CliResult found =
        cli.run({u"findings"_s, u"--kind"_s, u"new-since-review"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(found, 0);
    QCOMPARE(objects(found.out).size(), fresh);
}

QTEST_GUILESS_MAIN(CliFindingsTest)
#include "tst_cli_findings.moc"
