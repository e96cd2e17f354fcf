// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/option_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

enum class Takes { Nothing, OneValue, Repeats, SeveralValues };

// Which commands have an option, as bits.
constexpr unsigned bit(CommandName command) {
    return 1U << static_cast<unsigned>(command);
}
constexpr unsigned everywhere = ~0U;
constexpr unsigned scans = bit(CommandName::Scan);
constexpr unsigned plans = bit(CommandName::Plan);
constexpr unsigned revokes = bit(CommandName::Revoke);
constexpr unsigned changes = bit(CommandName::Revoke) | bit(CommandName::Restore);
constexpr unsigned exports = bit(CommandName::Evidence);
constexpr unsigned lists = scans | bit(CommandName::Coverage) | changes | bit(CommandName::Recover) |
                           bit(CommandName::JournalList) | bit(CommandName::AccountsList) | exports;
constexpr unsigned adds = bit(CommandName::AccountsAdd);
constexpr unsigned imports = bit(CommandName::AccountsImport);

struct OptionSpec {
    const char* name;
    Takes takes;
    unsigned commands;
};

constexpr OptionSpec specs[] = {
    {"account", Takes::OneValue, everywhere},
    {"site", Takes::OneValue, everywhere},
    {"endpoint", Takes::OneValue, everywhere},
    {"data-dir", Takes::OneValue, everywhere},
    {"format", Takes::OneValue, lists},
    {"output", Takes::OneValue, lists | plans | bit(CommandName::AccountsExport)},
    {"region", Takes::Repeats, scans | plans | revokes | adds},
    {"image", Takes::OneValue, plans | revokes},
    {"family", Takes::OneValue, scans | plans | revokes},
    {"all", Takes::Nothing, scans},
    {"fail-on-incomplete", Takes::Nothing, scans},
    {"login-id", Takes::SeveralValues, plans | revokes},
    {"reason", Takes::OneValue, plans | changes},
    {"ticket", Takes::OneValue, plans | changes},
    {"plan", Takes::OneValue, changes},
    {"digest", Takes::OneValue, changes},
    {"max-age-days", Takes::OneValue, changes},
    {"confirm-account", Takes::Repeats, changes},
    {"confirm-count", Takes::OneValue, changes},
    {"batch", Takes::OneValue, bit(CommandName::Restore) | exports},
    {"since", Takes::OneValue, exports},
    {"until", Takes::OneValue, exports},
    {"pack", Takes::OneValue, exports},
    {"head", Takes::OneValue, bit(CommandName::JournalVerify) | bit(CommandName::EvidenceVerify)},
    {"dry-run", Takes::Nothing, changes | imports},
    {"yes", Takes::Nothing, changes | imports | bit(CommandName::AccountsRemove)},
    {"name", Takes::OneValue, adds},
    {"access-key", Takes::OneValue, adds},
    {"folder", Takes::OneValue, adds},
    {"colour", Takes::OneValue, adds},
    {"production", Takes::Nothing, adds},
    {"read-only", Takes::Nothing, adds},
    {"confirm-above", Takes::OneValue, adds},
    {"file", Takes::OneValue, imports},
    {"from-environment", Takes::Nothing, imports},
    {"profile", Takes::SeveralValues, imports},
};

struct OptionWordsText {
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

const OptionSpec* findSpec(const QString& name) {
    for (const OptionSpec& spec : specs) {
        if (name == QLatin1String(spec.name))
            return &spec;
    }
    return nullptr;
}

bool belongsTo(const OptionSpec& spec, CommandName command) {
    return (spec.commands & bit(command)) != 0;
}

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

// How many words may stand after a command that are no option's: names, a folder.
qsizetype positionalsOf(CommandName command) {
    switch (command) {
        case CommandName::EvidenceVerify:
        case CommandName::AccountsRemove:
            return 1;
        case CommandName::AccountsCheck:
            return 10'000;
        default:
            return 0;
    }
}

bool looksLikeOption(const QString& word) {
    return word.size() > 1 && word.startsWith(u'-');
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
                return UsageError{*problem, m_words.command};
        }
        if (!m_words.command && !m_group.isEmpty())
            return UsageError{groupUsage(), m_group == QLatin1String("accounts")
                                                ? CommandName::AccountsList
                                                : CommandName::JournalVerify};
        if (!m_words.command)
            return UsageError{OptionWordsText::tr("No command was given: say %1.").arg(commandChoice()), {}};
        return m_words;
    }

