// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/documents/shell_completions.h"

namespace sharewarden::cli {
namespace {

QString fishQuoted(const QString& text) {
    QString inside = text;
    inside.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    inside.replace(QLatin1String("'"), QLatin1String("\\'"));
    return u'\'' % inside % u'\'';
}

QString condition(const QString& key) {
    const QString at = QStringLiteral("__sharewarden_cli_at");
    return fishQuoted(key.isEmpty() ? at : QString(at % u' ' % key));
}

QString valueWords(ValueKind kind, const QStringList& choices) {
    switch (kind) {
        case ValueKind::File:
            return QStringLiteral(" -r -F");
        case ValueKind::Folder:
            return QStringLiteral(" -x -a '(__fish_complete_directories)'");
        case ValueKind::Account:
            return QStringLiteral(" -x -a '(__sharewarden_cli_accounts)'");
        case ValueKind::Region:
            return QStringLiteral(" -x -a '(__sharewarden_cli_regions)'");
        case ValueKind::Choice:
            return QStringLiteral(" -x -a ") % fishQuoted(choices.join(u' '));
        case ValueKind::Text:
            break;
    }
    return QStringLiteral(" -x");
}

QString optionLine(const QString& key, const OptionDescription& option) {
    return QStringLiteral("complete -c sharewarden-cli -n ") % condition(key) % QStringLiteral(" -l ") %
           option.name %
           (option.takes == Takes::Nothing ? QString() : valueWords(option.value, option.choices)) %
           QStringLiteral(" -d ") % fishQuoted(option.help) % u'\n';
}

QString wordLine(const QString& key, const QString& word, const QString& summary) {
    return QStringLiteral("complete -c sharewarden-cli -n ") % condition(key) % QStringLiteral(" -a ") %
           word % QStringLiteral(" -d ") % fishQuoted(summary) % u'\n';
}

// Every option that takes a value, whatever its command.
QStringList optionsWithValue() {
    QStringList names;
    const auto add = [&names](const QList<OptionDescription>& options) {
        for (const OptionDescription& option : options) {
            if (option.takes != Takes::Nothing)
                names.append(QLatin1String("--") % option.name);
        }
    };
    add(globalOptions(QString()));
    for (const CommandName name : allCommands())
        add(describeCommand(name).options);
    names.removeDuplicates();
    return names;
}

QString firstLines() {
    QString text;
    const QList<GroupDescription> groups = commandGroups();
    for (const QString& word : firstWords()) {
        if (const GroupDescription* group = findGroup(groups, word)) {
            text += wordLine(QString(), word, group->summary);
            for (const CommandName name : group->commands) {
                if (const QString second = commandKey(name).section(u' ', 1, 1); !second.isEmpty())
                    text += wordLine(word, second, describeCommand(name).summary);
            }
            continue;
        }
        for (const CommandName name : allCommands()) {
            if (commandKey(name) == word)
                text += wordLine(QString(), word, describeCommand(name).summary);
        }
    }
    return text;
}

const char* const fishHelpers = R"FISH(# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0

# The command that was typed so far: one word, or two.
function __sharewarden_cli_command
    set -l words (commandline -opc)
    set -l found
    set -l value no
    for word in $words[2..-1]
        if test $value = yes
            set value no
            continue
        end
        switch $word
            case '--*=*'
            case %VALUED%
                set value yes
            case '-*'
            case '*'
                set -a found $word
        end
    end
    switch "$found[1]"
        case %GROUPS%
            echo "$found[1..2]"
        case '*'
            echo "$found[1]"
    end
end

function __sharewarden_cli_at
    set -l typed (__sharewarden_cli_command)
    test "$typed" = "$argv"
end

# Runs the program as it is being typed, with the data folder that was typed, and quietly.
function __sharewarden_cli_run
    set -l words (commandline -opc)
    set -l folder
    if set -l at (contains -i -- --data-dir $words)
        set folder --data-dir $words[(math $at + 1)]
    end
    $words[1] $folder $argv 2>/dev/null </dev/null
end

function __sharewarden_cli_accounts
    __sharewarden_cli_run accounts list --format jsonl | %NAMES%
end

function __sharewarden_cli_regions
    __sharewarden_cli_run coverage --format jsonl | %REGIONS%
end

complete -c sharewarden-cli -f
)FISH";

}  // namespace

QString fishCompletion() {
    QStringList groupWords;
    for (const GroupDescription& group : commandGroups())
        groupWords.append(group.word);
    QString text = QString::fromUtf8(fishHelpers);
    text.replace(QLatin1String("%VALUED%"), optionsWithValue().join(u' '));
    text.replace(QLatin1String("%GROUPS%"), groupWords.join(u' '));
    // In single quotes fish takes a backslash before another one for one, elsewhere as it is.
    text.replace(QLatin1String("%NAMES%"),
                 accountNames().replace(QLatin1String("\\\\"), QLatin1String("\\\\\\\\")));
    text.replace(QLatin1String("%REGIONS%"), regionCodes());
    text += firstLines();
    for (const OptionDescription& option :
         globalOptions(QStringLiteral("~/.local/share/sharewarden")) + informationOptions())
        text += optionLine(QString(), option);
    for (const CommandName name : allCommands()) {
        const CommandDescription command = describeCommand(name);
        for (const OptionDescription& option : optionsOf(command))
            text += optionLine(commandKey(name), option);
        if (command.argument.most > 0)
            text += QStringLiteral("complete -c sharewarden-cli -n ") % condition(commandKey(name)) %
                    valueWords(command.argument.value, {}).replace(QLatin1String(" -x"), QString()) % u'\n';
    }
    return text;
}

}  // namespace sharewarden::cli
