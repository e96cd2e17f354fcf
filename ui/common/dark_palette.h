// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace sharewarden::ui {

/// A dark look for pictures, where no desktop sets one.
QPalette darkPalette();

}  // namespace sharewarden::ui
