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

namespace sharewarden {

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

using FreshImages = QHash<QString, ncloud::Image>;

/// Reads the images of a group by their numbers. An image that is not listed is not in the value.
QCoro::Task<Result<FreshImages>> readFresh(ncloud::Client client, ReadGroup group, RetryPolicy retry);

/// One image as it is now, or why it could not be seen.
struct FreshLook {
    std::optional<ncloud::Image> image;
    QString why;  ///< translated, when there is no image
};

/// How often an image is looked at again while it does not show what is expected.
struct LookPolicy {
    RetryPolicy retry;
    QList<std::chrono::milliseconds> waits;
};

/// Reads one image again until `shows` says that it shows the change, a bounded number of times. After a stop
/// it looks once more and ends. A change takes a moment to be listed; how long is not documented.
QCoro::Task<FreshLook> lookUntil(ncloud::Client client, ReadGroup image, LookPolicy policy,
                                 std::function<bool(const ncloud::Image&)> shows, std::stop_token stop);

}  // namespace sharewarden
