// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/reads.h"

namespace sharewarden {
namespace {

// `call` starts one attempt. It must outlive the task, which its callers see to by awaiting it in place.
template <typename T, typename Call>
QCoro::Task<ncloud::Answer<T>> retrying(const Call& call, const RetryPolicy& policy, std::stop_token stop) {
    for (int attempt = 1;; ++attempt) {
        ncloud::Answer<T> answer = co_await call();
        if (answer.result)
            co_return answer;
        const auto delay = retryDelay(policy, attempt, answer.result.error(), answer.call.retryAfter);
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
    const auto call = [&] { return client.images(list, stop); };
    ncloud::Answer<ncloud::ImagePage> answer = co_await retrying<ncloud::ImagePage>(call, policy, stop);
    co_return answer;
}

QCoro::Task<ncloud::Answer<std::vector<ncloud::Region>>> readRegionList(ncloud::Client client,
                                                                        RetryPolicy policy,
                                                                        std::stop_token stop) {
    const auto call = [&] { return client.regions(stop); };
    ncloud::Answer<std::vector<ncloud::Region>> answer =
        co_await retrying<std::vector<ncloud::Region>>(call, policy, stop);
    co_return answer;
}

}  // namespace sharewarden
