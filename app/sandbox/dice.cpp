// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/dice.h"

#include <QDateTime>

namespace sharewarden::sandbox {

QString rolledDate(Dice& dice) {
    const QDate day = QDate(2022, 1, 3).addDays(dice.roll(1600));
    const QTime time(dice.roll(24), dice.roll(60), dice.roll(60));
    const QString text = QDateTime(day, time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return text + QLatin1String("+0900");
}

}  // namespace sharewarden::sandbox
