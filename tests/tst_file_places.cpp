// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// Where the dialogs that ask for a file begin.
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include "ui/common/asker.h"
#include "ui/common/file_places.h"

using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

class TestFilePlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstTime_isDocuments();
    void withoutDocuments_isHome();
    void eachPurpose_hasItsOwnPlace();
    void places_areThereAfterARestart();
    void placeThatCannotBe_isNotUsed_data();
    void placeThatCannotBe_isNotUsed();
    void saveDialog_beginsThereAndRemembers();
    void openDialog_beginsThereAndRemembers();
    void folderDialog_beginsThereAndRemembers();
    void cancelledDialog_changesNothing();

private:
    QString made(const QString& name) const;
    static QFileDialog* dialogOf(const QWidget& window);

    QTemporaryDir m_home;
};

QString TestFilePlaces::made(const QString& name) const {
    const QString folder = m_home.filePath(name);
    if (!QDir().mkpath(folder))
        qFatal("no folder");
    return folder;
}

QFileDialog* TestFilePlaces::dialogOf(const QWidget& window) {
    auto* dialog = window.findChild<QFileDialog*>();
    if (!dialog)
        qFatal("no dialog");
    return dialog;
}

void TestFilePlaces::initTestCase() {
    qputenv("HOME", QFile::encodeName(m_home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(u".config"_s)));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestFilePlaces::firstTime_isDocuments() {
    const QString documents = made(u"Documents"_s);
    QCOMPARE(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), documents);
    QCOMPARE(FilePlaces().folderFor(FilePurpose::Plan), documents);
}

void TestFilePlaces::withoutDocuments_isHome() {
    QVERIFY(QDir(m_home.filePath(u"Documents"_s)).removeRecursively());
    QCOMPARE(FilePlaces().folderFor(FilePurpose::Plan), m_home.path());
    made(u"Documents"_s);
}

void TestFilePlaces::eachPurpose_hasItsOwnPlace() {
    const QList<FilePurpose> purposes{FilePurpose::Other,     FilePurpose::Plan,   FilePurpose::Evidence,
                                      FilePurpose::Inventory, FilePurpose::Policy, FilePurpose::Accounts,
                                      FilePurpose::LoginIds,  FilePurpose::Log,    FilePurpose::Authorities};
    QSettings settings(m_home.filePath(u"each.ini"_s), QSettings::IniFormat);
    FilePlaces places(&settings);
    for (const FilePurpose purpose : purposes)
        places.rememberFile(purpose, made(u"p%1"_s.arg(static_cast<int>(purpose))) + u"/file.json"_s);
    for (const FilePurpose purpose : purposes)
        QCOMPARE(FilePlaces(&settings).folderFor(purpose),
                 m_home.filePath(u"p%1"_s.arg(static_cast<int>(purpose))));
}

void TestFilePlaces::places_areThereAfterARestart() {
    const QString file = m_home.filePath(u"window.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        FilePlaces(&settings).rememberFolder(FilePurpose::Evidence, made(u"증거 자료"_s));
    }
    QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(FilePlaces(&settings).folderFor(FilePurpose::Evidence), m_home.filePath(u"증거 자료"_s));
}

void TestFilePlaces::placeThatCannotBe_isNotUsed_data() {
    QTest::addColumn<QString>("kept");
    QTest::newRow("gone") << m_home.filePath(u"gone"_s);
    QTest::newRow("a file") << m_home.filePath(u"window.ini"_s);
    QTest::newRow("relative") << u"Documents"_s;
    QTest::newRow("too long") << QString(u'/' + QString(5000, u'/') + m_home.path().mid(1));
    QTest::newRow("empty") << QString();
}

