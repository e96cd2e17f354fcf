// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/cli/options.h"

using namespace sharewarden;
using namespace sharewarden::cli;
using namespace Qt::StringLiterals;

namespace {

// Words as a shell would split them, for rows without spaces inside a word.
Parsed parse(const QString& line) {
    return parseArguments(line.split(u' ', Qt::SkipEmptyParts));
}

template <typename Command>
std::pair<GlobalOptions, Command> expect(const Parsed& parsed) {
    if (const auto* error = std::get_if<UsageError>(&parsed))
        qWarning("%s", qPrintable(error->message));
    const auto& invocation = std::get<Invocation>(parsed);
    return {invocation.global, std::get<Command>(invocation.command)};
}

const QString completeRevoke = u"revoke --region KR --image 8812 --login-id a@b.c --reason leaver"_s;

}  // namespace

class CliOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scan_defaults();
    void scan_allOptions();
    void scan_judgesByAPolicyWhenAsked();
    void findings_allOptions();
    void revoke_defaults();
    void revoke_allOptions();
    void revoke_loginIdsAreCollected_data();
    void revoke_loginIdsAreCollected();
    void revoke_reasonKeepsItsSpaces();
    void evidence_defaultsToCsv();
    void evidence_periodIsInUtc();
    void journal_headIsRead();
    void change_allOptions();
    void accounts_allOptions();
    void accountsAdd_knowsTheSites_data();
    void accountsAdd_knowsTheSites();
    void globalOptionsStandBeforeAndAfter_data();
    void globalOptionsStandBeforeAndAfter();
    void site_data();
    void site();
    void helpAndVersionWinOverEverything_data();
    void helpAndVersionWinOverEverything();
    void wrongUsage_data();
    void wrongUsage();
    void usageErrorNamesTheCommandForItsHelp();
    void secretsOnTheCommandLineAreNeitherTakenNorRepeated_data();
    void secretsOnTheCommandLineAreNeitherTakenNorRepeated();
};

void CliOptionsTest::scan_defaults() {
    const auto [global, scan] = expect<ScanOptions>(parse(u"scan"_s));
    QVERIFY(global.account.isEmpty());
    QVERIFY(!global.site);
    QVERIFY(global.dataDir.isEmpty());
    QVERIFY(scan.regions.isEmpty());
    QCOMPARE(scan.output.format, Format::Table);
    QVERIFY(scan.output.file.isEmpty());
}

void CliOptionsTest::scan_allOptions() {
    const auto [global, scan] = expect<ScanOptions>(
        parse(u"scan --region KR --region=SGN --region KR --format jsonl --output out.jsonl"_s));
    QCOMPARE(scan.regions, QStringList({u"KR"_s, u"SGN"_s}));
    QCOMPARE(scan.output.format, Format::JsonLines);
    QCOMPARE(scan.output.file, u"out.jsonl"_s);
    QVERIFY(expect<ScanOptions>(parse(u"scan --output -"_s)).second.output.file.isEmpty());
}

void CliOptionsTest::scan_judgesByAPolicyWhenAsked() {
    QVERIFY(!expect<ScanOptions>(parse(u"scan"_s)).second.judges());
    const auto rows = expect<ScanOptions>(parse(u"scan --all --outside-policy"_s)).second;
    QVERIFY(rows.outsidePolicy && !rows.failOnFindings && rows.judges());
    const auto status = expect<ScanOptions>(parse(u"scan --fail-on-findings --policy p.json"_s)).second;
    QVERIFY(!status.outsidePolicy && status.failOnFindings && status.judges());
    QCOMPARE(status.policyFile, u"p.json"_s);
}

void CliOptionsTest::findings_allOptions() {
    QVERIFY(expect<FindingsOptions>(parse(u"findings"_s)).second.kinds.isEmpty());
    const auto findings =
        expect<FindingsOptions>(parse(u"findings --kind look-alike --kind reappeared --policy p.json "
                                      u"--fail-on-findings --format csv --output f"_s))
            .second;
    FindingSet kinds;
    kinds.add(FindingKind::LookAlike);
    kinds.add(FindingKind::Reappeared);
    QCOMPARE(findings.kinds, kinds);
    QCOMPARE(findings.policyFile, u"p.json"_s);
    QVERIFY(findings.failOnFindings);
    QCOMPARE(findings.output.format, Format::Csv);
    QCOMPARE(findings.output.file, u"f"_s);
}

