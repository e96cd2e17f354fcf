// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The main job in a real window, by mouse and keyboard, against a sandbox gateway in this process.
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "resources/translations.h"
#include "tests/support/refusing_keychain.h"
#include "tests/support/window_fixture.h"
#include "ui/coverage/coverage_dialog.h"
#include "ui/coverage/coverage_model.h"
#include "ui/main_window/notice_bar.h"
#include "ui/review/review_dialog.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_dialog.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"
#include "ui/shares/share_table_view.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

QTableView* table(MainWindow& window) {
    return part<ShareTableView>(window, "shareTable");
}

QString countsText(MainWindow& window) {
    return part<QLabel>(window, "countsLabel")->text();
}

QString coverageText(MainWindow& window) {
    return part<QToolButton>(window, "coverageButton")->text();
}

QAction* action(MainWindow& window, const char* name) {
    return part<QAction>(window, name);
}

void clickTick(MainWindow& window, int row) {
    QTableView* view = table(window);
    const QModelIndex index = view->model()->index(row, static_cast<int>(ShareColumn::Tick));
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

// The row of the first share of an image of that family; -1 when there is none.
int rowOfFamily(MainWindow& window, ncloud::Family family) {
    const Inventory& inventory = window.store().inventory();
    for (int row = 0; row < window.model().rowCount(); ++row) {
        const ImageRow& image = inventory.images().at(window.model().rowAt(row).imageNumber(inventory));
        if (inventory.cellOf(image).family == family)
            return row;
    }
    return -1;
}

QSet<ShareKey> tickedKeys(MainWindow& window) {
    QSet<ShareKey> keys;
    for (const PlannedShare& share : window.store().plannedShares(window.store().tickedShares()))
        keys.insert(share.key);
    return keys;
}

template <typename Dialog>
Dialog* opened(MainWindow& window) {
    Dialog* dialog = nullptr;
    if (!QTest::qWaitFor([&] {
            dialog = window.findChild<Dialog*>();
            return dialog && dialog->isVisible();
        }))
        qFatal("the dialog did not open");
    return dialog;
}

ReviewDialog* openReview(MainWindow& window) {
    if (!QTest::qWaitFor([&window] { return action(window, "revoke")->isEnabled(); }))
        qFatal("Revoke is not enabled");
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    return opened<ReviewDialog>(window);
}

// The reason is typed, the button is pressed with the mouse. Ends when the run and the scan after it have.
RunDialog* revokeTicked(MainWindow& window) {
    ReviewDialog* review = openReview(window);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("left the project"));
    QSignalSpy finished(&window.runs(), &RunController::finished);
    QSignalSpy rescanned(&window.scans(), &ScanController::finished);
    QTest::mouseClick(part<QPushButton>(*review, "revokeButton"), Qt::LeftButton);
    auto* run = opened<RunDialog>(window);
    if (finished.isEmpty() && !finished.wait(20'000))
        qFatal("the run did not end");
    if (rescanned.isEmpty() && !rescanned.wait(20'000))
        qFatal("the scan after the run did not end");
    QApplication::processEvents();
    return run;
}

int sharesOf(const sandbox::Estate& estate) {
    return estate.shareCount();
}

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void f5_showsEveryShareOfTheEstate();
    void typingInTheFindField_narrowsTheTable();
    void aTick_survivesSortFilterAndRescan();
    void ticks_bySpaceAndByMenu();
    void tickAllShown_meansWhatWasTypedLast();
    void review_namesEverythingAndEscapeChangesNothing();
    void revoke_endsRevokedInBothFamiliesAndTheTableFollows();
    void auditCsv_holdsTheRowsOfTheRun();
    void auditCsv_unwritablePathIsExplained();
    void cancelledScan_keepsWhatWasReadAndSaysWhatIsMissing();
    void failingRegion_isNamedExplainedAndReadAgain();
    void nothingRead_isNotShownAsNoShares();
    void foreignJournal_leavesScanningAndDisablesRevokeWithTheReason();
    void keychainThatRefuses_isExplainedAndNothingIsSent();
    void stoppedRun_givesEveryShareAVerdict();
    void closingDuringARun_asksAndKeepsRunningWhenCancelled();
    void closingDuringAScan_endsTheScanFirst();
    void imagesWithoutShares_canBeShown();
};

void MainWindowTest::f5_showsEveryShareOfTheEstate() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    QVERIFY(part<QPushButton>(window, "emptyStep")->isVisible());
    fixture.scan();
    QCOMPARE(table(window)->model()->rowCount(), sharesOf(fixture.gateway.estate()));
    QVERIFY(table(window)->isVisible());
    QVERIFY(!countsText(window).isEmpty());
    QTRY_VERIFY(countsText(window).contains(QString::number(sharesOf(fixture.gateway.estate()))));
    for (const CellCoverage& cell : window.scans().coverage())
        QCOMPARE(cell.state, CellState::Complete);
}

void MainWindowTest::typingInTheFindField_narrowsTheTable() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const QString login = fixture.gateway.estate().images().constFirst().sharedLoginIds.value(0);
    const QString word = login.isEmpty() ? QStringLiteral("partner") : login;
    int expected = 0;
    for (const sandbox::Image& image : fixture.gateway.estate().images()) {
        if (image.type == QLatin1String("SELF"))
            expected += static_cast<int>(image.sharedLoginIds.count(word));
    }
    QVERIFY(expected > 0);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto* find = part<QLineEdit>(window, "findField");
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, word);
    QTRY_COMPARE(table(window)->model()->rowCount(), expected);
    QTest::keyClicks(find, QStringLiteral(" no-such-word"));
    QTRY_COMPARE(table(window)->model()->rowCount(), 0);
    auto* clear = part<QPushButton>(window, "emptyStep");
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(table(window)->model()->rowCount(), sharesOf(fixture.gateway.estate()));
    QVERIFY(find->text().isEmpty());
}

