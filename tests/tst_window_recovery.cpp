// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// Batches that did not come to an end: the notice in the window, and what finding out about them does.
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/journal/batch_lock.h"
#include "resources/translations.h"
#include "tests/support/window_steps.h"
#include "ui/history/history_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/run/journal_holder.h"
#include "ui/run/recovery_controller.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

NoticeBar* bar(MainWindow& window) {
    return part<NoticeBar>(window, "recoveryBar");
}

void press(const QWidget& parent, const char* text) {
    QPushButton* button = buttonWithText(parent, QString::fromLatin1(text));
    if (!button)
        qFatal("no button %s", text);
    QTest::mouseClick(button, Qt::LeftButton);
}

void findOut(MainWindow& window) {
    QSignalSpy finished(&window.recovery(), &RecoveryController::finished);
    QSignalSpy failed(&window.recovery(), &RecoveryController::failed);
    press(*bar(window), "Find Out Now");
    if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, 20'000))
        qFatal("the recovery did not end");
}

// What the journal says of the batch with that many-th place.
records::AuditBatch batch(const WindowFixture& fixture, qsizetype place = 0) {
    return batchesOn(fixture.journalPath()).at(place);
}

}  // namespace

class WindowRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openBatch_isSaidFoundOutByReadingAndWrittenDown();
    void nothingOpen_showsNoNotice();
    void heldLock_isASentenceAndChangesNothing();
    void unreadableShare_staysOpenWithTheReason();
    void accountThatIsGone_staysOpenWithTheReason();
    void later_hidesItUntilSomethingElseIsOpen();
    void unknownVerdictOfARun_isOfferedAfterIt();
    void stop_leavesTheRestOpen();
    void whileReading_nothingCanBeRevoked();
    void closingWhileReading_endsTheReadingFirst();
    void history_findsOutAndShowsTheVerdicts();
};

void WindowRecoveryTest::openBatch_isSaidFoundOutByReadingAndWrittenDown() {
    WindowFixture fixture;
    const QList<PlannedShare> shares = someShares(fixture, ncloud::Family::Kvm, 3);
    appendTo(fixture.journalPath(), sentAndNoMore(planOf(shares)));
    // Two of the three calls had been carried out.
    for (int i = 0; i < 2; ++i)
        fixture.gateway.estate()
            .find(shares.at(i).key.imageNo)
            ->sharedLoginIds.removeAll(shares.at(i).key.loginId);

    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    QVERIFY2(bar(window)->text().contains(QStringLiteral("1 batch")), qPrintable(bar(window)->text()));
    QVERIFY2(bar(window)->text().contains(QStringLiteral("3 shares")), qPrintable(bar(window)->text()));
    QVERIFY(fixture.gateway.requests().isEmpty());

    findOut(window);
    QVERIFY2(bar(window)->text().contains(QStringLiteral("2 shares turned out to be revoked")),
             qPrintable(bar(window)->text()));
    QVERIFY2(bar(window)->text().contains(QStringLiteral("1 share is still shared")),
             qPrintable(bar(window)->text()));
    QVERIFY(fixture.writes().isEmpty());
    const records::AuditBatch found = batch(fixture);
    QCOMPARE(found.openCount(), 0);
    QCOMPARE(found.count(Verdict::Revoked), 2);
    QCOMPARE(found.count(Verdict::StillShared), 1);
    QVERIFY(found.recovered);
    QVERIFY(found.sealed);
    press(*bar(window), "Close");
    QVERIFY(!bar(window)->isVisible());
}

void WindowRecoveryTest::nothingOpen_showsNoNotice() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    QSignalSpy looked(&window.recovery(), &RecoveryController::looked);
    window.recovery().look(window.journal().journal());
    QTRY_VERIFY(!looked.isEmpty());
    QVERIFY(!bar(window)->isVisible());
}

