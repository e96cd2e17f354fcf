// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

#include "app/base/retry.h"
#include "app/ncloud/client.h"
#include "app/ncloud/image.h"
#include "app/revocation/plan.h"

namespace sharewarden {

/// How many images one list call asks for: their numbers fit a URL of 4,000 bytes.
inline constexpr int imagesPerListCall = 50;

/// Which images to read in one list call: of one region and family.
struct ReadGroup {
    QString account;
    QString region;
    ncloud::Family family = ncloud::Family::Kvm;
    QList<qsizetype> rows;  ///< the caller's own numbers of the images
    QStringList numbers;    ///< their image numbers, in the same order
};

/// Puts rows into groups of at most `imagesPerRead`. Rows of one account, region and family stand together.
struct ReadRow {
    QString account;
    QString region;
    ncloud::Family family;
    QString number;
};
QList<ReadGroup> readGroups(const QList<ReadRow>& rows, qsizetype imagesPerRead);
/// The images of a plan, in its order.
QList<ReadRow> readRows(const Plan& plan);

using FreshImages = QHash<QString, ncloud::Image>;

/// Reads the images of a group by their numbers. An image that is not listed is not in the value. What was
/// sent is to get its verdict: its reading is given no `stop`.
QCoro::Task<Result<FreshImages>> readFresh(ncloud::Client client, ReadGroup group, RetryPolicy retry,
                                           std::stop_token stop = {});

/// The images of a group as they are now. Those that are not in it are not listed, or `why` says why nothing
/// could be read.
struct FreshLook {
    FreshImages images;
    QString why;  ///< translated, empty after a read

    std::optional<ncloud::Image> image(const QString& number) const;
};

/// How often images are looked at again while they do not show what is expected.
struct LookPolicy {
    RetryPolicy retry;
    QList<std::chrono::milliseconds> waits;
};

/// Reads the images again until `shows` says that they show the change, a bounded number of times. After a
/// stop it looks once more and ends. A change takes a moment to be listed; how long is not documented.
QCoro::Task<FreshLook> lookUntil(ncloud::Client client, ReadGroup group, LookPolicy policy,
                                 std::function<bool(const FreshImages&)> shows, std::stop_token stop);

}  // namespace sharewarden
