// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QCoroFuture>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/accounts/keychain.h"
#include "app/inventory/snapshot_store.h"
#include "tests/support/window_fixture.h"
#include "tests/support/window_steps.h"
#include "ui/coverage/coverage_dialog.h"
#include "ui/main_window/notice_bar.h"
#include "ui/run/journal_holder.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_table_model.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;
using ui::CoverageDialog;
using ui::MainWindow;
using ui::NoticeBar;
using ui::ScanController;

namespace {

// A keychain that waits for somebody to unlock it.
class WaitingKeychain final : public Keychain {
public:
    WaitingKeychain() { m_answer.start(); }
    void answer() {
        m_answer.addResult(true);
        m_answer.finish();
    }
    int questions() const { return m_questions; }

    QCoro::Task<Result<ncloud::SecretKey>> read(QString) override {
        ++m_questions;
        const QFuture<bool> answered = m_answer.future();
        co_await answered;
        co_return Error(KeychainError{KeychainProblem::Denied, QString()});
    }
    QCoro::Task<Status> write(QString, ncloud::SecretKey) override { co_return Status(Done{}); }
    QCoro::Task<Status> remove(QString) override { co_return Status(Done{}); }

private:
    QPromise<bool> m_answer;
    int m_questions = 0;
};

void addAccountsWithoutSecret(WindowFixture& fixture, const QStringList& names) {
    for (const QString& name : names) {
        Account account = *fixture.accounts->find(u"acme"_s);
        account.id = name % u"-id"_s;
        account.name = name;
        QVERIFY(fixture.accounts->put(account));
    }
}

// As the program makes it: nothing is known of the accounts yet.
std::unique_ptr<MainWindow> windowOf(WindowFixture& fixture) {
    *fixture.accounts = AccountStore::at(fixture.path(u"accounts.json"_s));
    return std::make_unique<MainWindow>(
        ui::Services{*fixture.accounts, *fixture.clients, *fixture.seals, fixture.asker, systemClock(),
                     randomIds(), ScanPolicy{}, RunPolicy{}, fixture.journalPath(), u"tester"_s, u"desk"_s,
                     nullptr, false, fixture.path(u"policy.json"_s), fixture.path(u"inventories"_s)});
}

QStringList statesOf(const MainWindow& window, const QString& account) {
    QStringList states;
    for (const CellCoverage& cell : window.scans().coverage()) {
        if (cell.cell.account == account)
            states.append(cellStateKey(cell.state));
    }
    states.removeDuplicates();
    return states;
}

}  // namespace

class WindowEstateTest : public QObject {
    Q_OBJECT

    static QString coverageText(MainWindow& window) {
        return part<QToolButton>(window, "coverageButton")->text();
    }
    static SnapshotStore storeOf(const WindowFixture& fixture) {
        return SnapshotStore(fixture.path(u"inventories"_s));
    }

private Q_SLOTS:
    void accounts_areReadOnceTheWindowWasSeen() {
        WindowFixture fixture;
        const auto window = windowOf(fixture);
        auto* scan = part<QAction>(*window, "scan");
        QSignalSpy seen(window.get(), &MainWindow::seen);
        bool readBefore = true;
        connect(window.get(), &MainWindow::seen, window.get(),
                [&] { readBefore = fixture.accounts->isRead(); });
        QVERIFY(!fixture.accounts->isRead());
        QVERIFY(!scan->isEnabled());
        QCOMPARE(part<QLabel>(*window, "emptyTitle")->text(), u"Reading…"_s);
        window->show();
        QTRY_VERIFY(fixture.accounts->isRead());
        QVERIFY(!readBefore);
        QCOMPARE(seen.count(), 1);
        QTRY_VERIFY(scan->isEnabled());
        QCOMPARE(part<QLabel>(*window, "emptyTitle")->text(), u"Not scanned yet"_s);
        QTRY_VERIFY(window->journal().journal());
    }

