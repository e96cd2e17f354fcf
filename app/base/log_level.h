// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace sharewarden {

/// How much it matters (a failure is an `error` in files); a log of one level takes that and everything above
/// it.
enum class LogLevel { Failure, Warning, Info, Debug };

/// `error`, `warning`, `info`, `debug`: for files. Not translated.
QString logLevelName(LogLevel level);
std::optional<LogLevel> logLevelNamed(const QString& name);

}  // namespace sharewarden
