// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include <QCoreApplication>
#include <algorithm>
#include <initializer_list>

#include "app/base/text.h"
#include "app/cli/accounts_option_reader.h"
#include "app/cli/command_description.h"
#include "app/cli/estate_option_reader.h"
#include "app/journal/chain.h"

namespace sharewarden::cli {
namespace {

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

Or<GlobalOptions> readGlobal(const OptionWords& words) {
    GlobalOptions global;
    global.account = words.value(QStringLiteral("account"));
    global.dataDir = words.value(QStringLiteral("data-dir"));
    const QString site = words.value(QStringLiteral("site"));
    const QString endpoint = words.value(QStringLiteral("endpoint"));
    if (!site.isEmpty() && !endpoint.isEmpty())
        return OptionsText::tr("--site and --endpoint exclude each other.");
    if (!site.isEmpty()) {
        static const QStringList names{QStringLiteral("public"), QStringLiteral("gov"),
                                       QStringLiteral("fin")};
        if (!names.contains(site))
            return OptionsText::tr("“%1” is no site: say public, gov or fin.").arg(visibleText(site, 60));
        global.site = ncloud::Site::fromKey(site);
    }
    if (!endpoint.isEmpty()) {
        QString why;
        global.site = ncloud::Site::custom(endpoint, &why);
        if (!global.site)
            return why;
    }
    return global;
}

bool isDecimal(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Why the words lack an option that the command needs.
std::optional<QString> missing(const OptionWords& words, std::initializer_list<const char*> required) {
    for (const char* option : required) {
        if (!words.has(QLatin1String(option)))
            return OptionsText::tr("%1 needs --%2.").arg(commandKey(*words.command), QLatin1String(option));
    }
    return std::nullopt;
}

// Why --image and --family cannot be taken as they are.
std::optional<QString> imageProblem(const OptionWords& words) {
    const QString image = words.value(QStringLiteral("image"));
    if (!isDecimal(image))
        return OptionsText::tr("“%1” is no image number: it has digits only, as scan shows it.")
            .arg(visibleText(image, 60));
    const QString family = words.value(QStringLiteral("family"));
    if (!family.isEmpty() && !ncloud::familyFromKey(family))
        return familyProblem(family);
    return std::nullopt;
}

Or<PlanOptions> readPlan(const OptionWords& words) {
    if (const auto why = missing(words, {"login-id", "reason"}))
        return *why;
    if (const auto why = imageProblem(words))
        return *why;
    PlanOptions plan;
    plan.regions = words.values.value(QStringLiteral("region"));
    plan.regions.removeDuplicates();
    plan.imageNo = words.value(QStringLiteral("image"));
    plan.family = ncloud::familyFromKey(words.value(QStringLiteral("family")));
    plan.loginIds = words.values.value(QStringLiteral("login-id"));
    plan.loginIds.removeDuplicates();
    plan.reason = words.value(QStringLiteral("reason"));
    plan.ticket = words.value(QStringLiteral("ticket"));
    plan.file = words.value(QStringLiteral("output"));
    if (plan.file == QLatin1String("-"))
        plan.file.clear();
    return plan;
}

// What revoke and restore have in common. Nothing when all is well.
std::optional<QString> readChange(const OptionWords& words, ChangeOptions* change) {
    change->planFile = words.value(QStringLiteral("plan"));
    change->digest = words.value(QStringLiteral("digest")).toLower();
    change->reason = words.value(QStringLiteral("reason"));
    change->ticket = words.value(QStringLiteral("ticket"));
    change->dryRun = words.has(QStringLiteral("dry-run"));
    change->yes = words.has(QStringLiteral("yes"));
    change->confirmedAccounts = words.values.value(QStringLiteral("confirm-account"));
    if (change->planFile.isEmpty()) {
        for (const char* option : {"digest", "max-age-days"}) {
            if (words.has(QLatin1String(option)))
                return OptionsText::tr("--%1 is for a plan file: it goes with --plan.")
                    .arg(QLatin1String(option));
        }
    } else {
        for (const char* option : {"region", "image", "family", "login-id", "batch", "reason", "ticket"}) {
            if (words.has(QLatin1String(option)))
                return OptionsText::tr("--plan and --%1 exclude each other: the plan says it all.")
                    .arg(QLatin1String(option));
        }
    }
    const QByteArray digest = QByteArray::fromHex(change->digest.toLatin1());
    if (!change->digest.isEmpty() && QString::fromLatin1(digest.toHex()) != change->digest)
        return OptionsText::tr("--digest takes the 64 hexadecimal digits that plan printed.");
    if (!change->digest.isEmpty() && digest.size() != 32)
        return OptionsText::tr("--digest takes the 64 hexadecimal digits that plan printed.");
    if (words.has(QStringLiteral("max-age-days"))) {
        bool ok = false;
        change->maxAgeDays = words.value(QStringLiteral("max-age-days")).toInt(&ok);
        if (!ok || change->maxAgeDays < 1 || change->maxAgeDays > 3660)
            return OptionsText::tr("--max-age-days takes a number of days from 1 to 3660.");
    }
    if (words.has(QStringLiteral("confirm-count"))) {
        bool ok = false;
        change->confirmedCount = words.value(QStringLiteral("confirm-count")).toLongLong(&ok);
        if (!ok || *change->confirmedCount < 1)
            return OptionsText::tr("--confirm-count takes the number of shares that would be changed.");
    }
    const Or<OutputOptions> output = readOutput(words, Format::Table, true);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    change->output = std::get<OutputOptions>(output);
    return std::nullopt;
}

Or<RevokeOptions> readRevoke(const OptionWords& words) {
    RevokeOptions revoke;
    if (words.has(QStringLiteral("plan"))) {
        if (const auto why = readChange(words, &revoke))
            return *why;
        return revoke;
    }
    if (const auto why = missing(words, {"region", "image", "login-id", "reason"}))
        return *why;
    if (const auto why = imageProblem(words))
        return *why;
    if (const auto why = readChange(words, &revoke))
        return *why;
    revoke.region = words.value(QStringLiteral("region"));
    revoke.imageNo = words.value(QStringLiteral("image"));
    revoke.loginIds = words.values.value(QStringLiteral("login-id"));
    revoke.loginIds.removeDuplicates();
    revoke.family =
        ncloud::familyFromKey(words.value(QStringLiteral("family"))).value_or(ncloud::Family::Kvm);
    return revoke;
}

Or<RestoreOptions> readRestore(const OptionWords& words) {
    RestoreOptions restore;
    if (!words.has(QStringLiteral("plan"))) {
        if (const auto why = missing(words, {"batch", "reason"}))
            return *why;
    }
    if (const auto why = readChange(words, &restore))
        return *why;
    restore.batch = words.value(QStringLiteral("batch"));
    return restore;
}

Or<RecoverOptions> readRecover(const OptionWords& words) {
    return readRowOutput<RecoverOptions>(words);
}

Or<JournalListOptions> readJournalList(const OptionWords& words) {
    return readRowOutput<JournalListOptions>(words);
}

// Nothing when there is none; why, when it is no head.
Or<std::optional<JournalHead>> readHead(const OptionWords& words) {
    if (!words.has(QStringLiteral("head")))
        return std::optional<JournalHead>();
    const std::optional<JournalHead> head = parseJournalHead(words.value(QStringLiteral("head")));
    if (!head)
        return OptionsText::tr(
            "--head takes what journal head printed: the number of an entry, a colon and 64 "
            "hexadecimal digits, or the digits alone.");
    return head;
}

Or<JournalVerifyOptions> readJournalVerify(const OptionWords& words) {
    const auto head = readHead(words);
    if (const auto* why = std::get_if<QString>(&head))
        return *why;
    return JournalVerifyOptions{std::get<0>(head)};
}

Or<EvidenceVerifyOptions> readEvidenceVerify(const OptionWords& words) {
    if (words.positionals.isEmpty())
        return OptionsText::tr("evidence verify needs the folder of an evidence pack.");
    const auto head = readHead(words);
    if (const auto* why = std::get_if<QString>(&head))
        return *why;
    return EvidenceVerifyOptions{words.positionals.constFirst(), std::get<0>(head)};
}

// A day is its beginning, in UTC as everything on the journal.
std::optional<QDateTime> readMoment(const QString& text) {
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

Or<EvidenceOptions> readEvidence(const OptionWords& words) {
    const Or<OutputOptions> output = readOutput(words, Format::Csv, false);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    EvidenceOptions evidence;
    evidence.output = std::get<OutputOptions>(output);
    evidence.batch = words.value(QStringLiteral("batch"));
    evidence.packFolder = words.value(QStringLiteral("pack"));
    for (const auto& [option, moment] :
         {std::pair{"since", &evidence.since}, std::pair{"until", &evidence.until}}) {
        const QString name = QLatin1String(option);
        if (!words.has(name))
            continue;
        if (!evidence.batch.isEmpty())
            return OptionsText::tr("--batch and --%1 exclude each other.").arg(name);
        const std::optional<QDateTime> read = readMoment(words.value(name));
        if (!read)
            return OptionsText::tr("“%1” is no date: write it as 2026-01-31 or 2026-01-31T08:05:00Z (UTC).")
                .arg(visibleText(words.value(name), 60));
        *moment = *read;
    }
    if (!evidence.packFolder.isEmpty()) {
        if (words.has(QStringLiteral("format")) || words.has(QStringLiteral("output")))
            return OptionsText::tr("A pack holds every format: leave out --format and --output.");
        if (evidence.batch.isEmpty() && !evidence.since.isValid())
            return OptionsText::tr("A pack is of one batch or of a period: say --batch or --since.");
    }
    return evidence;
}

Or<AccountsListOptions> readAccountsList(const OptionWords& words) {
    return readRowOutput<AccountsListOptions>(words);
}

template <typename T>
Parsed finished(const OptionWords& words, const Or<GlobalOptions>& global, const Or<T>& command) {
    if (const auto* why = std::get_if<QString>(&global))
        return UsageError{*why, commandKey(*words.command)};
    if (const auto* why = std::get_if<QString>(&command))
        return UsageError{*why, commandKey(*words.command)};
    return Invocation{std::get<GlobalOptions>(global), std::get<T>(command)};
}

// What help is asked for.
QString topicIn(const QStringList& arguments) {
    // The later ones are the longer ones: `evidence verify` before `evidence`.
    const QList<CommandName>& commands = allCommands();
    for (auto it = commands.crbegin(); it != commands.crend(); ++it) {
        const QStringList words = commandKey(*it).split(u' ');
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return arguments.contains(word); }))
            return commandKey(*it);
    }
    for (const GroupDescription& group : commandGroups()) {
        if (arguments.contains(group.word))
            return group.word;
    }
    return QString();
}

bool isAccounts(CommandName command) {
    return commandKey(command).startsWith(QLatin1String("accounts "));
}

Parsed parseAccounts(const OptionWords& words, const Or<GlobalOptions>& global) {
    const auto* known = std::get_if<GlobalOptions>(&global);
    switch (*words.command) {
        case CommandName::AccountsAdd:
            return finished(words, global, readAccountsAdd(words, known ? known->site : std::nullopt));
        case CommandName::AccountsRemove:
            return finished(words, global, readAccountsRemove(words));
        case CommandName::AccountsImport:
            return finished(words, global, readAccountsImport(words));
        case CommandName::AccountsExport:
            return finished(words, global, readAccountsExport(words));
        case CommandName::AccountsCheck:
            return finished(words, global, readAccountsCheck(words));
        default:
            break;
    }
    return finished(words, global, readAccountsList(words));
}

}  // namespace

