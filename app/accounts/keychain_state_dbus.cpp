// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QFuture>
#include <QLibrary>

#include "app/accounts/keychain_bus.h"
#include "app/accounts/keychain_lock.h"
#include "app/accounts/keychain_state.h"

namespace sharewarden {
namespace {

QCoro::Task<bool> answersOnBus(QString service, std::chrono::milliseconds timeLimit) {
    const QDBusMessage call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    const QFuture<QDBusMessage> asked = keychain_bus::send(call, timeLimit);
    const QDBusMessage answer = co_await asked;
    // One that does not know the call is there as well.
    const QString error = answer.errorName();
    co_return error != QLatin1String("org.freedesktop.DBus.Error.NoReply") &&
        error != QLatin1String("org.freedesktop.DBus.Error.Timeout") &&
        error != QLatin1String("org.freedesktop.DBus.Error.Disconnected");
}

bool hasLibsecret() {
    QLibrary library(QStringLiteral("secret-1"), 0);
    return library.load();
}

}  // namespace

QCoro::Task<QByteArray> keychainState(std::chrono::milliseconds timeLimit) {
    if (!QDBusConnection::sessionBus().isConnected())
        co_return QT_TRANSLATE_NOOP("SupportFacts", "none: there is no D-Bus session");
    const QStringList running = co_await keychain_bus::names(QStringLiteral("ListNames"), timeLimit);
    const QStringList startable =
        co_await keychain_bus::names(QStringLiteral("ListActivatableNames"), timeLimit);
    const QString kwallet = QStringLiteral("org.kde.kwalletd5");
    const KeychainBackend backend = keychainBackend(QProcessEnvironment::systemEnvironment(),
                                                    QFileInfo::exists(QStringLiteral("/.flatpak-info")),
                                                    running.contains(kwallet) || startable.contains(kwallet));
    if (backend == KeychainBackend::KWallet)
        co_return QT_TRANSLATE_NOOP("SupportFacts", "KWallet");
    if (!hasLibsecret())
        co_return QT_TRANSLATE_NOOP("SupportFacts", "none: libsecret is not installed");
    if (backend == KeychainBackend::Portal)
        co_return QT_TRANSLATE_NOOP("SupportFacts", "a file of the Secret portal");
    const QString service = QStringLiteral("org.freedesktop.secrets");
    if (!running.contains(service)) {
        if (startable.contains(service))
            co_return QT_TRANSLATE_NOOP("SupportFacts", "Secret Service, not started yet");
        co_return QT_TRANSLATE_NOOP("SupportFacts", "none: there is no Secret Service");
    }
    const bool there = co_await answersOnBus(service, timeLimit);
    if (!there)
        co_return QT_TRANSLATE_NOOP("SupportFacts", "Secret Service, which does not answer");
    co_return QT_TRANSLATE_NOOP("SupportFacts", "Secret Service, which answers");
}

}  // namespace sharewarden