void CliOptionsTest::revoke_defaults() {
    const auto [global, revoke] = expect<RevokeOptions>(parse(completeRevoke));
    QCOMPARE(revoke.region, u"KR"_s);
    QCOMPARE(revoke.imageNo, u"8812"_s);
    QCOMPARE(revoke.family, ncloud::Family::Kvm);
    QCOMPARE(revoke.loginIds, QStringList{u"a@b.c"_s});
    QCOMPARE(revoke.reason, u"leaver"_s);
    QVERIFY(!revoke.dryRun);
    QVERIFY(!revoke.yes);
    QCOMPARE(revoke.output.format, Format::Table);
}

void CliOptionsTest::revoke_allOptions() {
    const auto [global, revoke] = expect<RevokeOptions>(
        parse(completeRevoke % u" --family xen --dry-run --yes --format csv --output o"_s));
    QCOMPARE(revoke.family, ncloud::Family::Xen);
    QVERIFY(revoke.dryRun);
    QVERIFY(revoke.yes);
    QCOMPARE(revoke.output.format, Format::Csv);
    QCOMPARE(revoke.output.file, u"o"_s);
}

void CliOptionsTest::revoke_loginIdsAreCollected_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("repeated") << u"--login-id a --login-id b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("several after one") << u"--login-id a b c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("mixed") << u"--login-id a b --yes --login-id c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("with equals") << u"--login-id=a --login-id=-b"_s << QStringList{u"a"_s, u"-b"_s};
    QTest::newRow("twice the same") << u"--login-id a a"_s << QStringList{u"a"_s};
    QTest::newRow("letter case counts") << u"--login-id a A"_s << QStringList{u"a"_s, u"A"_s};
    QTest::newRow("special characters") << u"--login-id ops+ci@x.com 홍길동@x.kr a=b"_s
                                        << QStringList{u"ops+ci@x.com"_s, u"홍길동@x.kr"_s, u"a=b"_s};
}

void CliOptionsTest::revoke_loginIdsAreCollected() {
    QFETCH(QString, words);
    QFETCH(QStringList, ids);
    const auto [global, revoke] =
        expect<RevokeOptions>(parse(u"revoke --region KR --image 1 "_s % words % u" --reason r"_s));
    QCOMPARE(revoke.loginIds, ids);
    QCOMPARE(revoke.reason, u"r"_s);
}

void CliOptionsTest::revoke_reasonKeepsItsSpaces() {
    QStringList words = completeRevoke.split(u' ');
    words.last() = u" left the company, see OPS-7 "_s;
    QCOMPARE(expect<RevokeOptions>(parseArguments(words)).second.reason, words.last());
}

void CliOptionsTest::evidence_defaultsToCsv() {
    QCOMPARE(expect<EvidenceOptions>(parse(u"evidence"_s)).second.output.format, Format::Csv);
    QCOMPARE(expect<EvidenceOptions>(parse(u"evidence --format jsonl"_s)).second.output.format,
             Format::JsonLines);
}

