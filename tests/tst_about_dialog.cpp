// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCoroFuture>
#include <QFuture>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/account_store.h"
#include "app/diagnostics/log.h"
#include "app/inventory/snapshot_store.h"
#include "app/revocation/records.h"
#include "resources/translations.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/await.h"
#include "tests/support/window_steps.h"
#include "ui/about/about_dialog.h"

using namespace sharewarden;
using namespace sharewarden::ui;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<QByteArray> reachable() {
    co_return "Secret Service, which answers";
}

QCoro::Task<QByteArray> answerOf(QFuture<QByteArray> asked, bool* resumed) {
    const QByteArray answered = co_await asked;
    *resumed = true;
    co_return answered;
}

}  // namespace

class TestAboutDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versions_areShownAsPlainText();
    void copy_holdsCountsSettingsAndLog();
    void names_areCopiedWhenAskedForOnly();
    void batches_areCountedFromTheJournal();
    void keychain_isNotKnownUntilItHasAnswered();
    void dialogThatIsClosed_doesNotWaitForAnswers();
    void enterAndEscape_closeAndCopyNothing_data();
    void enterAndEscape_closeAndCopyNothing();
    void everyControl_isNamedAndReached_data();
    void everyControl_isNamedAndReached();
    void everyLanguage_speaksItsOwn_data();
    void everyLanguage_speaksItsOwn();
    void mainWindow_opensIt();

private:
    AboutParts parts();
    static QString copied(const AboutDialog& dialog);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<Log> m_log;
};

void TestAboutDialog::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_accounts =
        std::make_unique<AccountStore>(AccountStore::load(m_folder->filePath(u"accounts.json"_s)).value());
    Account account;
    account.id = u"id-1"_s;
    account.name = u"haneul-prod"_s;
    account.site = ncloud::Site::publicSite();
    account.accessKey = u"ACCESSKEYEXAMPLE0001"_s;
    QVERIFY(m_accounts->put(account).ok());
    m_log = std::make_unique<Log>(systemClock());
    m_log->write(LogLevel::Info, u"call region=KR ms=5 detail=\"no ops@partner.example\""_s);
    QApplication::clipboard()->clear();
}

AboutParts TestAboutDialog::parts() {
    AboutParts parts{*m_accounts};
    parts.log = m_log.get();
    parts.settings = Settings();
    parts.dataDir = m_folder->path();
    parts.inventoryFolder = m_folder->filePath(u"inventories"_s);
    parts.operatorName = u"minji.kim"_s;
    parts.host = u"minji-laptop"_s;
    parts.keychain = &reachable;
    return parts;
}

QString TestAboutDialog::copied(const AboutDialog& dialog) {
    part<QPushButton>(dialog, "aboutCopy")->click();
    return QApplication::clipboard()->text();
}

