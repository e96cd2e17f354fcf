// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What is made from the description of the command line says all of it, and the shells and man take it.

#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/account_store.h"
#include "app/cli/command_description.h"
#include "app/cli/documents/man_page.h"
#include "app/cli/documents/shell_completions.h"
#include "app/cli/help.h"
#include "app/cli/option_words.h"
#include "app/cli/record_description.h"
#include "app/cli/table.h"
#include "app/cli/text_layout.h"
#include "app/policy/policy_store.h"
#include "tests/support/cli_run.h"
#include "tests/support/python.h"

using namespace sharewarden;
using namespace sharewarden::cli;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

struct Output {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Output run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A row a command, by its key.
void commandRows() {
    QTest::addColumn<int>("command");
    for (const CommandName command : allCommands())
        QTest::newRow(qPrintable(commandKey(command))) << static_cast<int>(command);
}

CommandDescription fetched(int command) {
    return describeCommand(static_cast<CommandName>(command));
}

// The option with a value that suits it.
QStringList asTyped(const OptionDescription& option) {
    if (option.takes == Takes::Nothing)
        return QStringList{u"--"_s % option.name};
    return QStringList{u"--"_s % option.name, option.choices.value(0, u"1"_s)};
}

// The part of a manual page between two headings.
QString manSection(const QString& page, const QString& from) {
    const qsizetype begin = page.indexOf(u".SH \"%1\"\n"_s.arg(from));
    const qsizetype end = page.indexOf(u".SH "_s, begin + 1);
    return begin < 0 ? QString() : page.mid(begin, end < 0 ? -1 : end - begin);
}

QString manSubsection(const QString& section, const QString& title) {
    const qsizetype begin = section.indexOf(u".SS \"%1\"\n"_s.arg(roffText(title)));
    const qsizetype end = section.indexOf(u".SS "_s, begin + 1);
    return begin < 0 ? QString() : section.mid(begin, end < 0 ? -1 : end - begin);
}

// Sources the completion in bash and calls its function as the shell does: the last word is being typed.
class Bash {
public:
    explicit Bash(const QString& program) : m_program(program) {
        writeFile(m_dir.filePath(u"completion"_s), bashCompletion().toUtf8());
    }

    QStringList complete(const QStringList& words) const {
        const Output result = call(words);
        const QString text = QString::fromUtf8(result.out);
        return text.split(u'\n', Qt::SkipEmptyParts);
    }

    Output call(const QStringList& words) const {
        const QString script =
            u"set -u\nsource \"$1\" || exit 3\nshift\ncd \"$1\" || exit "
            u"3\nshift\nprogram=$1\nCOMP_WORDS=(\"$@\")\n"
            "COMP_CWORD=$(($# - 1))\n_sharewarden_cli \"$program\" \"${COMP_WORDS[COMP_CWORD]}\"\n"
            "((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"\ntrue\n"_s;
        const QStringList arguments{u"-c"_s,      script,   u"bash"_s, m_dir.filePath(u"completion"_s),
                                    m_dir.path(), m_program};
        return run(u"bash"_s, arguments + words);
    }

