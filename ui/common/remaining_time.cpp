// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/remaining_time.h"

#include <QCoreApplication>
#include <cmath>

namespace sharewarden::ui {
namespace {

struct RemainingTimeText {
    Q_DECLARE_TR_FUNCTIONS(RemainingTime)
};

constexpr double secondsToBelieve = 3;
constexpr double partToBelieve = 0.05;

}  // namespace

QString remainingTime(std::chrono::milliseconds elapsed, double done) {
    const double seconds = std::chrono::duration<double>(elapsed).count();
    if (seconds < secondsToBelieve || done < partToBelieve || done >= 1)
        return {};
    const double left = seconds * (1 - done) / done;
    // In steps that do not pretend to more than is known.
    if (left < 55)
        return RemainingTimeText::tr("about %Ln s left", nullptr,
                                     5 * qMax(1, static_cast<int>(std::ceil(left / 5))));
    if (left < 55 * 60)
        return RemainingTimeText::tr("about %Ln min left", nullptr, static_cast<int>(std::lround(left / 60)));
    return RemainingTimeText::tr("about %Ln h left", nullptr, static_cast<int>(std::ceil(left / 3600)));
}

}  // namespace sharewarden::ui
