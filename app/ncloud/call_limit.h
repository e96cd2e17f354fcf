// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QPromise>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>

namespace sharewarden::ncloud {

/// How many calls of one account are under way at once. Halved when the server throttles, and raised by one
/// after a row of calls that it did not throttle: fast down, slowly up. Lives on one thread and has to
/// outlive its tasks.
class CallLimit {
public:
    static constexpr int defaultMost = 4;
    /// So many calls in a row without a throttled one earn one more at once.
    static constexpr int callsPerStep = 8;

    explicit CallLimit(int most = defaultMost) : m_most(most), m_limit(most) {}
    Q_DISABLE_COPY_MOVE(CallLimit)

    /// A place among the calls under way; leave() gives it back.
    struct Place {
        int epoch = 0;  ///< how often the limit had been lowered when it was given
    };

    /// Waits for a place, first come, first served. Nothing when stop was requested first.
    QCoro::Task<std::optional<Place>> enter(std::stop_token stop);
    /// Calls that were under way together when the server throttled lower the limit once.
    void leave(Place place, bool throttled);

    /// At least 1. A lower one lets the calls under way end.
    void setMost(int most);
    int most() const { return m_most; }
    /// How many at once just now: 1 … most().
    int limit() const { return m_limit; }

private:
    using Waiter = std::shared_ptr<QPromise<bool>>;
    void admit();

    int m_most;
    int m_limit;
    int m_epoch = 0;
    int m_inFlight = 0;
    int m_inARow = 0;
    std::deque<Waiter> m_waiting;
};

}  // namespace sharewarden::ncloud