void WindowRecoveryTest::heldLock_isASentenceAndChangesNothing() {
    WindowFixture fixture;
    appendTo(fixture.journalPath(), sentAndNoMore(planOf(someShares(fixture, ncloud::Family::Kvm, 1))));
    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    auto lock = BatchLock::take(window.journal().journal()->path());
    QVERIFY(lock.ok());
    findOut(window);
    QVERIFY2(bar(window)->text().contains(QStringLiteral("is carrying out a plan")),
             qPrintable(bar(window)->text()));
    QVERIFY(fixture.asker.told.isEmpty());
    QVERIFY(fixture.gateway.requests().isEmpty());
    QCOMPARE(batch(fixture).openCount(), 1);

    // The other program is done.
    lock = Error(CancelledError());
    findOut(window);
    QCOMPARE(batch(fixture).openCount(), 0);
}

void WindowRecoveryTest::unreadableShare_staysOpenWithTheReason() {
    WindowFixture fixture;
    appendTo(fixture.journalPath(), sentAndNoMore(planOf(someShares(fixture, ncloud::Family::Kvm, 1) +
                                                         someShares(fixture, ncloud::Family::Xen, 2))));
    fixture.setFaults({QStringLiteral("action=getMemberServerImageInstanceList:503/500")});
    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    findOut(window);
    QVERIFY2(bar(window)->text().contains(QStringLiteral("2 shares could not be read and stay open: ")),
             qPrintable(bar(window)->text()));
    QVERIFY2(bar(window)->text().contains(QStringLiteral("503")), qPrintable(bar(window)->text()));
    QCOMPARE(batch(fixture).openCount(), 2);

    fixture.setFaults({});
    findOut(window);
    QCOMPARE(batch(fixture).openCount(), 0);
    QVERIFY(fixture.writes().isEmpty());
}

void WindowRecoveryTest::accountThatIsGone_staysOpenWithTheReason() {
    WindowFixture fixture;
    appendTo(fixture.journalPath(), sentAndNoMore(planOf(someShares(fixture, ncloud::Family::Kvm, 1))));
    QVERIFY(fixture.accounts->remove(QStringLiteral("acme-id")));
    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    findOut(window);
    QVERIFY2(bar(window)->text().contains(QStringLiteral("acme is no longer set up")),
             qPrintable(bar(window)->text()));
    QVERIFY(fixture.gateway.requests().isEmpty());
    QCOMPARE(batch(fixture).openCount(), 1);
}

void WindowRecoveryTest::later_hidesItUntilSomethingElseIsOpen() {
    WindowFixture fixture;
    const QList<PlannedShare> shares = someShares(fixture, ncloud::Family::Kvm, 2);
    appendTo(fixture.journalPath(), sentAndNoMore(planOf({shares.first()})));
    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    press(*bar(window), "Later");
    QVERIFY(!bar(window)->isVisible());
    QSignalSpy looked(&window.recovery(), &RecoveryController::looked);
    window.recovery().look(window.journal().journal());
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(!bar(window)->isVisible());

    appendTo(fixture.journalPath(), sentAndNoMore(planOf({shares.last()})));
    window.recovery().look(window.journal().journal());
    QTRY_COMPARE(looked.size(), 2);
    QVERIFY(bar(window)->isVisible());
}

void WindowRecoveryTest::unknownVerdictOfARun_isOfferedAfterIt() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const ShareKey key = someShares(fixture, ncloud::Family::Kvm, 1).first().key;
    ReviewDialog* review = reviewShares(window, {key});
    // The first read of the run is answered, those after it are not.
    fixture.setFaults({QStringLiteral("read,from=2:503/500")});
    RunDialog* run = confirmAndWait(window, *review);
    QVERIFY(part<QLabel>(*run, "runState")->text().contains(QStringLiteral("may or may not be revoked")));
    run->reject();
    QTRY_VERIFY(bar(window)->isVisible());
    QCOMPARE(batch(fixture).count(Verdict::Unknown), 1);
    const auto sent = fixture.writes().size();
    fixture.setFaults({});
    findOut(window);
    QCOMPARE(batch(fixture).count(Verdict::Revoked), 1);
    QCOMPARE(fixture.writes().size(), sent);
}

