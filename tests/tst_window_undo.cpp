// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// Taking a batch back, right after its run and from the history, and its evidence pack.
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "app/evidence/pack_check.h"
#include "resources/translations.h"
#include "tests/support/await.h"
#include "tests/support/window_steps.h"
#include "ui/history/history_window.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

QSet<ShareKey> keysOf(const QList<PlannedShare>& shares) {
    QSet<ShareKey> keys;
    for (const PlannedShare& share : shares)
        keys.insert(share.key);
    return keys;
}

QStringList lines(const QTreeView& tree) {
    QStringList result;
    for (QModelIndex index = tree.model()->index(0, 0); index.isValid(); index = tree.indexBelow(index))
        result.append(index.data().toString());
    return result;
}

// Every image of the sandbox with the login IDs that it is shared with.
QMap<QString, QStringList> sharing(const WindowFixture& fixture) {
    QMap<QString, QStringList> all;
    for (const sandbox::Image& image : fixture.gateway.estate().images()) {
        QStringList logins = image.sharedLoginIds;
        logins.sort();
        all.insert(image.number, logins);
    }
    return all;
}

ReviewDialog* undoFromRun(MainWindow& window, RunDialog& run) {
    auto* undo = part<QPushButton>(run, "undoButton");
    if (!QTest::qWaitFor([undo] { return undo->isVisible() && undo->isEnabled(); }))
        qFatal("Undo is not enabled: %s", qPrintable(undo->toolTip()));
    QTest::mouseClick(undo, Qt::LeftButton);
    return opened<ReviewDialog>(window);
}

}  // namespace

class WindowUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAfterARun_restoresExactlyWhatItRevoked();
    void undoFromTheHistory_byKeyboard();
    void whatIsBackAlready_isAlreadyShared();
    void undo_isNotOfferedWhenNothingWasRevoked();
    void undo_waitsWhileAScanReads();
    void readOnlyAccount_cannotBeRestoredTo();
    void pack_isAcceptedByItsCheck_data();
    void pack_isAcceptedByItsCheck();
    void packIntoAFolderThatCannotBeWritten_isExplained();
};

void WindowUndoTest::undoAfterARun_restoresExactlyWhatItRevoked() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const QMap<QString, QStringList> before = sharing(fixture);
    const QList<PlannedShare> shares =
        someShares(fixture, ncloud::Family::Kvm, 4) + someShares(fixture, ncloud::Family::Xen, 1);
    const ShareKey& refused = shares.at(0).key;
    const ShareKey& kept = shares.at(1).key;
    const ShareKey& gone = shares.at(2).key;
    ReviewDialog* review = reviewShares(window, keysOf(shares));
    fixture.setFaults({QStringLiteral("write,image=%1:200/25013").arg(refused.imageNo),
                       QStringLiteral("write,image=%1:noop").arg(kept.imageNo)});
    fixture.gateway.estate().find(gone.imageNo)->sharedLoginIds.removeAll(gone.loginId);
    RunDialog* run = confirmAndWait(window, *review);
    const QList<PlannedShare> revoked{shares.at(3), shares.at(4)};
    records::AuditBatch batch = batchesOn(fixture.journalPath()).constLast();
    QCOMPARE(batch.count(Verdict::Revoked), 2);
    QCOMPARE(batch.count(Verdict::Refused), 1);
    QCOMPARE(batch.count(Verdict::StillShared), 1);
    QCOMPARE(batch.count(Verdict::AlreadyGone), 1);

    fixture.setFaults({});
    const auto sent = fixture.writes().size();
    ReviewDialog* undo = undoFromRun(window, *run);
    const QStringList shown = lines(*part<QTreeView>(*undo, "planTree"));
    for (const PlannedShare& share : shares)
        QCOMPARE(std::any_of(shown.cbegin(), shown.cend(),
                             [&](const QString& line) { return line.contains(share.key.imageNo); }),
                 keysOf(revoked).contains(share.key));
    QVERIFY(part<QLineEdit>(*undo, "reasonEdit")->text().contains(QStringLiteral("left the project")));
    QVERIFY(part<QPushButton>(*undo, "revokeButton")->text().contains(QLatin1Char('2')));
    RunDialog* restored = confirmAndWait(window, *undo);
    QVERIFY2(part<QLabel>(*restored, "runState")->text().contains(QStringLiteral("2 shares restored")),
             qPrintable(part<QLabel>(*restored, "runState")->text()));

    // As it was before, but for the share that somebody else had taken away.
    QMap<QString, QStringList> expected = before;
    expected[gone.imageNo].removeAll(gone.loginId);
    QCOMPARE(sharing(fixture), expected);
    QCOMPARE(fixture.writes().size(), sent + 2);
    batch = batchesOn(fixture.journalPath()).constLast();
    QCOMPARE(batch.plan.action, PlanAction::Restore);
    QCOMPARE(batch.plan.undoes, batchesOn(fixture.journalPath()).constFirst().id);
    QCOMPARE(batch.count(Verdict::Restored), 2);
    QVERIFY(!part<QPushButton>(*restored, "undoButton")->isVisible());
    // One result at a time.
    QTRY_COMPARE(window.findChildren<RunDialog*>().size(), 1);
    restored->reject();
}

