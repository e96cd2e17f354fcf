// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The real program as a process of its own, against the sandbox.

#include <QDir>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <utility>

#include "app/evidence/audit.h"
#include "app/evidence/csv.h"
#include "app/evidence/inventory_export.h"
#include "app/journal/journal.h"
#include "tests/support/cli_run.h"
#include "tests/support/python.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

// An image of the demo estate that can be changed.
const sandbox::Image& sharedImage(CliFixture& cli, bool kvm, qsizetype atLeast) {
    for (const sandbox::Image& image : cli.gateway().estate().images()) {
        if (image.type == u"SELF"_s && image.isKvm() == kvm && image.sharedLoginIds.size() >= atLeast &&
            image.operation == u"NULL"_s)
            return image;
    }
    qFatal("The demo estate has no such image.");
}

QStringList revokeWords(const sandbox::Image& image, const QStringList& loginIds) {
    QStringList words{u"revoke"_s,
                      u"--region"_s,
                      image.region,
                      u"--image"_s,
                      image.number,
                      u"--family"_s,
                      image.isKvm() ? u"kvm"_s : u"xen"_s,
                      u"--reason"_s,
                      u"=contract ended"_s};
    for (const QString& loginId : loginIds)
        words += u"--login-id="_s % loginId;
    return words;
}

// What a scan has to show: region, family, number, name, login ID.
QSet<QStringList> sharesOf(const sandbox::Estate& estate) {
    QSet<QStringList> shares;
    for (const sandbox::Image& image : estate.images()) {
        if (image.type != u"SELF"_s)
            continue;
        QStringList logins = image.sharedLoginIds;
        if (logins.isEmpty())
            logins.append(QString());
        for (const QString& login : std::as_const(logins))
            shares.insert(
                {image.region, image.isKvm() ? u"kvm"_s : u"xen"_s, image.number, image.name, login});
    }
    return shares;
}

QList<Entry> journalOf(const CliFixture& cli) {
    QList<Entry> entries;
    const auto journal =
        Journal::open(cli.dataDir() % u"/journal.sqlite", systemClock(), Journal::Mode::ReadOnly);
    if (journal) {
        const Status read = (*journal)->read({}, [&entries](const Entry& entry) {
            entries.append(entry);
            return true;
        });
        if (!read)
            entries.clear();
    }
    return entries;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray told(const CliResult& result) {
    const QByteArray text = "exit " + QByteArray::number(result.code) + ": " + result.err;
    return text;
}

}  // namespace

#define VERIFY_CODE(result, expected)                                      \
    do {                                                                   \
        const CliResult verified = (result);                               \
        QVERIFY2(verified.code == (expected), told(verified).constData()); \
    } while (false)

class CliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersionGoToStandardOutput_data();
    void helpAndVersionGoToStandardOutput();
    void wrongUsage_endsWith2AndSendsNothing_data();
    void wrongUsage_endsWith2AndSendsNothing();

    void scan_csvEqualsTheEstate();
    void scan_jsonLinesEqualTheEstate();
    void scan_tableShowsEveryShare();
    void scan_onlyTheRegionsAskedFor();
    void scan_partThatCannotBeRead_isNamedAndEndsWith3();
    void scan_onlyRegionThatCannotBeRead_endsWith3();

    void badInput_saysWhatHappenedAndChangesNothing_data();
    void badInput_saysWhatHappenedAndChangesNothing();
    void clockSixMinutesOff_isToldAndInNobodysWay();

    void revoke_bothFamiliesEndRevoked_data();
    void revoke_bothFamiliesEndRevoked();
    void revoke_whatIsGoneAlreadyIsDone();
    void revoke_unknownImageIsNotSent();
    void revoke_verdictsDecideTheExitCode_data();
    void revoke_verdictsDecideTheExitCode();
    void revoke_dryRunSendsAndRecordsNothing();
    void revoke_withoutTerminalAndYesRefuses();
    void revoke_asksOnATerminal_data();
    void revoke_asksOnATerminal();
    void revoke_outputFileHasTheRows();
    void revoke_takesUtf8InAnyLocale();
    void revoke_signalStopsCleanly_data();
    void revoke_signalStopsCleanly();
    void revoke_secondSignalLeavesAtOnceAndTheJournalKnows();

    void evidence_csvAndJsonLinesHaveTheSameRows();
    void evidence_ofOneAccount();
    void evidence_withoutAJournalOfOurs_endsWith1_data();
    void evidence_withoutAJournalOfOurs_endsWith1();

    void standardOutputThatIsFull_endsWith1();
    void secretIsWrittenNowhere();
};

