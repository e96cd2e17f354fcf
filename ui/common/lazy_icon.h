// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <functional>

namespace sharewarden::ui {

/// An icon that is made when it is first painted. For one that is rarely seen and takes long to unpack.
QIcon lazyIcon(const std::function<QIcon()>& make);

}  // namespace sharewarden::ui
