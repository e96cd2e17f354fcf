// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "app/base/error.h"
#include "app/ncloud/call_limit.h"
#include "app/ncloud/call_record.h"
#include "app/ncloud/server_clock.h"

namespace sharewarden::ncloud {

/// Told of every attempt when it has ended, with its error if it ended with one.
using CallObserver = std::function<void(const CallRecord&, const std::optional<Error>&)>;

/// What all clients of one account have in common.
struct Channel {
    CallLimit limit;
    ServerClock clock;
    CallObserver observer;  ///< may be empty
};

}  // namespace sharewarden::ncloud