void TestAboutDialog::versions_areShownAsPlainText() {
    AboutDialog dialog(parts());
    dialog.show();
    auto* versions = part<QPlainTextEdit>(dialog, "aboutVersions");
    QVERIFY(versions->isReadOnly());
    QVERIFY(versions->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    const QStringList lines = versions->toPlainText().split(u'\n');
    for (const QString& line :
         {QString(u"Qt: "_s + QString::fromLatin1(qVersion())), u"Sharewarden: " SHAREWARDEN_VERSION ""_s,
          QString(u"Platform plug-in: "_s + QGuiApplication::platformName()),
          u"Keychain: Secret Service, which answers"_s})
        QVERIFY2(lines.contains(line), qPrintable(line));
    QCOMPARE(lines.filter(u"SQLite: 3."_s).size(), 1);
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestAboutDialog::copy_holdsCountsSettingsAndLog() {
    AboutDialog dialog(parts());
    InventorySnapshot snapshot;
    snapshot.taken = QDateTime(QDate(2026, 11, 24), QTime(1, 2), Qt::UTC);
    QVERIFY(SnapshotStore(m_folder->filePath(u"inventories"_s)).save(snapshot).ok());
    const QString text = copied(dialog);
    for (const QString& part :
         {u"  Accounts: 1\n"_s, u"  Inventories kept: 1\n"_s, u"  Batches on the journal: not known\n"_s,
          u"  Proxy: the system's\n"_s, u"  Style: "_s, u"  Keychain: Secret Service, which answers\n"_s,
          u" INFO    call region=KR ms=5 […]\n"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    QCOMPARE(part<QLabel>(dialog, "aboutMessage")->text(), u"Copied, without login IDs and names."_s);
}

void TestAboutDialog::names_areCopiedWhenAskedForOnly() {
    AboutDialog dialog(parts());
    const QStringList names{u"haneul-prod"_s, u"minji.kim"_s, u"minji-laptop"_s, m_folder->path(),
                            u"ops@partner.example"_s};
    const QString without = copied(dialog);
    for (const QString& name : names)
        QVERIFY2(!without.contains(name), qPrintable(name));
    auto* check = part<QCheckBox>(dialog, "aboutNames");
    QVERIFY(!check->isChecked());
    check->click();
    // What it said was about another text.
    QCOMPARE(part<QLabel>(dialog, "aboutMessage")->text(), QString());
    const QString with = copied(dialog);
    for (const QString& name : names)
        QVERIFY2(with.contains(name), qPrintable(name));
    QVERIFY(!with.contains(u"ACCESSKEYEXAMPLE0001"_s));
    QVERIFY(part<QLabel>(dialog, "aboutMessage")->text().startsWith(u"Copied, with login IDs"_s));
}

void TestAboutDialog::batches_areCountedFromTheJournal() {
    const QString path = m_folder->filePath(u"journal.sqlite"_s);
    PlannedShare share{
        {u"haneul-prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm, u"1"_s, u"a@b.example"_s}, u"web"_s};
    for (int i = 0; i < 2; ++i)
        appendTo(path, {records::batchBegin(planOf({share}), {u"tester"_s, u"desk"_s})});
    AboutParts given = parts();
    given.journal = await(JournalThread::open(path, systemClock())).value();
    AboutDialog dialog(given);
    QTRY_VERIFY(dialog.diagnostics().contains(u"  Batches on the journal: 2\n"_s));
}

void TestAboutDialog::keychain_isNotKnownUntilItHasAnswered() {
    QPromise<QByteArray> answer;
    answer.start();
    AboutParts given = parts();
    const QFuture<QByteArray> future = answer.future();
    bool resumed = false;
    given.keychain = [future, &resumed] { return answerOf(future, &resumed); };
    AboutDialog dialog(given);
    QVERIFY(dialog.diagnostics().contains(u"  Keychain: not known\n"_s));
    answer.addResult("KWallet");
    answer.finish();
    QTRY_VERIFY(dialog.diagnostics().contains(u"  Keychain: KWallet\n"_s));
    QVERIFY(part<QPlainTextEdit>(dialog, "aboutVersions")->toPlainText().contains(u"Keychain: KWallet"_s));
}

void TestAboutDialog::dialogThatIsClosed_doesNotWaitForAnswers() {
    QPromise<QByteArray> answer;
    answer.start();
    AboutParts given = parts();
    const QFuture<QByteArray> future = answer.future();
    bool resumed = false;
    given.keychain = [future, &resumed] { return answerOf(future, &resumed); };
    auto dialog = std::make_unique<AboutDialog>(given);
    dialog.reset();
    answer.addResult("KWallet");
    answer.finish();
    QTRY_VERIFY(resumed);
}

void TestAboutDialog::enterAndEscape_closeAndCopyNothing_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Escape") << Qt::Key_Escape;
}

void TestAboutDialog::enterAndEscape_closeAndCopyNothing() {
    QFETCH(Qt::Key, key);
    AboutDialog dialog(parts());
    dialog.show();
    QTest::keyClick(&dialog, key);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(QApplication::clipboard()->text(), QString());
}

void TestAboutDialog::everyControl_isNamedAndReached_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ko", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestAboutDialog::everyControl_isNamedAndReached() {
    QFETCH(QString, language);
    installTranslators(*qApp, QLocale(language));
    AboutDialog dialog(parts());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QApplication::setActiveWindow(&dialog);
    QCOMPARE(namelessControls(dialog), QStringList());
    QCOMPARE(tabFaults(dialog), QStringList());
    QCOMPARE(mnemonicClashes(dialog), QStringList());
    installTranslators(*qApp, QLocale(u"en"_s));
}

void TestAboutDialog::everyLanguage_speaksItsOwn_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::newRow("en") << u"en"_s << u"Operating system: "_s;
    QTest::newRow("ko") << u"ko"_s << u"운영 체제: "_s;
    QTest::newRow("ja") << u"ja"_s << u"オペレーティングシステム: "_s;
}

// What is shown is translated; what is copied is for who supports the program.
void TestAboutDialog::everyLanguage_speaksItsOwn() {
    QFETCH(QString, language);
    QFETCH(QString, system);
    installTranslators(*qApp, QLocale(language));
    AboutDialog dialog(parts());
    const QString shown = part<QPlainTextEdit>(dialog, "aboutVersions")->toPlainText();
    const QString text = dialog.diagnostics();
    installTranslators(*qApp, QLocale(u"en"_s));
    QVERIFY2(shown.contains(system), qPrintable(shown));
    QVERIFY(text.contains(u"  Operating system: "_s));
}

void TestAboutDialog::mainWindow_opensIt() {
    WindowFixture fixture;
    action(fixture.window(), "about")->trigger();
    auto* dialog = opened<AboutDialog>(fixture.window());
    QTRY_VERIFY(dialog->diagnostics().contains(u"  Batches on the journal: 0\n"_s));
    QVERIFY(dialog->diagnostics().contains(u"  Accounts: 1\n"_s));
    dialog->reject();
}

QTEST_MAIN(TestAboutDialog)
#include "tst_about_dialog.moc"
