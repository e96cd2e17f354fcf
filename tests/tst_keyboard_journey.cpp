// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// From nothing to the evidence by keys alone: no mouse, and nothing of a window is touched, only read.
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QWidget>

#include "app/evidence/pack_check.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/keyboard.h"
#include "tests/support/window_driver.h"
#include "tests/support/window_fixture.h"
#include "ui/main_window/main_window.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_store.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

using Shares = QSet<std::pair<QString, QString>>;  // image number, login ID

Shares sharesOf(const sandbox::Estate& estate) {
    Shares shares;
    for (const sandbox::Image& image : estate.images()) {
        for (const QString& login : image.sharedLoginIds)
            shares.insert({image.number, login});
    }
    return shares;
}

// Twenty people with their shares, all of which can be revoked.
QStringList leavers(const sandbox::Estate& estate) {
    QStringList people;
    QSet<QString> stuck;
    for (const sandbox::Image& image : estate.images()) {
        const bool free = image.type == u"SELF" && image.operation == u"NULL";
        for (const QString& login : image.sharedLoginIds) {
            if (!free)
                stuck.insert(login);
            if (!people.contains(login))
                people.append(login);
        }
    }
    people.removeIf([&stuck](const QString& login) { return stuck.contains(login); });
    // The last ones first: among them are the odd ones.
    std::reverse(people.begin(), people.end());
    if (people.size() < 20)
        qFatal("the estate has too few people");
    return people.mid(0, 20);
}

QWidget& active() {
    if (!QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; }))
        qFatal("no window is active");
    return *QApplication::activeWindow();
}

// The text of a label or field of the active window.
template <typename T>
QString textOf(const char* name) {
    const auto* found = active().findChild<T*>(QString::fromLatin1(name));
    return found ? found->text() : QString();
}

bool canBePressed(const char* button) {
    const auto* found = active().findChild<QPushButton*>(QString::fromLatin1(button));
    return found && found->isVisible() && found->isEnabled();
}

QByteArrayList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
}

// As it stands in a row of a CSV file.
QByteArray cell(const QString& text) {
    return (u',' % text % u',').toUtf8();
}

}  // namespace

class KeyboardJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromNoAccountToTheEvidence();
    void views_areUsable_data();
    void views_areUsable();

    void init() { m_faults.clear(); }

private:
    /// Notes everything that is wrong with the window in front for who has no mouse or no eyes.
    void look();
    void addAccount(WindowFixture& fixture);
    void scan(MainWindow& window);
    void tickByList(MainWindow& window, const QStringList& people, qsizetype shares);
    void revoke(MainWindow& window);
    void exportPack(WindowFixture& fixture);

    QStringList m_faults;
};

void KeyboardJourneyTest::look() {
    QWidget& front = active();
    const QStringList faults = namelessControls(front) + tabFaults(front) + mnemonicClashes(front);
    for (const QString& fault : faults)
        m_faults.append(front.objectName() % u": "_s % fault);
    m_faults.removeDuplicates();
}

void KeyboardJourneyTest::addAccount(WindowFixture& fixture) {
    // With no account the first step has the focus; the shortcut does the same.
    QTRY_COMPARE(keyboard::focusName(), u"emptyStep"_s);
    keyboard::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(keyboard::windowName(), u"accountsDialog"_s);
    QTRY_COMPARE(keyboard::focusName(), u"nameEdit"_s);
    look();
    keyboard::type(u"Acme Korea"_s);
    keyboard::press(Qt::Key_Tab);
    QCOMPARE(keyboard::focusName(), u"siteBox"_s);
    keyboard::type(u"a"_s);
    QCOMPARE(active().findChild<QComboBox*>(u"siteBox"_s)->currentText(), u"Another address"_s);
    keyboard::press(Qt::Key_Tab);
    QCOMPARE(keyboard::focusName(), u"addressEdit"_s);
    keyboard::type(fixture.gateway.url().toString());
    keyboard::press(Qt::Key_Tab);
    QCOMPARE(keyboard::focusName(), u"accessKeyEdit"_s);
    keyboard::type(QString::fromLatin1(fixture.gateway.accessKey()));
    keyboard::press(Qt::Key_Tab);
    QCOMPARE(keyboard::focusName(), u"secretEdit"_s);
    keyboard::type(QString::fromLatin1(fixture.gateway.secretKey()));
    look();
    keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(textOf<QLabel>("messageLabel"), u"Saved."_s);
    // Who saved goes on in the form, and is not thrown to the start of the window.
    QVERIFY2(!keyboard::focusName().isEmpty(), "the focus is lost after saving");
    QVERIFY(keyboard::pressMnemonicOf("checkButton"));
    QTRY_VERIFY(textOf<QLabel>("messageLabel").startsWith(u"✓"));
    look();
    keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(keyboard::windowName(), u"mainWindow"_s);
}

void KeyboardJourneyTest::scan(MainWindow& window) {
    QTRY_COMPARE(keyboard::focusName(), u"emptyStep"_s);
    keyboard::press(Qt::Key_F5);
    QTRY_VERIFY(!window.scans().coverage().empty());
    QTRY_VERIFY_WITH_TIMEOUT(!window.scans().isRunning(), 20'000);
    QTRY_VERIFY(window.store().inventory().shares().size() > 0);
    // The rows have the focus as soon as there are any.
    QTRY_VERIFY(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()));
}

