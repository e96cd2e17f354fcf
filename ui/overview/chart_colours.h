// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include "app/policy/finding.h"

namespace sharewarden::ui {

/// What a chart is drawn with on a palette's Base, light or dark. The hues are those of Okabe and Ito, which
/// people with every kind of colour vision tell apart; marks have a contrast of 3 and texts of 4.5 or more.
struct ChartColours {
    explicit ChartColours(const QPalette& palette);
    QColor bar(Severity severity) const;

    QColor ground;
    QColor text;
    QColor muted;  ///< text that matters less
    QColor track;  ///< behind a bar; says nothing by itself
    QColor hover;  ///< behind the row under the pointer
    QColor focus;  ///< the frame of the row with the keyboard
    QColor plain;  ///< a bar that has no severity
    QColor low;
    QColor medium;
    QColor high;
    QColor notice;  ///< the ground of a notice; `text` is readable on it
};

}  // namespace sharewarden::ui
