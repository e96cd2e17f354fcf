// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDBusMessage>
#include <QFuture>
#include <QStringList>
#include <chrono>

/// Calls on the session bus that do not wait for an answer in place. Only where there is D-Bus.
namespace sharewarden::keychain_bus {

/// The answer, an error message when none comes in time.
QFuture<QDBusMessage> send(const QDBusMessage& message, std::chrono::milliseconds timeLimit);

/// What the bus answers to `ListNames` or `ListActivatableNames`; nothing when it does not answer.
QCoro::Task<QStringList> names(QString method, std::chrono::milliseconds timeLimit);

}  // namespace sharewarden::keychain_bus
