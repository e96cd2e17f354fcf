// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/fresh_read.h"

#include "app/inventory/reads.h"

namespace sharewarden {

QList<ReadGroup> readGroups(const QList<ReadRow>& rows, qsizetype imagesPerRead) {
    QList<ReadGroup> groups;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReadRow& row = rows.at(i);
        const bool fits = !groups.isEmpty() && groups.constLast().account == row.account &&
                          groups.constLast().region == row.region &&
                          groups.constLast().family == row.family &&
                          groups.constLast().rows.size() < imagesPerRead;
        if (!fits)
            groups.append({row.account, row.region, row.family, {}, {}});
        groups.last().rows.append(i);
        groups.last().numbers.append(row.number);
    }
    return groups;
}

QList<ReadRow> readRows(const Plan& plan) {
    QList<ReadRow> rows;
    for (const PlanImage& image : plan.images())
        rows.append({image.account, image.region, image.family, image.no});
    return rows;
}

QCoro::Task<Result<FreshImages>> readFresh(ncloud::Client client, ReadGroup group, RetryPolicy retry,
                                           std::stop_token stop) {
    ncloud::ListImages list;
    list.family = group.family;
    list.region = group.region;
    list.numbers = group.numbers;
    const auto answer = co_await readImagePage(client, list, retry, stop);
    if (!answer.result)
        co_return answer.result.error();
    FreshImages byNumber;
    for (const ncloud::Image& image : answer.result->images)
        byNumber.insert(image.no, image);
    co_return byNumber;
}

std::optional<ncloud::Image> FreshLook::image(const QString& number) const {
    const auto found = images.constFind(number);
    return found == images.constEnd() ? std::nullopt : std::optional(*found);
}

QCoro::Task<FreshLook> lookUntil(ncloud::Client client, ReadGroup group, LookPolicy policy,
                                 std::function<bool(const FreshImages&)> shows, std::stop_token stop) {
    FreshLook look;
    bool seen = false;
    for (qsizetype count = 0;; ++count) {
        RetryPolicy retry = policy.retry;
        if (stop.stop_requested())
            retry.attempts = 1;
        const auto fresh = co_await readFresh(client, group, retry);
        if (fresh) {
            seen = true;
            look.images = *fresh;
            look.why.clear();
            if (shows(*fresh))
                co_return look;
        } else if (!seen) {
            look.why = explain(fresh.error());
        }
        if (count >= policy.waits.size() || stop.stop_requested())
            co_return look;
        co_await pause(policy.waits.at(count), stop);
    }
}

}  // namespace sharewarden
