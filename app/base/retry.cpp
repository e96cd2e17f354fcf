// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/retry.h"

#include <QCoroTimer>
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace sharewarden {
namespace {

bool mayPassByWaiting(const Error& error) {
    if (isThrottled(error))
        return true;
    if (const auto* network = std::get_if<NetworkError>(&error))
        return !network->tls && network->problem != NetworkProblem::ProxyLogin;
    if (const auto* http = std::get_if<HttpError>(&error))
        return http->status >= 500 || http->status == 408;
    if (std::holds_alternative<GatewayError>(error) || std::holds_alternative<ServiceError>(error))
        return mayHaveBeenApplied(error);
    return std::holds_alternative<TimeoutError>(error);
}

}  // namespace

std::optional<std::chrono::milliseconds> retryDelay(const RetryPolicy& policy, int attempt,
                                                    const Error& error,
                                                    std::optional<std::chrono::seconds> retryAfter) {
    using std::chrono::milliseconds;
    if (attempt >= policy.attempts || !mayPassByWaiting(error))
        return std::nullopt;
    if (retryAfter)
        return std::min<milliseconds>(*retryAfter, policy.longestRetryAfter);
    const double random = policy.random ? policy.random() : QRandomGenerator::global()->generateDouble();
    const double ceiling = std::min(static_cast<double>(policy.cap.count()),
                                    static_cast<double>(policy.base.count()) * std::exp2(attempt - 1));
    return milliseconds(static_cast<qint64>(random * ceiling));
}

QCoro::Task<bool> pause(std::chrono::milliseconds duration, std::stop_token stop) {
    if (stop.stop_requested())
        co_return false;
    // On the heap: the coroutine goes on inside the timer's own signal.
    auto* timer = new QTimer;
    timer->setSingleShot(true);
    // The coarse kind may end early by a twentieth: before the time that a server asked for.
    timer->setTimerType(Qt::PreciseTimer);
    timer->start(duration);
    const std::stop_callback onStop(stop, [timer] {
        QMetaObject::invokeMethod(
            timer, [timer] { timer->start(0); }, Qt::QueuedConnection);
    });
    // Not qCoro(timer, &QTimer::timeout): it binds the private argument of that signal to a null reference.
    co_await timer;
    timer->deleteLater();
    co_return !stop.stop_requested();
}

}  // namespace sharewarden
