// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"
#include "app/cli/option_words.h"

namespace sharewarden::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

template <typename T>
using Or = std::variant<T, QString>;  // a value, or why there is none

Or<GlobalOptions> readGlobal(const OptionWords& words) {
    GlobalOptions global;
    global.account = words.value(QStringLiteral("account"));
    global.dataDir = words.value(QStringLiteral("data-dir"));
    const QString site = words.value(QStringLiteral("site"));
    const QString endpoint = words.value(QStringLiteral("endpoint"));
    if (!site.isEmpty() && !endpoint.isEmpty())
        return Text::tr("--site and --endpoint exclude each other.");
    if (!site.isEmpty()) {
        static const QStringList names{QStringLiteral("public"), QStringLiteral("gov"),
                                       QStringLiteral("fin")};
        if (!names.contains(site))
            return Text::tr("“%1” is no site: say public, gov or fin.").arg(visibleText(site, 60));
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

Or<OutputOptions> readOutput(const OptionWords& words, Format byDefault, bool tables) {
    OutputOptions output;
    output.format = byDefault;
    output.file = words.value(QStringLiteral("output"));
    if (output.file == QLatin1String("-"))
        output.file.clear();
    const QString format = words.value(QStringLiteral("format"));
    if (format == QLatin1String("csv"))
        output.format = Format::Csv;
    else if (format == QLatin1String("jsonl"))
        output.format = Format::JsonLines;
    else if (format == QLatin1String("table") && tables)
        output.format = Format::Table;
    else if (!format.isEmpty())
        return (tables ? Text::tr("“%1” is no format: say table, csv or jsonl.")
                       : Text::tr("“%1” is no format of evidence: say csv or jsonl."))
            .arg(visibleText(format, 60));
    return output;
}

Or<ScanOptions> readScan(const OptionWords& words) {
    ScanOptions scan;
    scan.regions = words.values.value(QStringLiteral("region"));
    scan.regions.removeDuplicates();
    const Or<OutputOptions> output = readOutput(words, Format::Table, true);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    scan.output = std::get<OutputOptions>(output);
    return scan;
}

bool isDecimal(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Or<RevokeOptions> readRevoke(const OptionWords& words) {
    for (const char* required : {"region", "image", "login-id", "reason"}) {
        if (!words.has(QLatin1String(required)))
            return Text::tr("revoke needs --%1.").arg(QLatin1String(required));
    }
    RevokeOptions revoke;
    revoke.region = words.value(QStringLiteral("region"));
    revoke.imageNo = words.value(QStringLiteral("image"));
    revoke.loginIds = words.values.value(QStringLiteral("login-id"));
    revoke.loginIds.removeDuplicates();
    revoke.reason = words.value(QStringLiteral("reason"));
    revoke.dryRun = words.has(QStringLiteral("dry-run"));
    revoke.yes = words.has(QStringLiteral("yes"));
    if (!isDecimal(revoke.imageNo))
        return Text::tr("“%1” is no image number: it has digits only, as scan shows it.")
            .arg(visibleText(revoke.imageNo, 60));
    const QString family = words.value(QStringLiteral("family"));
    if (family == QLatin1String("xen"))
        revoke.family = ncloud::Family::Xen;
    else if (!family.isEmpty() && family != QLatin1String("kvm"))
        return Text::tr("“%1” is no image family: say kvm or xen.").arg(visibleText(family, 60));
    const Or<OutputOptions> output = readOutput(words, Format::Table, true);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    revoke.output = std::get<OutputOptions>(output);
    return revoke;
}

Or<EvidenceOptions> readEvidence(const OptionWords& words) {
    const Or<OutputOptions> output = readOutput(words, Format::Csv, false);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    return EvidenceOptions{std::get<OutputOptions>(output)};
}

template <typename T>
Parsed finished(const OptionWords& words, const Or<GlobalOptions>& global, const Or<T>& command) {
    if (const auto* why = std::get_if<QString>(&global))
        return UsageError{*why, words.command};
    if (const auto* why = std::get_if<QString>(&command))
        return UsageError{*why, words.command};
    return Invocation{std::get<GlobalOptions>(global), std::get<T>(command)};
}

std::optional<CommandName> commandIn(const QStringList& arguments) {
    for (const CommandName command : {CommandName::Scan, CommandName::Revoke, CommandName::Evidence}) {
        if (arguments.contains(commandKey(command)))
            return command;
    }
    return std::nullopt;
}

}  // namespace

Parsed parseArguments(const QStringList& arguments) {
    const bool help = arguments.contains(QLatin1String("--help")) ||
                      arguments.contains(QLatin1String("-h")) || arguments.value(0) == QLatin1String("help");
    if (help)
        return ShowHelp{commandIn(arguments)};
    if (arguments.contains(QLatin1String("--version")))
        return ShowVersion{};
    const std::variant<OptionWords, UsageError> read = readOptionWords(arguments);
    if (const auto* error = std::get_if<UsageError>(&read))
        return *error;
    const auto& words = std::get<OptionWords>(read);
    const Or<GlobalOptions> global = readGlobal(words);
    switch (*words.command) {
        case CommandName::Scan:
            return finished(words, global, readScan(words));
        case CommandName::Revoke:
            return finished(words, global, readRevoke(words));
        case CommandName::Evidence:
            break;
    }
    return finished(words, global, readEvidence(words));
}

}  // namespace sharewarden::cli