void WindowUndoTest::undoFromTheHistory_byKeyboard() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const QMap<QString, QStringList> before = sharing(fixture);
    const QList<PlannedShare> shares = someShares(fixture, ncloud::Family::Kvm, 2);
    for (const PlannedShare& share : shares) {
        ReviewDialog* review = reviewShares(window, {share.key});
        confirmAndWait(window, *review)->reject();
        QTRY_VERIFY(!window.findChild<RunDialog*>());
    }

    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    auto* history = opened<HistoryWindow>(window);
    auto* table = part<QTableView>(*history, "batchTable");
    auto* records = part<QTableView>(*history, "recordTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    // The older one.
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE(records->model()->rowCount(), 1);
    QTRY_VERIFY(records->model()->index(0, 2).data().toString().contains(shares.first().key.imageNo));
    QApplication::setActiveWindow(history);
    QTRY_VERIFY(part<QPushButton>(*history, "undoButton")->isEnabled());
    QTest::keyClick(history, Qt::Key_U, Qt::AltModifier);
    auto* review = opened<ReviewDialog>(window);
    RunDialog* run = confirmAndWait(window, *review);
    run->reject();
    QVERIFY(isShared(fixture, shares.first().key));
    QVERIFY(!isShared(fixture, shares.last().key));

    // The history follows: the newest batch is the undo, and the one that it undid says so.
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Restore"));
    QVERIFY(part<QLabel>(*history, "batchSummary")->text().contains(QStringLiteral("undone")));
}

void WindowUndoTest::whatIsBackAlready_isAlreadyShared() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const ShareKey key = someShares(fixture, ncloud::Family::Kvm, 1).first().key;
    ReviewDialog* review = reviewShares(window, {key});
    RunDialog* run = confirmAndWait(window, *review);
    fixture.gateway.estate().find(key.imageNo)->sharedLoginIds.append(key.loginId);
    const auto sent = fixture.writes().size();
    run = confirmAndWait(window, *undoFromRun(window, *run));
    QVERIFY(part<QLabel>(*run, "runState")->text().contains(QStringLiteral("1 share was already back")));
    QCOMPARE(fixture.writes().size(), sent);
    run->reject();
}

void WindowUndoTest::undo_isNotOfferedWhenNothingWasRevoked() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const ShareKey key = someShares(fixture, ncloud::Family::Kvm, 1).first().key;
    ReviewDialog* review = reviewShares(window, {key});
    fixture.setFaults({QStringLiteral("write:denied")});
    RunDialog* run = confirmAndWait(window, *review);
    QVERIFY(!part<QPushButton>(*run, "undoButton")->isVisible());
    run->reject();
    window.showHistory();
    auto* history = opened<HistoryWindow>(window);
    auto* undo = part<QPushButton>(*history, "undoButton");
    QTRY_COMPARE(undo->toolTip(), QStringLiteral("This batch revoked nothing."));
    QVERIFY(!undo->isEnabled());
}

