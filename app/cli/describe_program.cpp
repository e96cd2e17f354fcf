// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What holds for every command: global options, exit statuses, environment, files.

#include <QCoreApplication>

#include "app/cli/command_parts.h"
#include "app/cli/exit_code.h"

namespace sharewarden::cli {
namespace {

struct DescribeProgramText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

QString variable(const char* name) {
    return QLatin1String(name);
}

QList<StatusDescription> everyStatus() {
    return {{AllDone, DescribeProgramText::tr("all done")},
            {Failed, DescribeProgramText::tr("failed, nothing changed")},
            {WrongUsage, DescribeProgramText::tr("wrong usage")},
            {NotAllRead, DescribeProgramText::tr("something could not be read")},
            {NotAllRevoked, DescribeProgramText::tr("some shares not revoked")},
            {SomeUnknown, DescribeProgramText::tr("some unknown")},
            {FindingsFound, DescribeProgramText::tr("there are findings, and --fail-on-findings was given")},
            {Cancelled, DescribeProgramText::tr("cancelled")}};
}

QList<ExampleDescription> everyVariable() {
    return {
        {DescribeProgramText::tr("the access key that is used without --account"),
         variable("NCLOUD_ACCESS_KEY_ID, NCLOUD_ACCESS_KEY")},
        {DescribeProgramText::tr("its secret key"), variable("NCLOUD_SECRET_ACCESS_KEY, NCLOUD_SECRET_KEY")},
        {DescribeProgramText::tr("the gateway of that key, unless --site or --endpoint says another"),
         variable("NCLOUD_API_GW")},
        {DescribeProgramText::tr("the language: English, Korean or Japanese"),
         variable("LANGUAGE, LC_ALL, LC_MESSAGES, LANG")},
        {DescribeProgramText::tr("the width of tables on a terminal, instead of what the terminal says"),
         variable("COLUMNS")},
        {DescribeProgramText::tr("no colour is used, whether this is set or not"), variable("NO_COLOR")},
        {DescribeProgramText::tr("dumb: no progress is shown"), variable("TERM")},
        {DescribeProgramText::tr("the system's proxy, as the settings say"),
         variable("https_proxy, no_proxy")}};
}

QList<ExampleDescription> everyFile(const QString& dataDir) {
    return {{DescribeProgramText::tr("the data folder, which --data-dir replaces; shared with the window"),
             dataDir},
            {DescribeProgramText::tr("the accounts, without their secret keys"), variable("accounts.json")},
            {DescribeProgramText::tr("what was changed: append-only, with a hash chain"),
             variable("journal.sqlite")},
            {DescribeProgramText::tr("the last ten inventories"), variable("inventories/")},
            {DescribeProgramText::tr("who may be shared with"), variable("policy.json")},
            {DescribeProgramText::tr("proxy, authorities, time limits"), variable("settings.json")},
            {DescribeProgramText::tr("a line for every call, without keys and signatures"),
             variable("logs/sharewarden.log")}};
}

}  // namespace

QList<OptionDescription> globalOptions(const QString& dataDir) {
    return {
        parts::valued("account", "NAME",
                      DescribeProgramText::tr("the account with this name; its secret is in the keychain"),
                      ValueKind::Account),
        parts::choice("site", "SITE",
                      {QStringLiteral("public"), QStringLiteral("gov"), QStringLiteral("fin")},
                      DescribeProgramText::tr("public, gov or fin")),
        parts::valued(
            "endpoint", "URL",
            DescribeProgramText::tr("another gateway: https, or http on this computer. Not with --site")),
        parts::valued(
            "data-dir", "DIR",
            DescribeProgramText::tr("where accounts.json and journal.sqlite are, instead of %1").arg(dataDir),
            ValueKind::Folder)};
}

QList<OptionDescription> informationOptions() {
    return {parts::flag("help", DescribeProgramText::tr("this text, or that of a command")),
            parts::flag("version", DescribeProgramText::tr("the version"))};
}

QList<GroupDescription> commandGroups() {
    return {
        {QStringLiteral("journal"),
         DescribeProgramText::tr("verify, head, list: what is on the journal, and whether it was changed"),
         {},
         {CommandName::JournalVerify, CommandName::JournalHead, CommandName::JournalList}},
        {QStringLiteral("evidence"),
         DescribeProgramText::tr("export what the journal holds; verify checks an evidence pack"),
         {},
         {CommandName::Evidence, CommandName::EvidenceVerify}},
        {QStringLiteral("accounts"),
         DescribeProgramText::tr("list, add, remove, import, export and check the accounts"),
         QStringList{DescribeProgramText::tr(
             "Secret keys are kept in the keychain. They are never taken from the command line: add "
             "asks for one without showing it, or takes the first line of standard input.")},
         {CommandName::AccountsList, CommandName::AccountsAdd, CommandName::AccountsRemove,
          CommandName::AccountsImport, CommandName::AccountsExport, CommandName::AccountsCheck}}};
}

ProgramDescription describeProgram(const QString& dataDir) {
    ProgramDescription program;
    program.summary =
        DescribeProgramText::tr("see who can use NAVER Cloud server images and take access back");
    program.purpose = DescribeProgramText::tr(
        "Shows who can use your NAVER Cloud server images, takes access back, and keeps the proof.");
    program.paragraphs = {
        DescribeProgramText::tr("Without --account the key is taken from the environment: "
                                "NCLOUD_ACCESS_KEY_ID (or NCLOUD_ACCESS_KEY) and NCLOUD_SECRET_ACCESS_KEY "
                                "(or NCLOUD_SECRET_KEY); the account is then called “env”. Keys are never "
                                "taken from the command line. The gateway is the one of --endpoint or "
                                "--site; else the account's own, or without --account that of "
                                "NCLOUD_API_GW; else public."),
        DescribeProgramText::tr("Data goes to standard output, everything else to standard error. Progress "
                                "is shown only where standard error is a terminal. Ctrl-C stops cleanly: "
                                "what was sent gets its verdict first; a second one leaves at once.")};
    program.statuses = everyStatus();
    program.environment = everyVariable();
    program.files = everyFile(dataDir);
    return program;
}

}  // namespace sharewarden::cli