void WindowRecoveryTest::stop_leavesTheRestOpen() {
    WindowFixture fixture;
    appendTo(fixture.journalPath(), sentAndNoMore(planOf(someShares(fixture, ncloud::Family::Kvm, 1) +
                                                         someShares(fixture, ncloud::Family::Xen, 1))));
    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    fixture.setFaults({QStringLiteral("read:delay=200")});
    QSignalSpy finished(&window.recovery(), &RecoveryController::finished);
    press(*bar(window), "Find Out Now");
    QTRY_COMPARE(fixture.gateway.requests().size(), 1);
    press(*bar(window), "Stop");
    QVERIFY(bar(window)->text().startsWith(QStringLiteral("Stopping")));
    QVERIFY(!finished.isEmpty() || finished.wait());
    QCOMPARE(batch(fixture).openCount(), 1);
    QVERIFY(bar(window)->text().contains(QStringLiteral("stay")));
    QVERIFY(fixture.writes().isEmpty());
}

void WindowRecoveryTest::whileReading_nothingCanBeRevoked() {
    WindowFixture fixture;
    appendTo(fixture.journalPath(), sentAndNoMore(planOf(someShares(fixture, ncloud::Family::Kvm, 1))));
    MainWindow& window = fixture.window();
    fixture.scan();
    window.store().setTicked({0}, true);
    auto* revoke = part<QAction>(window, "revoke");
    QTRY_VERIFY(revoke->isEnabled());
    fixture.setFaults({QStringLiteral("read:delay=200")});
    QSignalSpy finished(&window.recovery(), &RecoveryController::finished);
    press(*bar(window), "Find Out Now");
    QVERIFY(!revoke->isEnabled());
    QVERIFY(!revoke->toolTip().isEmpty());
    QVERIFY(!finished.isEmpty() || finished.wait());
    QTRY_VERIFY(revoke->isEnabled());
}

void WindowRecoveryTest::closingWhileReading_endsTheReadingFirst() {
    WindowFixture fixture;
    appendTo(fixture.journalPath(), sentAndNoMore(planOf(someShares(fixture, ncloud::Family::Kvm, 1))));
    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    fixture.setFaults({QStringLiteral("read:delay=200")});
    press(*bar(window), "Find Out Now");
    QTRY_COMPARE(fixture.gateway.requests().size(), 1);
    QVERIFY(!window.close());
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(!window.recovery().isRunning());
    QCOMPARE(batch(fixture).openCount(), 0);
}

void WindowRecoveryTest::history_findsOutAndShowsTheVerdicts() {
    WindowFixture fixture;
    const PlannedShare share = someShares(fixture, ncloud::Family::Kvm, 1).first();
    appendTo(fixture.journalPath(), sentAndNoMore(planOf({share})));
    MainWindow& window = fixture.window();
    QTRY_VERIFY(bar(window)->isVisible());
    press(*bar(window), "Later");
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    auto* history = opened<HistoryWindow>(window);
    auto* table = part<QTableView>(*history, "batchTable");
    auto* shares = part<QTableView>(*history, "recordTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(shares->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 1).data().toString().contains(QStringLiteral("Open")));
    QVERIFY(!part<QPushButton>(*history, "undoButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>(*history, "findOutButton"), Qt::LeftButton);
    QTRY_VERIFY(shares->model()->index(0, 0).data().toString().contains(QStringLiteral("Still shared")));
    QTRY_VERIFY(!table->model()->index(0, 1).data().toString().contains(QStringLiteral("Open")));
    QVERIFY(!part<QPushButton>(*history, "findOutButton")->isVisible());
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    WindowRecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_recovery.moc"