void WindowUndoTest::undo_waitsWhileAScanReads() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const ShareKey key = someShares(fixture, ncloud::Family::Kvm, 1).first().key;
    ReviewDialog* review = reviewShares(window, {key});
    RunDialog* run = confirmAndWait(window, *review);
    auto* undo = part<QPushButton>(*run, "undoButton");
    QTRY_VERIFY(undo->isEnabled());
    fixture.setFaults({QStringLiteral("*:delay=100")});
    window.startScan();
    QVERIFY(!undo->isEnabled());
    QVERIFY(undo->toolTip().contains(QStringLiteral("scan")));
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), 20'000);
    run->reject();
}

void WindowUndoTest::readOnlyAccount_cannotBeRestoredTo() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const ShareKey key = someShares(fixture, ncloud::Family::Kvm, 1).first().key;
    RunDialog* run = confirmAndWait(window, *reviewShares(window, {key}));
    Account account = *fixture.accounts->find(QStringLiteral("acme"));
    account.changes = Account::Changes::ReadOnly;
    QVERIFY(fixture.accounts->put(account));
    ReviewDialog* undo = undoFromRun(window, *run);
    QVERIFY(!part<QPushButton>(*undo, "revokeButton")->isEnabled());
    undo->reject();
    run->reject();
}

void WindowUndoTest::pack_isAcceptedByItsCheck_data() {
    QTest::addColumn<bool>("fromHistory");
    QTest::newRow("from the run's result") << false;
    QTest::newRow("from the history") << true;
}

void WindowUndoTest::pack_isAcceptedByItsCheck() {
    QFETCH(bool, fromHistory);
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const QList<PlannedShare> shares = someShares(fixture, ncloud::Family::Kvm, 2);
    RunDialog* run = confirmAndWait(window, *reviewShares(window, keysOf(shares)));
    const QString parent = fixture.path(QStringLiteral("packs"));
    QVERIFY(QDir().mkpath(parent));
    fixture.asker.paths = {parent};
    const QLabel* message = nullptr;
    if (fromHistory) {
        run->reject();
        window.showHistory();
        auto* history = opened<HistoryWindow>(window);
        message = part<QLabel>(*history, "historyMessage");
        QTRY_VERIFY(part<QPushButton>(*history, "packButton")->isEnabled());
        QTest::mouseClick(part<QPushButton>(*history, "packButton"), Qt::LeftButton);
    } else {
        message = part<QLabel>(*run, "runMessage");
        QTest::mouseClick(part<QPushButton>(*run, "packButton"), Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("was written to")), 30'000);
    const QStringList packs = QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(packs.size(), 1);
    const QDir pack(QDir(parent).filePath(packs.constFirst()));
    QVERIFY(pack.exists(QStringLiteral("report.pdf")));
    QVERIFY(pack.exists(QStringLiteral("report.html")));
    PackCheckRequest request;
    const auto key = await(fixture.seals->existingKey());
    QVERIFY(key.ok());
    request.sealKey = *key;
    const auto check = checkEvidencePack(pack.path(), request);
    QVERIFY(check.ok());
    for (const PackFinding& finding : check->findings)
        qWarning("%s", qPrintable(finding.text));
    QVERIFY(check->isIntact());
    QCOMPARE(check->shares, 2);
    QCOMPARE(check->counts.value(Verdict::Revoked), 2);
    QCOMPARE(check->sealsChecked, 1);
    QVERIFY(message->text().contains(QString::fromLatin1(check->manifestSha256.toHex())));
    QVERIFY(fixture.asker.told.isEmpty());
}

void WindowUndoTest::packIntoAFolderThatCannotBeWritten_isExplained() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    const ShareKey key = someShares(fixture, ncloud::Family::Kvm, 1).first().key;
    RunDialog* run = confirmAndWait(window, *reviewShares(window, {key}));
    fixture.asker.paths = {fixture.path(QStringLiteral("no/such/folder"))};
    auto* button = part<QPushButton>(*run, "packButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(fixture.asker.told.size(), 1);
    QVERIFY(fixture.asker.told.constFirst().contains(QStringLiteral("was not written")));
    QTRY_VERIFY(button->isEnabled());
    run->reject();
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    WindowUndoTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_undo.moc"
