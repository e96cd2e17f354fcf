// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/session.h"

namespace sharewarden::cli {

/// Exports the journal. Gives the exit code. Works off the disk in one go, so a stop is asked for by way of
/// `interrupted`.
int runEvidence(const Context& context, const GlobalOptions& global, const EvidenceOptions& options,
                const std::function<bool()>& interrupted);

}  // namespace sharewarden::cli
