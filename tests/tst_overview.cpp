// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The overview by what a person does with it: keys, pointer, and assistive technology.
#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include "ui/common/contrast.h"
#include "ui/overview/bar_chart.h"
#include "ui/overview/chart_card.h"
#include "ui/overview/chart_colours.h"
#include "ui/overview/chart_table_model.h"
#include "ui/overview/overview_panel.h"
#include "ui/overview/trend_chart.h"

#include <QAbstractItemModelTester>

using namespace sharewarden;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<Bar> threeBars() {
    return {{{u"partner.example"_s, u"domain:partner.example"_s, 1234, 56}},
            {{u"gmail.com"_s, u"domain:gmail.com"_s, 7, 7}},
            {{u"4 other domains"_s, {}, 5, 2}}};
}

TrendPoint point(int day, qint64 shares, bool complete) {
    return {QDateTime(QDate(2026, 11, day), QTime(8, 0), Qt::LocalTime), shares, shares / 10, complete};
}

Figures someFigures() {
    Figures figures;
    figures.images = 30;
    figures.sharedImages = 20;
    figures.shares = 1246;
    figures.loginIds = 9;
    for (const Bar& bar : threeBars())
        figures.byDomain.push_back(bar.figure);
    for (int i = 0; i < 20; ++i)
        figures.byCell.push_back(
            {u"account-%1 / KR"_s.arg(i), u"account:\"account-%1\""_s.arg(i), 40 - i, 3});
    figures.byAge = {{u"Under 30 days"_s, u"created>=2026-10-25"_s, 1246, 20}};
    figures.bySeverity = {{severityName(Severity::High), u"is:high"_s, 3, 2},
                          {severityName(Severity::Medium), u"is:medium"_s, 0, 0},
                          {severityName(Severity::Low), u"is:low"_s, 10, 4}};
    figures.byFinding = {{findingName(FindingKind::LookAlike), u"is:look-alike"_s, 3, 2}};
    return figures;
}