    const QTemporaryDir& dir() const { return m_dir; }

private:
    QString m_program;
    QTemporaryDir m_dir;
};

// Fields of the first row, in their order, and whether each is text, a number or nothing.
QList<QPair<QString, QJsonValue>> firstRow(const QByteArray& jsonLines) {
    const QByteArray line = jsonLines.left(jsonLines.indexOf('\n') + 1);
    const QJsonObject object = objects(line).value(0);
    QList<QPair<QString, QJsonValue>> fields;
    const QJsonArray pairs = readJsonLines(line).at(0).toArray();
    for (const QJsonValue& pair : pairs) {
        const QString name = pair.toArray().at(0).toString();
        fields.append({name, object[name]});
    }
    return fields;
}

bool fits(FieldType type, const QJsonValue& value) {
    switch (type) {
        case FieldType::Text:
            return value.isString();
        case FieldType::Number:
            return value.isDouble();
        case FieldType::NumberOrNull:
            return value.isDouble() || value.isNull();
        case FieldType::Object:
            break;
    }
    return value.isObject();
}

void keepPolicyOfNobody(const CliFixture& cli) {
    Policy policy;
    TrustEntry entry;
    entry.value = u"nobody.example"_s;
    policy.trusted.append(entry);
    const Status saved = PolicyStore(cli.dataDir() % u"/policy.json").save(policy);
    if (!saved)
        qFatal("%s", qPrintable(describe(saved.error())));
}

void addAccount(const QString& dataDir, const QString& name) {
    auto store = AccountStore::load(dataDir % u"/accounts.json");
    Account account;
    account.id = u"id-%1"_s.arg(name.size());
    account.name = name;
    account.accessKey = u"KEY0000%1"_s.arg(name.size());
    account.site = ncloud::Site::publicSite();
    AccountStore accounts = std::move(store).value();
    const Status put = accounts.put(account);
    if (!put)
        qFatal("%s", qPrintable(describe(put.error())));
}

const sandbox::Image& changeableImage(CliFixture& cli) {
    for (const sandbox::Image& image : cli.gateway().estate().images()) {
        if (image.type == u"SELF"_s && image.isKvm() && image.operation == u"NULL"_s &&
            !image.sharedLoginIds.isEmpty())
            return image;
    }
    qFatal("The demo estate has no such image.");
}

}  // namespace

class CliDocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void describedOption_isTaken_data() { commandRows(); }
    void describedOption_isTaken();
    void optionThatIsNotDescribed_isRefused_data() { commandRows(); }
    void optionThatIsNotDescribed_isRefused();
    void optionOfOneName_takesAValueEverywhereOrNowhere();

    void help_namesEverything_data() { commandRows(); }
    void help_namesEverything();
    void help_fitsItsWidth_data();
    void help_fitsItsWidth();
    void help_ofSeveralCommandsNamesThem();
    void wrappedText_keepsItsWordsAndItsWidth_data();
    void wrappedText_keepsItsWordsAndItsWidth();
    void exampleLines_areOneCommandForAShell();

    void man_namesEverything_data() { commandRows(); }
    void man_namesEverything();
    void man_hasItsSectionsInOrder();
    void man_isTakenWithoutAWarning();
    void man_textIsNeverARequest();

    void completion_namesEverything_data() { commandRows(); }
    void completion_namesEverything();
    void completion_isWellFormed_data();
    void completion_isWellFormed();
    void bash_offers_data();
    void bash_offers();
    void bash_offersAccountsQuietly();
    void bash_offersFilesAndFolders();

    void jsonLines_haveTheFieldsThatAreDescribed_data();
    void jsonLines_haveTheFieldsThatAreDescribed();

private:
    QByteArray rowsOf(const QString& record) const { return m_rows.value(record); }
    void make();

    std::unique_ptr<CliFixture> m_cli;
    QHash<QString, QByteArray> m_rows;
};

void CliDocumentsTest::initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    make();
}

