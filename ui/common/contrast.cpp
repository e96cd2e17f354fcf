// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/contrast.h"

#include <algorithm>
#include <cmath>

namespace sharewarden::ui {
namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

}  // namespace

QColor mix(const QColor& a, const QColor& b, double part) {
    const auto mixed = [part](int x, int y) {
        return static_cast<int>(std::lround(x * part + y * (1 - part)));
    };
    return QColor(mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue()));
}

double contrastOf(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor standingOut(const QColor& colour, const QColor& ground, double contrast) {
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor& away = contrastOf(black, ground) > contrastOf(white, ground) ? black : white;
    constexpr int steps = 40;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mix(away, colour, static_cast<double>(step) / steps);
        if (contrastOf(tried, ground) >= contrast)
            return tried;
    }
    return away;
}

}  // namespace sharewarden::ui