void KeyboardJourneyTest::tickByList(MainWindow& window, const QStringList& people, qsizetype shares) {
    QTRY_VERIFY(action(window, "tickByList")->isEnabled());
    keyboard::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(keyboard::windowName(), u"tickByListDialog"_s);
    QCOMPARE(keyboard::focusName(), u"loginListEdit"_s);
    look();
    const QStringList strangers{u"left.long.ago@acme.example"_s, u"nobody@acme.example"_s};
    keyboard::paste((people + strangers).join(u'\n'));
    QTRY_VERIFY(textOf<QLabel>("matchSummary").contains(u"22 login ID"));
    QVERIFY(textOf<QLabel>("matchSummary").contains(u"20 of them found"));
    const auto* missing = active().findChild<QPlainTextEdit*>(u"notFoundList"_s);
    QCOMPARE(missing->toPlainText(), strangers.join(u'\n'));
    look();
    QVERIFY(keyboard::pressMnemonicOf("tickButton"));
    QTRY_COMPARE(window.store().tickedCount(), shares);
    // Something was not found: the dialog stays to say so, and Enter closes it.
    QTRY_COMPARE(keyboard::focusName(), u"cancelButton"_s);
    look();
    keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(keyboard::windowName(), u"mainWindow"_s);
    QVERIFY(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()));
}

void KeyboardJourneyTest::revoke(MainWindow& window) {
    QTRY_VERIFY(action(window, "revoke")->isEnabled());
    keyboard::press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(keyboard::windowName(), u"reviewDialog"_s);
    QCOMPARE(keyboard::focusName(), u"reasonEdit"_s);
    QVERIFY(!canBePressed("revokeButton"));
    look();
    keyboard::type(u"offboarding of November"_s);
    keyboard::press(Qt::Key_Tab);
    QCOMPARE(keyboard::focusName(), u"ticketEdit"_s);
    keyboard::type(u"HR-2041"_s);
    QVERIFY(canBePressed("revokeButton"));
    look();
    QVERIFY(keyboard::pressMnemonicOf("revokeButton"));
    QTRY_COMPARE(keyboard::windowName(), u"runDialog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canBePressed("closeButton"), 30'000);
    QCOMPARE(keyboard::focusName(), u"closeButton"_s);
    // The lists are read again behind the dialog.
    QTRY_VERIFY_WITH_TIMEOUT(!window.scans().isRunning(), 20'000);
}

void KeyboardJourneyTest::exportPack(WindowFixture& fixture) {
    look();
    QVERIFY(QDir().mkpath(fixture.path(u"evidence"_s)));
    fixture.asker.paths = {fixture.path(u"evidence"_s)};
    QVERIFY(keyboard::pressMnemonicOf("packButton"));
    QTRY_VERIFY_WITH_TIMEOUT(textOf<QLabel>("runMessage").contains(u"The evidence pack was written"), 20'000);
    QVERIFY2(!keyboard::focusName().isEmpty(), "the focus is lost while the pack is written");
    look();
    keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(keyboard::windowName(), u"mainWindow"_s);
}

void KeyboardJourneyTest::fromNoAccountToTheEvidence() {
    WindowFixture fixture;
    QVERIFY(fixture.accounts->remove(u"acme-id"_s));
    const Shares before = sharesOf(fixture.gateway.estate());
    const QStringList people = leavers(fixture.gateway.estate());
    Shares theirs;
    for (const auto& share : before) {
        if (people.contains(share.second))
            theirs.insert(share);
    }
    MainWindow& window = fixture.window();
    look();
    addAccount(fixture);
    if (QTest::currentTestFailed())
        return;
    look();
    scan(window);
    if (QTest::currentTestFailed())
        return;
    tickByList(window, people, theirs.size());
    if (QTest::currentTestFailed())
        return;
    revoke(window);
    if (QTest::currentTestFailed())
        return;
    exportPack(fixture);
    if (QTest::currentTestFailed())
        return;

    const QString csv = fixture.path(u"audit.csv"_s);
    fixture.asker.paths = {csv};
    keyboard::press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(csv));
    QCOMPARE(fixture.asker.told, QStringList());
    QVERIFY(!keyboard::focusName().isEmpty());

    // Those shares are gone, and no other.
    QCOMPARE(sharesOf(fixture.gateway.estate()), before - theirs);
    QByteArrayList rows = linesOf(csv);
    QCOMPARE(rows.size(), theirs.size() + 1);
    for (const auto& [image, login] : std::as_const(theirs)) {
        const auto about = std::count_if(rows.cbegin(), rows.cend(), [&](const QByteArray& row) {
            return row.contains(cell(image)) && row.contains(cell(login)) && row.contains(",Revoked,") &&
                   row.contains("offboarding of November");
        });
        QVERIFY2(about == 1, qPrintable(image % u' ' % login));
    }
    const QStringList packs = QDir(fixture.path(u"evidence"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(packs.size(), 1);
    const auto check = checkEvidencePack(fixture.path(u"evidence/"_s % packs.constFirst()));
    QVERIFY(check && check->isIntact());
    QCOMPARE(check->counts.value(Verdict::Revoked), theirs.size());
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void KeyboardJourneyTest::views_areUsable_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("by image") << int(Qt::Key_1);
    QTest::newRow("by login ID") << int(Qt::Key_2);
    QTest::newRow("table") << int(Qt::Key_3);
    QTest::newRow("overview") << int(Qt::Key_4);
}

void KeyboardJourneyTest::views_areUsable() {
    QFETCH(const int, key);
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    keyboard::press(static_cast<Qt::Key>(key), Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_VERIFY(!window.scans().isRunning());
    if (key == Qt::Key_4)
        QTRY_VERIFY(part<QWidget>(window, "overviewAsTables")->isVisible());
    keyboard::press(Qt::Key_Down);
    look();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(KeyboardJourneyTest)
#include "tst_keyboard_journey.moc"
