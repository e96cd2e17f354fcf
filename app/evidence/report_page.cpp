// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/report_page.h"

#include <utility>

#include "app/base/text.h"

namespace sharewarden {
namespace {

constexpr qsizetype longestText = 4'000;
// QTextDocument paints a page of a table by going through all of its rows: a longer one goes on as another.
constexpr qsizetype rowsPerTable = 200;

QString escaped(const QString& text) {
    return visibleText(text, longestText).toHtmlEscaped();
}

// Light on purpose: it is a sheet of paper.
QString style() {
    return QStringLiteral(
        "@page { size: A4; margin: 16mm; }\n"
        "body { font-family: sans-serif; font-size: 9pt; color: #1a1a1a; background-color: #ffffff; }\n"
        "h1 { font-size: 17pt; margin-top: 0px; margin-bottom: 4px; }\n"
        "h2 { font-size: 12.5pt; margin-top: 18px; margin-bottom: 4px; page-break-after: avoid; }\n"
        "h3 { font-size: 10pt; margin-top: 12px; margin-bottom: 4px; page-break-after: avoid; }\n"
        "p { margin-top: 4px; margin-bottom: 4px; }\n"
        "table { border-collapse: collapse; width: 100%; }\n"
        "table.rows { table-layout: fixed; font-size: 8pt; }\n"
        "thead { display: table-header-group; }\n"
        "tr { page-break-inside: avoid; }\n"
        "th { text-align: left; background-color: #eceff3; font-weight: bold; }\n"
        "th, td { border: 1px solid #b5bcc6; padding: 3px; vertical-align: top; overflow-wrap: anywhere; }\n"
        "td.name { background-color: #f5f6f8; color: #44505e; }\n"
        ".more { color: #55606e; font-size: 7pt; }\n"
        ".good { color: #1b6b34; }\n"
        ".bad { color: #a3231c; font-weight: bold; }\n");
}

QString classOf(ReportPage::Mood mood) {
    switch (mood) {
        case ReportPage::Mood::Good:
            return QStringLiteral(" class=\"good\"");
        case ReportPage::Mood::Bad:
            return QStringLiteral(" class=\"bad\"");
        case ReportPage::Mood::Plain:
            break;
    }
    return {};
}

// Lines without a text leave no gap, and a cell without any does not collapse.
QString cellHtml(const ReportPage::Cell& cell) {
    QStringList lines;
    if (!cell.text.isEmpty())
        lines += QStringLiteral("<span") + classOf(cell.mood) + QLatin1Char('>') + escaped(cell.text) +
                 QStringLiteral("</span>");
    for (const QString& line : cell.more) {
        if (!line.isEmpty())
            lines += QStringLiteral("<span class=\"more\">") + escaped(line) + QStringLiteral("</span>");
    }
    return lines.isEmpty() ? QStringLiteral("&nbsp;") : lines.join(QStringLiteral("<br>"));
}

QString tableStart(const char* name) {
    return QStringLiteral("<table class=\"%1\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n")
        .arg(QLatin1String(name));
}

}  // namespace

ReportPage::ReportPage(const QString& language, const QString& title) {
    m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + escaped(language) +
             QStringLiteral(
                 "\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" "
                 "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                 "<meta name=\"color-scheme\" content=\"light\">\n<title>") +
             escaped(title) + QStringLiteral("</title>\n<style>\n") + style() +
             QStringLiteral("</style>\n</head>\n<body>\n<h1>") + escaped(title) + QStringLiteral("</h1>\n");
}

void ReportPage::heading(const QString& text) {
    m_html += QStringLiteral("<h2>") + escaped(text) + QStringLiteral("</h2>\n");
}

void ReportPage::subheading(const QString& text) {
    m_html += QStringLiteral("<h3>") + escaped(text) + QStringLiteral("</h3>\n");
}

void ReportPage::paragraph(const QString& text, Mood mood) {
    m_html +=
        QStringLiteral("<p") + classOf(mood) + QLatin1Char('>') + escaped(text) + QStringLiteral("</p>\n");
}

void ReportPage::list(const QStringList& items) {
    m_html += QStringLiteral("<ul>\n");
    for (const QString& item : items)
        m_html += QStringLiteral("<li>") + escaped(item) + QStringLiteral("</li>\n");
    m_html += QStringLiteral("</ul>\n");
}

void ReportPage::facts(const QList<Fact>& facts) {
    m_html += tableStart("facts");
    for (const Fact& fact : facts) {
        m_html += QStringLiteral("<tr><td class=\"name\" width=\"24%\">") + escaped(fact.first) +
                  QStringLiteral("</td><td width=\"76%\">") + escaped(fact.second) +
                  QStringLiteral("</td></tr>\n");
    }
    m_html += QStringLiteral("</table>\n");
}

void ReportPage::head(const QList<Column>& columns) {
    m_html += QStringLiteral("<thead><tr>");
    for (const Column& column : columns) {
        m_html += QStringLiteral("<th width=\"%1%\">").arg(column.percent) + escaped(column.name) +
                  QStringLiteral("</th>");
    }
    m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
}

void ReportPage::table(const QList<Column>& columns, const QList<QList<Cell>>& rows) {
    for (qsizetype from = 0; from == 0 || from < rows.size(); from += rowsPerTable) {
        m_html += tableStart("rows");
        head(columns);
        for (const QList<Cell>& row : rows.mid(from, rowsPerTable)) {
            m_html += QStringLiteral("<tr>");
            for (const Cell& cell : row)
                m_html += QStringLiteral("<td>") + cellHtml(cell) + QStringLiteral("</td>");
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }
}

void ReportPage::signatures(const QList<Column>& columns, const QStringList& roles) {
    m_html += tableStart("rows");
    head(columns);
    for (const QString& role : roles) {
        m_html +=
            QStringLiteral("<tr><td class=\"name\">") + escaped(role) + QStringLiteral("<br><br><br></td>");
        for (qsizetype i = 1; i < columns.size(); ++i)
            m_html += QStringLiteral("<td>&nbsp;</td>");
        m_html += QStringLiteral("</tr>\n");
    }
    m_html += QStringLiteral("</tbody>\n</table>\n");
}

void ReportPage::end() {
    m_html += QStringLiteral("</body>\n</html>\n");
}

QString ReportPage::take() {
    return std::exchange(m_html, {});
}

}  // namespace sharewarden