    void accountsThatCannotBeRead_openNothing() {
        WindowFixture fixture;
        const auto window = windowOf(fixture);
        QFile file(fixture.path(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no JSON") > 0);
        file.close();
        QSignalSpy unreadable(window.get(), &MainWindow::accountsUnreadable);
        window->show();
        QTRY_COMPARE(unreadable.count(), 1);
        QVERIFY(!part<QAction>(*window, "scan")->isEnabled());
        QVERIFY(!QFile::exists(fixture.journalPath()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("no JSON"));
    }

    void accountsDialog_readsTheAccountsFirst() {
        WindowFixture fixture;
        const auto window = windowOf(fixture);
        window->manageAccounts();
        QVERIFY(fixture.accounts->isRead());
        QCOMPARE(fixture.accounts->accounts().size(), 1);
    }

    void changesUntilTheWindowCloses_endAlsoWhenAccountsAreReadLater() {
        WindowFixture fixture;
        Account account = *fixture.accounts->find(u"acme"_s);
        account.changes = Account::Changes::AllowedUntilClose;
        QVERIFY(fixture.accounts->put(account));
        const auto window = windowOf(fixture);
        window->show();
        QTRY_VERIFY(fixture.accounts->isRead());
        QVERIFY(fixture.accounts->find(u"acme"_s)->changes == Account::Changes::ReadOnly);
    }

    void overview_isMadeWhenItIsLookedAt() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        fixture.scan();
        QVERIFY(!window.findChild<QWidget*>(u"overviewPanel"_s));
        part<QAction>(window, "viewOverview")->trigger();
        QVERIFY(part<QWidget>(window, "overviewPanel")->isVisible());
        part<QAction>(window, "viewTable")->trigger();
        part<QAction>(window, "viewOverview")->trigger();
        QCOMPARE(window.findChildren<QWidget*>(u"overviewPanel"_s).size(), 1);
    }

    void theLastInventoryOpensAtOnce_withItsAge() {
        WindowFixture fixture;
        fixture.scan();
        QTRY_COMPARE(storeOf(fixture).names().size(), 1);
        const int rows = fixture.window().model().rowCount();
        QVERIFY(rows > 0);
        fixture.closeWindow();

        fixture.gateway.forgetRequests();
        MainWindow& window = fixture.window();
        QTRY_COMPARE(window.model().rowCount(), rows);
        QCOMPARE(fixture.gateway.requests().size(), 0);
        auto* bar = part<NoticeBar>(window, "estateBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"last inventory"_s), qPrintable(bar->text()));
        QVERIFY(coverageText(window).contains(u"6"_s));
        // A scan brings it up to date, and tells what changed.
        fixture.scan();
        QTRY_VERIFY2(bar->text().contains(u"0 share(s) new, 0 share(s) gone"_s), qPrintable(bar->text()));
    }

    void whatChangedSinceTheLastScanIsTold() {
        WindowFixture fixture;
        fixture.scan();
        QTRY_COMPARE(storeOf(fixture).names().size(), 1);
        for (const sandbox::Image& image : fixture.gateway.estate().images()) {
            if (image.type == u"SELF" && image.sharedLoginIds.size() > 1) {
                sandbox::Image* changed = fixture.gateway.estate().find(image.number);
                changed->sharedLoginIds.removeFirst();
                changed->sharedLoginIds.append(u"new@partner.example"_s);
                break;
            }
        }
        fixture.scan();
        auto* bar = part<NoticeBar>(fixture.window(), "estateBar");
        QTRY_VERIFY2(bar->text().contains(u"1 share(s) new, 1 share(s) gone"_s), qPrintable(bar->text()));
    }

    void aDamagedInventoryIsToldAndScanningWorks() {
        WindowFixture fixture;
        fixture.scan();
        QTRY_COMPARE(storeOf(fixture).names().size(), 1);
        fixture.closeWindow();
        QFile file(fixture.path(u"inventories/"_s % storeOf(fixture).names().constFirst()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(50));
        auto* bar = part<NoticeBar>(fixture.window(), "estateBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"could not be opened"_s), qPrintable(bar->text()));
        fixture.scan();
        QVERIFY(fixture.window().model().rowCount() > 0);
    }

    void aClockThatIsOffIsTold() {
        sandbox::Options options;
        options.clockOffset = std::chrono::minutes(-7);
        WindowFixture fixture(options);
        fixture.scan();
        QVERIFY(fixture.window().model().rowCount() > 0);
        auto* bar = part<NoticeBar>(fixture.window(), "estateBar");
        QTRY_VERIFY2(bar->text().contains(u"ahead of the server's"_s), qPrintable(bar->text()));
    }

    void whatFailedCanBeCopiedAndExported() {
        WindowFixture fixture;
        fixture.setFaults({u"action=getServerImageList,region=SGN:503"_s});
        fixture.scan();
        MainWindow& window = fixture.window();
        QTest::mouseClick(part<QToolButton>(window, "coverageButton"), Qt::LeftButton);
        auto* dialog = opened<CoverageDialog>(window);
        // The first line that is not complete is chosen.
        QTest::mouseClick(part<QPushButton>(*dialog, "copyDetailsButton"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QString& part : {u"SGN"_s, u"acme"_s, u"Gateway"_s})
            QVERIFY2(copied.contains(part), qPrintable(copied));
        QVERIFY(!copied.contains(QString::fromLatin1(fixture.gateway.secretKey())));

        const QString path = fixture.path(u"coverage.csv"_s);
        fixture.asker.paths.append(path);
        QTest::mouseClick(part<QPushButton>(*dialog, "exportCoverageButton"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count('\n'), 7);
        QVERIFY2(csv.contains("SGN,kvm,failed"), csv.constData());
    }

    void aKeyThatWorkedIsNoted() {
        WindowFixture fixture;
        QVERIFY(!fixture.accounts->find(u"acme"_s)->lastWorked.isValid());
        fixture.scan();
        QVERIFY(fixture.accounts->find(u"acme"_s)->lastWorked.isValid());
    }

    void aKeychainThatWaitsIsTold_andTheScanCanBeCancelled() {
        WaitingKeychain keychain;
        WindowFixture fixture;
        fixture.clients = std::make_unique<ClientSource>(keychain, *fixture.memory, fixture.transport,
                                                         systemClock(), randomIds());
        addAccountsWithoutSecret(fixture, {u"one"_s, u"two"_s});
        MainWindow& window = fixture.window();
        auto* bar = part<NoticeBar>(window, "keychainBar");
        QVERIFY(!bar->isVisible());
        QTest::keyClick(&window, Qt::Key_F5);
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(buttonWithText(*bar, u"Cancel Scan"_s), Qt::LeftButton);
        QTRY_VERIFY(!window.scans().isRunning());
        QVERIFY(!bar->isVisible());
        QCOMPARE(statesOf(window, u"one"_s), QStringList{u"cancelled"_s});
        QCOMPARE(statesOf(window, u"two"_s), QStringList{u"cancelled"_s});
        QCOMPARE(keychain.questions(), 1);
        keychain.answer();
        QCoreApplication::processEvents();
    }

    void aKeychainThatRefusesIsAskedOnce_andTheOthersAreRead() {
        WaitingKeychain keychain;
        keychain.answer();
        WindowFixture fixture;
        fixture.clients = std::make_unique<ClientSource>(keychain, *fixture.memory, fixture.transport,
                                                         systemClock(), randomIds());
        addAccountsWithoutSecret(fixture, {u"one"_s, u"two"_s, u"three"_s});
        fixture.scan();
        MainWindow& window = fixture.window();
        QCOMPARE(keychain.questions(), 1);
        QCOMPARE(statesOf(window, u"acme"_s), QStringList{u"complete"_s});
        for (const QString& name : {u"one"_s, u"two"_s, u"three"_s})
            QCOMPARE(statesOf(window, name), QStringList{u"failed"_s});
    }

    void anAccountThatIsRemovedLeavesTheTable() {
        WindowFixture fixture;
        fixture.scan();
        QVERIFY(fixture.window().model().rowCount() > 0);
        fixture.window().scans().keepAccounts({});
        QTRY_COMPARE(fixture.window().model().rowCount(), 0);
        QVERIFY(fixture.window().scans().coverage().empty());
    }
};

QTEST_MAIN(WindowEstateTest)
#include "tst_window_estate.moc"
