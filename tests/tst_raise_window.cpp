// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What becomes of a window when the program is started a second time.
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/common/raise_window.h"

using namespace sharewarden;
using namespace sharewarden::ui;

class TestRaiseWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minimisedWindow_isShownAndActive_data();
    void minimisedWindow_isShownAndActive();
    void windowBehindAnother_comesToTheFront();
    void openDialog_keepsTheFront();
    void whatTheDesktopRefuses_isAskedForByAnAlert();
    void token_isThereForTheActivationOnly();
    void windowThatDies_isNotAskedFor();
};

namespace {

int alerts = 0;

void countAlert(QWidget&) {
    ++alerts;
}

// Longer than the desktop has to do it.
void waitForVerdict() {
    bool over = false;
    QTimer::singleShot(activationGrace + std::chrono::milliseconds(100), qApp, [&over] { over = true; });
    QVERIFY(QTest::qWaitFor([&over] { return over; }));
}

}  // namespace

void TestRaiseWindow::minimisedWindow_isShownAndActive_data() {
    QTest::addColumn<Qt::WindowStates>("before");
    QTest::addColumn<Qt::WindowStates>("after");
    QTest::newRow("minimised") << Qt::WindowStates(Qt::WindowMinimized) << Qt::WindowStates();
    QTest::newRow("minimised when maximised") << Qt::WindowStates(Qt::WindowMinimized | Qt::WindowMaximized)
                                              << Qt::WindowStates(Qt::WindowMaximized);
    QTest::newRow("as usual") << Qt::WindowStates() << Qt::WindowStates();
}

void TestRaiseWindow::minimisedWindow_isShownAndActive() {
    QFETCH(Qt::WindowStates, before);
    QFETCH(Qt::WindowStates, after);
    alerts = 0;
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.setWindowState(before);
    raiseWindow(window, {}, countAlert);
    QTRY_VERIFY(window.isActiveWindow());
    QVERIFY(window.isVisible());
    QCOMPARE(window.windowState() & ~Qt::WindowActive, after);
    waitForVerdict();
    QCOMPARE(alerts, 0);
}

void TestRaiseWindow::windowBehindAnother_comesToTheFront() {
    QWidget window;
    window.show();
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow());
    raiseWindow(window, {}, countAlert);
    QTRY_VERIFY(window.isActiveWindow());
}

void TestRaiseWindow::openDialog_keepsTheFront() {
    QWidget window;
    window.show();
    QDialog dialog(&window);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QWidget other;
    other.setWindowModality(Qt::NonModal);
    raiseWindow(window, {}, countAlert);
    QTRY_VERIFY(dialog.isActiveWindow());
    QVERIFY(window.isVisible());
}

void TestRaiseWindow::whatTheDesktopRefuses_isAskedForByAnAlert() {
    alerts = 0;
    QWidget window;
    raiseWindow(window, {}, countAlert);
    QTRY_VERIFY(window.isActiveWindow());
    // The desktop leaves the keyboard to another program.
    QApplication::setActiveWindow(nullptr);
    QTRY_COMPARE(alerts, 1);
    waitForVerdict();
    QCOMPARE(alerts, 1);
    // The real one goes through, whatever the platform makes of it.
    raiseWindow(window, {});
    QApplication::setActiveWindow(nullptr);
    waitForVerdict();
}

void TestRaiseWindow::token_isThereForTheActivationOnly() {
    // Looks at the environment when the window is shown, as Qt's Wayland part does.
    class Window : public QWidget {
    public:
        QByteArray seen;

    protected:
        void showEvent(QShowEvent*) override { seen = qgetenv("XDG_ACTIVATION_TOKEN"); }
    };
    Window window;
    raiseWindow(window, {"token-1", "startup"}, countAlert);
    QCOMPARE(window.seen, QByteArray("token-1"));
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    window.hide();
    raiseWindow(window, {}, countAlert);
    QCOMPARE(window.seen, QByteArray());
}

void TestRaiseWindow::windowThatDies_isNotAskedFor() {
    alerts = 0;
    auto window = std::make_unique<QWidget>();
    raiseWindow(*window, {}, countAlert);
    window.reset();
    waitForVerdict();
    QCOMPARE(alerts, 0);
}

QTEST_MAIN(TestRaiseWindow)
#include "tst_raise_window.moc"