void MainWindowTest::aTick_survivesSortFilterAndRescan() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    clickTick(window, 2);
    clickTick(window, 9);
    const QSet<ShareKey> ticked = tickedKeys(window);
    QCOMPARE(ticked.size(), 2);

    QHeaderView* header = table(window)->horizontalHeader();
    for (const ShareColumn column : {ShareColumn::Login, ShareColumn::Created, ShareColumn::ImageNo}) {
        const int section = static_cast<int>(column);
        table(window)->scrollTo(table(window)->model()->index(0, section));
        const QPoint place(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(header->sortIndicatorSection(), section);
        QCOMPARE(tickedKeys(window), ticked);
    }
    QTest::keyClicks(part<QLineEdit>(window, "findField"), QStringLiteral("nothing-has-this"));
    QTRY_COMPARE(table(window)->model()->rowCount(), 0);
    QCOMPARE(tickedKeys(window), ticked);
    QTRY_VERIFY(countsText(window).contains(QStringLiteral("2 hidden")));
    part<QLineEdit>(window, "findField")->clear();
    QTRY_VERIFY(table(window)->model()->rowCount() > 0);
    fixture.scan();
    QCOMPARE(tickedKeys(window), ticked);
}

void MainWindowTest::ticks_bySpaceAndByMenu() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    QTableView* view = table(window);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 1));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(window.store().tickedCount(), 3);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(window.store().tickedCount(), 0);

    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(window.store().tickedCount(), view->model()->rowCount());
    clickTick(window, 0);
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(window.store().tickedCount(), 1);
    QTRY_VERIFY(action(window, "clearTicks")->isEnabled());
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.store().tickedCount(), 0);
    QTRY_VERIFY(!action(window, "revoke")->isEnabled());
}

void MainWindowTest::tickAllShown_meansWhatWasTypedLast() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    QTRY_VERIFY(action(window, "tickShown")->isEnabled());
    const int all = window.model().rowCount();
    QTest::keyClicks(part<QLineEdit>(window, "findField"), QStringLiteral("@haneul.example"));
    QCOMPARE(window.model().rowCount(), all);  // the search has not begun
    action(window, "tickShown")->trigger();
    const Inventory& inventory = window.store().inventory();
    const QList<quint32> ticked = window.store().tickedShares();
    QVERIFY(!ticked.isEmpty() && ticked.size() < all);
    QCOMPARE(ticked.size(), window.model().rowCount());
    for (const quint32 share : ticked)
        QVERIFY(
            inventory.text(inventory.shares().at(share).login).contains(QStringLiteral("@haneul.example")));
}

