// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/await.h"
#include "tests/support/refusing_keychain.h"
#include "tests/support/window_fixture.h"
#include "ui/accounts/accounts_dialog.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

struct Opened {
    explicit Opened(WindowFixture& fixture)
        : dialog({*fixture.accounts, *fixture.clients, fixture.asker, randomIds()}, nullptr) {
        dialog.show();
        if (!QTest::qWaitForWindowExposed(&dialog))
            qFatal("the dialog was not shown");
    }

    QString message() { return part<QLabel>(dialog, "messageLabel")->text(); }
    void press(const char* button) { QTest::mouseClick(part<QPushButton>(dialog, button), Qt::LeftButton); }
    void type(const char* field, const QString& text) {
        auto* edit = part<QLineEdit>(dialog, field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    // A new account at the gateway, with its right keys.
    void enterNew(WindowFixture& fixture, const QString& name) {
        press("addButton");
        type("nameEdit", name);
        part<QComboBox>(dialog, "siteBox")->setCurrentIndex(3);
        type("addressEdit", fixture.gateway.url().toString());
        type("accessKeyEdit", QString::fromLatin1(fixture.gateway.accessKey()));
        type("secretEdit", QString::fromLatin1(fixture.gateway.secretKey()));
    }

    AccountsDialog dialog;
};

}  // namespace

class AccountsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newAccount_isSavedWithItsSecretInTheKeychain();
    void savedSecret_isNeverShown();
    void check_showsTheRegionsAndWhoseKeyItIs();
    void check_withAWrongSecret_saysWhatToDo();
    void missingParts_areNamed_data();
    void missingParts_areNamed();
    void withoutSecretService_nothingIsSavedUnlessMemoryIsChosen();
    void withoutSecretService_memoryIsUsedWhenChosen();
    void removing_asksAndTakesTheSecretToo();
    void removing_keepsTheAccountWhenTheKeychainIsLocked();
    void unsavedChanges_areAskedAbout();
};

void AccountsDialogTest::newAccount_isSavedWithItsSecretInTheKeychain() {
    WindowFixture fixture;
    Opened opened(fixture);
    QSignalSpy changed(&opened.dialog, &AccountsDialog::accountsChanged);
    opened.enterNew(fixture, QStringLiteral("second"));
    opened.type("regionsEdit", QStringLiteral("kr, SGN"));
    opened.press("saveButton");
    QTRY_COMPARE(changed.size(), 1);
    const std::optional<Account> saved = fixture.accounts->find(QStringLiteral("second"));
    QVERIFY(saved);
    QCOMPARE(saved->regions, (QStringList{QStringLiteral("KR"), QStringLiteral("SGN")}));
    QCOMPARE(saved->site.key(), fixture.gateway.url().toString());
    Result<ncloud::SecretKey> secret = await(fixture.system->read(saved->id));
    QVERIFY(secret.ok());
    QCOMPARE((*secret).reveal(), fixture.gateway.secretKey());
}

void AccountsDialogTest::savedSecret_isNeverShown() {
    WindowFixture fixture;
    Opened opened(fixture);
    auto* secret = part<QLineEdit>(opened.dialog, "secretEdit");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(secret->inputMethodHints() & Qt::ImhSensitiveData);
    QVERIFY(secret->text().isEmpty());
    QVERIFY(secret->placeholderText().contains(QStringLiteral("Saved")));
    opened.type("secretEdit", QStringLiteral("another-secret"));
    opened.press("saveButton");
    QTRY_VERIFY(secret->text().isEmpty());
    for (const QLineEdit* edit : opened.dialog.findChildren<QLineEdit*>())
        QVERIFY(!edit->text().contains(QStringLiteral("another-secret")));
}

void AccountsDialogTest::check_showsTheRegionsAndWhoseKeyItIs() {
    WindowFixture fixture;
    Opened opened(fixture);
    opened.press("checkButton");
    QTRY_VERIFY(opened.message().startsWith(QStringLiteral("✓")));
    for (const sandbox::Region& region : fixture.gateway.estate().regions())
        QVERIFY2(opened.message().contains(region.code), qPrintable(opened.message()));
}

void AccountsDialogTest::check_withAWrongSecret_saysWhatToDo() {
    WindowFixture fixture;
    Opened opened(fixture);
    opened.type("secretEdit", QStringLiteral("not-the-secret"));
    opened.press("checkButton");
    QTRY_VERIFY(opened.message().startsWith(QStringLiteral("✕")));
    QVERIFY(opened.message().contains(QStringLiteral("secret key")));
    QVERIFY(!opened.message().contains(QStringLiteral("not-the-secret")));
}

