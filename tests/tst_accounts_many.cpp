// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The accounts dialog with many accounts: finding, order, folders and colours, when a key last worked, import
// and export.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/support/await.h"
#include "tests/support/refusing_keychain.h"
#include "tests/support/window_fixture.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/import_dialog.h"
#include "ui/accounts/import_model.h"
#include "ui/common/account_rows.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

// `acme`, and as many more as are asked for, with a configure file and an environment of its own.
struct Many {
    explicit Many(int more = 0) {
        for (int i = 1; i <= more; ++i) {
            Account account;
            account.id = QStringLiteral("id-%1").arg(i);
            account.name = QStringLiteral("account %1").arg(i, 2, 10, QLatin1Char('0'));
            account.site = ncloud::Site::publicSite();
            account.accessKey = QStringLiteral("KEY%1").arg(i);
            account.folder = i % 2 ? QStringLiteral("서울") : QString();
            if (!fixture.accounts->put(account))
                qFatal("the account could not be saved");
        }
    }

    AccountsDialog& dialog() {
        if (!m_dialog) {
            m_dialog = std::make_unique<AccountsDialog>(
                AccountsParts{*fixture.accounts, *fixture.clients, fixture.asker, randomIds(), environment,
                              configurePath()},
                nullptr);
            m_dialog->show();
            if (!QTest::qWaitForWindowExposed(m_dialog.get()))
                qFatal("the dialog was not shown");
            QApplication::setActiveWindow(m_dialog.get());
        }
        return *m_dialog;
    }
    ImportDialog& import() {
        press("importAccountsButton");
        auto* found = dialog().findChild<ImportDialog*>();
        if (!found || !QTest::qWaitForWindowExposed(found))
            qFatal("the import was not shown");
        return *found;
    }

    QString configurePath() const { return fixture.path(QStringLiteral("configure")); }
    void writeConfigure(const QByteArray& bytes) const {
        QFile file(configurePath());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no configure file");
    }
    QByteArray profile(const char* name, const char* accessKey) const {
        return QByteArray("[") + name + "]\nncloud_access_key_id=" + accessKey +
               "\nncloud_secret_access_key=hunter2\n";
    }

    QStringList names() const {
        QStringList names;
        for (const Account& account : fixture.accounts->accounts())
            names.append(account.name);
        return names;
    }
    QListWidget* list() { return part<QListWidget>(dialog(), "accountList"); }
    QStringList shown() {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->isHidden())
                names.append(list()->item(row)->text());
        }
        return names;
    }
    QString message() { return part<QLabel>(dialog(), "messageLabel")->text(); }
    void press(const char* button) {
        QTest::mouseClick(part<QAbstractButton>(dialog(), button), Qt::LeftButton);
    }

    WindowFixture fixture;
    QProcessEnvironment environment;

private:
    std::unique_ptr<AccountsDialog> m_dialog;
};

QString importMessage(ImportDialog& import) {
    return part<QLabel>(import, "importMessage")->text();
}

QStringList column(ImportDialog& import, ImportModel::Column column) {
    const QAbstractItemModel* model = part<QTableView>(import, "importTable")->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

}  // namespace

class AccountsManyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void search_findsByNameFolderKeyAndSite_data();
    void search_findsByNameFolderKeyAndSite();
    void search_isReachedByItsKeyAndLeavesTheFormAlone();
    void order_isChangedByKeysAndSaved();
    void order_cannotBeChangedAmongSome();
    void folderAndColour_areSavedAndSaid();
    void lastWorked_isNotedByACheckAndForgottenWithTheKey();
    void lastWorked_isNotNotedForAKeyThatIsNotSaved();
    void export_writesAllAndNoSecret();
    void import_previewsAndImportsWhatIsTicked();
    void import_model_isAModel();
    void import_saysWhyNothingCanBeImported();
    void import_ofAnotherFile();
    void import_ofTheEnvironment();
    void import_withoutAKeychainOffersMemoryOnce();
};

void AccountsManyTest::search_findsByNameFolderKeyAndSite_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const char* words, const char* found) {
        QTest::newRow(name) << QString::fromUtf8(words)
                            << QString::fromUtf8(found).split(u',', Qt::SkipEmptyParts);
    };
    row("every word of a name", "ount 2", "account 02");
    row("folder", "서울", "account 01,account 03");
    row("access key, in another case", "key3", "account 03");
    row("site", "public", "account 01,account 02,account 03");
    row("nothing", "nowhere", "");
    row("everything", " ", "acme,account 01,account 02,account 03");
}

