// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

namespace sharewarden {

/// Gives the present moment in UTC, to the millisecond. Passed in wherever time matters.
using Clock = std::function<QDateTime()>;
Clock systemClock();

/// Gives a new unique identifier (a version 4 UUID without braces).
using IdSource = std::function<QString()>;
IdSource randomIds();

/// `2026-01-31T08:05:00.123Z`: the one form in which moments are stored and exported.
QString utcText(const QDateTime& moment);

}  // namespace sharewarden
