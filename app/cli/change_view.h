// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/cli/options.h"
#include "app/evidence/output_file.h"
#include "app/revocation/drift.h"
#include "app/revocation/records.h"
#include "app/revocation/run.h"

/// What the commands that change shares show, and how they end. Values in, text and numbers out.
namespace sharewarden::cli {

/// The shares of a plan by name, each with what the fresh list says of it. Ends with who made the plan when,
/// its digest and the reason. `width` is the terminal's, 0 for no limit.
QString planText(const Plan& plan, const QList<DriftRow>& now, int width);

/// What a run with this plan would come to: already done, or NotSent where a share would be changed or cannot
/// be.
QList<records::AuditRecord> previewRows(const Plan& plan, const QList<DriftRow>& shares,
                                        const QDateTime& now);

/// The outcomes as the journal would tell them.
QList<records::AuditRecord> outcomeRows(const Plan& plan, const RunReport& report);

/// Begins and writes the rows; does not finish the sink. `width` is for the table.
Status writeRows(Format format, const QList<records::AuditRecord>& rows, int width, Sink& sink);

/// Why shares were not done or not sent, each reason once: `NotSent: The image is no longer listed.` These
/// are no column of the rows.
QStringList notesOf(const QList<records::AuditRecord>& rows);

/// `Revoked: 2, Unknown: 1.`
QString countsText(const QList<records::AuditRecord>& rows);
/// `Revoked: 2, Unknown: 1`; empty when nothing was counted.
QString countsText(const QHash<Verdict, qsizetype>& counts);

/// An ExitCode.
int exitCodeOf(const RunReport& report);

}  // namespace sharewarden::cli
