// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/documents/man_page.h"

#include <QCoreApplication>

#include "app/cli/command_description.h"
#include "app/cli/help.h"
#include "app/cli/record_description.h"
#include "app/cli/text_layout.h"

namespace sharewarden::cli {
namespace {

struct ManText {
    Q_DECLARE_TR_FUNCTIONS(CliManual)
};

QString bold(const QString& text) {
    return QStringLiteral("\\fB") % roffText(text) % QStringLiteral("\\fR");
}

QString italic(const QString& text) {
    return QStringLiteral("\\fI") % roffText(text) % QStringLiteral("\\fR");
}

// Running text, with the places where a language without spaces may be broken.
QString prose(const QString& text) {
    QString out;
    qsizetype from = 0;
    for (const qsizetype to : lineBreaks(text)) {
        out += roffText(text.mid(from, to - from));
        if (text.at(to - 1) != u' ')
            out += QStringLiteral("\\:");
        from = to;
    }
    return out % roffText(text.mid(from));
}

QString optionHead(const OptionDescription& option) {
    QString head = bold(QLatin1String("--") % option.name);
    if (option.takes != Takes::Nothing)
        head += u' ' % italic(option.placeholder);
    if (option.takes == Takes::SeveralValues)
        head += QStringLiteral("...");
    return head;
}

// The beginning of a line must not be taken for a request.
QString textLine(const QString& roff) {
    const bool isRequest = roff.startsWith(u'.') || roff.startsWith(u'\'');
    return (isRequest ? QStringLiteral("\\&") : QString()) % roff % u'\n';
}

class Page {
public:
    void section(const QString& title) { m_text += QStringLiteral(".SH \"%1\"\n").arg(roffText(title)); }
    void subsection(const QString& title) { m_text += QStringLiteral(".SS \"%1\"\n").arg(roffText(title)); }
    void paragraph(const QString& roff) { m_text += QStringLiteral(".PP\n") % textLine(roff); }
    void term(const QString& head, const QString& roff) {
        m_text += QStringLiteral(".TP\n") % textLine(head) % textLine(roff);
    }
    void usages(const QStringList& usages) {
        QStringList lines;
        for (const QString& usage : usages)
            lines.append(bold(QStringLiteral("sharewarden-cli")) % u' ' % roffText(usage));
        paragraph(lines.join(QStringLiteral("\n.br\n")));
    }
    void example(const ExampleDescription& example) {
        paragraph(prose(example.what) % u':');
        m_text += QStringLiteral(".PP\n.RS 4\n.nf\n");
        const QStringList lines = commandLines(example.line, 0, 72).trimmed().split(u'\n');
        for (const QString& line : lines)
            m_text += textLine(roffText(line));
        m_text += QStringLiteral(".fi\n.RE\n");
    }
    void raw(const QString& text) { m_text += text; }
    QString text() const { return m_text; }

private:
    QString m_text;
};

QString dataFolder() {
    return QStringLiteral("~/.local/share/sharewarden");
}

void addHead(Page& page, const ProgramDescription& program) {
    page.raw(QStringLiteral(".\\\" SPDX-FileCopyrightText: 2026 Sharewarden contributors\n"
                            ".\\\" SPDX-License-Identifier: Apache-2.0\n"
                            ".TH SHAREWARDEN\\-CLI 1 \"\" \"Sharewarden %1\" \"Sharewarden\"\n"
                            ".nh\n.ad l\n")
                 .arg(QStringLiteral(SHAREWARDEN_VERSION)));
    page.section(ManText::tr("NAME"));
    // Programs read this line, too: no places to break it.
    page.raw(QStringLiteral("sharewarden\\-cli \\- ") % roffText(program.summary) % u'\n');
    page.section(ManText::tr("SYNOPSIS"));
    page.usages(QStringList{QStringLiteral("[GLOBAL OPTIONS] COMMAND [OPTIONS]"),
                            QStringLiteral("COMMAND --help"), QStringLiteral("--version")});
    page.section(ManText::tr("DESCRIPTION"));
    page.paragraph(prose(program.purpose));
    for (const QString& text : program.paragraphs)
        page.paragraph(prose(text));
}

void addCommands(Page& page) {
    page.section(ManText::tr("COMMANDS"));
    for (const CommandName name : allCommands()) {
        const CommandDescription command = describeCommand(name);
        page.subsection(commandKey(name));
        QStringList usages = command.usages;
        usages.removeIf([&](const QString& usage) {
            // Shown where they belong.
            return name == CommandName::Evidence && usage.startsWith(QLatin1String("evidence verify"));
        });
        page.usages(usages);
        for (const QString& text : command.paragraphs)
            page.paragraph(prose(text));
    }
}

void addOptions(Page& page) {
    page.section(ManText::tr("OPTIONS"));
    page.subsection(ManText::tr("Global options, before or after the command"));
    for (const OptionDescription& option : globalOptions(dataFolder()) + informationOptions())
        page.term(optionHead(option), prose(option.help));
    for (const CommandName name : allCommands()) {
        const CommandDescription command = describeCommand(name);
        if (command.options.isEmpty())
            continue;
        page.subsection(ManText::tr("Options of %1").arg(commandKey(name)));
        for (const OptionDescription& option : command.options)
            page.term(optionHead(option), prose(option.help));
    }
}

void addStatuses(Page& page, const ProgramDescription& program) {
    page.section(ManText::tr("EXIT STATUS"));
    for (const StatusDescription& status : program.statuses)
        page.term(bold(QString::number(status.code)), prose(status.meaning));
    page.paragraph(prose(ManText::tr("Of each command:")));
    for (const CommandName name : allCommands()) {
        QStringList meanings;
        for (const StatusDescription& status : describeCommand(name).statuses)
            meanings.append(QString::number(status.code) % u' ' % status.meaning);
        page.term(bold(commandKey(name)), prose(meanings.join(QStringLiteral("; "))));
    }
}

QString typeName(FieldType type) {
    switch (type) {
        case FieldType::Number:
            return ManText::tr("number");
        case FieldType::NumberOrNull:
            return ManText::tr("number or null");
        case FieldType::Object:
            return ManText::tr("object");
        case FieldType::Text:
            break;
    }
    return ManText::tr("text");
}

void addRecords(Page& page) {
    page.section(ManText::tr("JSON LINES"));
    page.paragraph(prose(
        ManText::tr("With --format jsonl every row is a JSON object on a line of its own, in UTF-8. Every "
                    "object of a kind has the same fields in the same order. A field keeps its name, its "
                    "place and its meaning in every later version; new ones come at the end. CSV has the "
                    "same columns, with a line of their names at the top.")));
    page.paragraph(prose(
        ManText::tr("Times are written as 2026-01-31T08:05:00.123Z, in UTC. In JSON Lines a text is exactly "
                    "what it was; control characters are escaped.")));
    for (const RecordDescription& record : recordDescriptions()) {
        page.subsection(record.writer);
        page.paragraph(prose(record.what) % u':');
        for (const FieldDescription& field : record.fields)
            page.term(bold(field.name) % QStringLiteral(" (") % prose(typeName(field.type)) % u')',
                      prose(field.meaning));
    }
}

void addExamples(Page& page) {
    page.section(ManText::tr("EXAMPLES"));
    for (const CommandName name : allCommands()) {
        for (const ExampleDescription& example : describeCommand(name).examples)
            page.example(example);
    }
}

}  // namespace

QString roffText(const QString& text) {
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
            case u'\\':
                out += QStringLiteral("\\e");
                break;
            case u'-':
                out += QStringLiteral("\\-");
                break;
            case u'\'':
                out += QStringLiteral("\\(aq");
                break;
            case u'"':
                out += QStringLiteral("\\(dq");
                break;
            case u'`':
                out += QStringLiteral("\\(ga");
                break;
            case u'^':
                out += QStringLiteral("\\(ha");
                break;
            case u'~':
                out += QStringLiteral("\\(ti");
                break;
            default:
                out += c;
        }
    }
    return out;
}

QString manPage() {
    const ProgramDescription program = describeProgram(dataFolder());
    Page page;
    addHead(page, program);
    addCommands(page);
    addOptions(page);
    addStatuses(page, program);
    page.section(ManText::tr("ENVIRONMENT"));
    for (const ExampleDescription& variable : program.environment)
        page.term(bold(variable.line), prose(variable.what));
    page.section(ManText::tr("FILES"));
    for (const ExampleDescription& file : program.files)
        page.term(italic(file.line), prose(file.what));
    addRecords(page);
    addExamples(page);
    page.section(ManText::tr("SEE ALSO"));
    page.paragraph(QStringLiteral("\\fBsharewarden\\fR(1), \\fBsharewarden\\-sandbox\\fR(1)"));
    return page.text();
}

}  // namespace sharewarden::cli
