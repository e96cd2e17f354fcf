// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QLocale>

#include "app/base/clock.h"
#include "app/base/text.h"
#include "app/evidence/change_report.h"
#include "app/evidence/report_page.h"

namespace sharewarden {
namespace {

struct ChangeStatementText {
    Q_DECLARE_TR_FUNCTIONS(ChangeStatement)
};

using Fact = ReportPage::Fact;

QString number(qsizetype count) {
    return QLocale().toString(count);
}

QString title(const ChangeReport& report) {
    return report.isNoChange() ? ChangeStatementText::tr("Statement of no change")
                               : ChangeStatementText::tr("Changes of shares");
}

QString readAt(const ComparedInventory& inventory) {
    if (!inventory.oldest.isValid() || inventory.oldest == inventory.taken)
        return utcText(inventory.taken);
    return ChangeStatementText::tr("%1 to %2").arg(utcText(inventory.oldest), utcText(inventory.taken));
}

QList<Fact> facts(const ChangeReport& report, const StatementMade& made) {
    return {
        {ChangeStatementText::tr("Earlier inventory, read"), readAt(report.earlier)},
        {ChangeStatementText::tr("Its images and shares"),
         ChangeStatementText::tr("%1 images, %2 shares")
             .arg(number(report.earlier.images), number(report.earlier.shares))},
        {ChangeStatementText::tr("SHA-256 of its file"), QString::fromLatin1(report.earlier.sha256)},
        {ChangeStatementText::tr("Present inventory, read"), readAt(report.present)},
        {ChangeStatementText::tr("Its images and shares"),
         ChangeStatementText::tr("%1 images, %2 shares")
             .arg(number(report.present.images), number(report.present.shares))},
        {ChangeStatementText::tr("SHA-256 of its file"), QString::fromLatin1(report.present.sha256)},
        {ChangeStatementText::tr("Parts compared"), number(static_cast<qsizetype>(report.compared.size()))},
        {ChangeStatementText::tr("Parts not compared"),
         number(static_cast<qsizetype>(report.notCompared.size()))},
        {ChangeStatementText::tr("Shares added"), number(report.count(ChangeKind::Added))},
        {ChangeStatementText::tr("Shares re-appeared"), number(report.count(ChangeKind::Reappeared))},
        {ChangeStatementText::tr("Shares removed"), number(report.count(ChangeKind::Removed))},
        {ChangeStatementText::tr("Stated by"), made.operatorName},
        {ChangeStatementText::tr("Stated at"), utcText(made.when)}};
}

QStringList limits() {
    return {ChangeStatementText::tr(
                "A part is one account, one region and one image family. It is compared when both "
                "inventories have read "
                "every row of it."),
            ChangeStatementText::tr(
                "Each part is compared as the server listed it at the two times. What was changed and "
                "changed back "
                "between them is not seen."),
            ChangeStatementText::tr(
                "The digests show whether the two files are still the ones that were compared; they do not "
                "show who "
                "made them.")};
}

QStringList notComparedLines(const ChangeReport& report) {
    QStringList lines;
    for (const CellNotCompared& cell : report.notCompared)
        lines += ChangeStatementText::tr("%1: %2", "a part and why it was not compared")
                     .arg(comparedCellName(cell.cell), notComparedReason(cell.why));
    return lines;
}

QString imageText(const ShareChange& change) {
    return change.imageName + QStringLiteral(" (#") + change.key.imageNo + QLatin1Char(')');
}

QString remark(const ShareChange& change) {
    if (!change.wholeImage)
        return {};
    return change.kind == ChangeKind::Removed ? ChangeStatementText::tr("the image is gone")
                                              : ChangeStatementText::tr("the image is new");
}

CellKey cellOf(const ShareKey& key) {
    return {key.account, key.site, key.region, key.family};
}

QString andMore(const ChangeReport& report) {
    const qsizetype more = report.changes.size() - mostListed;
    return more > 0 ? ChangeStatementText::tr("Not listed here: %1 more. The CSV export has them all.")
                          .arg(number(more))
                    : QString();
}

QString comparedHeading() {
    return ChangeStatementText::tr("What was compared");
}

QString changesHeading() {
    return ChangeStatementText::tr("What is different");
}

QString notComparedHeading() {
    return ChangeStatementText::tr("What was not compared");
}

QString limitsHeading() {
    return ChangeStatementText::tr("What this shows and what it does not");
}

void appendSection(const QString& heading, const QStringList& lines, QString* text) {
    if (lines.isEmpty())
        return;
    *text += QLatin1Char('\n') + heading + QLatin1Char('\n');
    for (const QString& line : lines)
        *text += QStringLiteral("- ") + visibleText(line, 2000) + QLatin1Char('\n');
}

}  // namespace

QString changeStatementText(const ChangeReport& report, const StatementMade& made) {
    QString text = title(report) + QStringLiteral("\n\n") + changeVerdict(report) + QStringLiteral("\n\n");
    for (const Fact& fact : facts(report, made))
        text += fact.first + QStringLiteral(": ") + visibleText(fact.second, 400) + QLatin1Char('\n');
    appendSection(notComparedHeading(), notComparedLines(report), &text);
    QStringList compared;
    for (const CellCompared& cell : report.compared)
        compared += ChangeStatementText::tr("%1: %2 shares at %3, %4 at %5")
                        .arg(comparedCellName(cell.cell), number(cell.sharesEarlier), utcText(cell.earlier),
                             number(cell.sharesPresent), utcText(cell.present));
    appendSection(comparedHeading(), compared, &text);
    QStringList changes;
    for (const ShareChange& change : report.changes.mid(0, mostListed)) {
        QStringList parts{changeName(change.kind), visibleText(change.key.loginId),
                          visibleText(imageText(change)), comparedCellName(cellOf(change.key))};
        if (const QString note = remark(change); !note.isEmpty())
            parts += note;
        changes += parts.join(QStringLiteral(" · "));
    }
    if (const QString more = andMore(report); !more.isEmpty())
        changes += more;
    appendSection(changesHeading(), changes, &text);
    appendSection(limitsHeading(), limits(), &text);
    text += QLatin1Char('\n') + ChangeStatementText::tr("Signed:") +
            QStringLiteral(" ______________________________\n");
    return text;
}

QString changeStatementHtml(const ChangeReport& report, const StatementMade& made) {
    using Mood = ReportPage::Mood;
    ReportPage page(QLocale().bcp47Name(), title(report));
    page.paragraph(changeVerdict(report), report.isNoChange()          ? Mood::Good
                                          : report.notCompared.empty() ? Mood::Plain
                                                                       : Mood::Bad);
    page.facts(facts(report, made));
    if (!report.notCompared.empty()) {
        page.heading(notComparedHeading());
        page.list(notComparedLines(report));
    }
    if (!report.compared.empty()) {
        page.heading(comparedHeading());
        QList<QList<ReportPage::Cell>> rows;
        for (const CellCompared& cell : report.compared)
            rows.append({{comparedCellName(cell.cell)},
                         {utcText(cell.earlier)},
                         {number(cell.sharesEarlier)},
                         {utcText(cell.present)},
                         {number(cell.sharesPresent)}});
        page.table({{ChangeStatementText::tr("Account / region / family"), 36},
                    {ChangeStatementText::tr("Read earlier"), 22},
                    {ChangeStatementText::tr("Shares"), 10},
                    {ChangeStatementText::tr("Read now"), 22},
                    {ChangeStatementText::tr("Shares"), 10}},
                   rows);
    }
    if (!report.changes.isEmpty()) {
        page.heading(changesHeading());
        QList<QList<ReportPage::Cell>> rows;
        for (const ShareChange& change : report.changes.mid(0, mostListed))
            rows.append({{changeName(change.kind),
                          {},
                          change.kind == ChangeKind::Reappeared ? Mood::Bad : Mood::Plain},
                         {change.key.loginId},
                         {imageText(change), {remark(change)}},
                         {comparedCellName(cellOf(change.key))}});
        page.table({{ChangeStatementText::tr("Change"), 14},
                    {ChangeStatementText::tr("Login ID"), 30},
                    {ChangeStatementText::tr("Image"), 30},
                    {ChangeStatementText::tr("Part"), 26}},
                   rows);
        if (const QString more = andMore(report); !more.isEmpty())
            page.paragraph(more);
    }
    page.heading(limitsHeading());
    page.list(limits());
    page.heading(ChangeStatementText::tr("Signatures"));
    page.signatures({{QString(), 22},
                     {ChangeStatementText::tr("Name"), 30},
                     {ChangeStatementText::tr("Date"), 18},
                     {ChangeStatementText::tr("Signature"), 30}},
                    {ChangeStatementText::tr("Prepared by"), ChangeStatementText::tr("Reviewed by")});
    page.end();
    return page.take();
}

}  // namespace sharewarden
