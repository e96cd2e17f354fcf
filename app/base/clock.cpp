// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/clock.h"

#include <QUuid>

namespace sharewarden {

Clock systemClock() {
    return [] { return QDateTime::currentDateTimeUtc(); };
}

IdSource randomIds() {
    return [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
}

QString utcText(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace sharewarden