void AccountsManyTest::search_findsByNameFolderKeyAndSite() {
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    Many many(3);
    QTest::keyClicks(part<QLineEdit>(many.dialog(), "accountSearch"), QStringLiteral("x"));
    part<QLineEdit>(many.dialog(), "accountSearch")->setText(words);
    QCOMPARE(many.shown(), found);
}

void AccountsManyTest::search_isReachedByItsKeyAndLeavesTheFormAlone() {
    Many many(3);
    part<QLineEdit>(many.dialog(), "nameEdit")->setText(QStringLiteral("half typed"));
    QTest::keySequence(&many.dialog(), QKeySequence(QKeySequence::Find));
    auto* search = part<QLineEdit>(many.dialog(), "accountSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("account 02"));
    QCOMPARE(many.shown(), QStringList{QStringLiteral("account 02")});
    QCOMPARE(part<QLineEdit>(many.dialog(), "nameEdit")->text(), QStringLiteral("half typed"));
    search->clear();
    QCOMPARE(many.shown().size(), 4);
}

void AccountsManyTest::order_isChangedByKeysAndSaved() {
    Many many(2);
    QSignalSpy changed(&many.dialog(), &AccountsDialog::accountsChanged);
    many.list()->setCurrentRow(2);
    QTest::keyClick(&many.dialog(), Qt::Key_Up, Qt::AltModifier);
    const QStringList once{QStringLiteral("acme"), QStringLiteral("account 02"),
                           QStringLiteral("account 01")};
    QTRY_COMPARE(many.names(), once);
    QCOMPARE(many.shown(), once);
    QCOMPARE(many.list()->currentRow(), 1);
    many.press("moveUpButton");
    QCOMPARE(many.names().constFirst(), QStringLiteral("account 02"));
    QVERIFY(!part<QToolButton>(many.dialog(), "moveUpButton")->isEnabled());
    many.press("moveDownButton");
    QCOMPARE(many.names(), once);
    QCOMPARE(changed.size(), 3);
    const Result<AccountStore> again = AccountStore::load(many.fixture.path(QStringLiteral("accounts.json")));
    QCOMPARE(again->accounts().at(1).name, QStringLiteral("account 02"));
    many.list()->setCurrentRow(2);
    QVERIFY(!part<QToolButton>(many.dialog(), "moveDownButton")->isEnabled());
}

void AccountsManyTest::order_cannotBeChangedAmongSome() {
    Many many(3);
    many.list()->setCurrentRow(2);
    QVERIFY(part<QToolButton>(many.dialog(), "moveUpButton")->isEnabled());
    part<QLineEdit>(many.dialog(), "accountSearch")->setText(QStringLiteral("account"));
    QVERIFY(!part<QToolButton>(many.dialog(), "moveUpButton")->isEnabled());
    QVERIFY(!part<QToolButton>(many.dialog(), "moveDownButton")->isEnabled());
}

void AccountsManyTest::folderAndColour_areSavedAndSaid() {
    Many many(1);
    auto* folders = part<QComboBox>(many.dialog(), "folderBox");
    QCOMPARE(folders->findText(QStringLiteral("서울")), 0);
    auto* folder = part<QLineEdit>(many.dialog(), "folderEdit");
    folder->setFocus();
    QTest::keyClicks(folder, QStringLiteral("Busan"));
    auto* colour = part<QComboBox>(many.dialog(), "colourBox");
    colour->setFocus();
    QTest::keyClicks(colour, QStringLiteral("P"));
    QCOMPARE(colour->currentText(), QStringLiteral("Purple"));
    many.press("saveButton");
    QTRY_COMPARE(many.message(), QStringLiteral("Saved."));
    const Account saved = *many.fixture.accounts->find(QStringLiteral("acme"));
    QCOMPARE(saved.folder, QStringLiteral("Busan"));
    QVERIFY(saved.colour == Account::Colour::Purple);
    const QModelIndex row = many.list()->model()->index(0, 0);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("acme, marked purple, in the folder Busan"));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Marked purple.")));
    QVERIFY(!row.data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(row.data(folderRole).toString(), QStringLiteral("Busan"));
}

void AccountsManyTest::lastWorked_isNotedByACheckAndForgottenWithTheKey() {
    Many many;
    auto* label = part<QLabel>(many.dialog(), "lastWorkedLabel");
    QVERIFY2(label->text().contains(QStringLiteral("Never")), qPrintable(label->text()));
    many.press("checkButton");
    QTRY_VERIFY(many.message().startsWith(QStringLiteral("✓")));
    const Account checked = *many.fixture.accounts->find(QStringLiteral("acme"));
    QVERIFY(qAbs(checked.lastWorked.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(label->text(), lastWorkedText(checked));
    QVERIFY(!part<QPushButton>(many.dialog(), "saveButton")->isEnabled());
    QTest::keyClicks(part<QLineEdit>(many.dialog(), "secretEdit"), QStringLiteral("rotated"));
    many.press("saveButton");
    QTRY_COMPARE(many.message(), QStringLiteral("Saved."));
    QVERIFY(label->text().contains(QStringLiteral("Never")));
}

void AccountsManyTest::lastWorked_isNotNotedForAKeyThatIsNotSaved() {
    Many many;
    const QString right = QString::fromLatin1(many.fixture.gateway.secretKey());
    QTest::keyClicks(part<QLineEdit>(many.dialog(), "secretEdit"), right);
    many.press("checkButton");
    QTRY_VERIFY(many.message().startsWith(QStringLiteral("✓")));
    QVERIFY(!many.fixture.accounts->find(QStringLiteral("acme"))->lastWorked.isValid());
}

void AccountsManyTest::export_writesAllAndNoSecret() {
    Many many(2);
    const QString path = many.fixture.path(QStringLiteral("out.json"));
    many.fixture.asker.paths = {path};
    many.press("exportAccountsButton");
    QTRY_VERIFY2(many.message().contains(QStringLiteral("3 account")), qPrintable(many.message()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("account 02") && bytes.contains("KEY1"));
    QVERIFY(!bytes.contains(many.fixture.gateway.secretKey()));
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    many.fixture.asker.paths = {many.fixture.path(QStringLiteral("missing/out.json"))};
    many.press("exportAccountsButton");
    QTRY_VERIFY2(many.message().contains(QStringLiteral("not exported")), qPrintable(many.message()));
}

void AccountsManyTest::import_previewsAndImportsWhatIsTicked() {
    Many many;
    const QByteArray acme = many.fixture.gateway.accessKey();
    many.writeConfigure(many.profile("one", "AK1") + many.profile("two", "AK2") +
                        "[bad]\nncloud_access_key_id=AK3\nnonsense\n");
    ImportDialog& import = many.import();
    QCOMPARE(column(import, ImportModel::Name),
             (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("bad")}));
    QCOMPARE(column(import, ImportModel::Verdict),
             (QStringList{QStringLiteral("New"), QStringLiteral("New"), QStringLiteral("Cannot be used")}));
    QVERIFY2(importMessage(import).contains(QStringLiteral("Line 9")), qPrintable(importMessage(import)));
    auto* button = part<QPushButton>(import, "importButton");
    QVERIFY2(button->text().startsWith(QStringLiteral("&Import 2 Account")), qPrintable(button->text()));
    auto* table = part<QTableView>(import, "importTable");
    QCOMPARE(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("one, ticked"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("one, not ticked"));
    QVERIFY2(button->text().startsWith(QStringLiteral("&Import 1 Account")), qPrintable(button->text()));

    QSignalSpy changed(&many.dialog(), &AccountsDialog::accountsChanged);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(many.names(), (QStringList{QStringLiteral("acme"), QStringLiteral("two")}));
    QCOMPARE(many.shown(), many.names());
    const auto secret = await(many.fixture.system->read(many.fixture.accounts->accounts().at(1).id));
    QCOMPARE(secret->reveal(), QByteArray("hunter2"));
    QTRY_VERIFY2(importMessage(import).contains(QStringLiteral("1 account")),
                 qPrintable(importMessage(import)));
    QCOMPARE(column(import, ImportModel::Verdict).at(1), QStringLiteral("Already here"));
    // What was unticked stays so.
    QVERIFY(!button->isEnabled());
    for (const QWidget* widget : import.findChildren<QWidget*>())
        QVERIFY(!widget->property("text").toString().contains(QStringLiteral("hunter2")));
}

void AccountsManyTest::import_model_isAModel() {
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportCandidate fresh;
    fresh.account.id = QStringLiteral("1");
    fresh.account.name = QStringLiteral("a\u202Eb");
    fresh.verdict = ImportVerdict::New;
    ImportCandidate unusable;
    unusable.account.id = QStringLiteral("2");
    unusable.reason = QStringLiteral("why");
    model.setCandidates({fresh, unusable});
    QCOMPARE(model.ticked().size(), 1);
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("⟨U+202E⟩")));
    QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.ticked().isEmpty());
    model.setCandidates({});
    QCOMPARE(model.rowCount(), 0);
}

void AccountsManyTest::import_saysWhyNothingCanBeImported() {
    Many many;
    ImportDialog& import = many.import();
    QVERIFY(part<QLabel>(import, "importSource")->text().contains(many.configurePath()));
    QVERIFY(importMessage(import).contains(QStringLiteral("no key to import")));
    QVERIFY(!part<QPushButton>(import, "importButton")->isEnabled());
    QTest::keyClick(&import, Qt::Key_Escape);
    QVERIFY(!import.isVisible());
}

void AccountsManyTest::import_ofAnotherFile() {
    Many many(1);
    const QString path = many.fixture.path(QStringLiteral("exported.json"));
    many.fixture.asker.paths = {path};
    many.press("exportAccountsButton");
    QTRY_VERIFY(QFileInfo::exists(path));
    QVERIFY(many.fixture.accounts->remove(QStringLiteral("id-1")).ok());
    ImportDialog& import = many.import();
    many.fixture.asker.paths = {path};
    QTest::mouseClick(part<QPushButton>(import, "importFileButton"), Qt::LeftButton);
    QTRY_COMPARE(column(import, ImportModel::Verdict),
                 (QStringList{QStringLiteral("Already here"), QStringLiteral("New")}));
    QTest::mouseClick(part<QPushButton>(import, "importButton"), Qt::LeftButton);
    QTRY_COMPARE(many.names(), (QStringList{QStringLiteral("acme"), QStringLiteral("account 01")}));
    QCOMPARE(many.fixture.accounts->accounts().at(1).folder, QStringLiteral("서울"));
}

void AccountsManyTest::import_ofTheEnvironment() {
    Many many;
    many.environment.insert(QStringLiteral("NCLOUD_ACCESS_KEY_ID"), QStringLiteral("AK9"));
    many.environment.insert(QStringLiteral("NCLOUD_SECRET_ACCESS_KEY"), QStringLiteral("hunter2"));
    ImportDialog& import = many.import();
    QCOMPARE(column(import, ImportModel::Origin), QStringList{QStringLiteral("environment")});
    QTest::mouseClick(part<QPushButton>(import, "importButton"), Qt::LeftButton);
    QTRY_COMPARE(many.names(), (QStringList{QStringLiteral("acme"), QStringLiteral("environment")}));
}

void AccountsManyTest::import_withoutAKeychainOffersMemoryOnce() {
    Many many;
    many.writeConfigure(many.profile("one", "AK1") + many.profile("two", "AK2"));
    RefusingKeychain absent(KeychainProblem::NoService);
    many.fixture.clients = std::make_unique<ClientSource>(absent, *many.fixture.memory,
                                                          many.fixture.transport, systemClock(), randomIds());
    ImportDialog& import = many.import();
    QTest::mouseClick(part<QPushButton>(import, "importButton"), Qt::LeftButton);
    QTRY_COMPARE(many.fixture.asker.asked.size(), 1);
    QTRY_VERIFY2(importMessage(import).contains(QStringLiteral("Not imported: one, two.")),
                 qPrintable(importMessage(import)));
    QCOMPARE(many.names(), QStringList{QStringLiteral("acme")});
    many.fixture.asker.answers = {0};
    QTest::mouseClick(part<QPushButton>(import, "importButton"), Qt::LeftButton);
    QTRY_COMPARE(many.names().size(), 3);
    QCOMPARE(many.fixture.asker.asked.size(), 2);
    const auto secret = await(many.fixture.memory->read(many.fixture.accounts->accounts().at(2).id));
    QCOMPARE(secret->reveal(), QByteArray("hunter2"));
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    AccountsManyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accounts_many.moc"
