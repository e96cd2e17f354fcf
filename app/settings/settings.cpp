// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <algorithm>

namespace sharewarden {
namespace {

constexpr qsizetype longestHost = 253;
constexpr qsizetype longestText = 1000;

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

bool isManual(const Settings& settings) {
    return settings.proxy == Settings::ProxyKind::HttpConnect ||
           settings.proxy == Settings::ProxyKind::Socks5;
}

// A host alone: what looks like an address with a scheme, a path or a port was meant for another field.
bool isHost(const QString& host) {
    if (host.isEmpty() || host.size() > longestHost)
        return false;
    const bool address6 = host.count(u':') > 1;
    return std::all_of(host.begin(), host.end(), [address6](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || (address6 && c == u':');
    });
}

bool isOneLine(const QString& text) {
    return text.size() <= longestText &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

}  // namespace

std::optional<QString> settingsProblem(const Settings& settings) {
    if ((isManual(settings) || !settings.proxyHost.isEmpty()) && !isHost(settings.proxyHost))
        return SettingsText::tr(
            "Enter the proxy's host name or address, without “http://” and without its port.");
    if (settings.proxyPort < 0 || settings.proxyPort > 65535 ||
        (isManual(settings) && settings.proxyPort == 0))
        return SettingsText::tr("Enter the proxy's port, from 1 to 65535.");
    if (!isOneLine(settings.proxyUser))
        return SettingsText::tr("The proxy's user name has to be one line of at most 1000 characters.");
    if (!isOneLine(settings.authorityFile))
        return SettingsText::tr("The name of the file with authorities has to be one line.");
    if (settings.silenceSeconds < leastSilenceSeconds || settings.silenceSeconds > mostSilenceSeconds)
        return SettingsText::tr("A call may be silent for %1 to %2 seconds.")
            .arg(leastSilenceSeconds)
            .arg(mostSilenceSeconds);
    if (settings.callsAtOnce < 1 || settings.callsAtOnce > mostCallsAtOnce)
        return SettingsText::tr("An account may make 1 to %1 calls at once.").arg(mostCallsAtOnce);
    return std::nullopt;
}

bool needsProxyPassword(const Settings& settings) {
    return settings.proxy != Settings::ProxyKind::None && !settings.proxyUser.isEmpty();
}

}  // namespace sharewarden
