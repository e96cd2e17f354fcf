// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "app/base/result.h"
#include "app/evidence/field.h"
#include "app/evidence/row_writer.h"
#include "app/inventory/inventory.h"

/// What a scan found, for files. The first eight columns are a promise to scripts; more may follow at the
/// end.
namespace sharewarden::inventory_export {

/// `account, site, region, family, image_no, image_name, login_id, created` and then `created_utc,
/// hypervisor, os_category, os_type, life_cycle, status, size_bytes, description`. `created` is what the
/// server sent, `created_utc` the same moment in UTC, empty when it could not be read.
QStringList columns();

/// One row a share, and one row with an empty `login_id` for an image without shares, in the order of the
/// inventory. Stops with the first error of `each`.
Status forEachRow(const Inventory& inventory, const std::function<Status(const FieldRow&)>& each);

/// Begins and writes every row; does not finish the sink.
Status write(ExportFormat format, const Inventory& inventory, Sink& sink);

/// `account, site, region, family, state, pages_read, rows_read, total_rows, error, message, advice,
/// ended_utc, elapsed_ms, call_id`.
QStringList coverageColumns();
/// `error` is a stable word, `message` and `advice` are sentences in the person's language.
FieldRow coverageRow(const CellCoverage& coverage);
/// The name of the coverage beside an export: `shares.csv` has its `shares.coverage.csv`.
QString coverageFile(const QString& file);
Status writeCoverage(ExportFormat format, const std::vector<CellCoverage>& coverage, Sink& sink);

}  // namespace sharewarden::inventory_export
