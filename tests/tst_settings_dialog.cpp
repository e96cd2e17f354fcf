// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "app/accounts/client_source.h"
#include "app/accounts/keychains.h"
#include "app/diagnostics/log.h"
#include "app/settings/proxy_password.h"
#include "app/settings/settings_file.h"
#include "app/settings/settled_transport.h"
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/counting_keychain.h"
#include "tests/support/part.h"
#include "tests/support/scripted_asker.h"
#include "ui/log/log_model.h"
#include "ui/log/log_window.h"
#include "ui/settings/settings_dialog.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

struct Desk {
    QTemporaryDir dir;
    ScriptedAsker asker;
    CountingKeychain keychain;
    std::unique_ptr<Keychain> memory = memoryKeychain();
    Log log{systemClock()};
    ProxyPassword password{keychain};
    SettledTransport transport{Settings{}, password};
    ClientSource clients{keychain, *memory, transport, systemClock(), randomIds()};

    SettingsParts parts() { return {{transport, clients, log, dir.path()}, password, asker}; }
    Result<Settings> saved() const { return readSettings(settingsPath(dir.path())); }
};

QString message(const QDialog& dialog) {
    return part<QLabel>(dialog, "messageLabel")->text();
}

void press(const QDialog& dialog, const char* button) {
    part<QPushButton>(dialog, button)->click();
}

}  // namespace

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings_areSavedAndInForce();
    void password_goesToTheKeychainAndIsNeverShown();
    void keychainThatRefuses_savesNothing();
    void userTakenAway_takesThePasswordToo();
    void wrongEntries_areNamedAndNotSaved();
    void authorityFile_isNamedAfterChoosing();
    void damagedFile_isNotChanged();
    void unsavedChanges_areAskedAbout();
    void fields_haveKeysAndNames();
    void log_showsFiltersCopiesAndSaves();
    void log_takesManyLines();
};

void SettingsDialogTest::settings_areSavedAndInForce() {
    Desk desk;
    SettingsDialog dialog(desk.parts(), nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QVERIFY(!part<QPushButton>(dialog, "saveButton")->isEnabled());
    part<QSpinBox>(dialog, "silenceBox")->setValue(77);
    part<QSpinBox>(dialog, "callsAtOnceBox")->setValue(2);
    part<QComboBox>(dialog, "logLevelBox")->setCurrentIndex(3);
    press(dialog, "saveButton");
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(desk.saved().ok());
    QCOMPARE(desk.saved()->silenceSeconds, 77);
    QCOMPARE(desk.saved()->callsAtOnce, 2);
    QVERIFY(desk.log.level() == LogLevel::Debug);
    QCOMPARE(desk.keychain.reads + desk.keychain.writes + desk.keychain.removes, 0);
}

void SettingsDialogTest::password_goesToTheKeychainAndIsNeverShown() {
    Desk desk;
    SettingsDialog dialog(desk.parts(), nullptr);
    auto* field = part<QLineEdit>(dialog, "proxyPasswordEdit");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(field->inputMethodHints() & Qt::ImhSensitiveData);
    QVERIFY(!field->isEnabled());
    part<QComboBox>(dialog, "proxyKindBox")->setCurrentIndex(2);
    part<QLineEdit>(dialog, "proxyHostEdit")->setText(QStringLiteral("proxy.example"));
    part<QSpinBox>(dialog, "proxyPortBox")->setValue(3128);
    part<QLineEdit>(dialog, "proxyUserEdit")->setText(QStringLiteral("kim"));
    QVERIFY(field->isEnabled());
    field->setText(QStringLiteral("geheim"));
    press(dialog, "saveButton");
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(desk.keychain.secrets.value(QStringLiteral("proxy-password")).reveal(), QByteArray("geheim"));
    QVERIFY(field->text().isEmpty());
    QFile file(settingsPath(desk.dir.path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("geheim"));
    SettingsDialog again(desk.parts(), nullptr);
    QVERIFY(part<QLineEdit>(again, "proxyPasswordEdit")->text().isEmpty());
    QVERIFY(
        part<QLineEdit>(again, "proxyPasswordEdit")->placeholderText().contains(QStringLiteral("keychain")));
    QCOMPARE(part<QLineEdit>(again, "proxyUserEdit")->text(), QStringLiteral("kim"));
    QCOMPARE(desk.keychain.reads, 0);
}

void SettingsDialogTest::keychainThatRefuses_savesNothing() {
    Desk desk;
    desk.keychain.problem = KeychainProblem::Locked;
    SettingsDialog dialog(desk.parts(), nullptr);
    part<QLineEdit>(dialog, "proxyUserEdit")->setText(QStringLiteral("kim"));
    part<QLineEdit>(dialog, "proxyPasswordEdit")->setText(QStringLiteral("geheim"));
    press(dialog, "saveButton");
    QTRY_VERIFY(message(dialog).contains(QStringLiteral("Nothing was saved")));
    QVERIFY(message(dialog).contains(QStringLiteral("locked")));
    QVERIFY(!QFile::exists(settingsPath(desk.dir.path())));
    QVERIFY(part<QPushButton>(dialog, "saveButton")->isEnabled());
}

void SettingsDialogTest::userTakenAway_takesThePasswordToo() {
    Desk desk;
    desk.keychain.put(QStringLiteral("proxy-password"), "geheim");
    Settings settings;
    settings.proxyUser = QStringLiteral("kim");
    QVERIFY(writeSettings(settings, settingsPath(desk.dir.path())).ok());
    SettingsDialog dialog(desk.parts(), nullptr);
    part<QLineEdit>(dialog, "proxyUserEdit")->clear();
    press(dialog, "saveButton");
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(desk.keychain.secrets.isEmpty());
}

void SettingsDialogTest::wrongEntries_areNamedAndNotSaved() {
    Desk desk;
    SettingsDialog dialog(desk.parts(), nullptr);
    part<QComboBox>(dialog, "proxyKindBox")->setCurrentIndex(2);
    press(dialog, "saveButton");
    QVERIFY(message(dialog).contains(QStringLiteral("host name")));
    part<QLineEdit>(dialog, "proxyHostEdit")->setText(QStringLiteral("proxy.example"));
    press(dialog, "saveButton");
    QVERIFY(message(dialog).contains(QStringLiteral("port")));
    part<QSpinBox>(dialog, "proxyPortBox")->setValue(1);
    part<QLineEdit>(dialog, "authorityFileEdit")->setText(desk.dir.filePath(QStringLiteral("gone.pem")));
    press(dialog, "saveButton");
    QVERIFY(message(dialog).contains(QStringLiteral("gone.pem")));
    QVERIFY(!QFile::exists(settingsPath(desk.dir.path())));
}

void SettingsDialogTest::authorityFile_isNamedAfterChoosing() {
    const Certificates certificates;
    Desk desk;
    desk.asker.paths = {certificates.authorityFile()};
    SettingsDialog dialog(desk.parts(), nullptr);
    press(dialog, "chooseAuthorityFileButton");
    QTRY_COMPARE(part<QLineEdit>(dialog, "authorityFileEdit")->text(), certificates.authorityFile());
    const QString shown = part<QLabel>(dialog, "authorityLabel")->text();
    QVERIFY2(shown.contains(QStringLiteral("Test-Authority")), qPrintable(shown));
}

void SettingsDialogTest::damagedFile_isNotChanged() {
    Desk desk;
    QFile file(settingsPath(desk.dir.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    SettingsDialog dialog(desk.parts(), nullptr);
    QVERIFY(message(dialog).contains(QStringLiteral("left as it is")));
    part<QSpinBox>(dialog, "silenceBox")->setValue(77);
    QVERIFY(!part<QPushButton>(dialog, "saveButton")->isEnabled());
    QCOMPARE(file.size(), 1);
}

void SettingsDialogTest::unsavedChanges_areAskedAbout() {
    Desk desk;
    SettingsDialog dialog(desk.parts(), nullptr);
    dialog.show();
    part<QSpinBox>(dialog, "silenceBox")->setValue(77);
    desk.asker.answers = {-1, 1};
    dialog.reject();
    QTRY_COMPARE(desk.asker.asked.size(), 1);
    QApplication::processEvents();
    QVERIFY(dialog.isVisible());
    dialog.reject();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!QFile::exists(settingsPath(desk.dir.path())));
}

void SettingsDialogTest::fields_haveKeysAndNames() {
    Desk desk;
    SettingsDialog dialog(desk.parts(), nullptr);
    QSet<QChar> keys;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->buddy())
            continue;
        const qsizetype at = label->text().indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(label->text()));
        const QChar key = label->text().at(at + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(label->text()));
        keys.insert(key);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(label->buddy());
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(label->text()));
    }
    QCOMPARE(keys.size(), 9);
}

