// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace sharewarden::ui {

enum class Glyph { Scan, Stop, Revoke, Export, Accounts };

/// A simple sign in the palette's text colour, drawn at whatever size is asked for: sharp at every scale,
/// right on light and dark.
QIcon glyphIcon(Glyph glyph);

}  // namespace sharewarden::ui