void MainWindowTest::review_namesEverythingAndEscapeChangesNothing() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    clickTick(window, 1);
    clickTick(window, 4);
    QTRY_VERIFY(action(window, "revoke")->isEnabled());
    ReviewDialog* review = openReview(window);

    QStringList shown;
    auto* tree = part<QTreeView>(*review, "planTree");
    QModelIndex index = tree->model()->index(0, 0);
    for (; index.isValid(); index = tree->indexBelow(index))
        shown.append(index.data().toString());
    for (const ShareKey& key : tickedKeys(window)) {
        QVERIFY(shown.contains(key.loginId));
        QVERIFY(std::any_of(shown.cbegin(), shown.cend(),
                            [&](const QString& line) { return line.contains(key.imageNo); }));
    }
    auto* revoke = part<QPushButton>(*review, "revokeButton");
    QVERIFY(revoke->text().contains(QStringLiteral("2 Shares")));
    QVERIFY(!revoke->isEnabled());
    QVERIFY(!revoke->toolTip().isEmpty());
    QVERIFY(part<QPushButton>(*review, "cancelButton")->isDefault());
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("   "));
    QVERIFY(!revoke->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    QVERIFY(revoke->isEnabled());
    QTest::keyClick(review, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<ReviewDialog*>());
    QVERIFY(fixture.writes().isEmpty());
    QCOMPARE(window.store().tickedCount(), 2);
}

void MainWindowTest::revoke_endsRevokedInBothFamiliesAndTheTableFollows() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const int before = sharesOf(fixture.gateway.estate());
    const int kvm = rowOfFamily(window, ncloud::Family::Kvm);
    const int xen = rowOfFamily(window, ncloud::Family::Xen);
    QVERIFY(kvm >= 0 && xen >= 0);
    clickTick(window, kvm);
    clickTick(window, xen);
    const QSet<ShareKey> keys = tickedKeys(window);
    QCOMPARE(keys.size(), 2);

    RunDialog* run = revokeTicked(window);
    QVERIFY(part<QLabel>(*run, "runState")->text().contains(QStringLiteral("2 shares revoked")));
    QCOMPARE(fixture.writes().size(), 2);
    for (const ShareKey& key : keys)
        QVERIFY(!fixture.gateway.estate().find(key.imageNo)->sharedLoginIds.contains(key.loginId));
    QCOMPARE(sharesOf(fixture.gateway.estate()), before - 2);

    auto* tree = part<QTreeView>(*run, "runTree");
    int verdicts = 0;
    for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index)) {
        if (!tree->model()->hasChildren(index))
            verdicts += index.siblingAtColumn(1).data().toString().startsWith(QStringLiteral("✓")) ? 1 : 0;
    }
    QCOMPARE(verdicts, 2);
    QTest::mouseClick(part<QPushButton>(*run, "closeButton"), Qt::LeftButton);
    QTRY_VERIFY(!window.findChild<RunDialog*>());
    QTRY_COMPARE(table(window)->model()->rowCount(), before - 2);
    QCOMPARE(window.store().tickedCount(), 0);
}

void MainWindowTest::auditCsv_holdsTheRowsOfTheRun() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    clickTick(window, 0);
    clickTick(window, 3);
    const QSet<ShareKey> keys = tickedKeys(window);
    RunDialog* run = revokeTicked(window);
    const QString csv = fixture.path(QStringLiteral("audit.csv"));
    fixture.asker.paths = {csv};
    QTest::mouseClick(part<QPushButton>(*run, "exportButton"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const ShareKey& key : keys) {
        const auto about = std::count_if(lines.cbegin(), lines.cend(), [&](const QByteArray& line) {
            return line.contains(key.loginId.toUtf8()) && line.contains(key.imageNo.toUtf8()) &&
                   line.contains("Revoked") && line.contains("left the project") && line.contains("tester");
        });
        QCOMPARE(about, 1);
    }
    run->reject();
}

