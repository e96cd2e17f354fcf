// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/base/result.h"
#include "app/settings/settings.h"

namespace sharewarden {

/// `settings.json` in the data directory:
/// `{"version": 1, "network": {"proxy": {"kind", "host", "port", "user"}, "authorityFile", "silenceSeconds",
/// "callsAtOnce"}, "diagnostics": {"logLevel", "logFile"}}`; `kind` is `system`, `none`, `http` or `socks5`.
/// Every field but the version may be missing and is then the default.
///
/// Refuses what is not wholly that. `path` is named in the error.
Result<Settings> parseSettings(const QByteArray& bytes, const QString& path);

/// Reads the file; one that does not exist gives the defaults.
Result<Settings> readSettings(const QString& path);

/// Replaces the file atomically, mode 0600; makes its folder. Fields of the file that this version does not
/// know are kept. A file that cannot be read as ours is left as it is, and so is everything when
/// settingsProblem() finds one.
Status writeSettings(const Settings& settings, const QString& path);

}  // namespace sharewarden