void CliTest::helpAndVersionGoToStandardOutput_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("Commands:");
    QTest::newRow("scan --help") << QStringList{u"scan"_s, u"--help"_s} << QByteArray("Examples:");
    QTest::newRow("revoke --help") << QStringList{u"revoke"_s, u"--help"_s} << QByteArray("--dry-run");
    QTest::newRow("evidence --help") << QStringList{u"evidence"_s, u"--help"_s}
                                     << QByteArray("return_message");
    QTest::newRow("--version") << QStringList{u"--version"_s}
                               << QByteArray("sharewarden-cli " SHAREWARDEN_VERSION);
}

void CliTest::helpAndVersionGoToStandardOutput() {
    QFETCH(QStringList, words);
    QFETCH(QByteArray, part);
    CliFixture cli;
    const CliResult result = cli.run(words);
    VERIFY_CODE(result, 0);
    QVERIFY2(result.out.contains(part), result.out.constData());
    QCOMPARE(result.err, QByteArray());
}

void CliTest::wrongUsage_endsWith2AndSendsNothing_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"delete"_s};
    QTest::newRow("unknown option") << QStringList{u"scan"_s, u"--everything"_s};
    QTest::newRow("incomplete revoke") << QStringList{u"revoke"_s, u"--region"_s, u"KR"_s};
    QTest::newRow("plain http") << QStringList{u"--endpoint"_s, u"http://example.com"_s, u"scan"_s};
    QTest::newRow("secret") << QStringList{u"--secret-key=x"_s, u"scan"_s};
}

void CliTest::wrongUsage_endsWith2AndSendsNothing() {
    QFETCH(QStringList, words);
    CliFixture cli;
    const CliResult result = cli.run(words);
    VERIFY_CODE(result, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("--help"));
    QVERIFY(cli.gateway().requests().isEmpty());
}

void CliTest::scan_csvEqualsTheEstate() {
    CliFixture cli;
    const CliResult result = cli.run({u"scan"_s, u"--format"_s, u"csv"_s});
    VERIFY_CODE(result, 0);
    const QJsonArray rows = readCsv(result.out);
    QCOMPARE(rows[0].toArray(), QJsonArray::fromStringList(inventory_export::columns()));
    QSet<QStringList> safe;
    for (const QStringList& share : sharesOf(cli.gateway().estate())) {
        QStringList cells;
        for (const QString& cell : share)
            cells.append(csv::safeText(cell));
        safe.insert(cells);
    }
    QSet<QStringList> found;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonArray row = rows[i].toArray();
        QCOMPARE(row[0].toString(), u"env"_s);
        QCOMPARE(row[1].toString(), cli.gateway().url().toString());
        found.insert(
            {row[2].toString(), row[3].toString(), row[4].toString(), row[5].toString(), row[6].toString()});
    }
    QCOMPARE(found, safe);
    QCOMPARE(rows.size() - 1, safe.size());
}