void CliOptionsTest::evidence_periodIsInUtc() {
    const auto [global, evidence] = expect<EvidenceOptions>(
        parse(u"evidence --since 2026-01-31 --until 2026-02-01T09:00:00+09:00 --pack d"_s));
    QCOMPARE(evidence.since, QDateTime(QDate(2026, 1, 31), QTime(0, 0), Qt::UTC));
    QCOMPARE(evidence.until, QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(evidence.packFolder, u"d"_s);
    QCOMPARE(expect<EvidenceVerifyOptions>(parse(u"evidence verify d"_s)).second.folder, u"d"_s);
    QCOMPARE(expect<EvidenceVerifyOptions>(parse(u"--data-dir x evidence verify d"_s)).second.folder, u"d"_s);
}

void CliOptionsTest::journal_headIsRead() {
    const QString hash(64, u'a');
    const auto whole = expect<JournalVerifyOptions>(parse(u"journal verify --head 12:"_s % hash)).second;
    QCOMPARE(whole.head->seq, 12);
    QCOMPARE(whole.head->hash, QByteArray(32, '\xaa'));
    QCOMPARE(expect<JournalVerifyOptions>(parse(u"journal verify --head "_s % hash)).second.head->seq, 0);
    QVERIFY(!expect<JournalVerifyOptions>(parse(u"journal verify"_s)).second.head);
}

void CliOptionsTest::change_allOptions() {
    const QString digest(64, u'b');
    const auto [global, revoke] = expect<RevokeOptions>(parse(
        u"revoke --plan p --max-age-days 30 --confirm-account a --confirm-account b --confirm-count 7 --digest "_s %
        digest));
    QCOMPARE(revoke.planFile, u"p"_s);
    QCOMPARE(revoke.maxAgeDays, 30);
    QCOMPARE(revoke.confirmedAccounts, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(revoke.confirmedCount, std::optional<qsizetype>(7));
    QCOMPARE(revoke.digest, digest);
    const auto restore =
        expect<RestoreOptions>(parse(u"restore --batch b --reason r --ticket t --yes"_s)).second;
    QCOMPARE(restore.batch, u"b"_s);
    QCOMPARE(restore.ticket, u"t"_s);
    QVERIFY(restore.yes);
}

void CliOptionsTest::accounts_allOptions() {
    QCOMPARE(expect<AccountsListOptions>(parse(u"accounts list"_s)).second.output.format, Format::Table);
    QCOMPARE(
        expect<AccountsListOptions>(parse(u"accounts list --format csv --output f"_s)).second.output.file,
        u"f"_s);
    const Account plain =
        expect<AccountsAddOptions>(parse(u"accounts add --name a --access-key K"_s)).second.account;
    QCOMPARE(plain.name, u"a"_s);
    QCOMPARE(plain.accessKey, u"K"_s);
    QCOMPARE(plain.confirmAbove, defaultConfirmAbove);
    QVERIFY(plain.changes == Account::Changes::Allowed && !plain.production);
    const Account full =
        expect<AccountsAddOptions>(
            parse(u"accounts add --name a --access-key K --region KR --region SGN --folder f "
                  u"--colour blue --production --read-only --confirm-above 7"_s))
            .second.account;
    QCOMPARE(full.regions, (QStringList{u"KR"_s, u"SGN"_s}));
    QCOMPARE(full.folder, u"f"_s);
    QVERIFY(full.colour == Account::Colour::Blue && full.production);
    QVERIFY(full.changes == Account::Changes::ReadOnly);
    QCOMPARE(full.confirmAbove, 7);
    const auto remove = expect<AccountsRemoveOptions>(parse(u"--data-dir d accounts remove a --yes"_s));
    QCOMPARE(remove.first.dataDir, u"d"_s);
    QCOMPARE(remove.second.name, u"a"_s);
    QVERIFY(remove.second.yes);
    const AccountsImportOptions import =
        expect<AccountsImportOptions>(
            parse(u"accounts import --file f --from-environment --profile a b --profile c --dry-run"_s))
            .second;
    QCOMPARE(import.file, u"f"_s);
    QVERIFY(import.fromEnvironment && import.dryRun && !import.yes);
    QCOMPARE(import.profiles, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(expect<AccountsExportOptions>(parse(u"accounts export --output f"_s)).second.file, u"f"_s);
    QCOMPARE(expect<AccountsExportOptions>(parse(u"accounts export --output -"_s)).second.file, QString());
    QCOMPARE(expect<AccountsCheckOptions>(parse(u"accounts check"_s)).second.names, QStringList());
    QCOMPARE(expect<AccountsCheckOptions>(parse(u"accounts check a b a"_s)).second.names,
             (QStringList{u"a"_s, u"b"_s}));
}

void CliOptionsTest::accountsAdd_knowsTheSites_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("key");
    QTest::newRow("none") << u""_s << u"public"_s;
    QTest::newRow("--site") << u" --site fin"_s << u"fin"_s;
    QTest::newRow("--endpoint") << u" --endpoint https://x.example:1"_s << u"https://x.example:1"_s;
    QTest::newRow("the endpoint of a site")
        << u" --endpoint https://ncloud.apigw.gov-ntruss.com"_s << u"gov"_s;
}

void CliOptionsTest::accountsAdd_knowsTheSites() {
    QFETCH(QString, words);
    QFETCH(QString, key);
    const Parsed parsed = parse(u"accounts add --name a --access-key K"_s % words);
    QCOMPARE(expect<AccountsAddOptions>(parsed).second.account.site.key(), key);
}

void CliOptionsTest::globalOptionsStandBeforeAndAfter_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("before") << u"--account prod --site gov --data-dir /d scan"_s;
    QTest::newRow("after") << u"scan --account prod --site gov --data-dir /d"_s;
    QTest::newRow("both") << u"--account prod scan --site=gov --data-dir=/d"_s;
}

void CliOptionsTest::globalOptionsStandBeforeAndAfter() {
    QFETCH(QString, line);
    const auto [global, scan] = expect<ScanOptions>(parse(line));
    QCOMPARE(global.account, u"prod"_s);
    QCOMPARE(global.site->key(), u"gov"_s);
    QCOMPARE(global.dataDir, u"/d"_s);
}

void CliOptionsTest::site_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("key");
    QTest::newRow("public") << u"--site public"_s << u"public"_s;
    QTest::newRow("financial") << u"--site fin"_s << u"fin"_s;
    QTest::newRow("https") << u"--endpoint https://gw.example.com"_s << u"https://gw.example.com"_s;
    QTest::newRow("loopback") << u"--endpoint http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
}

