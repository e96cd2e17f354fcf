// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The names of the files of an evidence pack.
namespace sharewarden::pack_names {

QString manifest();    ///< `manifest.json`
QString sums();        ///< `SHA256SUMS`
QString journal();     ///< `journal.jsonl`
QString htmlReport();  ///< `report.html`
QString pdfReport();   ///< `report.pdf`

/// `plan-<batch>.json`. A batch that is not a plain name, which somebody else may have chosen, is named by
/// the beginning of its SHA-256 instead.
QString plan(const QString& batch);

/// Whether a check reads it as a whole: the manifest, the sums and the plans.
bool isText(const QString& name);

/// Whether this can be a file of a pack: letters, digits, `-`, `_` and `.`, not first a `.`, at most 120
/// characters.
bool isPlain(const QString& name);

}  // namespace sharewarden::pack_names
