// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/support/await.h"
#include "tests/support/refusing_keychain.h"
#include "tests/support/window_fixture.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/common/account_rows.h"

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
    void guards_areSavedWithTheAccountAndShownAgain_data();
    void guards_areSavedWithTheAccountAndShownAgain();
    void guards_ofANewAccountAreThoseOfAnAccountThatSaysNothing();
    void guards_survivesAChangeOfSomethingElse();
    void everyField_hasANameForScreenReadersAndAKey();
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

void AccountsDialogTest::guards_areSavedWithTheAccountAndShownAgain_data() {
    QTest::addColumn<QString>("changes");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("confirmAbove");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* text, Account::Changes value, int above,
                        const char* shown) {
        QTest::newRow(name) << QString::fromLatin1(text) << static_cast<int>(value) << above
                            << QString::fromLatin1(shown);
    };
    using Changes = Account::Changes;
    row("allowed", "Allowed", Changes::Allowed, 5000, "5,000 shares");
    row("until close", "Allowed until the window closes", Changes::AllowedUntilClose, 1, "1 shares");
    row("read-only", "Read-only", Changes::ReadOnly, 0, "Never");
}

void AccountsDialogTest::guards_areSavedWithTheAccountAndShownAgain() {
    QFETCH(QString, changes);
    QFETCH(int, value);
    QFETCH(int, confirmAbove);
    QFETCH(QString, shown);
    WindowFixture fixture;
    {
        Opened opened(fixture);
        auto* save = part<QPushButton>(opened.dialog, "saveButton");
        QVERIFY(!save->isEnabled());
        auto* box = part<QComboBox>(opened.dialog, "changesBox");
        box->setFocus();
        QTest::keyClicks(box, changes.left(1));
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentText() != changes && box->currentIndex() + 1 < box->count())
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(part<QCheckBox>(opened.dialog, "productionBox"), Qt::Key_Space);
        auto* above = part<QSpinBox>(opened.dialog, "confirmAboveBox");
        above->selectAll();
        QTest::keyClicks(above, QString::number(confirmAbove));
        QVERIFY(save->isEnabled());
        opened.press("saveButton");
        QTRY_COMPARE(opened.message(), QStringLiteral("Saved."));
        QVERIFY(!save->isEnabled());
    }
    const Result<AccountStore> again = AccountStore::load(fixture.path(QStringLiteral("accounts.json")));
    QVERIFY(again.ok());
    const Account saved = again->accounts().constFirst();
    QCOMPARE(static_cast<int>(saved.changes), value);
    QVERIFY(saved.production);
    QCOMPARE(saved.confirmAbove, confirmAbove);

    Opened opened(fixture);
    QCOMPARE(part<QComboBox>(opened.dialog, "changesBox")->currentText(), changes);
    QVERIFY(part<QCheckBox>(opened.dialog, "productionBox")->isChecked());
    QCOMPARE(part<QSpinBox>(opened.dialog, "confirmAboveBox")->text(), shown);
    const QModelIndex row = part<QListWidget>(opened.dialog, "accountList")->model()->index(0, 0);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("production")), qPrintable(spoken));
    QCOMPARE(spoken.contains(QStringLiteral("read-only")), saved.changes == Account::Changes::ReadOnly);
    QVERIFY(row.data(productionRole).toBool());
}

void AccountsDialogTest::guards_ofANewAccountAreThoseOfAnAccountThatSaysNothing() {
    WindowFixture fixture;
    Opened opened(fixture);
    opened.enterNew(fixture, QStringLiteral("second"));
    opened.press("saveButton");
    QTRY_VERIFY(fixture.accounts->find(QStringLiteral("second")));
    const Account saved = *fixture.accounts->find(QStringLiteral("second"));
    QCOMPARE(saved.changes, Account().changes);
    QCOMPARE(saved.production, Account().production);
    QCOMPARE(saved.confirmAbove, defaultConfirmAbove);
}

void AccountsDialogTest::guards_survivesAChangeOfSomethingElse() {
    WindowFixture fixture;
    Account account = fixture.accounts->accounts().constFirst();
    account.changes = Account::Changes::ReadOnly;
    account.production = true;
    account.confirmAbove = 7;
    QVERIFY(fixture.accounts->put(account).ok());
    Opened opened(fixture);
    opened.type("nameEdit", QStringLiteral("renamed"));
    opened.press("saveButton");
    QTRY_VERIFY(fixture.accounts->find(QStringLiteral("renamed")));
    account.name = QStringLiteral("renamed");
    QCOMPARE(*fixture.accounts->find(QStringLiteral("renamed")) == account, true);
}

void AccountsDialogTest::everyField_hasANameForScreenReadersAndAKey() {
    WindowFixture fixture;
    Opened opened(fixture);
    QSet<QChar> keys;
    for (const QLabel* label : opened.dialog.findChildren<QLabel*>()) {
        if (!label->buddy())
            continue;
        const qsizetype at = label->text().indexOf(QLatin1Char('&'));
        QVERIFY2(at >= 0, qPrintable(label->text()));
        const QChar key = label->text().at(at + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(label->text()));
        keys.insert(key);
    }
    for (const char* name : {"addButton", "removeButton", "checkButton", "saveButton", "productionBox",
                             "importAccountsButton", "exportAccountsButton"}) {
        const QString text = part<QAbstractButton>(opened.dialog, name)->text();
        const QChar key = text.at(text.indexOf(QLatin1Char('&')) + 1).toLower();
        QVERIFY2(text.contains(QLatin1Char('&')) && !keys.contains(key), qPrintable(text));
        keys.insert(key);
    }
    for (const char* name : {"changesBox", "productionBox", "confirmAboveBox"}) {
        auto* field = part<QWidget>(opened.dialog, name);
        QVERIFY(!field->toolTip().isEmpty());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(field);
        QVERIFY(spoken && !spoken->text(QAccessible::Name).isEmpty());
    }
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    AccountsDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accounts_dialog.moc"
