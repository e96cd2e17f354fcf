// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/dice.h"

#include <QDate>

namespace sharewarden::sandbox {

QString rolledDate(Dice& dice) {
    int year = 0;
    int month = 0;
    int day = 0;
    QDate(2022, 1, 3).addDays(dice.roll(1600)).getDate(&year, &month, &day);
    const int hour = dice.roll(24);
    const int minute = dice.roll(60);
    const int second = dice.roll(60);
    return QString::asprintf("%04d-%02d-%02dT%02d:%02d:%02d+0900", year, month, day, hour, minute, second);
}

}  // namespace sharewarden::sandbox
