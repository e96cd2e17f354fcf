// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <stop_token>

#include "app/base/retry.h"
#include "app/ncloud/client.h"

namespace sharewarden {

/// One list call, made again after a wait while the policy allows and the error may pass, and once at once
/// when it was refused because of our clock. The last answer decides.
QCoro::Task<ncloud::Answer<ncloud::ImagePage>> readImagePage(ncloud::Client client, ncloud::ListImages list,
                                                             RetryPolicy policy, std::stop_token stop);

/// The same for the list of regions.
QCoro::Task<ncloud::Answer<std::vector<ncloud::Region>>> readRegionList(ncloud::Client client,
                                                                        RetryPolicy policy,
                                                                        std::stop_token stop);

/// And for whose key it is. It is documented less well than the rest: one attempt is enough where the answer
/// is not needed.
QCoro::Task<ncloud::Answer<ncloud::Identity>> readCallerIdentity(ncloud::Client client, RetryPolicy policy,
                                                                 std::stop_token stop);

}  // namespace sharewarden
