// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_description.h"
#include "app/cli/record_description.h"
#include "app/cli/table.h"
#include "app/cli/text_layout.h"

namespace sharewarden::cli {
namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

constexpr int optionIndent = 20;
constexpr int narrowest = 40;

// Puts the parts of a help text one below the other.
class HelpPage {
public:
    explicit HelpPage(int width)
        : m_width(width > 0 ? std::clamp(width, narrowest, widestHelp) : widestHelp) {}

    void usage(const QStringList& usages) {
        const QString begin = HelpText::tr("Usage:") % QStringLiteral(" sharewarden-cli ");
        const int indent = displayWidth(begin);
        QString margin = begin;
        for (const QString& one : usages) {
            for (const QString& line : wrapText(one, m_width - indent)) {
                m_text += margin % line % u'\n';
                margin = QString(indent, u' ');
            }
            margin = QString(indent - displayWidth(QStringLiteral("sharewarden-cli ")), u' ') %
                     QStringLiteral("sharewarden-cli ");
        }
        m_text += u'\n';
    }

    void paragraph(const QString& text) {
        m_text += wrapText(text, m_width).join(u'\n') % QStringLiteral("\n\n");
    }

    void title(const QString& text) { m_text += text % u'\n'; }
    void term(const QString& term, const QString& text, int indent) {
        m_text += definition(term, text, indent, m_width);
    }
    void end() { m_text += u'\n'; }

    void options(const QString& heading, const QList<OptionDescription>& options) {
        if (options.isEmpty())
            return;
        title(heading);
        for (const OptionDescription& option : options)
            term(optionTerm(option), option.help, optionIndent);
        end();
    }

    void statuses(const QList<StatusDescription>& statuses) {
        title(HelpText::tr("Exit status:"));
        for (const StatusDescription& status : statuses)
            term(QString::number(status.code), status.meaning, 7);
        end();
    }

    void examples(const QList<ExampleDescription>& examples) {
        if (examples.isEmpty())
            return;
        title(HelpText::tr("Examples:"));
        for (const ExampleDescription& example : examples) {
            for (const QString& line : wrapText(example.what, m_width - 4))
                m_text += QStringLiteral("  # ") % line % u'\n';
            m_text += commandLines(example.line, 2, m_width);
        }
        end();
    }

    QString text() const { return m_text; }

private:
    int m_width;
    QString m_text;
};

void addProgram(HelpPage& page, const QString& dataDir) {
    const ProgramDescription program = describeProgram(dataDir);
    page.usage(QStringList{QStringLiteral("[GLOBAL OPTIONS] COMMAND [OPTIONS]")});
    page.paragraph(program.purpose);
    page.title(HelpText::tr("Commands:"));
    const QList<GroupDescription> groups = commandGroups();
    for (const QString& word : firstWords()) {
        if (const GroupDescription* group = findGroup(groups, word)) {
            page.term(word, group->summary, 13);
            continue;
        }
        for (const CommandName command : allCommands()) {
            if (commandKey(command) == word)
                page.term(word, describeCommand(command).summary, 13);
        }
    }
    page.end();
    page.paragraph(
        HelpText::tr("Say “sharewarden-cli COMMAND --help” for the options and examples of a command."));
}

void addGroup(HelpPage& page, const GroupDescription& group) {
    QStringList usages;
    for (const CommandName command : group.commands)
        usages += describeCommand(command).usages;
    page.usage(usages);
    page.title(HelpText::tr("Commands:"));
    for (const CommandName command : group.commands)
        page.term(commandKey(command), describeCommand(command).summary, optionIndent);
    page.end();
    for (const QString& text : group.paragraphs)
        page.paragraph(text);
    page.paragraph(
        HelpText::tr("Say “sharewarden-cli COMMAND --help” for the options and examples of a command."));
}

QString columnsText(const CommandDescription& command) {
    QStringList columns;
    for (const QString& key : command.records) {
        const QStringList names = recordDescription(key).fieldNames();
        // The rows with findings have more of them.
        QStringList more = names;
        more.removeIf([&](const QString& name) { return columns.contains(name); });
        columns += more;
    }
    return columns.join(QStringLiteral(", "));
}

void addCommand(HelpPage& page, const CommandDescription& command) {
    page.usage(command.usages);
    for (const QString& text : command.paragraphs)
        page.paragraph(text);
    page.options(HelpText::tr("Options:"), command.options);
    if (!command.records.isEmpty())
        page.paragraph(HelpText::tr("Columns: %1.").arg(columnsText(command)));
    page.examples(command.examples);
    page.statuses(command.statuses);
}

void addCommon(HelpPage& page, const QStringList& taken, const QString& dataDir) {
    QList<OptionDescription> options = globalOptions(dataDir);
    options.removeIf([&](const OptionDescription& option) { return !taken.contains(option.name); });
    page.options(HelpText::tr("Global options, before or after the command:"),
                 options + informationOptions());
    if (!taken.contains(QLatin1String("account")))
        return;
    for (const QString& text : describeProgram(dataDir).paragraphs)
        page.paragraph(text);
}

std::optional<CommandName> commandOf(const QString& topic) {
    for (const CommandName command : allCommands()) {
        if (commandKey(command) == topic)
            return command;
    }
    return std::nullopt;
}

QStringList everyGlobal() {
    return describeCommand(CommandName::Scan).globals;
}

}  // namespace

QString optionTerm(const OptionDescription& option) {
    const QString name = QLatin1String("--") % option.name;
    if (option.takes == Takes::Nothing)
        return name;
    const QString value = name % u' ' % option.placeholder;
    return option.takes == Takes::SeveralValues ? QString(value % QLatin1String("...")) : value;
}

QString helpText(const QString& topic, const QString& dataDir, int width) {
    HelpPage page(width);
    const QList<GroupDescription> groups = commandGroups();
    if (const auto command = commandOf(topic)) {
        const CommandDescription description = describeCommand(*command);
        addCommand(page, description);
        addCommon(page, description.globals, dataDir);
    } else if (const GroupDescription* group = findGroup(groups, topic)) {
        addGroup(page, *group);
        addCommon(page, describeCommand(group->commands.constFirst()).globals, dataDir);
    } else {
        addProgram(page, dataDir);
        addCommon(page, everyGlobal(), dataDir);
        page.statuses(describeProgram(dataDir).statuses);
    }
    // One line end at the end.
    return page.text().trimmed() % u'\n';
}

QString usageText(const UsageError& error) {
    const QString topic = error.topic.isEmpty() ? QString() : QString(error.topic % u' ');
    return error.message % u' ' %
           HelpText::tr("Nothing was done. See “sharewarden-cli %1--help”.").arg(topic);
}

QString versionText() {
    return QStringLiteral("sharewarden-cli " SHAREWARDEN_VERSION "\n");
}

}  // namespace sharewarden::cli
