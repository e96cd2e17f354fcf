// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "app/query/query.h"

namespace sharewarden {

enum class DateComparison { In, Before, UpTo, After, From };

/// The days that `comparison` and a day, month, year, range (`2025-01..2025-03`) or distance from today
/// (`90d`, `today`) stand for. Nothing when `value`, which is folded, is none of them.
std::optional<DateRange> dateRange(DateComparison comparison, const QString& value, const QDate& today);

}  // namespace sharewarden