void CliOptionsTest::site() {
    QFETCH(QString, words);
    QFETCH(QString, key);
    QCOMPARE(expect<ScanOptions>(parse(words % u" scan"_s)).first.site->key(), key);
}

void CliOptionsTest::helpAndVersionWinOverEverything_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("topic");
    QTest::newRow("--help") << u"--help"_s << u""_s;
    QTest::newRow("-h") << u"-h"_s << u""_s;
    QTest::newRow("help") << u"help"_s << u""_s;
    QTest::newRow("help revoke") << u"help revoke"_s << u"revoke"_s;
    QTest::newRow("revoke --help") << u"revoke --help"_s << u"revoke"_s;
    QTest::newRow("--help scan") << u"--help scan"_s << u"scan"_s;
    QTest::newRow("incomplete") << u"revoke --region KR --help"_s << u"revoke"_s;
    QTest::newRow("unknown option") << u"evidence --nonsense -h"_s << u"evidence"_s;
    QTest::newRow("journal verify --help") << u"journal verify --help"_s << u"journal verify"_s;
    QTest::newRow("journal --help") << u"journal --help"_s << u"journal"_s;
    QTest::newRow("accounts --help") << u"accounts --help"_s << u"accounts"_s;
    QTest::newRow("accounts add --help") << u"accounts add --help"_s << u"accounts add"_s;
    QTest::newRow("journal list --help") << u"journal list --help"_s << u"journal list"_s;
    QTest::newRow("help plan") << u"help plan"_s << u"plan"_s;
    QTest::newRow("plan file") << u"revoke --plan x --help"_s << u"revoke"_s;
}

void CliOptionsTest::helpAndVersionWinOverEverything() {
    QFETCH(QString, line);
    QFETCH(QString, topic);
    const Parsed parsed = parse(line);
    QCOMPARE(std::get<ShowHelp>(parsed).topic, topic);
    QVERIFY(std::holds_alternative<ShowVersion>(parse(u"--version"_s)));
}

