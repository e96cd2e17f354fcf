// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTimeZone>
#include <functional>
#include <stop_token>

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/evidence/pack_manifest.h"
#include "app/journal/journal.h"

/// The evidence pack: a folder that tells an auditor what one batch, or the batches of a period, did. It is
/// made from the journal alone, and pack_check.h checks it without the journal. Its files:
///
/// `audit`, `coverage`, `inventory_before`, `inventory_after`, each as `.csv` and `.jsonl` (pack_tables.h);
/// `journal.jsonl`, the entries themselves (pack_entry.h); `plan-<batch>.json`, one a batch (plan_file.h);
/// `report.html` and, with a printer, `report.pdf`, to be signed; `manifest.json` (pack_manifest.h);
/// `SHA256SUMS`, for `sha256sum -c`.
namespace sharewarden {

/// Prints the HTML of a report to a PDF file. app/ cannot: it has no windows (see ui/evidence/report_pdf.h).
using PdfPrinter = std::function<Status(const QString& html, const QString& path)>;

/// A report of more shares is not printed: laying out its pages takes about 30 KB of memory a share.
inline constexpr qsizetype maxPrintedShares = 20'000;

struct PackRequest {
    PackScope scope;
    Exporter exporter;
    Clock clock;
    QTimeZone zone = QTimeZone::systemTimeZone();  ///< of the local times in report and manifest
    QString language = QStringLiteral("en");       ///< that the texts are in, as in HTML: `en`, `ko`, `ja`
    PdfPrinter pdf;                                ///< empty, or a longer report: no `report.pdf`
    qsizetype printedShares = maxPrintedShares;    ///< more than these are not printed
    std::stop_token stop;  ///< asked between entries; the check of the journal and the PDF are not broken off
};

/// What was written.
struct PackSummary {
    QString folder;
    qsizetype batches = 0;
    qsizetype shares = 0;
    qsizetype open = 0;  ///< shares of which nobody knows yet what became of them
    JournalHead head;
    ChainCheck journal;           ///< a pack is also made of a journal that is not intact; it says so
    bool tooLongToPrint = false;  ///< a printer was given, but there are more than `printedShares`
    QByteArray manifestSha256;    ///< 32 bytes: kept elsewhere, it shows whether the pack was changed later
};

/// Writes a pack to `folder`, which must not be there yet, or be empty; the folder that it lies in must
/// exist. Blocks: for a worker thread with a Journal of its own. Folder mode 0700, files 0600. The pack is
/// there whole or not at all; a program that is killed leaves a hidden folder `.sharewarden-pack-…` beside
/// it.
///
/// Entries that are appended meanwhile are left out. A period without a batch gives a pack that says so.
/// Storage when the journal has no such batch, an entry cannot be read, or the folder cannot be written;
/// Cancelled when stopped; whatever the printer gives.
Result<PackSummary> writeEvidencePack(const Journal& journal, const PackRequest& request,
                                      const QString& folder);

/// A name for the folder of a pack, such as `sharewarden-evidence-2026-01-31-4f2a90c1`.
QString suggestedPackName(const PackScope& scope, const QDateTime& now);

}  // namespace sharewarden