Parsed parseArguments(const QStringList& arguments) {
    const bool help = arguments.contains(QLatin1String("--help")) ||
                      arguments.contains(QLatin1String("-h")) || arguments.value(0) == QLatin1String("help");
    if (help)
        return ShowHelp{topicIn(arguments)};
    if (arguments.contains(QLatin1String("--version")))
        return ShowVersion{};
    const std::variant<OptionWords, UsageError> read = readOptionWords(arguments);
    if (const auto* error = std::get_if<UsageError>(&read))
        return *error;
    const auto& words = std::get<OptionWords>(read);
    const Or<GlobalOptions> global = readGlobal(words);
    if (isAccounts(*words.command))
        return parseAccounts(words, global);
    switch (*words.command) {
        case CommandName::Scan:
            return finished(words, global, readScan(words));
        case CommandName::Coverage:
            return finished(words, global, readCoverage(words));
        case CommandName::Findings:
            return finished(words, global, readFindings(words));
        case CommandName::Plan:
            return finished(words, global, readPlan(words));
        case CommandName::Revoke:
            return finished(words, global, readRevoke(words));
        case CommandName::Restore:
            return finished(words, global, readRestore(words));
        case CommandName::Recover:
            return finished(words, global, readRecover(words));
        case CommandName::JournalVerify:
            return finished(words, global, readJournalVerify(words));
        case CommandName::JournalHead:
            return finished(words, global, Or<JournalHeadOptions>());
        case CommandName::JournalList:
            return finished(words, global, readJournalList(words));
        case CommandName::Evidence:
            return finished(words, global, readEvidence(words));
        default:
            break;
    }
    return finished(words, global, readEvidenceVerify(words));
}

}  // namespace sharewarden::cli