void MainWindowTest::auditCsv_unwritablePathIsExplained() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.asker.paths = {fixture.path(QStringLiteral("no/such/folder/audit.csv"))};
    QTRY_VERIFY(action(window, "exportCsv")->isEnabled());
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(fixture.asker.told.size(), 1);
    QVERIFY(fixture.asker.told.constFirst().contains(QStringLiteral("audit.csv")));
}

void MainWindowTest::cancelledScan_keepsWhatWasReadAndSaysWhatIsMissing() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.setFaults({QStringLiteral("region=JPN:hang")});
    QSignalSpy finished(&window.scans(), &ScanController::finished);
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(window.model().rowCount() > 0);
    QTRY_VERIFY(std::any_of(fixture.gateway.requests().cbegin(), fixture.gateway.requests().cend(),
                            [](const auto& record) { return record.region == QLatin1String("JPN"); }));
    QVERIFY(!action(window, "revoke")->isEnabled());
    QTRY_VERIFY(action(window, "cancelScan")->isEnabled());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!finished.isEmpty() || finished.wait(10'000));
    QVERIFY(window.model().rowCount() > 0);
    QTRY_VERIFY(coverageText(window).contains(QStringLiteral("not complete")));
    QTRY_VERIFY(countsText(window).contains(QStringLiteral("not everything")));
    const auto& coverage = window.scans().coverage();
    QVERIFY(std::any_of(coverage.begin(), coverage.end(), [](const CellCoverage& cell) {
        return cell.cell.region == QLatin1String("JPN") && cell.state == CellState::Cancelled;
    }));
}

void MainWindowTest::failingRegion_isNamedExplainedAndReadAgain() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.setFaults({QStringLiteral("action=getMemberServerImageInstanceList,region=JPN:denied")});
    fixture.scan();
    QVERIFY(window.model().rowCount() < sharesOf(fixture.gateway.estate()));
    QTRY_VERIFY(coverageText(window).contains(QStringLiteral("JPN")));
    QVERIFY(coverageText(window).contains(QStringLiteral("XEN")));

    QTest::mouseClick(part<QToolButton>(window, "coverageButton"), Qt::LeftButton);
    auto* dialog = opened<CoverageDialog>(window);
    auto* cells = dialog->findChild<QTableView*>();
    int failed = 0;
    for (int row = 0; row < cells->model()->rowCount(); ++row) {
        if (cells->model()->index(row, 1).data().toString().startsWith(QStringLiteral("✕"))) {
            ++failed;
            QVERIFY(!cells->model()->index(row, CoverageModel::Problem).data().toString().isEmpty());
            QVERIFY(!cells->model()->index(row, CoverageModel::Ended).data().toString().isEmpty());
            QVERIFY(cells->model()->index(row, 3).data().toString() != QStringLiteral("0"));
        }
    }
    QCOMPARE(failed, 1);

    fixture.setFaults({});
    fixture.gateway.forgetRequests();
    QSignalSpy finished(&window.scans(), &ScanController::finished);
    QTest::mouseClick(part<QPushButton>(*dialog, "retryButton"), Qt::LeftButton);
    QVERIFY(!finished.isEmpty() || finished.wait(10'000));
    QCOMPARE(window.model().rowCount(), sharesOf(fixture.gateway.estate()));
    for (const sandbox::RequestRecord& record : fixture.gateway.requests()) {
        if (record.action != QStringLiteral("caller-identity"))
            QCOMPARE(record.region, QStringLiteral("JPN"));
    }
    QTRY_VERIFY(coverageText(window).contains(QStringLiteral("✓")));
}

void MainWindowTest::nothingRead_isNotShownAsNoShares() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.setFaults({QStringLiteral("*:denied")});
    fixture.scan();
    QTRY_VERIFY(part<QLabel>(window, "emptyTitle")->text().contains(QStringLiteral("Nothing could be read")));
    QTRY_VERIFY(!countsText(window).contains(QLatin1Char('0')));
}