private:
    std::optional<QString> positional(const QString& word) {
        const QString shown = visibleText(word, 60);
        if (!m_words.command) {
            if (m_group.isEmpty() && isGroup(word)) {
                m_group = word;
                return std::nullopt;
            }
            const QString key = m_group.isEmpty() ? word : QString(m_group % u' ' % word);
            m_words.command = commandFromKey(key);
            if (m_words.command)
                return std::nullopt;
            return m_group.isEmpty()
                       ? OptionWordsText::tr("“%1” is no command: say %2.").arg(shown, commandChoice())
                       : groupUsage();
        }
        if (m_words.command == CommandName::Evidence && word == QLatin1String("verify") &&
            allBelongTo(CommandName::EvidenceVerify)) {
            m_words.command = CommandName::EvidenceVerify;
            return std::nullopt;
        }
        if (m_words.positionals.size() < positionalsOf(*m_words.command)) {
            m_words.positionals.append(word);
            return std::nullopt;
        }
        return OptionWordsText::tr("“%1” was not expected here. Put words with spaces in quotes.").arg(shown);
    }

    bool allBelongTo(CommandName command) const {
        const QStringList names = m_words.values.keys();
        return std::all_of(names.begin(), names.end(), [command](const QString& name) {
            const OptionSpec* spec = findSpec(name);
            return spec && belongsTo(*spec, command);
        });
    }

    QString groupUsage() const {
        if (m_group == QLatin1String("accounts"))
            return OptionWordsText::tr("Say accounts list, add, remove, import, export or check.");
        return OptionWordsText::tr("Say journal verify, journal head or journal list.");
    }

    static QString commandChoice() {
        return QStringLiteral("scan, plan, revoke, restore, recover, journal, evidence, accounts");
    }

    std::optional<QString> option(const QString& word) {
        const qsizetype equals = word.indexOf(u'=');
        // Of a short option only its letter: a value may be glued to it.
        const bool isLong = word.startsWith(QLatin1String("--"));
        const QString shown = visibleText(word.left(isLong ? equals : 2), 60);
        const QString name = isLong ? word.left(equals).mid(2) : QString();
        const OptionSpec* spec = findSpec(name);
        // An access key is taken for a new account alone.
        const bool isKey =
            namesASecret(name) && m_words.command && m_words.command != CommandName::AccountsAdd;
        if (!spec || isKey)
            return unknown(shown);
        if (!m_words.command && spec->commands != everywhere)
            return OptionWordsText::tr("%1 belongs after its command.").arg(shown);
        if (m_words.command && !belongsTo(*spec, *m_words.command))
            return OptionWordsText::tr("%1 has no option %2.").arg(commandKey(*m_words.command), shown);
        const bool repeats = spec->takes == Takes::SeveralValues ||
                             (spec->takes == Takes::Repeats &&
                              !(m_words.command == CommandName::Revoke && name == QLatin1String("region")));
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
};

}  // namespace

QString commandKey(CommandName command) {
    switch (command) {
        case CommandName::Scan:
            return QStringLiteral("scan");
        case CommandName::Coverage:
            return QStringLiteral("coverage");
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
        CommandName::Scan,           CommandName::Coverage,       CommandName::Plan,
        CommandName::Revoke,         CommandName::Restore,        CommandName::Recover,
        CommandName::JournalVerify,  CommandName::JournalHead,    CommandName::JournalList,
        CommandName::Evidence,       CommandName::EvidenceVerify, CommandName::AccountsList,
        CommandName::AccountsAdd,    CommandName::AccountsRemove, CommandName::AccountsImport,
        CommandName::AccountsExport, CommandName::AccountsCheck};
    return commands;
}

std::variant<OptionWords, UsageError> readOptionWords(const QStringList& arguments) {
    return Reader(arguments).read();
}

}  // namespace sharewarden::cli
