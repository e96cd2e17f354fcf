// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/log_level.h"

#include <array>

namespace sharewarden {
namespace {

constexpr std::array logLevels{LogLevel::Failure, LogLevel::Warning, LogLevel::Info, LogLevel::Debug};

}  // namespace

QString logLevelName(LogLevel level) {
    switch (level) {
        case LogLevel::Failure:
            return QStringLiteral("error");
        case LogLevel::Warning:
            return QStringLiteral("warning");
        case LogLevel::Info:
            return QStringLiteral("info");
        case LogLevel::Debug:
            break;
    }
    return QStringLiteral("debug");
}

std::optional<LogLevel> logLevelNamed(const QString& name) {
    for (const LogLevel level : logLevels) {
        if (logLevelName(level) == name)
            return level;
    }
    return std::nullopt;
}

}  // namespace sharewarden
