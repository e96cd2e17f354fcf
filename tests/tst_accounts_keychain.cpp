// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The accounts dialog with a real keyring, from the key that is entered to the scan after a new start. Runs
// in a session of its own (support/with_keyring.sh) and nowhere else: it must never touch the person's
// keyring.

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/keychains.h"
#include "app/ncloud/network_transport.h"
#include "app/sandbox/gateway.h"
#include "tests/support/await.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/window_fixture.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/run/journal_holder.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_table_model.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

bool inKeyring(const char* mode) {
    return qgetenv("SHAREWARDEN_TEST_KEYRING") == mode;
}

// One start of the program: everything that the composition root makes, with the system's keychain.
struct Start {
    explicit Start(const QDir& folder)
        : system(systemKeychain()),
          memory(memoryKeychain()),
          clients(*system, *memory, transport, systemClock(), randomIds()),
          seals(*system),
          accounts(AccountStore::load(folder.filePath(QStringLiteral("accounts.json"))).value()),
          window({accounts, clients, seals, asker, systemClock(), randomIds(), ScanPolicy{}, RunPolicy{},
                  folder.filePath(QStringLiteral("journal.sqlite")), QStringLiteral("tester"),
                  QStringLiteral("desk"), nullptr, false}) {
        window.show();
        const JournalHolder& journal = window.journal();
        if (!QTest::qWaitForWindowExposed(&window) ||
            !QTest::qWaitFor([&journal] { return journal.journal() || journal.problem(); }))
            qFatal("the window did not settle");
    }

    AccountsDialog& dialog() {
        window.manageAccounts();
        auto* dialog = window.findChild<AccountsDialog*>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("the dialog was not shown");
        return *dialog;
    }

    void scan() {
        QSignalSpy finished(&window.scans(), &ScanController::finished);
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_F5);
        if (finished.isEmpty() && !finished.wait(20'000))
            qFatal("the scan did not end");
        QApplication::processEvents();
    }

    ScriptedAsker asker;
    ncloud::NetworkTransport transport;
    std::unique_ptr<Keychain> system;
    std::unique_ptr<Keychain> memory;
    ClientSource clients;
    SealKeySource seals;
    AccountStore accounts;
    MainWindow window;
};

QString message(AccountsDialog& dialog) {
    return part<QLabel>(dialog, "messageLabel")->text();
}

void press(AccountsDialog& dialog, const char* button) {
    QTest::mouseClick(part<QPushButton>(dialog, button), Qt::LeftButton);
}

// Types a new account with the keys of the gateway. The dialog opens with one when there is no other.
void enter(AccountsDialog& dialog, const sandbox::Gateway& gateway) {
    QTest::keyClicks(part<QLineEdit>(dialog, "nameEdit"), QStringLiteral("acme"));
    part<QComboBox>(dialog, "siteBox")->setCurrentIndex(3);
    QTest::keyClicks(part<QLineEdit>(dialog, "addressEdit"), gateway.url().toString());
    QTest::keyClicks(part<QLineEdit>(dialog, "accessKeyEdit"), QString::fromLatin1(gateway.accessKey()));
    QTest::keyClicks(part<QLineEdit>(dialog, "secretEdit"), QString::fromLatin1(gateway.secretKey()));
}

// Whether those bytes are in any file of the folder.
bool isOnDisk(const QDir& folder, const QByteArray& bytes) {
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

}  // namespace

class AccountsKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secret_isKeptOverAStartAndGoesWithTheAccount();
    void withoutAService_theKeyStaysInMemoryOnRequest();
    void withoutAService_nothingIsSavedWhenDeclined();

private:
    sandbox::Gateway m_gateway{sandbox::Options{}};
};

void AccountsKeychainTest::initTestCase() {
    if (!inKeyring("keyring") && !inKeyring("no-service"))
        QFAIL("This test never touches the person's keyring: run it with support/with_keyring.sh.");
    QString why;
    QVERIFY2(m_gateway.listen(&why), qPrintable(why));
}