void SettingsDialogTest::log_showsFiltersCopiesAndSaves() {
    Desk desk;
    desk.log.setFile(desk.dir.filePath(QStringLiteral("logs/x.log")));
    desk.log.write(LogLevel::Info, QStringLiteral("call id=1"));
    QUrl folder;
    LogWindow window({desk.log, desk.asker, [&folder](const QUrl& url) { folder = url; }}, nullptr);
    auto* table = part<QTableView>(window, "logTable");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 1);
    desk.log.write(LogLevel::Warning, QStringLiteral("call id=2 error=Timeout"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, LogModel::Text).data().toString(), QStringLiteral("call id=1"));
    part<QComboBox>(window, "logLevel")->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 1);
    part<QComboBox>(window, "logLevel")->setCurrentIndex(0);
    part<QLineEdit>(window, "logFind")->setText(QStringLiteral("TIMEOUT call"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QApplication::clipboard()->clear();
    press(window, "logCopyButton");
    QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("WARNING call id=2 error=Timeout\n")));
    const QString target = desk.dir.filePath(QStringLiteral("saved.log"));
    desk.asker.paths = {target};
    press(window, "logSaveButton");
    QTRY_VERIFY(QFile::exists(target));
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().endsWith("call id=2 error=Timeout\n"));
    press(window, "logFolderButton");
    QCOMPARE(folder, QUrl::fromLocalFile(desk.dir.filePath(QStringLiteral("logs"))));
}

void SettingsDialogTest::log_takesManyLines() {
    Desk desk;
    LogModel model(desk.log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4000; ++i)
            desk.log.write(LogLevel::Info, QString::number(i));
        model.pull();
    }
    QCOMPARE(model.rowCount(), static_cast<int>(Log::keptLines));
    QCOMPARE(model.at(model.rowCount() - 1).number, quint64(12000));
    QCOMPARE(model.at(0).number, quint64(7001));
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    SettingsDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settings_dialog.moc"
