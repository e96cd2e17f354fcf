// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/documents/shell_completions.h"

namespace sharewarden::cli {
namespace {

// What __sharewarden_cli_value sets for an option.
QString assignment(ValueKind kind, const QStringList& choices) {
    switch (kind) {
        case ValueKind::File:
            return QStringLiteral("kind=files");
        case ValueKind::Folder:
            return QStringLiteral("kind=folders");
        case ValueKind::Account:
            return QStringLiteral("kind=account");
        case ValueKind::Region:
            return QStringLiteral("kind=region");
        case ValueKind::Choice:
            return QStringLiteral("kind=words choices='%1'").arg(choices.join(u' '));
        case ValueKind::Text:
            break;
    }
    return QStringLiteral("kind=text");
}

QString valueLine(const QString& pattern, const OptionDescription& option) {
    QString line = QStringLiteral("        ") % pattern % QStringLiteral(") ") %
                   assignment(option.value, option.choices);
    if (option.takes == Takes::SeveralValues)
        line += QStringLiteral(" several=1");
    return line % QStringLiteral(" ;;\n");
}

QString values() {
    QString text;
    for (const OptionDescription& option : globalOptions(QString()))
        text += valueLine(u'*' % shellQuoted(QLatin1String(" --") % option.name), option);
    for (const CommandName name : allCommands()) {
        for (const OptionDescription& option : describeCommand(name).options) {
            if (option.takes != Takes::Nothing)
                text += valueLine(shellQuoted(commandKey(name) % QLatin1String(" --") % option.name), option);
        }
    }
    return text;
}

QString names(const QList<OptionDescription>& options) {
    QStringList all;
    for (const OptionDescription& option : options)
        all.append(QLatin1String("--") % option.name);
    return all.join(u' ');
}

QString optionLists() {
    QString text = QStringLiteral("        '') options='%1' ;;\n")
                       .arg(names(globalOptions(QString()) + informationOptions()));
    for (const CommandName name : allCommands())
        text += QStringLiteral("        %1) options='%2' ;;\n")
                    .arg(shellQuoted(commandKey(name)), names(optionsOf(describeCommand(name))));
    return text;
}

QString commandPatterns() {
    QStringList patterns;
    for (const CommandName name : allCommands())
        patterns.append(shellQuoted(commandKey(name)));
    return patterns.join(QLatin1String(" | "));
}

// The words that may follow the first word of several.
QString groupLines() {
    QString text;
    for (const GroupDescription& group : commandGroups()) {
        QStringList seconds;
        for (const CommandName name : group.commands) {
            if (const QString second = commandKey(name).section(u' ', 1, 1); !second.isEmpty())
                seconds.append(second);
        }
        text += QStringLiteral("        %1) choices='%2' ;;\n").arg(group.word, seconds.join(u' '));
    }
    return text;
}

QString groupPatterns() {
    QStringList words;
    for (const GroupDescription& group : commandGroups()) {
        if (isPlainGroup(group))
            words.append(group.word);
    }
    return words.join(QLatin1String(" | "));
}

QString argumentLines() {
    QString text;
    for (const CommandName name : allCommands()) {
        const ArgumentDescription argument = describeCommand(name).argument;
        if (argument.most > 0)
            text += QStringLiteral("        %1) %2 most=%3 ;;\n")
                        .arg(shellQuoted(commandKey(name)), assignment(argument.value, {}),
                             QString::number(argument.most));
    }
    return text;
}

// Everything that does not depend on the description; what stands between per cent signs is filled in.
const char* const frame =
    R"BASH(# bash completion for sharewarden-cli                        -*- shell-script -*-
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0

# Of a command and an option: what its value is. Fails for an option without a value.
__sharewarden_cli_value() {
    kind='' choices='' several=''
    case "$1 $2" in
%VALUES%        *) return 1 ;;
    esac
}

# The options of a command.
__sharewarden_cli_options() {
    options=''
    case $1 in
%OPTIONS%    esac
}

# The second words of a first word.
__sharewarden_cli_seconds() {
    choices=''
    case $1 in
%SECONDS%    esac
}

# The words of a command that are no option's.
__sharewarden_cli_argument() {
    kind='' choices='' most=0
    case $1 in
%ARGUMENTS%    esac
}

# Offers the lines of standard input that begin like the word, quoted as the shell needs them.
__sharewarden_cli_offer() {
    local line
    while IFS= read -r line; do
        [[ -n $line && $line == "$cur"* ]] && COMPREPLY+=("$(printf '%q' "$line")")
    done
}

__sharewarden_cli_offer_words() {
    local word
    for word in $1; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
    done
}

__sharewarden_cli_offer_value() {
    case $kind in
        words) __sharewarden_cli_offer_words "$choices" ;;
        files)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            ;;
        folders)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            ;;
        account)
            __sharewarden_cli_offer < <("$program" "${folder[@]}" accounts list --format jsonl \
                2>/dev/null </dev/null | %NAMES%)
            ;;
        region)
            __sharewarden_cli_offer < <("$program" "${folder[@]}" coverage --format jsonl \
                2>/dev/null </dev/null | %REGIONS%)
            ;;
    esac
}