void CliTest::scan_jsonLinesEqualTheEstate() {
    CliFixture cli;
    const QString file = cli.path(u"scan.jsonl"_s);
    const CliResult result = cli.run({u"scan"_s, u"--format=jsonl"_s, u"--output"_s, file});
    VERIFY_CODE(result, 0);
    QCOMPARE(result.out, QByteArray());
    QSet<QStringList> found;
    const QJsonArray rows = readJsonLines(contents(file));
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (int column = 2; column < 7; ++column)
            cells.append(textOfUnits(row.toArray()[column].toArray()[1].toArray()));
        found.insert(cells);
    }
    QCOMPARE(found, sharesOf(cli.gateway().estate()));
    QCOMPARE(rows.size(), found.size());
}

void CliTest::scan_tableShowsEveryShare() {
    CliFixture cli;
    const CliResult result = cli.run({u"scan"_s});
    VERIFY_CODE(result, 0);
    QCOMPARE(result.out.count('\n'), 1 + sharesOf(cli.gateway().estate()).size());
    QVERIFY(result.out.startsWith("REGION"));
    QVERIFY(!result.out.contains('\x1B'));
    QVERIFY(!result.err.contains('\r'));
}

void CliTest::scan_onlyTheRegionsAskedFor() {
    CliFixture cli;
    const CliResult result = cli.run({u"scan"_s, u"--region"_s, u"KR"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 0);
    QVERIFY(!objects(result.out).isEmpty());
    for (const QJsonObject& row : objects(result.out))
        QCOMPARE(row[u"region"_s].toString(), u"KR"_s);
    for (const sandbox::RequestRecord& request : cli.gateway().requests()) {
        if (request.action != u"caller-identity")
            QCOMPARE(request.region, u"KR"_s);
    }
}

void CliTest::scan_partThatCannotBeRead_isNamedAndEndsWith3() {
    CliFixture cli;
    const QString region = cli.gateway().estate().regions().last().code;
    cli.gateway().setFaults(
        faults(u"action=getMemberServerImageInstanceList,region="_s % region % u":denied"));
    const CliResult result = cli.run({u"scan"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 3);
    const QByteArray named = "NOT COMPLETE: env " + region.toUtf8() + " XEN";
    QVERIFY(result.err.contains(named));
    QVERIFY(result.err.contains("210"));
    QVERIFY(!objects(result.out).isEmpty());
    for (const QJsonObject& row : objects(result.out))
        QVERIFY(row[u"region"_s].toString() != region || row[u"family"_s].toString() == u"kvm"_s);
}

void CliTest::scan_onlyRegionThatCannotBeRead_endsWith3() {
    CliFixture cli;
    const CliResult unknown = cli.run({u"scan"_s, u"--region"_s, u"ZZ"_s});
    VERIFY_CODE(unknown, 3);
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.err.contains("NOT COMPLETE: env ZZ KVM"));
    cli.gateway().setFaults(faults(u"region=JPN:denied"_s));
    VERIFY_CODE(cli.run({u"scan"_s, u"--region"_s, u"JPN"_s}), 3);
}

void CliTest::badInput_saysWhatHappenedAndChangesNothing_data() {
    QTest::addColumn<QString>("variable");  // of the environment; "-" in front takes it away
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("scanCode");
    QTest::addColumn<int>("revokeCode");
    QTest::addColumn<QByteArray>("part");
    const QString none;
    const QStringList no;
    const auto row = [](const char* name, const QString& variable, const QString& value, const QString& fault,
                        const QStringList& options, int scanCode, int revokeCode, const char* part) {
        QTest::newRow(name) << variable << value << fault << options << scanCode << revokeCode
                            << QByteArray(part);
    };
    row("wrong key", u"NCLOUD_ACCESS_KEY_ID"_s, u"nobody0000"_s, none, no, 1, 1, "did not accept the key");
    row("wrong secret", u"NCLOUD_SECRET_ACCESS_KEY"_s, u"wrong-secret-0000"_s, none, no, 1, 1,
        "did not accept the key");
    row("no key", u"-NCLOUD_ACCESS_KEY_ID NCLOUD_SECRET_ACCESS_KEY"_s, none, none, no, 1, 1,
        "There is no key");
    row("half a key", u"-NCLOUD_SECRET_ACCESS_KEY"_s, none, none, no, 1, 1,
        "NCLOUD_SECRET_ACCESS_KEY is not");
    row("plain http elsewhere", u"NCLOUD_API_GW"_s, u"http://example.com"_s, none, no, 1, 1, "NCLOUD_API_GW");
    row("nobody there", u"NCLOUD_API_GW"_s, u"http://127.0.0.1:1"_s, none, no, 1, 3, "could not be reached");
    row("no permission to read", none, none, u"read:denied"_s, no, 1, 3, "lacks the permission");
    row("dropped connection", none, none, u"read:drop"_s, no, 1, 3, "connection was lost");
    row("half a JSON", none, none, u"read:cut=40"_s, no, 1, 3, "could not be understood");
    row("HTML of a proxy", none, none, u"read:html"_s, no, 1, 3, "proxy");
    row("redirect", none, none, u"read:redirect=https://example.com/"_s, no, 1, 3, "Redirects are refused");
    row("nothing in a 200", none, none, u"read:empty"_s, no, 1, 3, "could not be understood");
    row("unknown account", none, none, none, {u"--account"_s, u"nobody"_s}, 1, 1, "There is no account");
    row("unwritable output", none, none, none, {u"--output"_s, u"/nowhere/rows.csv"_s}, 1, 1, "/nowhere");
}

void CliTest::badInput_saysWhatHappenedAndChangesNothing() {
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, fault);
    QFETCH(QStringList, options);
    QFETCH(int, scanCode);
    QFETCH(int, revokeCode);
    QFETCH(QByteArray, part);
    CliFixture cli;
    if (!fault.isEmpty())
        cli.gateway().setFaults(faults(fault));
    QProcessEnvironment environment = cli.environment();
    if (variable.startsWith(u'-')) {
        for (const QString& name : variable.mid(1).split(u' '))
            environment.remove(name);
    } else if (!variable.isEmpty()) {
        environment.insert(variable, value);
    }
    const sandbox::Image& image = sharedImage(cli, true, 1);
    const QStringList revoke = revokeWords(image, {image.sharedLoginIds.first()}) + QStringList{u"--yes"_s};
    const QList<std::pair<QStringList, int>> runs{{{u"scan"_s}, scanCode}, {revoke, revokeCode}};
    for (const auto& [words, code] : runs) {
        const CliResult result = cli.run(words + options, environment);
        VERIFY_CODE(result, code);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains(part), result.err.constData());
        QVERIFY2(result.err.contains("othing was changed."), result.err.constData());
    }
    QCOMPARE(cli.writesSent(), 0);
}

