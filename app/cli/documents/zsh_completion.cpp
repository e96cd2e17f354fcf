// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/documents/shell_completions.h"

namespace sharewarden::cli {
namespace {

QString action(ValueKind kind, const QStringList& choices) {
    switch (kind) {
        case ValueKind::File:
            return QStringLiteral("_files");
        case ValueKind::Folder:
            return QStringLiteral("_files -/");
        case ValueKind::Account:
            return QStringLiteral("_sharewarden-cli__account_names");
        case ValueKind::Region:
            return QStringLiteral("_sharewarden-cli__region_codes");
        case ValueKind::Choice:
            return u'(' % choices.join(u' ') % u')';
        case ValueKind::Text:
            break;
    }
    return QStringLiteral(" ");
}

// Inside of a specification of _arguments.
QString escaped(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u':' || c == u'[' || c == u']')
            out += u'\\';
        out += c;
    }
    return out;
}

QString specification(const OptionDescription& option) {
    QString text = QLatin1String("--") % option.name;
    if (option.takes == Takes::Repeats || option.takes == Takes::SeveralValues)
        text.prepend(u'*');
    if (option.takes != Takes::Nothing)
        text += u'=';
    text += u'[' % escaped(option.help) % u']';
    if (option.takes != Takes::Nothing)
        text += u':' % escaped(option.placeholder) % u':' % action(option.value, option.choices);
    return shellQuoted(text);
}

QString specifications(const QList<OptionDescription>& options, const QString& margin) {
    QString text;
    for (const OptionDescription& option : options)
        text += QStringLiteral(" \\\n") % margin % specification(option);
    return text;
}

QString functionName(const QString& key) {
    QString name = key;
    return QStringLiteral("_sharewarden-cli_") % name.replace(u' ', u'_');
}

QString commandFunction(const CommandDescription& command) {
    QString text = functionName(commandKey(command.command)) % QStringLiteral("() {\n    _arguments -S") %
                   specifications(optionsOf(command), QStringLiteral("        "));
    const ArgumentDescription& argument = command.argument;
    if (argument.most > 0)
        text += QStringLiteral(" \\\n        ") %
                shellQuoted((argument.most == 1 ? QStringLiteral("1:") : QStringLiteral("*:")) %
                            argument.placeholder % u':' % action(argument.value, {}));
    if (command.command == CommandName::Evidence)
        text += QStringLiteral(" \\\n        '1:command:(verify)'");
    return text % QStringLiteral("\n}\n\n");
}

// `word:summary` for _describe.
QString described(const QString& word, const QString& summary) {
    return QStringLiteral("        ") % shellQuoted(escaped(word) % u':' % summary) % u'\n';
}

QString groupFunction(const GroupDescription& group) {
    QString list;
    QString cases;
    for (const CommandName name : group.commands) {
        const QString second = commandKey(name).section(u' ', 1, 1);
        list += described(second, describeCommand(name).summary);
        cases += QStringLiteral("                %1) %2 ;;\n").arg(second, functionName(commandKey(name)));
    }
    return QStringLiteral(
               "%1() {\n"
               "    local curcontext=\"$curcontext\" context state state_descr line\n"
               "    local -A opt_args\n"
               "    local -a commands=(\n%2    )\n"
               "    _arguments -C '1: :->second' '*:: :->rest' && return\n"
               "    case $state in\n"
               "        second) _describe -t commands command commands ;;\n"
               "        rest)\n"
               "            case $words[1] in\n%3            esac\n"
               "            ;;\n"
               "    esac\n"
               "}\n\n")
        .arg(functionName(group.word), list, cases);
}

const char* const zshHelpers = R"ZSH(#compdef sharewarden-cli
# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0

# Runs the program as it is being typed, with the data folder that was typed, and quietly.
_sharewarden-cli__run() {
    local -a folder
    local -i at=${typed[(I)--data-dir]}
    (( at )) && folder=(--data-dir ${~${(Q)typed[at + 1]}})
    $program $folder "$@" 2>/dev/null </dev/null
}

_sharewarden-cli__account_names() {
    local -a names expl
    names=(${(f)"$(_sharewarden-cli__run accounts list --format jsonl | %NAMES%)"})
    _wanted accounts expl account compadd -a names
}

_sharewarden-cli__region_codes() {
    local -a codes expl
    codes=(${(f)"$(_sharewarden-cli__run coverage --format jsonl | %REGIONS%)"})
    _wanted regions expl region compadd -a codes
}

)ZSH";

QString mainFunction(const QString& list, const QString& cases) {
    return QStringLiteral(
               "_sharewarden-cli() {\n"
               "    local curcontext=\"$curcontext\" context state state_descr line program=$words[1]\n"
               "    local -a typed=($words)\n"
               "    local -A opt_args\n"
               "    local -a commands=(\n%1    )\n"
               "    _arguments -C%2 \\\n"
               "        '1: :->first' \\\n"
               "        '*:: :->rest' && return\n"
               "    case $state in\n"
               "        first) _describe -t commands command commands ;;\n"
               "        rest)\n"
               "            case $words[1] in\n%3            esac\n"
               "            ;;\n"
               "    esac\n"
               "}\n\n"
               "_sharewarden-cli \"$@\"\n")
        .arg(
            list,
            specifications(globalOptions(QStringLiteral("~/.local/share/sharewarden")) + informationOptions(),
                           QStringLiteral("        ")),
            cases);
}

}  // namespace

QString zshCompletion() {
    QString text = QString::fromUtf8(zshHelpers);
    text.replace(QLatin1String("%NAMES%"), accountNames());
    text.replace(QLatin1String("%REGIONS%"), regionCodes());
    for (const CommandName name : allCommands())
        text += commandFunction(describeCommand(name));
    const QList<GroupDescription> groups = commandGroups();
    QString list;
    QString cases;
    for (const GroupDescription& group : groups) {
        if (isPlainGroup(group))
            text += groupFunction(group);
    }
    for (const QString& word : firstWords()) {
        const GroupDescription* group = findGroup(groups, word);
        for (const CommandName name : allCommands()) {
            if (!group && commandKey(name) == word)
                list += described(word, describeCommand(name).summary);
        }
        if (group)
            list += described(word, group->summary);
        if (word == QLatin1String("evidence"))
            cases += QStringLiteral(
                "                evidence)\n"
                "                    if [[ $words[2] == verify && $CURRENT -gt 2 ]]; then\n"
                "                        shift words\n"
                "                        (( CURRENT-- ))\n"
                "                        _sharewarden-cli_evidence_verify\n"
                "                    else\n"
                "                        _sharewarden-cli_evidence\n"
                "                    fi\n"
                "                    ;;\n");
        else
            cases += QStringLiteral("                %1) %2 ;;\n").arg(word, functionName(word));
    }
    return text % mainFunction(list, cases);
}

}  // namespace sharewarden::cli
