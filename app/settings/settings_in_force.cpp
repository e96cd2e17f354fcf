// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings_in_force.h"

#include <QDir>

#include "app/accounts/client_source.h"
#include "app/diagnostics/call_line.h"
#include "app/diagnostics/log.h"
#include "app/settings/settled_transport.h"

namespace sharewarden {

QString settingsPath(const QString& dataDir) {
    return QDir(dataDir).filePath(QStringLiteral("settings.json"));
}

QString logPath(const QString& dataDir) {
    return QDir(dataDir).filePath(QStringLiteral("logs/sharewarden.log"));
}

void putIntoForce(const Settings& settings, const SettingsUsers& users) {
    users.log.setLevel(settings.logLevel);
    users.log.setFile(settings.logFile ? logPath(users.dataDir) : QString());
    users.clients.setCallsAtOnce(settings.callsAtOnce);
    users.transport.apply(settings);
}

void logCalls(ClientSource& clients, Log& log) {
    clients.setObserver([&log](const ncloud::CallRecord& call, const std::optional<Error>& error) {
        log.write(callLevel(error), callLine(call, error));
    });
    clients.setSecretObserver([&log](const ncloud::SecretKey& secret) { log.hide(secret); });
}

}  // namespace sharewarden