void CliTest::clockSixMinutesOff_isToldAndInNobodysWay() {
    sandbox::Options options;
    options.clockOffset = std::chrono::minutes(6);
    CliFixture cli(options);
    const CliResult result = cli.run({u"scan"_s});
    VERIFY_CODE(result, 0);
    QVERIFY2(result.err.contains("clock is 360 seconds behind") ||
                 result.err.contains("clock is 359 seconds behind"),
             result.err.constData());
    QVERIFY2(result.err.contains("set the clock"), result.err.constData());

    const sandbox::Image& image = sharedImage(cli, true, 1);
    const CliResult revoked =
        cli.run(revokeWords(image, {image.sharedLoginIds.first()}) + QStringList{u"--yes"_s});
    VERIFY_CODE(revoked, 0);
    QCOMPARE(cli.writesSent(), 1);
}

void CliTest::revoke_bothFamiliesEndRevoked_data() {
    QTest::addColumn<bool>("kvm");
    QTest::newRow("KVM") << true;
    QTest::newRow("XEN") << false;
}

void CliTest::revoke_bothFamiliesEndRevoked() {
    QFETCH(bool, kvm);
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, kvm, 3);
    const QStringList loginIds = image.sharedLoginIds.mid(0, 2);
    const CliResult result =
        cli.run(revokeWords(image, loginIds) + QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 0);
    const QList<QJsonObject> rows = objects(result.out);
    QCOMPARE(rows.size(), 2);
    QStringList found;
    for (const QJsonObject& row : rows) {
        QStringList keys = row.keys();
        QStringList promised = audit::columns();
        promised.sort();
        QCOMPARE(keys, promised);
        QCOMPARE(row[u"verdict"_s].toString(), u"Revoked"_s);
        QCOMPARE(row[u"action"_s].toString(), u"revoke"_s);
        QCOMPARE(row[u"family"_s].toString(), kvm ? u"kvm"_s : u"xen"_s);
        QCOMPARE(row[u"image_name"_s].toString(), image.name);
        QCOMPARE(row[u"http_status"_s].toInt(), 200);
        QCOMPARE(row[u"reason"_s].toString(), u"=contract ended"_s);
        QVERIFY(!row[u"operator"_s].toString().isEmpty());
        QVERIFY(!row[u"host"_s].toString().isEmpty());
        found.append(row[u"login_id"_s].toString());
    }
    found.sort();
    QStringList expected = loginIds;
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(cli.gateway().estate().find(image.number)->sharedLoginIds, image.sharedLoginIds.mid(2));
    QStringList kinds;
    for (const Entry& entry : journalOf(cli))
        kinds.append(entry.kind);
    QCOMPARE(kinds, QStringList({u"batch-begin"_s, u"look"_s, u"intent"_s, u"answer"_s, u"look"_s,
                                 u"verdict"_s, u"verdict"_s, u"batch-end"_s}));
}

