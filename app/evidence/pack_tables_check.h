// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include "app/evidence/pack_entries_check.h"
#include "app/evidence/pack_findings.h"
#include "app/evidence/pack_source.h"

namespace sharewarden {

/// Makes the tables and plans anew from the entries and compares them, byte by byte, with those of the pack;
/// counts the verdicts; compares the batches with those of the manifest, when there is one.
Status checkPackTables(const PackSource& source, const PackEntriesCheck& entries, QFile& journal,
                       const PackManifest* manifest, PackFindings& findings, PackCheck& check);

/// The files that the entries call for.
QStringList neededFiles(const PackEntriesCheck& entries);

}  // namespace sharewarden