void MainWindowTest::foreignJournal_leavesScanningAndDisablesRevokeWithTheReason() {
    WindowFixture fixture;
    const QByteArray foreign("this is somebody's letter, not a journal");
    QFile file(fixture.journalPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(foreign);
    file.close();
    MainWindow& window = fixture.window();
    auto* bar = part<NoticeBar>(window, "warningBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("journal.sqlite")));
    fixture.scan();
    QCOMPARE(table(window)->model()->rowCount(), sharesOf(fixture.gateway.estate()));
    clickTick(window, 0);
    QApplication::processEvents();
    QVERIFY(!action(window, "revoke")->isEnabled());
    QVERIFY(action(window, "revoke")->toolTip().contains(QStringLiteral("journal")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), foreign);
}

void MainWindowTest::keychainThatRefuses_isExplainedAndNothingIsSent() {
    WindowFixture fixture;
    RefusingKeychain locked(KeychainProblem::Locked);
    RefusingKeychain empty(KeychainProblem::NotFound);
    fixture.clients =
        std::make_unique<ClientSource>(locked, empty, fixture.transport, systemClock(), randomIds());
    MainWindow& window = fixture.window();
    fixture.scan();
    QVERIFY(fixture.gateway.requests().isEmpty());
    QTRY_VERIFY(coverageText(window).contains(QStringLiteral("not complete")));
    QCOMPARE(window.scans().coverage().size(), size_t(2));
    const std::optional<Error>& error = window.scans().coverage().front().error;
    QVERIFY(error && explain(*error).contains(QStringLiteral("locked")));
}

void MainWindowTest::stoppedRun_givesEveryShareAVerdict() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    const auto all = window.store().tickedCount();
    ReviewDialog* review = openReview(window);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    RunReport report;
    QSignalSpy outcomes(&window.runs(), &RunController::outcome);
    connect(&window.runs(), &RunController::finished, this, [&](const RunReport& ended) { report = ended; });
    QTest::mouseClick(part<QPushButton>(*review, "revokeButton"), Qt::LeftButton);
    auto* run = opened<RunDialog>(window);
    QTRY_VERIFY(!outcomes.isEmpty());
    QTest::mouseClick(part<QPushButton>(*run, "stopButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window.runs().isRunning(), 20'000);
    QVERIFY(report.cancelled);
    QCOMPARE(report.outcomes.size(), all);
    QVERIFY(report.count(Verdict::NotSent) > 0);
    QVERIFY(report.count(Verdict::Revoked) > 0);
    QCOMPARE(report.count(Verdict::Revoked) + report.count(Verdict::NotSent), all);
    QTRY_VERIFY(!window.scans().isRunning());
    run->reject();
}

void MainWindowTest::closingDuringARun_asksAndKeepsRunningWhenCancelled() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    clickTick(window, 0);
    ReviewDialog* review = openReview(window);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    fixture.setFaults({QStringLiteral("write:delay=300")});
    QTest::mouseClick(part<QPushButton>(*review, "revokeButton"), Qt::LeftButton);
    opened<RunDialog>(window);
    QVERIFY(!window.close());
    QTRY_COMPARE(fixture.asker.asked.size(), 1);
    QVERIFY(fixture.asker.asked.constFirst().destructive);
    QVERIFY(window.runs().isRunning());
    QVERIFY(!window.runs().isStopping());

    QTRY_VERIFY(!fixture.writes().isEmpty());
    fixture.asker.answers = {0};
    QVERIFY(!window.close());
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(!window.runs().isRunning());
}

void MainWindowTest::closingDuringAScan_endsTheScanFirst() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.setFaults({QStringLiteral("*:hang")});
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(!fixture.gateway.requests().isEmpty());
    QVERIFY(!window.close());
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(!window.scans().isRunning());
}

void MainWindowTest::imagesWithoutShares_canBeShown() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    int unshared = 0;
    for (const sandbox::Image& image : fixture.gateway.estate().images())
        unshared += image.type == QLatin1String("SELF") && image.sharedLoginIds.isEmpty() ? 1 : 0;
    const int before = window.model().rowCount();
    QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(window.model().rowCount(), before + unshared);
    QVERIFY(unshared > 0);
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_main_window.moc"
