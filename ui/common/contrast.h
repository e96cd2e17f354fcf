// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace sharewarden::ui {

/// As WCAG 2 counts it: 1 to 21.
double contrastOf(const QColor& a, const QColor& b);

/// `part` of the one and the rest of the other.
QColor mix(const QColor& a, const QColor& b, double part);

/// The colour, moved towards black or white until it has this contrast to the ground.
QColor standingOut(const QColor& colour, const QColor& ground, double contrast);

}  // namespace sharewarden::ui
