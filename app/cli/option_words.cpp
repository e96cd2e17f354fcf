// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/option_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"
#include "app/cli/command_description.h"

namespace sharewarden::cli {
namespace {

struct OptionWordsText {
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

std::optional<CommandName> commandFromKey(const QString& key) {
    for (const CommandName command : allCommands()) {
        if (commandKey(command) == key)
            return command;
    }
    return std::nullopt;
}

// The first word of commands of two.
bool isGroup(const QString& word) {
    return word == QLatin1String("journal") || word == QLatin1String("accounts");
}

bool looksLikeOption(const QString& word) {
    return word.size() > 1 && word.startsWith(u'-');
}

const OptionDescription* findOption(const QList<OptionDescription>& options, const QString& name) {
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&](const OptionDescription& option) { return option.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

// Whether any command has it.
bool isKnown(const QString& name) {
    const QList<CommandName>& commands = allCommands();
    return std::any_of(commands.begin(), commands.end(),
                       [&](CommandName command) { return describeCommand(command).option(name) != nullptr; });
}

// People will try; the answer has to say why there is no such option.
bool namesASecret(const QString& option) {
    for (const char* part : {"key", "secret", "password", "token"}) {
        if (option.contains(QLatin1String(part)))
            return true;
    }
    return false;
}

class Reader {
public:
    explicit Reader(const QStringList& arguments) : m_arguments(arguments) {}

    std::variant<OptionWords, UsageError> read() {
        while (m_next < m_arguments.size()) {
            const QString word = m_arguments.at(m_next++);
            const std::optional<QString> problem = looksLikeOption(word) ? option(word) : positional(word);
            if (problem)
                return UsageError{*problem, topic()};
        }
        if (!m_words.command && !m_group.isEmpty())
            return UsageError{groupUsage(), m_group};
        if (!m_words.command)
            return UsageError{OptionWordsText::tr("No command was given: say %1.").arg(commandChoice()), {}};
        // Those before the command were taken before it was known.
        for (const OptionDescription& global : m_globals) {
            if (m_words.has(global.name) && !m_command.globals.contains(global.name))
                return UsageError{hasNoOption(QLatin1String("--") % global.name), topic()};
        }
        return m_words;
    }

private:
    QString topic() const { return m_words.command ? commandKey(*m_words.command) : m_group; }

    void take(CommandName command) {
        m_words.command = command;
        m_command = describeCommand(command);
    }

    QString hasNoOption(const QString& option) const {
        return OptionWordsText::tr("%1 has no option %2.").arg(commandKey(*m_words.command), option);
    }

    std::optional<QString> positional(const QString& word) {
        const QString shown = visibleText(word, 60);
        if (!m_words.command) {
            if (m_group.isEmpty() && isGroup(word)) {
                m_group = word;
                return std::nullopt;
            }
            const QString key = m_group.isEmpty() ? word : QString(m_group % u' ' % word);
            if (const auto command = commandFromKey(key)) {
                take(*command);
                return std::nullopt;
            }
            return m_group.isEmpty()
                       ? OptionWordsText::tr("“%1” is no command: say %2.").arg(shown, commandChoice())
                       : groupUsage();
        }
        if (m_words.command == CommandName::Evidence && word == QLatin1String("verify") &&
            allBelongTo(CommandName::EvidenceVerify)) {
            take(CommandName::EvidenceVerify);
            return std::nullopt;
        }
        if (m_words.positionals.size() < m_command.argument.most) {
            m_words.positionals.append(word);
            return std::nullopt;
        }
        return OptionWordsText::tr("“%1” was not expected here. Put words with spaces in quotes.").arg(shown);
    }

    bool allBelongTo(CommandName command) const {
        const CommandDescription description = describeCommand(command);
        const QStringList names = m_words.values.keys();
        return std::all_of(names.begin(), names.end(), [&](const QString& name) {
            return description.option(name) || description.globals.contains(name);
        });
    }

    QString groupUsage() const {
        if (m_group == QLatin1String("accounts"))
            return OptionWordsText::tr("Say accounts list, add, remove, import, export or check.");
        return OptionWordsText::tr("Say journal verify, journal head or journal list.");
    }

    static QString commandChoice() { return firstWords().join(QStringLiteral(", ")); }

    std::optional<QString> option(const QString& word) {
        const qsizetype equals = word.indexOf(u'=');
        // Of a short option only its letter: a value may be glued to it.
        const bool isLong = word.startsWith(QLatin1String("--"));
        const QString shown = visibleText(word.left(isLong ? equals : 2), 60);
        const QString name = isLong ? word.left(equals).mid(2) : QString();
        const OptionDescription* spec = findOption(m_globals, name);
        if (spec && m_words.command && !m_command.globals.contains(name))
            return hasNoOption(shown);
        if (!spec && m_words.command)
            spec = m_command.option(name);
        if (!spec) {
            // An access key is taken for a new account alone.
            const bool isKey = namesASecret(name) && m_words.command;
            if (isKey || !isKnown(name))
                return unknown(shown);
            return m_words.command ? hasNoOption(shown)
                                   : OptionWordsText::tr("%1 belongs after its command.").arg(shown);
        }
        const bool repeats = spec->takes == Takes::SeveralValues || spec->takes == Takes::Repeats;
        if (m_words.has(name) && !repeats)
            return OptionWordsText::tr("%1 was given twice.").arg(shown);
        QStringList& values = m_words.values[name];
        if (spec->takes == Takes::Nothing)
            return equals < 0 ? std::nullopt
                              : std::optional(OptionWordsText::tr("%1 takes no value.").arg(shown));
        if (equals >= 0) {
            values.append(word.mid(equals + 1));
        } else {
            if (m_next >= m_arguments.size())
                return OptionWordsText::tr("%1 needs a value.").arg(shown);
            if (looksLikeOption(m_arguments.at(m_next)))
                return OptionWordsText::tr(
                           "%1 needs a value; one that begins with a dash is written %1=VALUE.")
                    .arg(shown);
            values.append(m_arguments.at(m_next++));
        }
        while (spec->takes == Takes::SeveralValues && equals < 0 && m_next < m_arguments.size() &&
               !looksLikeOption(m_arguments.at(m_next)))
            values.append(m_arguments.at(m_next++));
        return checked(shown, values);
    }

    static std::optional<QString> checked(const QString& shown, const QStringList& values) {
        for (const QString& value : values) {
            if (value.trimmed().isEmpty())
                return OptionWordsText::tr("The value of %1 is empty.").arg(shown);
            // Bytes that are not UTF-8 have become U+FFFD by now: what was meant is lost.
            if (value.contains(QChar(QChar::ReplacementCharacter)))
                return OptionWordsText::tr("The value of %1 is not valid UTF-8 text.").arg(shown);
        }
        return std::nullopt;
    }

    std::optional<QString> unknown(const QString& shown) const {
        if (namesASecret(shown.toLower()))
            return OptionWordsText::
                tr("There is no option %1: keys are never taken from the command line, where others could "
                   "read them. Use --account, or set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY.")
                    .arg(shown);
        return OptionWordsText::tr("There is no option %1.").arg(shown);
    }

    const QStringList& m_arguments;
    qsizetype m_next = 0;
    QString m_group;
    OptionWords m_words;
    CommandDescription m_command;  // of the command of the words
    const QList<OptionDescription> m_globals = globalOptions(QString());
};

}  // namespace

QString commandKey(CommandName command) {
    switch (command) {
        case CommandName::Scan:
            return QStringLiteral("scan");
        case CommandName::Coverage:
            return QStringLiteral("coverage");
        case CommandName::Findings:
            return QStringLiteral("findings");
        case CommandName::Plan:
            return QStringLiteral("plan");
        case CommandName::Revoke:
            return QStringLiteral("revoke");
        case CommandName::Restore:
            return QStringLiteral("restore");
        case CommandName::Recover:
            return QStringLiteral("recover");
        case CommandName::JournalVerify:
            return QStringLiteral("journal verify");
        case CommandName::JournalHead:
            return QStringLiteral("journal head");
        case CommandName::JournalList:
            return QStringLiteral("journal list");
        case CommandName::Evidence:
            return QStringLiteral("evidence");
        case CommandName::AccountsList:
            return QStringLiteral("accounts list");
        case CommandName::AccountsAdd:
            return QStringLiteral("accounts add");
        case CommandName::AccountsRemove:
            return QStringLiteral("accounts remove");
        case CommandName::AccountsImport:
            return QStringLiteral("accounts import");
        case CommandName::AccountsExport:
            return QStringLiteral("accounts export");
        case CommandName::AccountsCheck:
            return QStringLiteral("accounts check");
        case CommandName::EvidenceVerify:
            break;
    }
    return QStringLiteral("evidence verify");
}

const QList<CommandName>& allCommands() {
    static const QList<CommandName> commands{
        CommandName::Scan,           CommandName::Coverage,       CommandName::Findings,
        CommandName::Plan,           CommandName::Revoke,         CommandName::Restore,
        CommandName::Recover,        CommandName::JournalVerify,  CommandName::JournalHead,
        CommandName::JournalList,    CommandName::Evidence,       CommandName::EvidenceVerify,
        CommandName::AccountsList,   CommandName::AccountsAdd,    CommandName::AccountsRemove,
        CommandName::AccountsImport, CommandName::AccountsExport, CommandName::AccountsCheck};
    return commands;
}

std::variant<OptionWords, UsageError> readOptionWords(const QStringList& arguments) {
    return Reader(arguments).read();
}

}  // namespace sharewarden::cli
