// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/chart_colours.h"

#include "ui/common/contrast.h"

namespace sharewarden::ui {
ChartColours::ChartColours(const QPalette& palette)
    : ground(palette.color(QPalette::Base)),
      text(standingOut(palette.color(QPalette::Text), ground, 4.5)),
      muted(standingOut(mix(text, ground, 0.66), ground, 4.8)),
      track(mix(text, ground, 0.07)),
      hover(mix(text, ground, 0.07)),
      focus(standingOut(palette.color(QPalette::Highlight), ground, 3.2)),
      plain(standingOut(QColor(0x00, 0x72, 0xB2), ground, 4.2)),
      low(standingOut(QColor(0x56, 0xB4, 0xE9), ground, 3.1)),
      medium(standingOut(QColor(0xE6, 0x9F, 0x00), ground, 3.1)),
      high(standingOut(QColor(0xD5, 0x5E, 0x00), ground, 4.5)),
      notice(mix(QColor(0xE6, 0x9F, 0x00), ground, 0.16)) {
}

QColor ChartColours::bar(Severity severity) const {
    switch (severity) {
        case Severity::High:
            return high;
        case Severity::Medium:
            return medium;
        case Severity::Low:
            return low;
        case Severity::None:
            break;
    }
    return plain;
}

}  // namespace sharewarden::ui
