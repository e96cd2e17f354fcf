// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

#include "app/base/result.h"
#include "app/evidence/field.h"
#include "app/evidence/row_writer.h"
#include "app/journal/journal.h"
#include "app/revocation/records.h"

/// The audit export: one row for every share of every batch. The columns are a promise to scripts: none is
/// renamed, moved or taken away.
namespace sharewarden::audit {

/// `time_utc, batch_id, account, site, region, family, image_no, image_name, login_id, action, verdict,
/// http_status, return_code, return_message, request_id, call_id, operator, host, reason`
QStringList columns();

/// Times as `2026-01-31T08:05:00.123Z`, `family` as `kvm` or `xen`, `action` as `revoke` or `restore`, the
/// verdict as verdictKey() spells it; `http_status` is nothing when nothing answered.
FieldRow row(const records::AuditRecord& record);

/// Begins and writes every record; does not finish the sink.
Status write(ExportFormat format, const QList<records::AuditRecord>& records, Sink& sink);

/// Which rows of a journal, and for how long.
struct Selection {
    QStringList batches;                                          ///< ids
    std::function<bool(const records::AuditRecord&)> keeps = {};  ///< empty: every one
    std::function<bool()> goOn = {};  ///< asked between entries; empty: to the end
};
/// The same from the journal, batch by batch: memory does not grow with their number. Gives the number of
/// rows.
Result<qsizetype> write(ExportFormat format, const Journal& journal, const Selection& selection, Sink& sink);

}  // namespace sharewarden::audit
