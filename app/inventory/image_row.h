// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <array>

#include "app/inventory/text_pool.h"
#include "app/ncloud/image.h"

namespace sharewarden {

/// One image; texts are numbers into a pool.
struct ImageRow {
    quint32 cell = 0;
    quint32 firstShare = 0;  ///< its shares stand together
    quint32 shareCount = 0;
    TextId no = 0;
    TextId name = 0;
    TextId description = 0;
    TextId lifeCyclePhase = 0;
    TextId hypervisor = 0;
    TextId osCategory = 0;
    TextId osType = 0;
    TextId status = 0;
    TextId createDate = 0;  ///< as sent by the server
    qint64 createdMs = 0;   ///< epoch milliseconds, 0 when unknown
    qint64 sizeBytes = 0;   ///< of all its block storage together
};

/// The texts of an image.
inline constexpr std::array imageTexts{
    &ImageRow::no,         &ImageRow::name,       &ImageRow::description, &ImageRow::lifeCyclePhase,
    &ImageRow::hypervisor, &ImageRow::osCategory, &ImageRow::osType,      &ImageRow::status,
    &ImageRow::createDate};

/// The row of an image, without its cell and shares. `intern` turns a text into its number.
template <typename Intern>
ImageRow imageRow(const ncloud::Image& image, const Intern& intern) {
    ImageRow row;
    row.no = intern(image.no);
    row.name = intern(image.name);
    row.description = intern(image.description);
    row.lifeCyclePhase = intern(image.lifeCyclePhase);
    row.hypervisor = intern(image.hypervisor);
    row.osCategory = intern(image.osCategory);
    row.osType = intern(image.osType);
    row.status = intern(image.status);
    row.createDate = intern(image.createDate);
    row.createdMs = image.created.isValid() ? image.created.toMSecsSinceEpoch() : 0;
    for (const ncloud::BlockStorage& storage : image.blockStorage)
        row.sizeBytes += storage.sizeBytes;
    return row;
}

}  // namespace sharewarden
