// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/cli/options.h"

/// The one description of the command line. The reader of the options, the help, the manual page and the
/// completions of the shells are all made from it.
namespace sharewarden::cli {

/// What an option takes after it.
enum class Takes {
    Nothing,
    OneValue,
    Repeats,       ///< one value, and the option may come again
    SeveralValues  ///< any number of values, up to the next option
};

/// What a value is, for completions.
enum class ValueKind { Text, File, Folder, Choice, Account, Region };

struct OptionDescription {
    QString name;         ///< without dashes
    QString placeholder;  ///< of its value, `FILE`; empty for a flag
    QString help;         ///< translated, without a full stop at the end
    Takes takes = Takes::OneValue;
    ValueKind value = ValueKind::Text;
    QStringList choices = {};
};

/// Words after a command that are no option's.
struct ArgumentDescription {
    QString placeholder;  ///< empty: there are none
    qsizetype most = 0;
    ValueKind value = ValueKind::Text;
};

struct ExampleDescription {
    QString what;  ///< translated
    QString line;  ///< to be typed into a shell
};

struct StatusDescription {
    int code = 0;
    QString meaning;  ///< translated, without a full stop at the end
};

struct CommandDescription {
    CommandName command = CommandName::Scan;
    QString summary;         ///< translated, for a list of commands
    QStringList usages;      ///< each after the program's name
    QStringList paragraphs;  ///< translated sentences
    ArgumentDescription argument = {};
    QList<OptionDescription> options = {};
    QStringList globals = {};  ///< names of the global options that it takes
    QStringList records = {};  ///< what it writes as CSV and JSON Lines: keys of recordDescriptions()
    QList<ExampleDescription> examples = {};
    QList<StatusDescription> statuses = {};

    const OptionDescription* option(const QString& name) const;
};

CommandDescription describeCommand(CommandName command);

/// `--account`, `--site`, …, which stand before or after a command. `dataDir` is where the data is unless
/// another folder is asked for.
QList<OptionDescription> globalOptions(const QString& dataDir);
/// `--help` and `--version`, which win over everything.
QList<OptionDescription> informationOptions();

/// A word that commands of two begin with: `journal`, `accounts`, and `evidence`, which is a command as well.
struct GroupDescription {
    QString word;
    QString summary;         ///< translated
    QStringList paragraphs;  /// translated, for the help of the group
    QList<CommandName> commands;
};
const GroupDescription* findGroup(const QList<GroupDescription>& groups, const QString& word);
QList<GroupDescription> commandGroups();

/// The first words of all commands, in the order of the help.
QStringList firstWords();

/// What holds for the whole program.
struct ProgramDescription {
    QString summary;                        ///< for NAME, without a full stop
    QString purpose;                        ///< one sentence
    QStringList paragraphs;                 ///< keys, output, answers
    QList<StatusDescription> statuses;      ///< every one there is
    QList<ExampleDescription> environment;  ///< `line` is the variable
    QList<ExampleDescription> files;        ///< `line` is the path
};
ProgramDescription describeProgram(const QString& dataDir);

}  // namespace sharewarden::cli
