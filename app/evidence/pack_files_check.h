// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <stop_token>

#include "app/base/result.h"
#include "app/evidence/pack_findings.h"
#include "app/evidence/pack_manifest.h"
#include "app/evidence/pack_source.h"

namespace sharewarden {

/// Compares the files of a pack with its manifest and its `SHA256SUMS`. `manifestSha256` is that of the file
/// as it is.
Status checkPackFiles(const PackSource& source, const PackManifest& manifest,
                      const QByteArray& manifestSha256, PackFindings& findings, const std::stop_token& stop);

/// Whether the pack has what every pack has, and nothing else: `needed` are the names that its entries call
/// for.
void checkPackNames(const PackSource& source, const QStringList& needed, PackFindings& findings);

}  // namespace sharewarden
