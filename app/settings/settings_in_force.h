// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/settings/settings.h"

namespace sharewarden {

class ClientSource;
class Log;
class SettledTransport;

/// The parts that go by the settings. All outlive whoever holds this.
struct SettingsUsers {
    SettledTransport& transport;
    ClientSource& clients;
    Log& log;
    QString dataDir;  ///< the log's folder is in it
};

/// Where the settings are kept.
QString settingsPath(const QString& dataDir);
/// Where the log is written, when the settings want it.
QString logPath(const QString& dataDir);

/// For everything that happens from now on.
void putIntoForce(const Settings& settings, const SettingsUsers& users);

/// Every call of `clients` becomes a line of the log, which learns the secrets that they sign with.
void logCalls(ClientSource& clients, Log& log);

}  // namespace sharewarden