_sharewarden_cli() {
    local program=$1 cur=${COMP_WORDS[COMP_CWORD]}
    local command='' group='' option='' awaits='' list='' word kind choices several options most
    local -a folder=()
    local -i i given=0
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $awaits ]]; then
            # --option=value comes as three words.
            [[ $word == '=' ]] && continue
            [[ $option == --data-dir ]] && folder=(--data-dir "${word/#\~\//$HOME/}")
            awaits=''
        elif [[ $word == -* ]]; then
            option=$word list=''
            if __sharewarden_cli_value "$command" "$option"; then
                awaits=1 list=$several
            fi
        elif [[ -n $list ]]; then
            continue
        elif [[ $command == evidence && $word == verify ]]; then
            command='evidence verify'
        elif [[ -z $command ]]; then
            case ${group:+$group }$word in
                %COMMANDS%) command=${group:+$group }$word ;;
                %GROUPS%) group=$word ;;
                *) return ;;
            esac
        else
            given+=1
        fi
    done
    [[ $cur == '=' ]] && cur=''
    if [[ -n $awaits || (-n $list && $cur != -*) ]]; then
        __sharewarden_cli_value "$command" "$option"
        __sharewarden_cli_offer_value
        [[ -n $awaits || -n $cur ]] && return
    fi
    if [[ $cur == -* ]]; then
        __sharewarden_cli_options "$command"
        __sharewarden_cli_offer_words "$options"
        return
    fi
    if [[ -z $command ]]; then
        if [[ -n $group ]]; then
            __sharewarden_cli_seconds "$group"
        else
            choices='%FIRSTS%'
        fi
        __sharewarden_cli_offer_words "$choices"
        return
    fi
    if [[ $command == evidence && -z $option ]]; then
        __sharewarden_cli_offer_words verify
    fi
    __sharewarden_cli_argument "$command"
    if ((given < most)); then
        __sharewarden_cli_offer_value
        return
    fi
    __sharewarden_cli_options "$command"
    __sharewarden_cli_offer_words "$options"
} && complete -F _sharewarden_cli sharewarden-cli
)BASH";

}  // namespace

QString bashCompletion() {
    QString text = QString::fromUtf8(frame);
    text.replace(QLatin1String("%VALUES%"), values());
    text.replace(QLatin1String("%OPTIONS%"), optionLists());
    text.replace(QLatin1String("%SECONDS%"), groupLines());
    text.replace(QLatin1String("%ARGUMENTS%"), argumentLines());
    text.replace(QLatin1String("%COMMANDS%"), commandPatterns());
    text.replace(QLatin1String("%GROUPS%"), groupPatterns());
    text.replace(QLatin1String("%FIRSTS%"), firstWords().join(u' '));
    text.replace(QLatin1String("%NAMES%"), accountNames());
    text.replace(QLatin1String("%REGIONS%"), regionCodes());
    return text;
}

}  // namespace sharewarden::cli