void CliTest::revoke_whatIsGoneAlreadyIsDone() {
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, true, 1);
    const CliResult result = cli.run(revokeWords(image, {u"nobody@example.com"_s}) +
                                     QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 0);
    QCOMPARE(objects(result.out).value(0)[u"verdict"_s].toString(), u"AlreadyGone"_s);
    QVERIFY(objects(result.out).value(0)[u"http_status"_s].isNull());
    QCOMPARE(cli.writesSent(), 0);
}

void CliTest::revoke_unknownImageIsNotSent() {
    CliFixture cli;
    sandbox::Image image = sharedImage(cli, true, 1);
    image.number = u"99999999"_s;
    const CliResult result =
        cli.run(revokeWords(image, {u"a@b.c"_s}) + QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 4);
    QCOMPARE(objects(result.out).value(0)[u"verdict"_s].toString(), u"NotSent"_s);
    QVERIFY2(result.err.contains("--family"), result.err.constData());
    QCOMPARE(cli.writesSent(), 0);
}

void CliTest::revoke_verdictsDecideTheExitCode_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("code");
    QTest::newRow("no permission") << u"write:denied"_s << u"Refused"_s << 4;
    QTest::newRow("answered, not done") << u"write:noop"_s << u"StillShared"_s << 4;
    QTest::newRow("done, answer lost") << u"write:drop-after"_s << u"Revoked"_s << 0;
    QTest::newRow("done, answered 504") << u"write:504-after"_s << u"Revoked"_s << 0;
}

void CliTest::revoke_verdictsDecideTheExitCode() {
    QFETCH(QString, fault);
    QFETCH(QString, verdict);
    QFETCH(int, code);
    CliFixture cli;
    cli.gateway().setFaults(faults(fault));
    const sandbox::Image image = sharedImage(cli, true, 1);
    const CliResult result = cli.run(revokeWords(image, {image.sharedLoginIds.first()}) +
                                     QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, code);
    QCOMPARE(objects(result.out).value(0)[u"verdict"_s].toString(), verdict);
}

