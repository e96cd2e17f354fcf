// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// sharewarden-cli: puts the parts together and runs one command.

#include <QCoreApplication>
#include <QCoroTask>
#include <QStandardPaths>
#include <QTimer>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "app/accounts/client_source.h"
#include "app/accounts/keychains.h"
#include "app/accounts/seal_key_source.h"
#include "app/cli/accounts_add_command.h"
#include "app/cli/accounts_check_command.h"
#include "app/cli/accounts_command.h"
#include "app/cli/accounts_import_command.h"
#include "app/cli/change_command.h"
#include "app/cli/coverage_command.h"
#include "app/cli/evidence_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/findings_command.h"
#include "app/cli/help.h"
#include "app/cli/journal_command.h"
#include "app/cli/pack_command.h"
#include "app/cli/plan_command.h"
#include "app/cli/recover_command.h"
#include "app/cli/scan_command.h"
#include "app/cli/stop_signal.h"
#include "app/cli/terminal.h"
#include "app/diagnostics/log.h"
#include "app/diagnostics/qt_messages.h"
#include "app/settings/proxy_password.h"
#include "app/settings/settings_file.h"
#include "app/settings/settings_in_force.h"
#include "app/settings/settled_transport.h"
#include "resources/translations.h"

#ifdef Q_OS_UNIX
#include <langinfo.h>

#include <clocale>
#endif

using namespace sharewarden;
using namespace sharewarden::cli;

namespace {

// Qt 6 takes any other encoding for UTF-8 too, after a warning that a cron job would mail every night.
void useUtf8() {
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

void ignoreBrokenPipes() {
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

int print(const QString& text) {
    const std::unique_ptr<Sink> sink = openDescriptor(1, QString());
    Status written = sink->write(text.toUtf8());
    if (written)
        written = sink->finish();
    return written ? AllDone : Failed;
}

QCoro::Task<int> runAccounts(const Context& context, Invocation invocation) {
    const GlobalOptions global = invocation.global;
    const Command command = invocation.command;
    if (const auto* add = std::get_if<AccountsAddOptions>(&command))
        co_return co_await runAccountsAdd(context, global, *add);
    if (const auto* remove = std::get_if<AccountsRemoveOptions>(&command))
        co_return co_await runAccountsRemove(context, global, *remove);
    if (const auto* import = std::get_if<AccountsImportOptions>(&command))
        co_return co_await runAccountsImport(context, global, *import);
    if (const auto* check = std::get_if<AccountsCheckOptions>(&command))
        co_return co_await runAccountsCheck(context, global, *check);
    if (const auto* exported = std::get_if<AccountsExportOptions>(&command))
        co_return runAccountsExport(context, global, *exported);
    co_return runAccountsList(context, global, std::get<AccountsListOptions>(command));
}

QCoro::Task<int> runCommand(const Context& context, Invocation invocation) {
    const GlobalOptions global = invocation.global;
    const Command command = invocation.command;
    if (const auto* scan = std::get_if<ScanOptions>(&command))
        co_return co_await runScan(context, global, *scan);
    if (const auto* coverage = std::get_if<CoverageOptions>(&command))
        co_return runCoverage(context, global, *coverage);
    if (const auto* findings = std::get_if<FindingsOptions>(&command))
        co_return runFindings(context, global, *findings);
    if (const auto* plan = std::get_if<PlanOptions>(&command))
        co_return co_await runPlanCommand(context, global, *plan);
    if (const auto* revoke = std::get_if<RevokeOptions>(&command))
        co_return co_await runRevoke(context, global, *revoke);
    if (const auto* restore = std::get_if<RestoreOptions>(&command))
        co_return co_await runRestore(context, global, *restore);
    if (const auto* recover = std::get_if<RecoverOptions>(&command))
        co_return co_await runRecover(context, global, *recover);
    if (const auto* verify = std::get_if<JournalVerifyOptions>(&command))
        co_return co_await runJournalVerify(context, global, *verify);
    if (std::holds_alternative<JournalHeadOptions>(command))
        co_return co_await runJournalHead(context, global);
    if (const auto* list = std::get_if<JournalListOptions>(&command))
        co_return co_await runJournalList(context, global, *list);
    if (const auto* verify = std::get_if<EvidenceVerifyOptions>(&command))
        co_return co_await runEvidenceVerify(context, *verify);
    if (const auto* evidence = std::get_if<EvidenceOptions>(&command)) {
        if (!evidence->packFolder.isEmpty())
            co_return co_await runEvidencePack(context, global, *evidence);
        co_return runEvidence(context, global, *evidence, &StopSignal::raised);
    }
    co_return co_await runAccounts(context, std::move(invocation));
}

QCoro::Task<> runToTheEnd(const Context& context, Invocation invocation) {
    const int code = co_await runCommand(context, std::move(invocation));
    QCoreApplication::exit(code);
}

int runInvocation(const Invocation& invocation, const QString& dataDir) {
    Console console;
    StopSignal stop([&console] {
        console.say(QCoreApplication::translate("CliMain", "Stopping. Press Ctrl-C again to leave at once."));
    });
    const QString folder = invocation.global.dataDir.isEmpty() ? dataDir : invocation.global.dataDir;
    Log log(systemClock());
    const QtMessages messages(log);
    const std::unique_ptr<Keychain> system = systemKeychain();
    const std::unique_ptr<Keychain> memory = memoryKeychain();
    ProxyPassword proxyPassword(*system, [&log](const ncloud::SecretKey& secret) { log.hide(secret); });
    // Settings that cannot be read are told by the first call: what needs no network needs no settings.
    const Result<Settings> settings = readSettings(settingsPath(folder));
    SettledTransport transport(settings, proxyPassword);
    ClientSource clients(*system, *memory, transport, systemClock(), randomIds());
    logCalls(clients, log);
    if (settings)
        putIntoForce(*settings, {transport, clients, log, folder});
    SealKeySource seals(*system);
    const Context context{console, clients,       seals,       QProcessEnvironment::systemEnvironment(),
                          dataDir, systemClock(), randomIds(), stop.token()};
    // From within the event loop, whose end is what the last line of the command asks for.
    QTimer::singleShot(0, &stop, [&] { runToTheEnd(context, invocation); });
    return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
    useUtf8();
    ignoreBrokenPipes();
    QCoreApplication application(argc, argv);
    // The window's name, without an organisation: both programs use the same folder.
    QCoreApplication::setApplicationName(QStringLiteral("sharewarden"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHAREWARDEN_VERSION));
    installTranslators(application, QLocale());
    const QString dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);

    const Parsed parsed = parseArguments(QCoreApplication::arguments().mid(1));
    if (const auto* help = std::get_if<ShowHelp>(&parsed))
        return print(helpText(help->topic, dataDir, terminalWidth(Stream::Output)));
    if (std::holds_alternative<ShowVersion>(parsed))
        return print(versionText());
    if (const auto* error = std::get_if<UsageError>(&parsed)) {
        Console().complain(usageText(*error));
        return WrongUsage;
    }
    return runInvocation(std::get<Invocation>(parsed), dataDir);
}