void AccountsDialogTest::missingParts_areNamed_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << QByteArray("nameEdit") << QString();
    QTest::newRow("a name that is taken") << QByteArray("nameEdit") << QStringLiteral("acme");
    QTest::newRow("no access key") << QByteArray("accessKeyEdit") << QString();
    QTest::newRow("no secret") << QByteArray("secretEdit") << QString();
    QTest::newRow("address without https")
        << QByteArray("addressEdit") << QStringLiteral("http://example.com");
}

void AccountsDialogTest::missingParts_areNamed() {
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    WindowFixture fixture;
    Opened opened(fixture);
    opened.enterNew(fixture, QStringLiteral("second"));
    part<QLineEdit>(opened.dialog, field.constData())->setText(text);
    const QString before = opened.message();
    opened.press("saveButton");
    QTRY_VERIFY(opened.message() != before);
    QVERIFY(!opened.message().isEmpty());
    QCOMPARE(fixture.accounts->accounts().size(), 1);
}

void AccountsDialogTest::withoutSecretService_nothingIsSavedUnlessMemoryIsChosen() {
    WindowFixture fixture;
    RefusingKeychain absent(KeychainProblem::NoService);
    fixture.clients = std::make_unique<ClientSource>(absent, *fixture.memory, fixture.transport,
                                                     systemClock(), randomIds());
    Opened opened(fixture);
    opened.enterNew(fixture, QStringLiteral("second"));
    opened.press("saveButton");
    QTRY_COMPARE(fixture.asker.asked.size(), 1);
    QVERIFY(fixture.asker.asked.constFirst().detail.contains(QStringLiteral("memory")));
    QTRY_VERIFY(opened.message().contains(QStringLiteral("Nothing was saved")));
    QVERIFY(!fixture.accounts->find(QStringLiteral("second")));
}

void AccountsDialogTest::withoutSecretService_memoryIsUsedWhenChosen() {
    WindowFixture fixture;
    RefusingKeychain absent(KeychainProblem::NoService);
    fixture.clients = std::make_unique<ClientSource>(absent, *fixture.memory, fixture.transport,
                                                     systemClock(), randomIds());
    Opened opened(fixture);
    fixture.asker.answers = {0};
    opened.enterNew(fixture, QStringLiteral("second"));
    opened.press("saveButton");
    QTRY_VERIFY(fixture.accounts->find(QStringLiteral("second")));
    opened.press("checkButton");
    QTRY_VERIFY(opened.message().startsWith(QStringLiteral("✓")));
}

void AccountsDialogTest::removing_asksAndTakesTheSecretToo() {
    WindowFixture fixture;
    Opened opened(fixture);
    opened.press("removeButton");
    QTRY_COMPARE(fixture.asker.asked.size(), 1);
    QVERIFY(fixture.asker.asked.constFirst().destructive);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.accounts->accounts().size(), 1);
    fixture.asker.answers = {0};
    opened.press("removeButton");
    QTRY_VERIFY(fixture.accounts->accounts().isEmpty());
    QVERIFY(!await(fixture.memory->read(QStringLiteral("acme-id"))).ok());
}

void AccountsDialogTest::removing_keepsTheAccountWhenTheKeychainIsLocked() {
    WindowFixture fixture;
    RefusingKeychain locked(KeychainProblem::Locked);
    fixture.clients = std::make_unique<ClientSource>(locked, *fixture.memory, fixture.transport,
                                                     systemClock(), randomIds());
    Opened opened(fixture);
    fixture.asker.answers = {0};
    opened.press("removeButton");
    QTRY_VERIFY(opened.message().contains(QStringLiteral("locked")));
    QCOMPARE(fixture.accounts->accounts().size(), 1);
}

void AccountsDialogTest::unsavedChanges_areAskedAbout() {
    WindowFixture fixture;
    Opened opened(fixture);
    opened.type("nameEdit", QStringLiteral("renamed"));
    opened.press("closeButton");
    QTRY_COMPARE(fixture.asker.asked.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(opened.dialog.isVisible());
    fixture.asker.answers = {0};
    opened.press("closeButton");
    QTRY_VERIFY(!opened.dialog.isVisible());
    QVERIFY(fixture.accounts->find(QStringLiteral("renamed")));
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    AccountsDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accounts_dialog.moc"
