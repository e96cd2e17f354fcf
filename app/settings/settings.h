// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/base/log_level.h"
#include "app/ncloud/network_settings.h"

namespace sharewarden {

/// What the person has set for both programs. The proxy's password is not in it: it is in the keychain.
struct Settings {
    using ProxyKind = ncloud::ProxySettings::Kind;

    ProxyKind proxy = ProxyKind::System;
    QString proxyHost;      ///< a name or an address; kept while another kind of proxy is chosen
    int proxyPort = 0;      ///< 1–65535; 0: not set
    QString proxyUser;      ///< empty: the proxy is given no user name
    QString authorityFile;  ///< a PEM file with more authorities to trust; empty: none
    int silenceSeconds = 30;
    int callsAtOnce = 4;  ///< of one account

    LogLevel logLevel = LogLevel::Info;
    bool logFile = true;

    bool operator==(const Settings&) const = default;
};

inline constexpr int leastSilenceSeconds = 5;
inline constexpr int mostSilenceSeconds = 300;
inline constexpr int mostCallsAtOnce = 8;

/// What makes them unusable, as a translated sentence: a manual proxy without host or port, a number out of
/// its range, a name that is none. Does not look at files.
std::optional<QString> settingsProblem(const Settings& settings);

/// Whether the proxy may ask for the password in the keychain.
bool needsProxyPassword(const Settings& settings);

}  // namespace sharewarden
