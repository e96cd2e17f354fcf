// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include "app/base/single_instance.h"

class QWidget;

namespace sharewarden::ui {

/// How long the desktop has to put a window in front before it is taken as refused.
inline constexpr std::chrono::milliseconds activationGrace{700};

/// Shows the window, as it was before it was minimised, and asks the desktop to put it, or the dialog that is
/// open over it, in front. Where the desktop does not do that (it may guard against windows that push
/// themselves forward), `alert` is called: the entry of the window in the task bar asks for attention.
void raiseWindow(QWidget& window, const RaiseRequest& request, std::function<void(QWidget&)> alert);
/// The same with QApplication::alert().
void raiseWindow(QWidget& window, const RaiseRequest& request);

}  // namespace sharewarden::ui
