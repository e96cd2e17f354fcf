// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/accounts/account.h"
#include "app/diagnostics/support_report.h"
#include "app/settings/settings.h"

namespace sharewarden {

/// What both programs know when they are asked for diagnostics.
struct SupportSources {
    QDateTime now;
    QList<Account> accounts;
    std::optional<Settings> settings;  ///< none: they cannot be read
    std::optional<qsizetype> inventories = {};
    std::optional<qsizetype> batches = {};
    QString dataDir;
    QString operatorName;
    QString host;
    QString homeFolder;
    QProcessEnvironment environment;
    QStringList log;  ///< as SupportFacts has it
};

/// What of it is in a report, by what may be told to anybody and what may not. Versions of the window are
/// added by the window.
SupportFacts supportFacts(const SupportSources& sources);

}  // namespace sharewarden
