// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>
#include <functional>

#include "app/evidence/output_file.h"
#include "app/evidence/pack_batch.h"
#include "app/evidence/pack_manifest.h"

namespace sharewarden {

/// One batch in a report.
struct ReportBatch {
    records::AuditBatch audit;  ///< its records may be left out: ReportRecords has them
    QList<CoverageCell> coverage;
    bool planReadable = true;  ///< false: the journal's plan does not fit its digest
};

/// All that a report tells.
struct ReportInput {
    PackManifest manifest;  ///< its files are those that the report lists
    QTimeZone zone;         ///< of the local times
    QList<ReportBatch> batches;
};

/// The records of a batch, by its place in ReportInput::batches. Asked for one batch after the other.
using ReportRecords = std::function<Result<QList<records::AuditRecord>>(qsizetype batch)>;

/// The report that a person signs: one HTML page without scripts or anything to load, in the language of the
/// program, for A4, for browsers and for QTextDocument. Texts from outside are escaped, and what is invisible
/// in them is made visible. Written batch by batch: what is held does not grow with the shares. Ends with the
/// first error of `records` or the sink, which is not finished.
Status writeReport(const ReportInput& input, const ReportRecords& records, Sink& sink);

}  // namespace sharewarden
