// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/window_fixture.h"
#include "ui/run/run_controller.h"
#include "ui/scan/scan_controller.h"

namespace sharewarden::test {

inline QAction* action(ui::MainWindow& window, const char* name) {
    return part<QAction>(window, name);
}

/// Waits until a dialog of that type is shown over the window.
template <typename Dialog>
Dialog* opened(const QObject& window) {
    Dialog* found = nullptr;
    const auto shown = [&] {
        const QList<Dialog*> dialogs = window.findChildren<Dialog*>();
        for (Dialog* dialog : dialogs)
            found = dialog->isVisible() ? dialog : found;
        return found != nullptr;
    };
    if (!QTest::qWaitFor(shown))
        qFatal("the dialog did not open");
    return found;
}

/// Presses a key and, for a run that follows from it, waits for its end and that of the scan after it.
template <typename Press>
void waitForRun(ui::MainWindow& window, Press press) {
    QSignalSpy finished(&window.runs(), &ui::RunController::finished);
    QSignalSpy rescanned(&window.scans(), &ui::ScanController::finished);
    press();
    if (finished.isEmpty() && !finished.wait(20'000))
        qFatal("the run did not end");
    if (rescanned.isEmpty() && !rescanned.wait(20'000))
        qFatal("the scan after the run did not end");
    QApplication::processEvents();
}

}  // namespace sharewarden::test
