// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/option_words.h"

#include <QCoreApplication>

#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

enum class Takes { Nothing, OneValue, Repeats, SeveralValues };

struct OptionSpec {
    const char* name;
    Takes takes;
    bool global;
    bool scan;
    bool revoke;
    bool evidence;
};

constexpr OptionSpec specs[] = {
    // name        takes                  global scan   revoke evidence
    {"account", Takes::OneValue, true, false, false, false},
    {"site", Takes::OneValue, true, false, false, false},
    {"endpoint", Takes::OneValue, true, false, false, false},
    {"data-dir", Takes::OneValue, true, false, false, false},
    {"format", Takes::OneValue, false, true, true, true},
    {"output", Takes::OneValue, false, true, true, true},
    {"region", Takes::Repeats, false, true, true, false},
    {"image", Takes::OneValue, false, false, true, false},
    {"family", Takes::OneValue, false, false, true, false},
    {"login-id", Takes::SeveralValues, false, false, true, false},
    {"reason", Takes::OneValue, false, false, true, false},
    {"dry-run", Takes::Nothing, false, false, true, false},
    {"yes", Takes::Nothing, false, false, true, false},
};

struct Text {
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
    switch (command) {
        case CommandName::Scan:
            return spec.global || spec.scan;
        case CommandName::Revoke:
            return spec.global || spec.revoke;
        case CommandName::Evidence:
            return spec.global || spec.evidence;
    }
    return false;
}

std::optional<CommandName> commandFromKey(const QString& key) {
    for (const CommandName command : {CommandName::Scan, CommandName::Revoke, CommandName::Evidence}) {
        if (commandKey(command) == key)
            return command;
    }
    return std::nullopt;
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
        if (!m_words.command)
            return UsageError{Text::tr("No command was given: say scan, revoke or evidence."), {}};
        return m_words;
    }

private:
    std::optional<QString> positional(const QString& word) {
        if (m_words.command)
            return Text::tr("“%1” was not expected here. Put words with spaces in quotes.")
                .arg(visibleText(word, 60));
        m_words.command = commandFromKey(word);
        if (!m_words.command)
            return Text::tr("“%1” is no command: say scan, revoke or evidence.").arg(visibleText(word, 60));
        return std::nullopt;
    }

    std::optional<QString> option(const QString& word) {
        const qsizetype equals = word.indexOf(u'=');
        // Of a short option only its letter: a value may be glued to it.
        const bool isLong = word.startsWith(QLatin1String("--"));
        const QString shown = visibleText(word.left(isLong ? equals : 2), 60);
        const QString name = isLong ? word.left(equals).mid(2) : QString();
        const OptionSpec* spec = findSpec(name);
        if (!spec)
            return unknown(shown);
        if (!m_words.command && !spec->global)
            return Text::tr("%1 belongs after its command.").arg(shown);
        if (m_words.command && !belongsTo(*spec, *m_words.command))
            return Text::tr("%1 has no option %2.").arg(commandKey(*m_words.command), shown);
        const bool repeats = spec->takes == Takes::SeveralValues ||
                             (spec->takes == Takes::Repeats && m_words.command == CommandName::Scan);
        if (m_words.has(name) && !repeats)
            return Text::tr("%1 was given twice.").arg(shown);
        QStringList& values = m_words.values[name];
        if (spec->takes == Takes::Nothing)
            return equals < 0 ? std::nullopt : std::optional(Text::tr("%1 takes no value.").arg(shown));
        if (equals >= 0) {
            values.append(word.mid(equals + 1));
        } else {
            if (m_next >= m_arguments.size())
                return Text::tr("%1 needs a value.").arg(shown);
            if (looksLikeOption(m_arguments.at(m_next)))
                return Text::tr("%1 needs a value; one that begins with a dash is written %1=VALUE.")
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
                return Text::tr("The value of %1 is empty.").arg(shown);
            // Bytes that are not UTF-8 have become U+FFFD by now: what was meant is lost.
            if (value.contains(QChar(QChar::ReplacementCharacter)))
                return Text::tr("The value of %1 is not valid UTF-8 text.").arg(shown);
        }
        return std::nullopt;
    }

    std::optional<QString> unknown(const QString& shown) const {
        if (namesASecret(shown.toLower()))
            return Text::
                tr("There is no option %1: keys are never taken from the command line, where others could "
                   "read them. Use --account, or set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY.")
                    .arg(shown);
        return Text::tr("There is no option %1.").arg(shown);
    }

    const QStringList& m_arguments;
    qsizetype m_next = 0;
    OptionWords m_words;
};

}  // namespace

QString commandKey(CommandName command) {
    switch (command) {
        case CommandName::Scan:
            return QStringLiteral("scan");
        case CommandName::Revoke:
            return QStringLiteral("revoke");
        case CommandName::Evidence:
            break;
    }
    return QStringLiteral("evidence");
}

std::variant<OptionWords, UsageError> readOptionWords(const QStringList& arguments) {
    return Reader(arguments).read();
}

}  // namespace sharewarden::cli