// A row of every kind, made once.
void CliDocumentsTest::make() {
    const auto lines = [this](const QStringList& words) {
        return m_cli->run(words + QStringList{u"--format"_s, u"jsonl"_s}).out;
    };
    keepPolicyOfNobody(*m_cli);
    m_rows[u"share"_s] = lines({u"scan"_s});
    m_rows[u"finding"_s] = lines({u"scan"_s, u"--outside-policy"_s});
    m_rows[u"finding of the inventory"_s] = lines({u"findings"_s});
    m_rows[u"coverage"_s] = lines({u"coverage"_s});
    addAccount(m_cli->dataDir(), u"prod"_s);
    addAccount(m_cli->dataDir(), u"production of Seoul"_s);
    addAccount(m_cli->dataDir(), u"개발"_s);
    m_rows[u"account"_s] = lines({u"accounts"_s, u"list"_s});
    const sandbox::Image image = changeableImage(*m_cli);
    m_rows[u"audit"_s] =
        lines({u"revoke"_s, u"--region"_s, image.region, u"--image"_s, image.number,
               u"--login-id="_s % image.sharedLoginIds.constFirst(), u"--reason"_s, u"test"_s, u"--yes"_s});
    m_rows[u"audit of evidence"_s] = lines({u"evidence"_s});
    m_rows[u"batch"_s] = lines({u"journal"_s, u"list"_s});
    const QString pack = m_cli->path(u"pack"_s);
    const CliResult packed = m_cli->run({u"evidence"_s, u"--since"_s, u"2020-01-01"_s, u"--pack"_s, pack});
    QVERIFY2(packed.code == 0, packed.err.constData());
    m_rows[u"look"_s] = contents(pack % u"/inventory_before.jsonl");
    m_rows[u"look after"_s] = contents(pack % u"/inventory_after.jsonl");
    m_rows[u"audit of a pack"_s] = contents(pack % u"/audit.jsonl");
    m_rows[u"pack-coverage"_s] = contents(pack % u"/coverage.jsonl");
    m_rows[u"entry"_s] = contents(pack % u"/journal.jsonl");
}

void CliDocumentsTest::describedOption_isTaken() {
    QFETCH(int, command);
    const CommandDescription description = fetched(command);
    for (const OptionDescription& option : optionsOf(description)) {
        if (option.name == u"help")
            continue;
        const auto words = readOptionWords(commandKey(description.command).split(u' ') + asTyped(option));
        const auto* error = std::get_if<UsageError>(&words);
        QVERIFY2(!error, error ? qPrintable(error->message) : "");
        QVERIFY(std::get<OptionWords>(words).has(option.name));
    }
}

void CliDocumentsTest::optionThatIsNotDescribed_isRefused() {
    QFETCH(int, command);
    const CommandDescription description = fetched(command);
    QSet<QString> own;
    for (const OptionDescription& option : optionsOf(description))
        own.insert(option.name);
    QStringList foreign{u"nonsense"_s, u"verbose"_s};
    for (const CommandName other : allCommands()) {
        for (const OptionDescription& option : optionsOf(describeCommand(other)))
            foreign.append(option.name);
    }
    for (const QString& name : std::as_const(foreign)) {
        if (own.contains(name))
            continue;
        const QStringList words =
            commandKey(description.command).split(u' ') + QStringList{u"--"_s % name, u"1"_s};
        QVERIFY2(std::holds_alternative<UsageError>(parseArguments(words)), qPrintable(name));
    }
}

// The completion of fish walks over the words of every command with one list.
void CliDocumentsTest::optionOfOneName_takesAValueEverywhereOrNowhere() {
    QHash<QString, bool> flags;
    for (const CommandName command : allCommands()) {
        for (const OptionDescription& option : optionsOf(describeCommand(command))) {
            const bool isFlag = option.takes == Takes::Nothing;
            QCOMPARE(flags.value(option.name, isFlag), isFlag);
            QCOMPARE(option.placeholder.isEmpty(), isFlag);
            QCOMPARE(option.choices.isEmpty(), option.value != ValueKind::Choice);
            flags.insert(option.name, isFlag);
        }
    }
}

void CliDocumentsTest::help_namesEverything() {
    QFETCH(int, command);
    const CommandDescription description = fetched(command);
    const QString help = helpText(commandKey(description.command), u"/data"_s);
    QVERIFY(!description.summary.isEmpty());
    QVERIFY(!description.usages.isEmpty() && !description.paragraphs.isEmpty());
    QVERIFY(!description.examples.isEmpty());
    for (const OptionDescription& option : optionsOf(description)) {
        QVERIFY2(help.contains(u"\n  "_s % optionTerm(option)), qPrintable(option.name));
        QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
    }
    for (const ExampleDescription& example : description.examples)
        QVERIFY2(help.contains(u"  # "_s % example.what % u'\n'), qPrintable(example.what));
    for (const StatusDescription& status : description.statuses)
        QVERIFY(help.contains(u"\n  %1 "_s.arg(status.code)));
    for (const QString& key : description.records) {
        for (const QString& field : recordDescription(key).fieldNames())
            QVERIFY2(help.contains(field), qPrintable(field));
    }
}

