// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/keychain_bus.h"

#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QPromise>
#include <memory>

namespace sharewarden::keychain_bus {

QFuture<QDBusMessage> send(const QDBusMessage& message, std::chrono::milliseconds timeLimit) {
    auto promise = std::make_shared<QPromise<QDBusMessage>>();
    promise->start();
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(timeLimit.count())));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [promise](QDBusPendingCallWatcher* done) {
                         promise->addResult(done->reply());
                         promise->finish();
                         done->deleteLater();
                     });
    return promise->future();
}

QCoro::Task<QStringList> names(QString method, std::chrono::milliseconds timeLimit) {
    const QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                                             QStringLiteral("/org/freedesktop/DBus"),
                                                             QStringLiteral("org.freedesktop.DBus"), method);
    const QFuture<QDBusMessage> sent = send(call, timeLimit);
    const QDBusMessage answer = co_await sent;
    co_return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toStringList()
                                                          : QStringList();
}

}  // namespace sharewarden::keychain_bus
