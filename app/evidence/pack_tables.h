// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

#include "app/base/result.h"
#include "app/evidence/output_file.h"
#include "app/evidence/pack_batch.h"
#include "app/evidence/row_writer.h"

namespace sharewarden {

/// The tables of an evidence pack, each as CSV and as JSON Lines: a pure function of the batches. The columns
/// are a promise to scripts.
///
/// `audit`: see audit.h.
/// `inventory_before`, `inventory_after`: `batch_id, time_utc, account, site, region, family, image_no,
///     image_name, login_id, listed`: what the first list call before the change, and the last after it,
///     showed of each image. One row a share; an image without shares is one row with an empty login ID; one
///     that was not in the list has `listed` `no`; one that was not read has no row.
/// `coverage`: `batch_id, account, site, region, family, images_planned, images_read_before,
///     images_read_after, shares_planned, revoked, already_gone, still_shared, restored, already_shared,
///     still_missing, refused, unknown, not_sent, open`. `open` counts what has no verdict or `unknown`.
class PackTables {
public:
    /// Opens a file of the pack by its name. May give nothing for one that is not wanted.
    using Opener = std::function<Result<std::unique_ptr<Sink>>(const QString& name)>;

    static QStringList fileNames();
    static Result<PackTables> begin(const Opener& open);

    Status add(const PackBatch& batch);
    /// After the last batch.
    Status finish();

private:
    struct Table {
        std::unique_ptr<Sink> sink;
        std::unique_ptr<RowWriter> writer;
    };
    Status put(qsizetype kind, const FieldRow& row);

    std::vector<Table> m_tables;  ///< in the order of fileNames()
};

}  // namespace sharewarden