void CliDocumentsTest::help_fitsItsWidth_data() {
    QTest::addColumn<QString>("topic");
    QTest::addColumn<int>("width");
    QStringList topics{QString(), u"journal"_s, u"accounts"_s};
    for (const CommandName command : allCommands())
        topics.append(commandKey(command));
    for (const QString& topic : std::as_const(topics)) {
        for (const int width : {60, 80, 0, 200})
            QTest::addRow("%s in %d", qPrintable(topic), width) << topic << width;
    }
}

void CliDocumentsTest::help_fitsItsWidth() {
    QFETCH(QString, topic);
    QFETCH(int, width);
    const int widest = width == 0 || width > widestHelp ? widestHelp : width;
    const QString help = helpText(topic, u"/home/somebody/.local/share/sharewarden"_s, width);
    QVERIFY(help.endsWith(u'\n') && !help.endsWith(u"\n\n"_s));
    for (const QString& line : help.split(u'\n')) {
        const bool isOneWord = !line.trimmed().contains(u' ');
        QVERIFY2(displayWidth(line) <= widest || isOneWord, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void CliDocumentsTest::help_ofSeveralCommandsNamesThem() {
    const QString accounts = helpText(u"accounts"_s, u"/data"_s);
    const QString program = helpText(QString(), u"/data"_s);
    for (const GroupDescription& group : commandGroups()) {
        QVERIFY(program.contains(u"\n  "_s % group.word));
        for (const CommandName command : group.commands) {
            if (group.word == u"accounts")
                QVERIFY(accounts.contains(u"\n  "_s % commandKey(command)));
        }
    }
    for (const QString& word : firstWords())
        QVERIFY2(program.contains(u"\n  "_s % word % u' '), qPrintable(word));
    for (const StatusDescription& status : describeProgram(u"/data"_s).statuses)
        QVERIFY(program.contains(u"\n  %1 "_s.arg(status.code)));
}

void CliDocumentsTest::wrappedText_keepsItsWordsAndItsWidth_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << u"The gateway is the one of --endpoint or --site; else /a/b of it."_s;
    QTest::newRow("korean") << u"계정이 없으면 키를 환경 변수에서 가져오며, 이때 계정 이름은 “env”입니다."_s;
    QTest::newRow("japanese")
        << u"アカウントのすべてのサーバーイメージと、共有先のすべてのログイン ID を一覧にします。終わり。"_s;
}

void CliDocumentsTest::wrappedText_keepsItsWordsAndItsWidth() {
    QFETCH(QString, text);
    const QStringList lines = wrapText(text, 24);
    QVERIFY(lines.size() > 1);
    for (const QString& line : lines) {
        QVERIFY2(displayWidth(line) <= 24, qPrintable(line));
        QVERIFY2(!line.isEmpty() && !QStringLiteral("、。」）").contains(line.at(0)), qPrintable(line));
    }
    QString together = lines.join(QString());
    QString words = text;
    QCOMPARE(together.remove(u' '), words.remove(u' '));
    for (const QString& word : {u"--endpoint"_s, u"/a/b"_s, u"계정이"_s, u"“env”입니다."_s}) {
        if (text.contains(word))
            QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                 [&](const QString& line) { return line.contains(word); }),
                     qPrintable(word));
    }
}

