// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// “What Is This?” on findings and verdicts, F1 in dialogs, and what a window says while one waits.
#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "tests/support/window_steps.h"
#include "ui/common/remaining_time.h"
#include "ui/coverage/coverage_text.h"
#include "ui/help/guide_text.h"
#include "ui/help/guide_window.h"
#include "ui/help/row_help.h"
#include "ui/history/history_window.h"
#include "ui/policy/findings_keeper.h"
#include "ui/shares/share_table_model.h"
#include "ui/shares/share_views.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace std::chrono_literals;

namespace {

// The guide that a key opens over a window.
GuideWindow* guideAfter(QWidget& window, QWidget& target, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QApplication::setActiveWindow(target.window());
    target.setFocus();
    QTest::keyClick(&target, key, modifiers);
    return opened<GuideWindow>(window);
}

}  // namespace

class RowHelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingOfARow_opensItsSection() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        fixture.scan();
        Policy policy;
        TrustEntry trusted;
        trusted.value = QStringLiteral("nobody.example");
        policy.trusted.append(trusted);
        window.findings().setPolicy(policy);
        QTRY_VERIFY(window.findings().isSettled() &&
                    window.store().findings().count(FindingKind::OutsidePolicy) > 0);
        auto* view = qobject_cast<QAbstractItemView*>(window.views().currentWidget());
        const QAbstractItemModel* model = view->model();
        const QString outside = guideKey(FindingKind::OutsidePolicy);
        QModelIndex found;
        for (int row = 0; row < model->rowCount() && !found.isValid(); ++row) {
            if (guideKeyOf(model->index(row, 1)) == outside)
                found = model->index(row, 1);
        }
        QVERIFY(found.isValid());
        view->setCurrentIndex(found);
        GuideWindow* guide = guideAfter(window, *view, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_COMPARE(guide->currentSection(), outside);
    }

    void verdictInARunsResult_opensItsSectionOverTheDialog() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        fixture.scan();
        const QList<PlannedShare> shares = someShares(fixture, ncloud::Family::Kvm, 1);
        ReviewDialog* review = reviewShares(window, {shares.constFirst().key});
        RunDialog* run = confirmAndWait(window, *review);
        auto* tree = part<QTreeView>(*run, "runTree");
        QModelIndex line = tree->model()->index(0, 0);
        while (line.isValid() && guideKeyOf(line).isEmpty())
            line = tree->indexBelow(line);
        tree->setCurrentIndex(line);
        GuideWindow* guide = guideAfter(*run, *tree, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_COMPARE(guide->currentSection(), guideKey(Verdict::Revoked));
        // A row that says nothing of the kind is explained by the section about the dialog.
        tree->setCurrentIndex(tree->model()->index(0, 0));
        guide = guideAfter(*run, *tree, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_COMPARE(guide->currentSection(), QStringLiteral("verdicts"));
    }

    void verdictInTheHistory_opensItsSection() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        fixture.scan();
        const QList<PlannedShare> shares = someShares(fixture, ncloud::Family::Kvm, 1);
        ReviewDialog* review = reviewShares(window, {shares.constFirst().key});
        confirmAndWait(window, *review)->reject();
        window.showHistory();
        auto* history = opened<HistoryWindow>(window);
        auto* records = part<QTableView>(*history, "recordTable");
        QTRY_COMPARE(records->model()->rowCount(), 1);
        records->setCurrentIndex(records->model()->index(0, 1));
        GuideWindow* guide = guideAfter(window, *records, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_COMPARE(guide->currentSection(), guideKey(Verdict::Revoked));
    }

    void f1InADialog_opensTheSectionAboutIt() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.showHistory();
        auto* history = opened<HistoryWindow>(window);
        GuideWindow* guide = guideAfter(window, *history, Qt::Key_F1, Qt::NoModifier);
        QTRY_COMPARE(guide->currentSection(), QStringLiteral("history"));
    }

    void everyKeyOfAFindingAndAVerdict_isInEveryGuide() {
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("ja")}) {
            QStringList keys;
            for (const GuideSection& section : guideSections(readGuide(language)))
                keys.append(section.key);
            for (const FindingKind kind : everyFindingKind)
                QVERIFY2(keys.contains(guideKey(kind)), qPrintable(guideKey(kind)));
        }
    }

    void remainingTime_saysNoMoreThanIsKnown_data() {
        QTest::addColumn<int>("elapsedMs");
        QTest::addColumn<double>("done");
        QTest::addColumn<QString>("text");
        QTest::newRow("too early") << 2'900 << 0.5 << QString();
        QTest::newRow("too little done") << 60'000 << 0.04 << QString();
        QTest::newRow("all done") << 60'000 << 1.0 << QString();
        QTest::newRow("seconds in steps of five") << 10'000 << 0.5 << QStringLiteral("about 10 s left");
        QTest::newRow("never none") << 10'000 << 0.999 << QStringLiteral("about 5 s left");
        QTest::newRow("minutes") << 60'000 << 0.25 << QStringLiteral("about 3 min left");
        QTest::newRow("hours, not too few") << 3'600'000 << 0.4 << QStringLiteral("about 2 h left");
    }
    void remainingTime_saysNoMoreThanIsKnown() {
        QFETCH(int, elapsedMs);
        QFETCH(double, done);
        QTEST(remainingTime(std::chrono::milliseconds(elapsedMs), done), "text");
    }

    void partRead_countsOnlyTheScanUnderWay() {
        const QDateTime begun = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
        QCOMPARE(partRead({}, begun), 0.0);
        CellCoverage earlier;
        earlier.state = CellState::Complete;
        earlier.ended = begun.addSecs(-60);
        CellCoverage done = earlier;
        done.ended = begun.addSecs(5);
        CellCoverage half;
        half.rowsRead = 50;
        half.totalRows = 100;
        CellCoverage unknown;
        QCOMPARE(partRead({earlier, done, half, unknown}, begun), 0.5);
        half.rowsRead = 500;  // a list that shrinks while it is read
        QCOMPARE(partRead({half}, begun), 1.0);
    }
};

QTEST_MAIN(RowHelpTest)
#include "tst_row_help.moc"