void CliTest::revoke_dryRunSendsAndRecordsNothing() {
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, false, 1);
    const CliResult result =
        cli.run(revokeWords(image, {image.sharedLoginIds.first(), u"nobody@example.com"_s}) +
                QStringList{u"--dry-run"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(result, 0);
    QSet<QString> verdicts;
    for (const QJsonObject& row : objects(result.out))
        verdicts.insert(row[u"login_id"_s].toString() % u' ' % row[u"verdict"_s].toString());
    QCOMPARE(verdicts, QSet<QString>({image.sharedLoginIds.first() % u" NotSent",
                                      u"nobody@example.com AlreadyGone"_s}));
    QVERIFY(result.err.contains("nothing was sent"));
    QCOMPARE(cli.writesSent(), 0);
    QVERIFY(!QFile::exists(cli.dataDir() % u"/journal.sqlite"));
    QCOMPARE(cli.gateway().estate().find(image.number)->sharedLoginIds, image.sharedLoginIds);
}

void CliTest::revoke_withoutTerminalAndYesRefuses() {
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, true, 1);
    const CliResult result = cli.run(revokeWords(image, {image.sharedLoginIds.first()}));
    VERIFY_CODE(result, 2);
    QVERIFY(result.err.contains("--yes"));
    QVERIFY(cli.gateway().requests().isEmpty());
}

void CliTest::revoke_asksOnATerminal_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << u"yes\\n"_s << 0;
    QTest::newRow("y is not enough") << u"y\\n"_s << 130;
    QTest::newRow("nothing typed") << u"\\n"_s << 130;
    QTest::newRow("end of input") << u"\\x04"_s << 130;
    QTest::newRow("Ctrl-C") << u"\\x03"_s << 130;
}

void CliTest::revoke_asksOnATerminal() {
    QFETCH(QString, answer);
    QFETCH(int, code);
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, true, 1);
    const QString loginId = image.sharedLoginIds.first();
    const CliResult result = cli.runOnTerminal(revokeWords(image, {loginId}), answer);
    VERIFY_CODE(result, code);
    QVERIFY2(result.out.contains(image.number.toUtf8()), result.out.constData());
    QVERIFY2(result.out.contains(loginId.toUtf8()), result.out.constData());
    QVERIFY2(code == 0 || result.out.contains("Nothing was changed."), result.out.constData());
    QCOMPARE(cli.writesSent(), code == 0 ? 1 : 0);
    QCOMPARE(cli.gateway().estate().find(image.number)->sharedLoginIds.contains(loginId), code != 0);
}

void CliTest::revoke_outputFileHasTheRows() {
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, true, 1);
    const QString file = cli.path(u"rows.csv"_s);
    const CliResult result = cli.run(revokeWords(image, {image.sharedLoginIds.first()}) +
                                     QStringList{u"--yes"_s, u"--format"_s, u"csv"_s, u"--output"_s, file});
    VERIFY_CODE(result, 0);
    QCOMPARE(result.out, QByteArray());
    const QJsonArray rows = readCsv(contents(file));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toArray(), QJsonArray::fromStringList(audit::columns()));
    QCOMPARE(rows[1].toArray()[10].toString(), u"Revoked"_s);
    QCOMPARE(rows[1].toArray()[18].toString(), u"'=contract ended"_s);
}

void CliTest::revoke_takesUtf8InAnyLocale() {
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, true, 1);
    QProcessEnvironment environment = cli.environment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    QStringList words = revokeWords(image, {image.sharedLoginIds.first()});
    words[words.indexOf(u"--reason"_s) + 1] = u"퇴사 🔥"_s;
    const CliResult result = cli.run(words + QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s}, environment);
    VERIFY_CODE(result, 0);
    QCOMPARE(objects(result.out).value(0)[u"reason"_s].toString(), u"퇴사 🔥"_s);
    QVERIFY2(!result.err.contains("locale"), result.err.constData());
}

void CliTest::revoke_signalStopsCleanly_data() {
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
#endif
}