void CliDocumentsTest::exampleLines_areOneCommandForAShell() {
    for (const CommandName command : allCommands()) {
        for (const ExampleDescription& example : describeCommand(command).examples) {
            const QString script =
                u"sharewarden-cli() { printf '<%s>' \"$@\"; }\njq() { cat; }\npass() { :; }\ncat() { :; }\n"
                "sort() { :; }\ncd \"$0\" || exit 3\nset -f\n"_s;
            QString line = example.line;
            // Nothing is written in a test.
            line.remove(QRegularExpression(u" > /.*$"_s));
            QTemporaryDir dir;
            const Output whole = run(u"bash"_s, {u"-c"_s, script % line, dir.path()});
            const Output wrapped = run(u"bash"_s, {u"-c"_s, script % commandLines(line, 2, 60), dir.path()});
            QCOMPARE(whole.code, 0);
            QCOMPARE(wrapped.out, whole.out);
            QCOMPARE(wrapped.err, QByteArray());
        }
    }
}

void CliDocumentsTest::man_namesEverything() {
    QFETCH(int, command);
    const CommandDescription description = fetched(command);
    const QString key = commandKey(description.command);
    const QString page = manPage();
    QVERIFY(!manSubsection(manSection(page, u"COMMANDS"_s), key).isEmpty());
    const QString options = manSection(page, u"OPTIONS"_s);
    const QString own = manSubsection(options, u"Options of "_s % key);
    for (const OptionDescription& option : description.options)
        QVERIFY2(own.contains(u"\\fB"_s % roffText(u"--"_s % option.name) % u"\\fR"),
                 qPrintable(option.name));
    for (const OptionDescription& option : globalOptions(QString()) + informationOptions())
        QVERIFY(options.contains(u"\\fB"_s % roffText(u"--"_s % option.name) % u"\\fR"));
    const QString statuses = manSection(page, u"EXIT STATUS"_s);
    QVERIFY(statuses.contains(u"\\fB"_s % roffText(key) % u"\\fR"));
    const QString examples = manSection(page, u"EXAMPLES"_s);
    for (const ExampleDescription& example : description.examples)
        QVERIFY2(examples.contains(roffText(example.what)), qPrintable(example.what));
    const QString records = manSection(page, u"JSON LINES"_s);
    for (const QString& record : description.records) {
        for (const QString& field : recordDescription(record).fieldNames())
            QVERIFY2(records.contains(u"\\fB%1\\fR ("_s.arg(field)), qPrintable(field));
    }
}

void CliDocumentsTest::man_hasItsSectionsInOrder() {
    const QString page = manPage();
    qsizetype at = 0;
    for (const char* section : {"NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "EXIT STATUS",
                                "ENVIRONMENT", "FILES", "JSON LINES", "EXAMPLES", "SEE ALSO"}) {
        const qsizetype found = page.indexOf(u".SH \"%1\"\n"_s.arg(QLatin1String(section)));
        QVERIFY2(found > at, section);
        at = found;
    }
    QCOMPARE(page.count(u".SH "_s), 11);
    QCOMPARE(manPage(), page);
}

void CliDocumentsTest::man_isTakenWithoutAWarning() {
    if (QStandardPaths::findExecutable(u"man"_s).isEmpty())
        QSKIP("man is not installed.");
    QTemporaryDir dir;
    const QString file = dir.filePath(u"sharewarden-cli.1"_s);
    writeFile(file, manPage().toUtf8());
    const Output result =
        run(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, file});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY(result.out.size() > 10'000);
}

void CliDocumentsTest::man_textIsNeverARequest() {
    QCOMPARE(roffText(u"a-b \\x 'q' \"d\" ~ ^ `"_s),
             u"a\\-b \\ex \\(aqq\\(aq \\(dqd\\(dq \\(ti \\(ha \\(ga"_s);
    const QStringList lines = manPage().split(u'\n');
    static const QRegularExpression known(u"^\\.(TH|SH|SS|PP|TP|br|RS 4|RE|nf|fi|nh|ad l|\\\\\")( |$)"_s);
    for (const QString& line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            QVERIFY2(known.match(line).hasMatch(), qPrintable(line));
    }
}

