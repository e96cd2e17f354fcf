// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace sharewarden::sandbox {

// Ends the application's event loop, with exit code 0, on SIGTERM and SIGINT.
void quitOnSignal(QCoreApplication& application);

}  // namespace sharewarden::sandbox