void CliOptionsTest::wrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");  // of the message
    const auto row = [](const char* name, const QString& line, const QString& part) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << part;
    };
    row("nothing", u""_s, u"No command"_s);
    row("only global options", u"--account prod"_s, u"No command"_s);
    row("unknown command", u"list"_s, u"“list” is no command"_s);
    row("half a command", u"journal"_s, u"journal verify"_s);
    row("unknown command of the journal", u"journal show"_s, u"journal verify"_s);
    row("half a command of accounts", u"accounts"_s, u"accounts list, add"_s);
    row("unknown command of accounts", u"accounts show"_s, u"accounts list, add"_s);
    row("accounts of an account", u"accounts list --account a"_s, u"accounts list has no option --account"_s);
    row("accounts of an account before it", u"--account a accounts list"_s,
        u"accounts list has no option --account"_s);
    row("policy without a judgement", u"scan --policy p"_s, u"--policy goes with --outside-policy"_s);
    row("unknown kind of finding", u"findings --kind odd"_s, u"“odd” is no kind of finding"_s);
    row("region of findings", u"findings --region KR"_s, u"findings has no option --region"_s);
    row("site of a check", u"accounts check --site gov"_s, u"accounts check has no option --site"_s);
    row("add without a name", u"accounts add --access-key K"_s, u"accounts add needs --name"_s);
    row("add without a key", u"accounts add --name a"_s, u"accounts add needs --access-key"_s);
    row("add with a bad region", u"accounts add --name a --access-key K --region kr"_s,
        u"is not a region code"_s);
    row("add with a bad key", u"accounts add --name a --access-key=K\u00e9"_s, u"cannot be part of a key"_s);
    row("add with a bad colour", u"accounts add --name a --access-key K --colour teal"_s, u"purple"_s);
    row("add with a bad cap", u"accounts add --name a --access-key K --confirm-above -1"_s, u"=VALUE"_s);
    row("add with a negative cap", u"accounts add --name a --access-key K --confirm-above=-1"_s,
        u"from 0 to"_s);
    row("add with a word too many", u"accounts add prod"_s, u"not expected here"_s);
    row("remove nothing", u"accounts remove"_s, u"the name of one account"_s);
    row("remove two", u"accounts remove a b"_s, u"not expected here"_s);
    row("dry run that agrees", u"accounts import --dry-run --yes"_s, u"exclude each other"_s);
    row("export to nowhere", u"accounts export"_s, u"accounts export needs --output"_s);
    row("no head", u"journal verify --head 12"_s, u"--head takes"_s);
    row("head of another command", u"journal list --head 1:00"_s, u"has no option --head"_s);
    row("pack without a folder", u"evidence verify"_s, u"needs the folder"_s);
    row("format of a check", u"evidence --format csv verify d"_s, u"not expected here"_s);
    row("pack of everything", u"evidence --pack d"_s, u"--batch or --since"_s);
    row("pack with a format", u"evidence --batch b --pack d --format csv"_s, u"holds every format"_s);
    row("batch and period", u"evidence --batch b --since 2026-01-01"_s, u"exclude each other"_s);
    row("no date", u"evidence --since yesterday"_s, u"“yesterday” is no date"_s);
    row("plan and image", u"revoke --plan p.json --image 1"_s, u"exclude each other"_s);
    row("plan and reason", u"revoke --plan p.json --reason r"_s, u"exclude each other"_s);
    row("digest without a plan", completeRevoke % u" --digest 00"_s, u"goes with --plan"_s);
    row("no digest", u"revoke --plan p.json --digest 00"_s, u"64 hexadecimal digits"_s);
    row("no number of days", u"revoke --plan p.json --max-age-days 0"_s, u"from 1 to 3660"_s);
    row("no count", completeRevoke % u" --confirm-count many"_s, u"--confirm-count takes"_s);
    row("plan without a reason", u"plan --login-id a"_s, u"plan needs --reason"_s);
    row("restore without a batch", u"restore --reason r"_s, u"restore needs --batch"_s);
    row("restore has no region", u"restore --batch b --reason r --region KR"_s, u"has no option --region"_s);
    row("unknown option", u"scan --regions KR"_s, u"no option --regions"_s);
    row("unknown short option", u"scan -r KR"_s, u"no option -r"_s);
    row("option of another command", u"evidence --region KR"_s, u"evidence has no option --region"_s);
    row("command option before the command", u"--region KR scan"_s, u"belongs after its command"_s);
    row("two commands", u"scan evidence"_s, u"not expected here"_s);
    row("two regions after one", u"scan --region KR SGN"_s, u"not expected here"_s);
    row("missing value at the end", u"scan --region"_s, u"needs a value"_s);
    row("missing value before an option", u"scan --region --format csv"_s, u"--region=VALUE"_s);
    row("doubled", u"scan --format csv --format csv"_s, u"given twice"_s);
    row("doubled region of revoke", completeRevoke % u" --region SGN"_s, u"--region was given twice"_s);
    row("doubled flag", completeRevoke % u" --yes --yes"_s, u"given twice"_s);
    row("flag with value", completeRevoke % u" --yes=no"_s, u"takes no value"_s);
    row("unknown format", u"scan --format xml"_s, u"“xml” is no format"_s);
    row("evidence has no table", u"evidence --format table"_s, u"csv or jsonl"_s);
    row("unknown site", u"--site moon scan"_s, u"“moon” is no site"_s);
    row("site and endpoint", u"--site gov --endpoint https://x scan"_s, u"exclude each other"_s);
    row("plain http elsewhere", u"--endpoint http://example.com scan"_s, u"https://"_s);
    row("endpoint with path", u"--endpoint https://example.com/x scan"_s, u"host and a port only"_s);
    row("endpoint is no address", u"--endpoint example scan"_s, u"not a web address"_s);
    row("revoke without region", u"revoke --image 1 --login-id a --reason r"_s, u"needs --region"_s);
    row("revoke without image", u"revoke --region KR --login-id a --reason r"_s, u"needs --image"_s);
    row("revoke without login ID", u"revoke --region KR --image 1 --reason r"_s, u"needs --login-id"_s);
    row("revoke without reason", u"revoke --region KR --image 1 --login-id a"_s, u"needs --reason"_s);
    row("image is no number", u"revoke --region KR --image web --login-id a --reason r"_s,
        u"“web” is no image number"_s);
    row("family", completeRevoke % u" --family KVM"_s, u"“KVM” is no image family"_s);
    QTest::newRow("empty region") << QStringList{u"scan"_s, u"--region"_s, u""_s} << u"--region is empty"_s;
    QTest::newRow("empty account") << QStringList{u"--account="_s, u"scan"_s} << u"--account is empty"_s;
    QTest::newRow("blank reason") << completeRevoke.split(u' ').mid(0, 8) + QStringList{u" \t"_s}
                                  << u"--reason is empty"_s;
    QTest::newRow("empty login ID") << completeRevoke.split(u' ') +
                                           QStringList{u"--login-id"_s, u"x"_s, u""_s}
                                    << u"--login-id is empty"_s;
    QTest::newRow("not UTF-8") << QStringList{u"scan"_s, u"--region"_s, u"K\uFFFD"_s} << u"not valid UTF-8"_s;
    QTest::newRow("unquoted reason") << completeRevoke.split(u' ') + QStringList{u"left"_s}
                                     << u"Put words with spaces in quotes"_s;
}

