// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/raise_window.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace sharewarden::ui {

void raiseWindow(QWidget& window, const RaiseRequest& request, std::function<void(QWidget&)> alert) {
    // Qt's Wayland part takes the token from here when it asks for the window to be activated
    // (QWaylandXdgSurface::requestActivate()). Its X11 part reads a startup ID at the start only.
    constexpr const char* tokenVariable = "XDG_ACTIVATION_TOKEN";
    if (!request.activationToken.isEmpty())
        qputenv(tokenVariable, request.activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    QWidget* front = QApplication::activeModalWidget();
    if (!front)
        front = &window;
    front->raise();
    front->activateWindow();
    // It counts once, and is not for what this program starts.
    qunsetenv(tokenVariable);
    QTimer::singleShot(activationGrace, &window, [&window, alert = std::move(alert)] {
        if (!QApplication::activeWindow())
            alert(window);
    });
}

void raiseWindow(QWidget& window, const RaiseRequest& request) {
    raiseWindow(window, request, [](QWidget& refused) { QApplication::alert(&refused); });
}

}  // namespace sharewarden::ui