void AccountsKeychainTest::secret_isKeptOverAStartAndGoesWithTheAccount() {
    if (!inKeyring("keyring"))
        QSKIP("For the session with a keyring.");
    QTemporaryDir folder;
    QString id;
    {
        Start first(folder.path());
        AccountsDialog& dialog = first.dialog();
        enter(dialog, m_gateway);
        press(dialog, "saveButton");
        QTRY_COMPARE(message(dialog), QStringLiteral("Saved."));
        QVERIFY(first.asker.asked.isEmpty());
        id = first.accounts.accounts().constFirst().id;
        press(dialog, "checkButton");
        QTRY_VERIFY2(message(dialog).startsWith(QStringLiteral("✓")), qPrintable(message(dialog)));
        press(dialog, "closeButton");
        QVERIFY(first.window.close());
    }
    QVERIFY(!isOnDisk(folder.path(), m_gateway.secretKey()));
    {
        Start second(folder.path());
        second.scan();
        QCOMPARE(second.window.model().rowCount(), m_gateway.estate().shareCount());
        for (const CellCoverage& cell : second.window.scans().coverage())
            QCOMPARE(cell.state, CellState::Complete);
        AccountsDialog& dialog = second.dialog();
        second.asker.answers = {0};
        press(dialog, "removeButton");
        QTRY_VERIFY(second.accounts.accounts().isEmpty());
        press(dialog, "closeButton");
        QVERIFY(second.window.close());
    }
    // Asked of a keychain that has read nothing before.
    const std::unique_ptr<Keychain> keychain = systemKeychain();
    const Result<ncloud::SecretKey> left = await(keychain->read(id));
    QVERIFY(!left.ok());
    const auto* error = std::get_if<KeychainError>(&left.error());
    QVERIFY(error && error->problem == KeychainProblem::NotFound);
}

void AccountsKeychainTest::withoutAService_theKeyStaysInMemoryOnRequest() {
    if (!inKeyring("no-service"))
        QSKIP("For the session without a keyring.");
    QTemporaryDir folder;
    {
        Start first(folder.path());
        AccountsDialog& dialog = first.dialog();
        enter(dialog, m_gateway);
        first.asker.answers = {0};
        press(dialog, "saveButton");
        QTRY_COMPARE(message(dialog), QStringLiteral("Saved."));
        QCOMPARE(first.asker.asked.size(), 1);
        QVERIFY(first.asker.asked.constFirst().text.contains(QStringLiteral("No keychain service")));
        QVERIFY(first.asker.asked.constFirst().detail.contains(QStringLiteral("memory")));
        press(dialog, "closeButton");
        first.scan();
        QCOMPARE(first.window.model().rowCount(), m_gateway.estate().shareCount());
        QVERIFY(first.window.close());
    }
    QVERIFY(!isOnDisk(folder.path(), m_gateway.secretKey()));
    // The next start knows the account and says that its key is missing.
    Start second(folder.path());
    QCOMPARE(second.accounts.accounts().size(), 1);
    second.scan();
    QCOMPARE(second.window.model().rowCount(), 0);
    const std::optional<Error>& error = second.window.scans().coverage().front().error;
    QVERIFY(error && std::holds_alternative<KeychainError>(*error));
}

void AccountsKeychainTest::withoutAService_nothingIsSavedWhenDeclined() {
    if (!inKeyring("no-service"))
        QSKIP("For the session without a keyring.");
    QTemporaryDir folder;
    Start start(folder.path());
    AccountsDialog& dialog = start.dialog();
    enter(dialog, m_gateway);
    press(dialog, "saveButton");
    QTRY_VERIFY(message(dialog).contains(QStringLiteral("Nothing was saved")));
    QCOMPARE(start.asker.asked.size(), 1);
    QVERIFY(start.accounts.accounts().isEmpty());
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    AccountsKeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accounts_keychain.moc"