void CliOptionsTest::wrongUsage() {
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    const Parsed parsed = parseArguments(words);
    QVERIFY(std::holds_alternative<UsageError>(parsed));
    const QString& message = std::get<UsageError>(parsed).message;
    QVERIFY2(message.contains(part), qPrintable(message));
}

void CliOptionsTest::usageErrorNamesTheCommandForItsHelp() {
    const Parsed parsed = parse(u"revoke --region KR"_s);
    QCOMPARE(std::get<UsageError>(parsed).topic, u"revoke"_s);
    QCOMPARE(std::get<UsageError>(parse(u"accounts show"_s)).topic, u"accounts"_s);
    QCOMPARE(std::get<UsageError>(parse(u"show"_s)).topic, QString());
}

void CliOptionsTest::secretsOnTheCommandLineAreNeitherTakenNorRepeated_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("separate") << u"--secret-key hunter2 scan"_s;
    QTest::newRow("with equals") << u"--secret-key=hunter2 scan"_s;
    QTest::newRow("access key") << u"scan --access-key=hunter2"_s;
    QTest::newRow("secret of a new account") << u"accounts add --name a --secret-key hunter2"_s;
    QTest::newRow("access key of a check") << u"accounts check --access-key hunter2"_s;
    QTest::newRow("password") << u"scan --password hunter2"_s;
}

void CliOptionsTest::secretsOnTheCommandLineAreNeitherTakenNorRepeated() {
    QFETCH(QString, line);
    const Parsed parsed = parse(line);
    const QString message = std::get<UsageError>(parsed).message;
    QVERIFY2(message.contains(u"never taken from the command line"_s), qPrintable(message));
    QVERIFY(!message.contains(u"hunter2"_s));
    QVERIFY(!std::get<UsageError>(parse(u"scan -phunter2"_s)).message.contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(CliOptionsTest)
#include "tst_cli_options.moc"