void TestFilePlaces::placeThatCannotBe_isNotUsed() {
    QFETCH(QString, kept);
    QSettings settings(m_home.filePath(u"broken.ini"_s), QSettings::IniFormat);
    settings.setValue(u"folders/plan"_s, kept);
    QCOMPARE(FilePlaces(&settings).folderFor(FilePurpose::Plan), m_home.filePath(u"Documents"_s));
    FilePlaces places;
    places.rememberFolder(FilePurpose::Plan, kept);
    QCOMPARE(places.folderFor(FilePurpose::Plan), m_home.filePath(u"Documents"_s));
}

void TestFilePlaces::saveDialog_beginsThereAndRemembers() {
    QSettings settings(m_home.filePath(u"save.ini"_s), QSettings::IniFormat);
    WidgetAsker asker(&settings);
    QWidget window;
    QString chosen;
    const SaveQuestion question{u"Save Plan"_s, u"plan.json"_s, u"Plans (*.json)"_s, u"json"_s,
                                FilePurpose::Plan};
    asker.askSavePath(&window, question, [&](const QString& path) { chosen = path; });
    QFileDialog* dialog = dialogOf(window);
    QCOMPARE(dialog->directory().absolutePath(), m_home.filePath(u"Documents"_s));
    QCOMPARE(dialog->selectedFiles(), QStringList{m_home.filePath(u"Documents/plan.json"_s)});
    const QString path = made(u"plans"_s) + u"/one.json"_s;
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(chosen, path);
    QTRY_VERIFY(!window.findChild<QFileDialog*>());
    asker.askSavePath(&window, question, [](const QString&) {});
    QCOMPARE(dialogOf(window)->selectedFiles(), QStringList{m_home.filePath(u"plans/plan.json"_s)});
}

void TestFilePlaces::openDialog_beginsThereAndRemembers() {
    WidgetAsker asker;
    QWidget window;
    QFile file(made(u"policies"_s) + u"/policy.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QString chosen;
    const OpenQuestion question{u"Open"_s, u"JSON (*.json)"_s, FilePurpose::Policy};
    asker.askOpenPath(&window, question, [&](const QString& path) { chosen = path; });
    QFileDialog* dialog = dialogOf(window);
    QCOMPARE(dialog->directory().absolutePath(), m_home.filePath(u"Documents"_s));
    dialog->setDirectory(m_home.filePath(u"policies"_s));
    dialog->selectFile(file.fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(chosen, file.fileName());
    QTRY_VERIFY(!window.findChild<QFileDialog*>());
    asker.askOpenPath(&window, question, [](const QString&) {});
    QCOMPARE(dialogOf(window)->directory().absolutePath(), m_home.filePath(u"policies"_s));
}

void TestFilePlaces::folderDialog_beginsThereAndRemembers() {
    WidgetAsker asker;
    QWidget window;
    QString chosen;
    const FolderQuestion question{u"Folder"_s, FilePurpose::Evidence};
    asker.askFolderPath(&window, question, [&](const QString& path) { chosen = path; });
    QFileDialog* dialog = dialogOf(window);
    const QString packs = made(u"packs"_s);
    dialog->setDirectory(packs);
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(packs);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(chosen, packs);
    QTRY_VERIFY(!window.findChild<QFileDialog*>());
    asker.askFolderPath(&window, question, [](const QString&) {});
    QCOMPARE(dialogOf(window)->directory().absolutePath(), packs);
}

void TestFilePlaces::cancelledDialog_changesNothing() {
    WidgetAsker asker;
    QWidget window;
    bool called = false;
    const OpenQuestion question{u"Open"_s, u"JSON (*.json)"_s, FilePurpose::Plan};
    asker.askOpenPath(&window, question, [&](const QString&) { called = true; });
    QFileDialog* dialog = dialogOf(window);
    dialog->setDirectory(made(u"elsewhere"_s));
    dialog->reject();
    QTRY_VERIFY(!window.findChild<QFileDialog*>());
    QVERIFY(!called);
    asker.askOpenPath(&window, question, [](const QString&) {});
    QCOMPARE(dialogOf(window)->directory().absolutePath(), m_home.filePath(u"Documents"_s));
}

QTEST_MAIN(TestFilePlaces)
#include "tst_file_places.moc"
