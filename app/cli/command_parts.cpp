// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_parts.h"

#include <QCoreApplication>

#include "app/cli/exit_code.h"

namespace sharewarden::cli::parts {
namespace {

struct CommandPartsText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

QStringList rowFormats() {
    return {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("jsonl")};
}

}  // namespace

OptionDescription flag(const char* name, const QString& help) {
    return {QLatin1String(name), QString(), help, Takes::Nothing};
}

OptionDescription valued(const char* name, const char* placeholder, const QString& help, ValueKind value) {
    return {QLatin1String(name), QLatin1String(placeholder), help, Takes::OneValue, value};
}

OptionDescription repeated(OptionDescription option) {
    option.takes = Takes::Repeats;
    return option;
}

OptionDescription several(OptionDescription option) {
    option.takes = Takes::SeveralValues;
    return option;
}

OptionDescription choice(const char* name, const char* placeholder, const QStringList& choices,
                         const QString& help) {
    OptionDescription option = valued(name, placeholder, help, ValueKind::Choice);
    option.choices = choices;
    return option;
}

OptionDescription format() {
    return choice("format", "FORMAT", rowFormats(), CommandPartsText::tr("table (default), csv or jsonl"));
}

OptionDescription formatOfRows() {
    return choice(
        "format", "FORMAT", rowFormats(),
        CommandPartsText::tr("table (default), csv or jsonl; csv and jsonl have the columns of evidence"));
}

OptionDescription output() {
    return valued("output", "FILE",
                  CommandPartsText::tr("write to FILE (mode 0600, whole or not at all) instead of standard "
                                       "output; - is standard output"),
                  ValueKind::File);
}

OptionDescription policy() {
    return valued(
        "policy", "FILE",
        CommandPartsText::tr("judge by the policy in FILE instead of policy.json of the data folder"),
        ValueKind::File);
}

OptionDescription reason() {
    return valued("reason", "TEXT", CommandPartsText::tr("why; it stays on the journal"));
}

OptionDescription ticket() {
    return valued("ticket", "TEXT", CommandPartsText::tr("a ticket number, if there is one"));
}

OptionDescription onlyRegions() {
    return repeated(valued(
        "region", "CODE",
        CommandPartsText::tr("only this region; may be repeated. Without it, every region that there is, or "
                             "those that the account is limited to"),
        ValueKind::Region));
}

OptionDescription onlyFamily() {
    return choice("family", "FAMILY", {QStringLiteral("kvm"), QStringLiteral("xen")},
                  CommandPartsText::tr("only kvm or only xen"));
}

OptionDescription head(const QString& help) {
    return valued("head", "HEAD", help);
}

OptionDescription yes() {
    return flag("yes", CommandPartsText::tr("do not ask. Required where there is no terminal to ask on"));
}

QString example(const char* words) {
    return QLatin1String("sharewarden-cli ") % QString::fromUtf8(words);
}

StatusDescription wrongUsage() {
    return {WrongUsage, CommandPartsText::tr("wrong usage")};
}

StatusDescription cancelled() {
    return {Cancelled, CommandPartsText::tr("cancelled")};
}

}  // namespace sharewarden::cli::parts
