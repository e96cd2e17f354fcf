// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeySequence>
#include <QTest>
#include <QWindow>

namespace sharewarden::test {

/// A person without a mouse: keys go to the window that has the focus, as from the window system, so that
/// modal dialogs, popups, shortcuts and mnemonics take them as they do in the program. Nothing else is
/// touched; what is seen is only read.
namespace keyboard {

/// When a window is closed, a window manager activates the one over which it stood; offscreen there is none.
inline void activateAsAWindowManager() {
    if (QApplication::activeWindow())
        return;
    QWidget* next = QApplication::activeModalWidget();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (!next && window->isVisible() && window->isWindow())
            next = window;
    }
    if (next)
        QApplication::setActiveWindow(next);
}

/// The window that has the focus; ends the test program when none gets it.
inline QWindow* focusWindow() {
    const auto focused = [] {
        activateAsAWindowManager();
        return QGuiApplication::focusWindow() != nullptr;
    };
    if (!QTest::qWaitFor(focused))
        qFatal("no window has the focus");
    return QGuiApplication::focusWindow();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(focusWindow(), key, modifiers);
}

inline void press(const QKeySequence& keys) {
    for (int i = 0; i < keys.count(); ++i)
        press(keys[static_cast<uint>(i)].key(), keys[static_cast<uint>(i)].keyboardModifiers());
}

/// ASCII, as it is on the keys.
inline void type(const QString& text) {
    for (const QChar c : text)
        QTest::keyClick(focusWindow(), c.toLatin1());
}

/// Pastes what is on the clipboard of another program.
inline void paste(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

/// The object name of the widget that has the focus.
inline QString focusName() {
    activateAsAWindowManager();
    const QWidget* widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

/// The object name of the window that has the focus.
inline QString windowName() {
    activateAsAWindowManager();
    const QWidget* window = QApplication::activeWindow();
    return window ? window->objectName() : QString();
}

/// Alt and the underlined letter of a button of the active window: by what is read on it, once it can be
/// pressed.
inline bool pressMnemonicOf(const char* button) {
    const auto* found =
        QApplication::activeWindow()->findChild<QAbstractButton*>(QString::fromLatin1(button));
    if (!found || !QTest::qWaitFor([found] { return found->isVisible() && found->isEnabled(); }))
        return false;
    const QKeySequence mnemonic = QKeySequence::mnemonic(found->text());
    if (mnemonic.isEmpty())
        return false;
    press(mnemonic);
    return true;
}

}  // namespace keyboard

}  // namespace sharewarden::test
