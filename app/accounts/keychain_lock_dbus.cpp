// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>
#include <QFuture>
#include <QLibrary>
#include <QMap>
#include <optional>

#include "app/accounts/keychain_bus.h"
#include "app/accounts/keychain_lock.h"

namespace sharewarden {
namespace {

using keychain_bus::send;

struct KeychainLockText {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

Error lockProblem(KeychainProblem kind, const QString& detail) {
    return KeychainError{kind, detail};
}

QDBusMessage secretsCall(const QString& path, const QString& interface, const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
}

// What an error answer says about the Secret Service.
Error failure(const QDBusMessage& answer) {
    const QString name = answer.errorName();
    // Not there, or could not be started.
    if (name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn.")) ||
        name == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown") ||
        name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner") ||
        name == QLatin1String("org.freedesktop.DBus.Error.Disconnected"))
        return lockProblem(KeychainProblem::NoService, answer.errorMessage());
    return lockProblem(KeychainProblem::Other,
                       KeychainLockText::tr("the Secret Service answered “%1”").arg(answer.errorMessage()));
}

QDBusMessage badAnswer() {
    return QDBusMessage::createError(QStringLiteral("org.freedesktop.DBus.Error.InvalidSignature"),
                                     QStringLiteral("unexpected answer"));
}

QCoro::Task<bool> hasKWallet(std::chrono::milliseconds timeLimit) {
    const QString name = QStringLiteral("org.kde.kwalletd5");
    for (const QString& method : {QStringLiteral("ListNames"), QStringLiteral("ListActivatableNames")}) {
        const QStringList known = co_await keychain_bus::names(method, timeLimit);
        if (known.contains(name))
            co_return true;
    }
    co_return false;
}

// False when libsecret is not installed. QtKeychain's use of it keeps one session for the whole run of the
// program and does not notice when the service was restarted: every job would then fail with "The session
// does not exist" (libsecret 0.20, `secret_backend_get()`). Disconnecting makes the next job open a new one.
bool prepareLibsecret() {
    using Disconnect = void (*)();
    static const auto disconnect = reinterpret_cast<Disconnect>(
        QLibrary(QStringLiteral("secret-1"), 0).resolve("secret_service_disconnect"));
    if (disconnect)
        disconnect();
    return disconnect != nullptr;
}

// The default collection's `Locked` property; unlocked when there is no collection yet.
QCoro::Task<Result<bool>> defaultCollectionLocked(std::chrono::milliseconds timeLimit) {
    QDBusMessage alias =
        secretsCall(QStringLiteral("/org/freedesktop/secrets"),
                    QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    const QFuture<QDBusMessage> aliasSent = send(alias, timeLimit);
    const QDBusMessage aliasAnswer = co_await aliasSent;
    if (aliasAnswer.type() != QDBusMessage::ReplyMessage)
        co_return failure(aliasAnswer);
    if (aliasAnswer.signature() != QLatin1String("o"))
        co_return failure(badAnswer());
    const QString path = aliasAnswer.arguments().constFirst().value<QDBusObjectPath>().path();
    if (path == QLatin1String("/"))
        co_return false;

    QDBusMessage get =
        secretsCall(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QFuture<QDBusMessage> getSent = send(get, timeLimit);
    const QDBusMessage getAnswer = co_await getSent;
    if (getAnswer.type() != QDBusMessage::ReplyMessage)
        co_return failure(getAnswer);
    if (getAnswer.signature() != QLatin1String("v"))
        co_return failure(badAnswer());
    const QVariant locked = getAnswer.arguments().constFirst().value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        co_return failure(badAnswer());
    co_return locked.toBool();
}

// Whether the item itself is in a locked collection, whichever that is.
QCoro::Task<Result<bool>> itemLocked(QString service, QString key, std::chrono::milliseconds timeLimit) {
    QMap<QString, QString> attributes;
    attributes.insert(QStringLiteral("server"), service);
    attributes.insert(QStringLiteral("user"), key);
    static const int registered = qDBusRegisterMetaType<QMap<QString, QString>>().id();
    Q_UNUSED(registered)
    QDBusMessage search =
        secretsCall(QStringLiteral("/org/freedesktop/secrets"),
                    QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search << QVariant::fromValue(attributes);
    const QFuture<QDBusMessage> sent = send(search, timeLimit);
    const QDBusMessage answer = co_await sent;
    if (answer.type() != QDBusMessage::ReplyMessage)
        co_return failure(answer);
    if (answer.signature() != QLatin1String("aoao"))
        co_return failure(badAnswer());
    co_return !qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().at(1)).isEmpty();
}

}  // namespace

KeychainBackend keychainBackend(const QProcessEnvironment& environment, bool inFlatpak, bool hasKWallet) {
    const auto is = [&](const char* name, const char* value) {
        return environment.value(QLatin1String(name)) == QLatin1String(value);
    };
    const QString desktop = environment.value(QStringLiteral("XDG_CURRENT_DESKTOP"));
    const bool otherDesktop = desktop == QLatin1String("GNOME") || desktop == QLatin1String("Unity") ||
                              desktop == QLatin1String("XFCE");
    const bool kde = desktop == QLatin1String("KDE") ||
                     (!otherDesktop && (is("DESKTOP_SESSION", "kde") ||
                                        (!environment.value(QStringLiteral("KDE_FULL_SESSION")).isEmpty())));
    if (kde && is("KDE_SESSION_VERSION", "5") && hasKWallet)
        return KeychainBackend::KWallet;
    if (inFlatpak || environment.contains(QStringLiteral("SNAP_NAME")) || is("SECRET_BACKEND", "file"))
        return KeychainBackend::Portal;
    return KeychainBackend::SecretService;
}

QCoro::Task<Result<KeychainLock>> keychainLock(QString service, QString key,
                                               std::chrono::milliseconds timeLimit) {
    if (!QDBusConnection::sessionBus().isConnected())
        co_return lockProblem(KeychainProblem::NoService, KeychainLockText::tr("there is no D-Bus session"));
    const bool kwallet = co_await hasKWallet(timeLimit);
    const KeychainBackend backend =
        keychainBackend(QProcessEnvironment::systemEnvironment(),
                        QFileInfo::exists(QStringLiteral("/.flatpak-info")), kwallet);
    if (backend == KeychainBackend::KWallet)
        co_return KeychainLock::NotApplicable;

    if (!prepareLibsecret())
        co_return lockProblem(KeychainProblem::NoService, KeychainLockText::tr("libsecret is not installed"));
    // libsecret answers through GLib's main loop; without it no job would ever end.
    const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    if (!dispatcher || !dispatcher->inherits("QEventDispatcherGlib"))
        co_return lockProblem(KeychainProblem::Other,
                              KeychainLockText::tr("Qt runs without GLib's event loop, which libsecret needs "
                                                   "(is QT_NO_GLIB set?)"));
    if (backend == KeychainBackend::Portal)
        co_return KeychainLock::NotApplicable;

    const Result<bool> collection = co_await defaultCollectionLocked(timeLimit);
    if (!collection)
        co_return collection.error();
    if (*collection)
        co_return KeychainLock::Locked;
    const Result<bool> item = co_await itemLocked(service, key, timeLimit);
    if (!item)
        co_return item.error();
    co_return *item ? KeychainLock::Locked : KeychainLock::Unlocked;
}

}  // namespace sharewarden