// So many login IDs that they take several calls; the signal comes while the first one is under way.
void CliTest::revoke_signalStopsCleanly() {
#ifdef Q_OS_UNIX
    QFETCH(int, number);
    CliFixture cli;
    sandbox::Image* image = cli.gateway().estate().find(sharedImage(cli, true, 1).number);
    QStringList loginIds;
    for (int i = 0; i < 200; ++i)
        loginIds.append(u"someone.with.a.long.name.%1@partner.example.com"_s.arg(i));
    image->sharedLoginIds = loginIds;
    cli.gateway().setFaults(faults(u"write:delay=300"_s));
    const auto process =
        cli.prepare(revokeWords(*image, loginIds) + QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s},
                    cli.environment());
    // Once: a second signal would end the program at once.
    bool signalled = false;
    connect(&cli.gateway(), &sandbox::Gateway::requestReceived, process.get(),
            [&](const sandbox::RequestRecord& request) {
                if (!request.image.isEmpty() && !std::exchange(signalled, true))
                    ::kill(static_cast<pid_t>(process->processId()), number);
            });
    process->start();
    const CliResult result = finish(*process);
    VERIFY_CODE(result, 130);
    QCOMPARE(cli.writesSent(), 1);
    QHash<QString, int> verdicts;
    for (const QJsonObject& row : objects(result.out))
        ++verdicts[row[u"verdict"_s].toString()];
    const auto sent = static_cast<int>(200 - image->sharedLoginIds.size());
    QVERIFY(sent > 0);
    QCOMPARE(verdicts, (QHash<QString, int>{{u"Revoked"_s, sent}, {u"NotSent"_s, 200 - sent}}));
    int recorded = 0;
    for (const Entry& entry : journalOf(cli))
        recorded += entry.kind == u"verdict"_s ? 1 : 0;
    QCOMPARE(recorded, 200);
#endif
}