void CliDocumentsTest::completion_namesEverything() {
    QFETCH(int, command);
    const CommandDescription description = fetched(command);
    const QString key = commandKey(description.command);
    const Bash bash(u"false"_s);
    const QStringList offered = bash.complete(key.split(u' ') + QStringList{u"--"_s});
    QString function = u"_sharewarden-cli_"_s % key;
    function.replace(u' ', u'_');
    const QString zsh = zshCompletion();
    const qsizetype begin = zsh.indexOf(u'\n' % function % u"() {");
    QVERIFY(begin > 0);
    const QString ownZsh = zsh.mid(begin, zsh.indexOf(u"\n}\n"_s, begin) - begin);
    const QString fish = fishCompletion();
    QStringList expected;
    for (const OptionDescription& option : optionsOf(description)) {
        expected.append(u"--"_s % option.name);
        const QString inZsh = u"--"_s % option.name % (option.takes == Takes::Nothing ? u"[" : u"=[");
        QVERIFY2(ownZsh.contains(inZsh), qPrintable(inZsh));
        const QString inFish = u"-n '__sharewarden_cli_at %1' -l %2 "_s.arg(key, option.name);
        QVERIFY2(fish.contains(inFish), qPrintable(inFish));
        if (!option.choices.isEmpty())
            QCOMPARE(bash.complete(key.split(u' ') + QStringList{u"--"_s % option.name, QString()}),
                     option.choices);
    }
    QCOMPARE(offered, expected);
}

void CliDocumentsTest::completion_isWellFormed_data() {
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("bash") << u"bash"_s << QStringList{u"-n"_s} << bashCompletion();
    QTest::newRow("zsh") << u"zsh"_s << QStringList{u"-n"_s} << zshCompletion();
    QTest::newRow("fish") << u"fish"_s << QStringList{u"--no-execute"_s} << fishCompletion();
}

void CliDocumentsTest::completion_isWellFormed() {
    QFETCH(QString, shell);
    QFETCH(QStringList, words);
    QFETCH(QString, text);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("The shell is not installed.");
    // A helper must not take the place of a command's function.
    static const QRegularExpression definition(u"^(?:function )?([\\w-]+)(?:\\(\\) \\{)?$"_s,
                                               QRegularExpression::MultilineOption);
    QStringList functions;
    for (auto found = definition.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(0) != match.captured(1))
            functions.append(match.captured(1));
    }
    QVERIFY(functions.size() > 3);
    QCOMPARE(functions.removeDuplicates(), 0);
    QTemporaryDir dir;
    const QString file = dir.filePath(u"completion"_s);
    writeFile(file, text.toUtf8());
    const Output result = run(shell, words + QStringList{file});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 0);
}

void CliDocumentsTest::bash_offers_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char* name, const QString& line, const QString& offered) {
        // A line that ends with a space begins a new word.
        QTest::newRow(name) << line.split(u' ') << offered.split(u' ', Qt::SkipEmptyParts);
    };
    row("the commands", u""_s, firstWords().join(u' '));
    row("the beginning of a command", u"re"_s, u"revoke restore recover"_s);
    row("a command after a global option", u"--account prod sc"_s, u"scan"_s);
    row("commands of accounts", u"accounts "_s, u"list add remove import export check"_s);
    row("the beginning of one of them", u"accounts i"_s, u"import"_s);
    row("commands of the journal", u"journal "_s, u"verify head list"_s);
    row("the check of a pack", u"evidence v"_s, u"verify"_s);
    row("global options", u"--"_s, u"--account --site --endpoint --data-dir --help --version"_s);
    row("an option's beginning", u"scan --fail"_s, u"--fail-on-findings --fail-on-incomplete"_s);
    row("a fixed list", u"scan --format "_s, u"table csv jsonl"_s);
    row("a fixed list, begun", u"evidence --format j"_s, u"jsonl"_s);
    row("a fixed list after an equals sign", u"scan --format = c"_s, u"csv"_s);
    row("a fixed list, nothing after the equals sign", u"scan --format ="_s, u"table csv jsonl"_s);
    row("a global list", u"--site g"_s, u"gov"_s);
    row("kinds of findings", u"findings --kind re"_s, u"retired-image reappeared"_s);
    row("after a value", u"scan --format csv --all --o"_s, u"--outside-policy --output"_s);
    row("one of several values", u"plan --login-id a b --re"_s, u"--reason --region"_s);
    row("after a word that is no command", u"nonsense "_s, u""_s);
    row("text has nothing to offer", u"plan --reason x"_s, u""_s);
}

