// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace sharewarden::test {

/// What is wrong with a window for who works with a screen reader or without a mouse, a line about each
/// fault; empty lists when nothing is.

/// Controls that can be used now and have no accessible name.
QStringList namelessControls(QWidget& window);

/// Presses Tab, and then Shift+Tab, until the focus is back: controls that were not come to, or twice, or at
/// which it went no further. Where the focus was, it is again.
QStringList tabFaults(QWidget& window);

/// Two controls of a window that answer to the same Alt+letter.
QStringList mnemonicClashes(QWidget& window);

}  // namespace sharewarden::test
