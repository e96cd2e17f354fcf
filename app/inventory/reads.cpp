// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/reads.h"

#include <cstdlib>

namespace sharewarden {
namespace {

// The key was refused although nothing is wrong with it: the request was signed by a clock that its own
// answer has just shown to be off.
bool clockWasWrong(const ncloud::CallRecord& call, const Error& error) {
    if (!isKeyRefused(error) || !call.serverTime.isValid())
        return false;
    const qint64 apart = call.sent.addMSecs(call.correction.count()).msecsTo(call.serverTime);
    return std::abs(apart) > std::chrono::milliseconds(ncloud::ServerClock::notable).count();
}

// `call` starts the attempt with the number it is given. It must outlive the task, which its callers see to
// by awaiting it in place.
template <typename T, typename Call>
QCoro::Task<ncloud::Answer<T>> retrying(const Call& call, const RetryPolicy& policy, std::stop_token stop) {
    bool clockCorrected = false;
    int failures = 0;
    for (int attempt = 1;; ++attempt) {
        ncloud::Answer<T> answer = co_await call(attempt);
        if (answer.result)
            co_return answer;
        if (!clockCorrected && clockWasWrong(answer.call, answer.result.error())) {
            clockCorrected = true;
            continue;
        }
        const auto delay = retryDelay(policy, ++failures, answer.result.error(), answer.call.retryAfter);
        if (!delay)
            co_return answer;
        const bool goOn = co_await pause(*delay, stop);
        if (!goOn) {
            answer.result = Error(CancelledError{false});
            co_return answer;
        }
    }
}

}  // namespace

QCoro::Task<ncloud::Answer<ncloud::ImagePage>> readImagePage(ncloud::Client client, ncloud::ListImages list,
                                                             RetryPolicy policy, std::stop_token stop) {
    const auto call = [&](int attempt) { return client.images(list, stop, attempt); };
    ncloud::Answer<ncloud::ImagePage> answer = co_await retrying<ncloud::ImagePage>(call, policy, stop);
    co_return answer;
}

QCoro::Task<ncloud::Answer<std::vector<ncloud::Region>>> readRegionList(ncloud::Client client,
                                                                        RetryPolicy policy,
                                                                        std::stop_token stop) {
    const auto call = [&](int attempt) { return client.regions(stop, attempt); };
    ncloud::Answer<std::vector<ncloud::Region>> answer =
        co_await retrying<std::vector<ncloud::Region>>(call, policy, stop);
    co_return answer;
}

QCoro::Task<ncloud::Answer<ncloud::Identity>> readCallerIdentity(ncloud::Client client, RetryPolicy policy,
                                                                 std::stop_token stop) {
    const auto call = [&](int attempt) { return client.identity(stop, attempt); };
    ncloud::Answer<ncloud::Identity> answer = co_await retrying<ncloud::Identity>(call, policy, stop);
    co_return answer;
}

}  // namespace sharewarden