void CliDocumentsTest::bash_offers() {
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    const Output result = Bash(u"false"_s).call(words);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(QString::fromUtf8(result.out).split(u'\n', Qt::SkipEmptyParts), offered);
}

// The real program is asked, with the folder that was typed; where it fails, nothing is said.
void CliDocumentsTest::bash_offersAccountsQuietly() {
    const QString program = m_cli->prepare({}, m_cli->environment())->program();
    const QStringList folder{u"--data-dir"_s, m_cli->dataDir()};
    const Bash bash(program);
    QCOMPARE(bash.complete(folder + QStringList{u"--account"_s, u"p"_s}),
             (QStringList{u"prod"_s, u"production\\ of\\ Seoul"_s}));
    QCOMPARE(bash.complete(folder + QStringList{u"accounts"_s, u"remove"_s, u"개"_s}).size(), 1);
    QCOMPARE(bash.complete(folder + QStringList{u"accounts"_s, u"check"_s, u"prod"_s, u""_s}).size(), 3);
    const QStringList regions = bash.complete(folder + QStringList{u"scan"_s, u"--region"_s, u""_s});
    QVERIFY2(regions.contains(u"KR"_s) && !regions.contains(QString()), qPrintable(regions.join(u' ')));
    const Output nowhere = Bash(u"/nowhere"_s).call({u"--account"_s, u""_s});
    QCOMPARE(nowhere.out, QByteArray());
    QCOMPARE(nowhere.err, QByteArray());
}

void CliDocumentsTest::bash_offersFilesAndFolders() {
    const Bash bash(u"false"_s);
    writeFile(bash.dir().filePath(u"plan one.json"_s), "{}");
    QVERIFY(QDir(bash.dir().path()).mkdir(u"plans"_s));
    QStringList files = bash.complete({u"revoke"_s, u"--plan"_s, u"plan"_s});
    files.sort();
    QCOMPARE(files, (QStringList{u"plan one.json"_s, u"plans"_s}));
    QCOMPARE(bash.complete({u"evidence"_s, u"verify"_s, u"pl"_s}), QStringList{u"plans"_s});
    QCOMPARE(bash.complete({u"--data-dir"_s, u"pl"_s}), QStringList{u"plans"_s});
}

void CliDocumentsTest::jsonLines_haveTheFieldsThatAreDescribed_data() {
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("record");
    for (const RecordDescription& record : recordDescriptions())
        QTest::newRow(qPrintable(record.key)) << record.key << record.key;
    QTest::newRow("findings") << u"finding of the inventory"_s << u"finding"_s;
    QTest::newRow("evidence") << u"audit of evidence"_s << u"audit"_s;
    QTest::newRow("audit of a pack") << u"audit of a pack"_s << u"audit"_s;
    QTest::newRow("look after") << u"look after"_s << u"look"_s;
}

void CliDocumentsTest::jsonLines_haveTheFieldsThatAreDescribed() {
    QFETCH(QString, rows);
    QFETCH(QString, record);
    const auto written = firstRow(rowsOf(rows));
    const RecordDescription described = recordDescription(record);
    QStringList names;
    for (const auto& [name, value] : written)
        names.append(name);
    QCOMPARE(names, described.fieldNames());
    for (qsizetype i = 0; i < written.size(); ++i)
        QVERIFY2(fits(described.fields.at(i).type, written.at(i).second), qPrintable(names.at(i)));
}

QTEST_GUILESS_MAIN(CliDocumentsTest)
#include "tst_cli_documents.moc"