// The gateway never answers: the first signal waits for it, the second does not.
void CliTest::revoke_secondSignalLeavesAtOnceAndTheJournalKnows() {
#ifdef Q_OS_UNIX
    CliFixture cli;
    cli.gateway().setFaults(faults(u"write:hang"_s));
    const sandbox::Image image = sharedImage(cli, true, 1);
    const QString loginId = image.sharedLoginIds.first();
    const auto process =
        cli.prepare(revokeWords(image, {loginId}) + QStringList{u"--yes"_s}, cli.environment());
    const auto signal = [&process] { ::kill(static_cast<pid_t>(process->processId()), SIGINT); };
    connect(&cli.gateway(), &sandbox::Gateway::requestReceived, process.get(),
            [&](const sandbox::RequestRecord& request) {
                if (!request.image.isEmpty())
                    signal();
            });
    QByteArray said;
    connect(process.get(), &QProcess::readyReadStandardError, process.get(), [&] {
        said += process->readAllStandardError();
        if (said.contains("Stopping"))
            signal();
    });
    process->start();
    VERIFY_CODE(finish(*process), 130);
    const CliResult evidence = cli.run({u"evidence"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(evidence, 0);
    QCOMPARE(objects(evidence.out).size(), 1);
    QCOMPARE(objects(evidence.out)[0][u"verdict"_s].toString(), u"Unknown"_s);
    QCOMPARE(objects(evidence.out)[0][u"login_id"_s].toString(), loginId);
#endif
}

void CliTest::evidence_csvAndJsonLinesHaveTheSameRows() {
    CliFixture cli;
    const sandbox::Image kvm = sharedImage(cli, true, 2);
    const sandbox::Image xen = sharedImage(cli, false, 1);
    const CliResult first = cli.run(revokeWords(kvm, kvm.sharedLoginIds.mid(0, 2)) +
                                    QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(first, 0);
    const CliResult second = cli.run(revokeWords(xen, xen.sharedLoginIds.mid(0, 1)) +
                                     QStringList{u"--yes"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(second, 0);

    // No key and no network are needed.
    QProcessEnvironment bare = cli.environment();
    bare.remove(u"NCLOUD_SECRET_ACCESS_KEY"_s);
    const CliResult lines = cli.run({u"evidence"_s, u"--format"_s, u"jsonl"_s}, bare);
    VERIFY_CODE(lines, 0);
    QCOMPARE(lines.out, first.out + second.out);
    QVERIFY(lines.err.contains("intact"));

    const CliResult table = cli.run({u"evidence"_s}, bare);
    VERIFY_CODE(table, 0);
    const QJsonArray rows = readCsv(table.out);
    const QList<QJsonObject> expected = objects(lines.out);
    QCOMPARE(rows.size(), expected.size() + 1);
    QCOMPARE(rows[0].toArray(), QJsonArray::fromStringList(audit::columns()));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        for (qsizetype column = 0; column < audit::columns().size(); ++column) {
            const QJsonValue value = expected[i][audit::columns()[column]];
            const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
            QCOMPARE(rows[i + 1].toArray()[column].toString(), csv::safeText(text));
        }
    }
}

void CliTest::evidence_ofOneAccount() {
    CliFixture cli;
    const sandbox::Image image = sharedImage(cli, true, 1);
    VERIFY_CODE(cli.run(revokeWords(image, image.sharedLoginIds.mid(0, 1)) + QStringList{u"--yes"_s}), 0);
    const CliResult own = cli.run({u"evidence"_s, u"--account"_s, u"env"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(own, 0);
    QCOMPARE(objects(own.out).size(), 1);
    const CliResult other = cli.run({u"evidence"_s, u"--account"_s, u"prod"_s, u"--format"_s, u"jsonl"_s});
    VERIFY_CODE(other, 0);
    QCOMPARE(other.out, QByteArray());
}

void CliTest::evidence_withoutAJournalOfOurs_endsWith1_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a text") << QByteArray("shopping list");
    QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3\0 and so on", 26);
}

void CliTest::evidence_withoutAJournalOfOurs_endsWith1() {
    QFETCH(QByteArray, file);
    CliFixture cli;
    const QString path = cli.dataDir() % u"/journal.sqlite";
    if (!file.isEmpty()) {
        QVERIFY(QDir().mkpath(cli.dataDir()));
        QFile journal(path);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(file);
    }
    const CliResult evidence = cli.run({u"evidence"_s});
    VERIFY_CODE(evidence, 1);
    QCOMPARE(evidence.out, QByteArray());
    QVERIFY2(evidence.err.contains("Nothing was changed."), evidence.err.constData());
    QCOMPARE(contents(path), file);
    if (file.isEmpty())
        return;
    const sandbox::Image image = sharedImage(cli, true, 1);
    const CliResult revoke =
        cli.run(revokeWords(image, image.sharedLoginIds.mid(0, 1)) + QStringList{u"--yes"_s});
    VERIFY_CODE(revoke, 1);
    QVERIFY2(revoke.err.contains("Nothing was changed."), revoke.err.constData());
    QVERIFY(cli.gateway().requests().isEmpty());
    QCOMPARE(contents(path), file);
}

void CliTest::standardOutputThatIsFull_endsWith1() {
#ifdef Q_OS_UNIX
    CliFixture cli;
    const auto process = cli.prepare({u"scan"_s}, cli.environment());
    process->setStandardOutputFile(u"/dev/full"_s);
    process->start();
    const CliResult result = finish(*process);
    VERIFY_CODE(result, 1);
    QVERIFY2(result.err.contains("standard output"), result.err.constData());
#endif
}

void CliTest::secretIsWrittenNowhere() {
    CliFixture cli;
    const QByteArray secret = cli.gateway().secretKey();
    const sandbox::Image image = sharedImage(cli, true, 1);
    const CliResult result =
        cli.run(revokeWords(image, image.sharedLoginIds.mid(0, 1)) + QStringList{u"--yes"_s});
    VERIFY_CODE(result, 0);
    QVERIFY(!result.out.contains(secret));
    QVERIFY(!result.err.contains(secret));
    const QStringList files = QDir(cli.dataDir()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(u"journal.sqlite"_s));
    for (const QString& file : files)
        QVERIFY2(!contents(cli.dataDir() % u'/' % file).contains(secret), qPrintable(file));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
