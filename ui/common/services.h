// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/accounts/seal_key_source.h"
#include "app/base/clock.h"
#include "app/inventory/scan.h"
#include "app/revocation/run.h"
#include "app/settings/settings_in_force.h"
#include "ui/common/asker.h"

class QSettings;

namespace sharewarden {
class Log;
class ProxyPassword;
}  // namespace sharewarden

namespace sharewarden::ui {

/// What the window works with, made by the composition root. Everything referred to outlives the window.
struct Services {
    AccountStore& accounts;
    ClientSource& clients;
    SealKeySource& seals;
    Asker& asker;
    Clock clock;
    IdSource ids;
    ScanPolicy scanPolicy;
    RunPolicy runPolicy;
    QString journalPath;
    QString operatorName;  ///< the user name at this computer, for the record
    QString host;
    QSettings* settings = nullptr;  ///< where the window's state is remembered; none: nowhere
    bool demo = false;
    QString policyPath = {};       ///< policy.json
    QString inventoryFolder = {};  ///< where inventories are kept; empty: nowhere
    Log* log = nullptr;            ///< none: there is nothing to show
    /// What the settings dialog works with; none: there is none.
    std::optional<SettingsUsers> settingsUsers = {};
    ProxyPassword* proxyPassword = nullptr;
};

}  // namespace sharewarden::ui