template <typename Part>
Part* part(QWidget& window, const QString& name) {
    Part* found = window.findChild<Part*>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void show(QWidget& window, QSize size) {
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window was not shown");
}

QPalette paletteOn(const QColor& ground, const QColor& text) {
    QPalette palette(ground, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

}  // namespace

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysWalkTheBarsAndFollowThem_data() {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("query");
        const QString first = u"domain:partner.example"_s;
        const QString second = u"domain:gmail.com"_s;
        QTest::newRow("enter") << QList<int>{Qt::Key_Enter} << 0 << first;
        QTest::newRow("return") << QList<int>{Qt::Key_Down, Qt::Key_Return} << 1 << second;
        QTest::newRow("space") << QList<int>{Qt::Key_Down, Qt::Key_Space} << 1 << second;
        QTest::newRow("up stays") << QList<int>{Qt::Key_Up, Qt::Key_Return} << 0 << first;
        QTest::newRow("there and back") << QList<int>{Qt::Key_Down, Qt::Key_Up, Qt::Key_Return} << 0 << first;
        QTest::newRow("home") << QList<int>{Qt::Key_End, Qt::Key_Home, Qt::Key_Return} << 0 << first;
        QTest::newRow("no query, no link") << QList<int>{Qt::Key_End, Qt::Key_Return} << 2 << QString();
        QTest::newRow("down stays") << QList<int>{Qt::Key_End, Qt::Key_Down} << 2 << QString();
    }
    void keysWalkTheBarsAndFollowThem() {
        QFETCH(QList<int>, keys);
        QFETCH(int, row);
        QFETCH(QString, query);
        BarChart chart(u"Domain"_s);
        chart.setBars(threeBars());
        QSignalSpy activated(&chart, &BarChart::activated);
        show(chart, {400, 120});
        chart.setFocus();
        for (const int key : keys)
            QTest::keyClick(&chart, static_cast<Qt::Key>(key));
        QCOMPARE(chart.currentRow(), row);
        QCOMPARE(activated.size(), query.isEmpty() ? 0 : 1);
        if (!query.isEmpty())
            QCOMPARE(activated.first().first().toString(), query);
    }

    void aClickFollowsTheBarUnderIt() {
        BarChart chart(u"Domain"_s);
        chart.setBars(threeBars());
        QSignalSpy activated(&chart, &BarChart::activated);
        show(chart, {400, 120});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(1).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"domain:gmail.com"_s);
        QCOMPARE(chart.currentRow(), 1);
        // Let go elsewhere, pressed with the other button, and on a bar that leads nowhere.
        QTest::mousePress(&chart, Qt::LeftButton, {}, chart.rowRect(0).center());
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, chart.rowRect(1).center());
        QTest::mouseClick(&chart, Qt::RightButton, {}, chart.rowRect(0).center());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(2).center());
        QCOMPARE(activated.size(), 1);
    }

    void onlyABarThatLeadsSomewhereHasAHand() {
        BarChart chart(u"Domain"_s);
        chart.setBars(threeBars());
        show(chart, {400, 120});
        QTest::mouseMove(&chart, chart.rowRect(0).center());
        QTRY_COMPARE(chart.cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseMove(&chart, chart.rowRect(2).center());
        QTRY_COMPARE(chart.cursor().shape(), Qt::ArrowCursor);
    }

    void theRowWithTheKeyboardIsSeen() {
        BarChart chart(u"Domain"_s);
        chart.setBars(threeBars());
        show(chart, {400, 120});
        chart.clearFocus();
        const QImage without = chart.grab().toImage();
        chart.setFocus();
        const QImage first = chart.grab().toImage();
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(without != first);
        QVERIFY(chart.grab().toImage() != first);
    }

    void aHostileLabelIsPlainVisibleAndWhole() {
        const QString label = u"<b>x</b>\n"_s % QChar(0x202E) % QString(60, QLatin1Char('w')) % u"&amp;"_s;
        BarChart chart(u"Domain"_s);
        chart.setBars({{{label, u"q"_s, 5, 5}}});
        show(chart, {300, 40});
        const QString shown = chart.cellText(0, BarChart::Label);
        QVERIFY(shown.startsWith(u"<b>x</b>␊⟨U+202E⟩www"_s));
        QVERIFY(shown.endsWith(u"w&amp;"_s));
        QHelpEvent help(QEvent::ToolTip, chart.rowRect(0).center(),
                        chart.mapToGlobal(chart.rowRect(0).center()));
        QApplication::sendEvent(&chart, &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;x&lt;/b&gt;␊"_s));
        QVERIFY(QToolTip::text().contains(QString(60, QLatin1Char('w')) % u"&amp;amp;"_s));
        QToolTip::hideText();
    }

    void aScreenReaderReadsTheChartAsATable() {
        BarChart chart(u"Domain"_s);
        chart.setAccessibleName(u"Shares by domain"_s);
        chart.setBars(threeBars());
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->text(QAccessible::Name), u"Shares by domain"_s);
        QVERIFY(table->text(QAccessible::Description).contains(u"partner.example: 1,234 share"_s));
        QCOMPARE(table->tableInterface()->rowCount(), 3);
        QCOMPARE(table->tableInterface()->columnCount(), 3);
        QCOMPARE(table->tableInterface()->columnDescription(1), u"Shares"_s);
        QStringList cells;
        for (int i = 0; i < table->childCount(); ++i) {
            QAccessibleInterface* cell = table->child(i);
            QCOMPARE(table->indexOfChild(cell), i);
            QCOMPARE(cell->parent(), table);
            cells.append(cell->text(QAccessible::Name));
        }
        QCOMPARE(cells.join(u'|'),
                 u"Domain|Shares|Images|partner.example|1,234|56|gmail.com|7|7|4 other domains|5|2"_s);
        QAccessibleInterface* value = table->tableInterface()->cellAt(1, 1);
        QCOMPARE(value->tableCellInterface()->rowHeaderCells().first()->text(QAccessible::Name),
                 u"gmail.com"_s);
        QCOMPARE(value->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
                 u"Shares"_s);
        QVERIFY(!table->tableInterface()->cellAt(3, 0));
        // Cells of bars that are no more say so.
        chart.setBars({});
        QVERIFY(!value->isValid());
        QVERIFY(value->state().invalid);
        QCOMPARE(value->text(QAccessible::Name), QString());
    }

    void aScreenReaderFollowsTheFocusAndPressesABar() {
        BarChart chart(u"Domain"_s);
        chart.setBars(threeBars());
        show(chart, {400, 120});
        QSignalSpy activated(&chart, &BarChart::activated);
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&chart);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Down);
        QAccessibleInterface* cell = table->focusChild();
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"gmail.com"_s);
        QVERIFY(cell->text(QAccessible::Description).startsWith(u"gmail.com: 7 share"_s));
        QVERIFY(cell->state().focused);
        QVERIFY(table->childAt(cell->rect().center().x(), cell->rect().center().y()) == cell);

        QVERIFY(cell->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"domain:gmail.com"_s);
        QAccessibleInterface* rest = table->tableInterface()->cellAt(2, 0);
        QVERIFY(!rest->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        rest->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
    }

    void coloursStandOutOnEveryGround_data() {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("dark") << QColor(0x23, 0x23, 0x23) << QColor(0xe0, 0xe0, 0xe0);
        QTest::newRow("Breeze dark") << QColor(0x1b, 0x1e, 0x20) << QColor(0xfc, 0xfc, 0xfc);
        QTest::newRow("cream") << QColor(0xfd, 0xf6, 0xe3) << QColor(0x58, 0x6e, 0x75);
        QTest::newRow("middle grey") << QColor(0x80, 0x80, 0x80) << QColor(0x70, 0x70, 0x70);
    }
    void coloursStandOutOnEveryGround() {
        QFETCH(QColor, ground);
        QFETCH(QColor, text);
        const ChartColours colours(paletteOn(ground, text));
        for (const QColor& mark : {colours.plain, colours.low, colours.medium, colours.high, colours.focus})
            QVERIFY2(contrastOf(mark, ground) >= 3, qPrintable(mark.name()));
        QVERIFY(contrastOf(colours.text, ground) >= 4.5);
        QVERIFY(contrastOf(colours.muted, ground) >= 4.5);
        QVERIFY(contrastOf(colours.text, colours.hover) >= 4);
        QVERIFY(colours.high != colours.medium && colours.medium != colours.low &&
                colours.low != colours.high);
    }

    void aChartIsDrawnAnewForAnotherPalette() {
        BarChart chart(u"Severity"_s);
        chart.setBars({{{u"High"_s, u"is:high"_s, 5, 5}, Severity::High}});
        for (const auto& [ground, text] : {std::pair(QColor(Qt::white), QColor(Qt::black)),
                                           std::pair(QColor(0x23, 0x23, 0x23), QColor(Qt::white))}) {
            const QPalette palette = paletteOn(ground, text);
            chart.setPalette(palette);
            show(chart, {300, 30});
            const QImage image = chart.grab().toImage();
            const QPoint inBar(image.width() / 2, image.height() / 2);
            QCOMPARE(image.pixelColor(inBar), ChartColours(palette).high);
        }
    }

    void theTrendTellsEveryScan() {
        TrendChart chart;
        chart.setPoints(
            {point(20, 40, true), point(3, 10, true), point(10, 25, false), {QDateTime(), 5, 5, true}});
        QCOMPARE(chart.rowCount(), 3);
        QVERIFY(chart.hasIncomplete());
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&chart);
        QStringList shares;
        for (int row = 0; row < 3; ++row)
            shares.append(table->tableInterface()->cellAt(row, TrendChart::Shares)->text(QAccessible::Name));
        QCOMPARE(shares.join(u' '), u"10 25 40"_s);
        QVERIFY(chart.rowText(1).endsWith(u"not everything was read."_s));
        QVERIFY(!chart.rowText(2).contains(u"not everything"_s));
        QVERIFY(chart.cellText(1, TrendChart::Coverage).contains(u"incomplete"_s));
        QVERIFY(chart.summary().contains(chart.rowText(2)));
    }

    void anIncompleteScanIsHollow() {
        TrendChart chart;
        chart.setPoints({point(1, 40, true), point(10, 40, false), point(20, 40, true), point(30, 40, true)});
        const QPalette palette = paletteOn(Qt::white, Qt::black);
        chart.setPalette(palette);
        chart.setAutoFillBackground(true);
        show(chart, chart.sizeHint());
        const QImage image = chart.grab().toImage();
        const auto colourAt = [&](int row) {
            // The points lie on one height: look for it in the column of the point.
            const int x = qRound(chart.rowRect(row).center().x() * image.devicePixelRatio());
            const ChartColours colours(palette);
            // A ring is thinner than this, a disc is not.
            const int thick = qRound(5 * image.devicePixelRatio());
            int run = 0;
            int longest = 0;
            for (int y = 0; y < image.height(); ++y) {
                run = image.pixelColor(x, y) == colours.plain ? run + 1 : 0;
                longest = qMax(longest, run);
            }
            return longest >= thick;
        };
        QVERIFY(colourAt(2));
        QVERIFY(!colourAt(1));
    }

    void thePointerFindsTheNearestScan() {
        TrendChart chart;
        chart.setPoints({point(1, 40, true), point(10, 50, true), point(30, 60, true)});
        show(chart, chart.sizeHint());
        for (int row = 0; row < 3; ++row)
            QCOMPARE(chart.rowAt(QPoint(chart.rowRect(row).center().x() + 3, 5)), row);
        QCOMPARE(chart.rowAt(QPoint(-1, 5)), -1);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentRow(), 1);
    }

    void numbersWithoutEndDoNotBreakTheTrend() {
        TrendChart chart;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        chart.setPoints({point(1, 0, true), point(2, most, true)});
        show(chart, chart.sizeHint());
        QVERIFY(!chart.grab().isNull());
        QVERIFY(chart.rowText(1).contains(QLocale().toString(most)));
        chart.setPoints({point(1, 0, false)});
        QVERIFY(!chart.grab().isNull());
        chart.setPoints({});
        QVERIFY(!chart.grab().isNull());
    }

    void everyBarOfThePanelIsALinkIntoTheTable_data() {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("query");
        QTest::newRow("severity") << u"severityChart"_s << 0 << u"is:high"_s;
        QTest::newRow("nothing behind it") << u"severityChart"_s << 1 << QString();
        QTest::newRow("finding") << u"findingChart"_s << 0 << u"is:look-alike"_s;
        QTest::newRow("domain") << u"domainChart"_s << 1 << u"domain:gmail.com"_s;
        QTest::newRow("cell") << u"cellChart"_s << 11 << u"account:\"account-11\""_s;
        QTest::newRow("other cells") << u"cellChart"_s << 12 << QString();
        QTest::newRow("age") << u"ageChart"_s << 0 << u"created>=2026-10-25"_s;
    }
    void everyBarOfThePanelIsALinkIntoTheTable() {
        QFETCH(QString, chart);
        QFETCH(int, row);
        QFETCH(QString, query);
        OverviewPanel panel;
        panel.setFigures(someFigures());
        QSignalSpy wanted(&panel, &OverviewPanel::queryWanted);
        show(panel, {900, 1400});
        auto* bars = part<BarChart>(panel, chart);
        QTest::mouseClick(bars, Qt::LeftButton, {}, bars->rowRect(row).center());
        QCOMPARE(wanted.size(), query.isEmpty() ? 0 : 1);
        if (!query.isEmpty())
            QCOMPARE(wanted.first().first().toString(), query);

        // The same from the table that stands for the chart.
        wanted.clear();
        part<QToolButton>(panel, u"overviewAsTables"_s)->click();
        QVERIFY(!bars->isVisible());
        QTableView* table = static_cast<ChartCard*>(bars->parentWidget())->table();
        QVERIFY(table->isVisible());
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(table->model()->rowCount(), bars->rowCount());
        table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), query.isEmpty() ? 0 : 1);
        panel.setFigures({});
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void theRestOfManyCellsIsOneBar() {
        OverviewPanel panel;
        panel.setFigures(someFigures());
        auto* cells = part<BarChart>(panel, u"cellChart"_s);
        QCOMPARE(cells->rowCount(), 13);
        QCOMPARE(cells->cellText(12, BarChart::Shares),
                 QString::number(28 + 27 + 26 + 25 + 24 + 23 + 22 + 21));
        QCOMPARE(cells->cellText(12, BarChart::Images), QString::number(8 * 3));
    }

    void whatWasNotReadIsSaidOnTopAndAtEveryChart() {
        OverviewPanel panel;
        panel.setFigures(someFigures());
        show(panel, {900, 700});
        auto* notice = part<QLabel>(panel, u"overviewNotice"_s);
        QVERIFY(!notice->isVisible());
        panel.setIncomplete(u"prod / JPN failed.\n"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"prod / JPN failed.␊"_s));
        QCOMPARE(notice->textFormat(), Qt::PlainText);
        // It does not scroll away with the charts.
        QVERIFY(!panel.findChild<QScrollArea*>()->isAncestorOf(notice));
        int marked = 0;
        for (const QLabel* caption : panel.findChildren<QLabel*>(u"cardCaption"_s))
            marked += caption->text().contains(u"▲"_s) ? 1 : 0;
        QCOMPARE(marked, 5);
        panel.setIncomplete({});
        QVERIFY(!notice->isVisible());
        for (const QLabel* caption : panel.findChildren<QLabel*>(u"cardCaption"_s))
            QVERIFY(!caption->text().contains(u"▲"_s));
    }

    void anEmptyOverviewTeaches() {
        OverviewPanel panel;
        show(panel, {700, 500});
        auto* empty = part<QWidget>(panel, u"overviewEmpty"_s);
        QVERIFY(empty->isVisible());
        panel.setIncomplete(u"Nothing could be read."_s);
        QVERIFY(empty->findChild<QLabel*>()->text() == u"Nothing was read"_s);
        panel.setFigures(someFigures());
        QVERIFY(!empty->isVisible());
    }

    void columnsFollowTheWidthAndNothingIsCut_data() {
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("columns");
        QTest::newRow("narrow") << 62 << 1;
        QTest::newRow("half") << 130 << 2;
        QTest::newRow("wide") << 220 << 3;
    }
    void columnsFollowTheWidthAndNothingIsCut() {
        QFETCH(int, characters);
        QFETCH(int, columns);
        for (const double scale : {1.0, 1.3, 2.0}) {
            OverviewPanel panel;
            QFont font = panel.font();
            font.setPointSizeF(font.pointSizeF() * scale);
            panel.setFont(font);
            panel.setFigures(someFigures());
            panel.setTrend({point(1, 4, true), point(2, 5, false)});
            show(panel, {QFontMetrics(font).averageCharWidth() * characters, 900});
            auto* area = panel.findChild<QScrollArea*>();
            QTRY_COMPARE(area->widget()->width() <= area->viewport()->width(), true);
            QSet<int> places;
            for (const ChartCard* card : panel.findChildren<ChartCard*>()) {
                places.insert(card->mapTo(area->widget(), QPoint()).x());
                QVERIFY(card->chart()->height() >= card->chart()->minimumSizeHint().height());
            }
            QCOMPARE(places.size(), columns);
        }
    }

    void theTabKeyVisitsEveryChart() {
        OverviewPanel panel;
        panel.setFigures(someFigures());
        panel.setTrend({point(1, 4, true)});
        show(panel, {900, 700});
        part<BarChart>(panel, u"severityChart"_s)->setFocus();
        QStringList visited{QApplication::focusWidget()->objectName()};
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(visited.join(u' '),
                 u"severityChart findingChart ageChart domainChart cellChart trendChart"_s);
    }

    void theRowWithTheKeyboardIsScrolledIntoSight() {
        OverviewPanel panel;
        panel.setFigures(someFigures());
        show(panel, {900, 300});
        auto* cells = part<BarChart>(panel, u"cellChart"_s);
        cells->setFocus();
        for (const int key : {Qt::Key_End, Qt::Key_Home}) {
            QTest::keyClick(cells, static_cast<Qt::Key>(key));
            QWidget* viewport = panel.findChild<QScrollArea*>()->viewport();
            const QRect row = cells->rowRect(cells->currentRow());
            QVERIFY(viewport->rect().contains(QRect(cells->mapTo(viewport, row.topLeft()), row.size())));
        }
    }
};

int main(int argc, char** argv) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestOverview test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_overview.moc"
