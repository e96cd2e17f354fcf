// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/call_limit.h"

#include <QCoroFuture>
#include <QFuture>
#include <algorithm>

#include "app/base/first_decision.h"

namespace sharewarden::ncloud {
QCoro::Task<std::optional<CallLimit::Place>> CallLimit::enter(std::stop_token stop) {
    if (stop.stop_requested())
        co_return std::nullopt;
    if (m_inFlight < m_limit && m_waiting.empty()) {
        ++m_inFlight;
        co_return Place{m_epoch};
    }
    const auto waiter = std::make_shared<QPromise<bool>>();
    waiter->start();
    m_waiting.push_back(waiter);
    const QFuture<bool> decision = waiter->future();
    const std::stop_callback onStop(stop, [waiter] { decide(waiter, false); });
    const bool admitted = co_await decision;
    if (admitted)
        co_return Place{m_epoch};
    std::erase(m_waiting, waiter);
    co_return std::nullopt;
}

void CallLimit::leave(Place place, bool throttled) {
    --m_inFlight;
    if (throttled) {
        m_inARow = 0;
        if (place.epoch == m_epoch) {
            m_limit = std::max(1, m_limit / 2);
            ++m_epoch;
        }
    } else if (m_limit < m_most && ++m_inARow >= callsPerStep) {
        ++m_limit;
        m_inARow = 0;
    }
    admit();
}

void CallLimit::setMost(int most) {
    m_most = std::max(1, most);
    m_limit = m_most;
    m_inARow = 0;
    admit();
}

void CallLimit::admit() {
    while (m_inFlight < m_limit && !m_waiting.empty()) {
        const Waiter next = m_waiting.front();
        m_waiting.pop_front();
        if (next->future().isFinished())
            continue;  // it was stopped
        ++m_inFlight;
        decide(next, true);
    }
}

}  // namespace sharewarden::ncloud
