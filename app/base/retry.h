// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

#include "app/base/error.h"

namespace sharewarden {

/// How often and after which wait a call is made again.
struct RetryPolicy {
    int attempts = 4;  ///< the first one included
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds cap{20'000};
    std::chrono::milliseconds longestRetryAfter{60'000};  ///< a longer `Retry-After` is cut to this
    /// A number in [0, 1); passed in so that tests are exact.
    std::function<double()> random;
};

/// The wait before attempt `attempt` + 1 after `attempt` (from 1) attempts: `Retry-After` where the server
/// gave one, else exponential with full jitter. Nothing when it was the last one or the error will not pass
/// by waiting. For reads: a write asks mayHaveBeenApplied() first.
std::optional<std::chrono::milliseconds> retryDelay(const RetryPolicy& policy, int attempt,
                                                    const Error& error,
                                                    std::optional<std::chrono::seconds> retryAfter);

/// Waits; ends early, with false, when stop is requested.
QCoro::Task<bool> pause(std::chrono::milliseconds duration, std::stop_token stop);

}  // namespace sharewarden
