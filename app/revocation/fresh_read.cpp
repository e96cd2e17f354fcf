// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/fresh_read.h"

#include <QCoreApplication>

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

QCoro::Task<Result<FreshImages>> readFresh(ncloud::Client client, ReadGroup group, RetryPolicy retry) {
    ncloud::ListImages list;
    list.family = group.family;
    list.region = group.region;
    list.numbers = group.numbers;
    // Reading is not stopped: what was sent is to get its verdict.
    const auto answer = co_await readImagePage(client, list, retry, std::stop_token());
    if (!answer.result)
        co_return answer.result.error();
    FreshImages byNumber;
    for (const ncloud::Image& image : answer.result->images)
        byNumber.insert(image.no, image);
    co_return byNumber;
}

QCoro::Task<FreshLook> lookUntil(ncloud::Client client, ReadGroup group, LookPolicy policy,
                                 std::function<bool(const ncloud::Image&)> shows, std::stop_token stop) {
    FreshLook look;
    for (qsizetype count = 0;; ++count) {
        RetryPolicy retry = policy.retry;
        if (stop.stop_requested())
            retry.attempts = 1;
        const auto fresh = co_await readFresh(client, group, retry);
        if (!fresh) {
            look.why = explain(fresh.error());
        } else if (const auto found = fresh->constFind(group.numbers.constFirst());
                   found != fresh->constEnd()) {
            look.image = *found;
            if (shows(*found))
                co_return look;
        } else {
            look.why = QCoreApplication::translate("Run", "The image is no longer listed.");
        }
        if (count >= policy.waits.size() || stop.stop_requested())
            co_return look;
        co_await pause(policy.waits.at(count), stop);
    }
}

}  // namespace sharewarden
