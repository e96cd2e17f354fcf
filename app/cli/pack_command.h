// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

/// Evidence packs. Nothing is sent and nothing is recorded.
namespace sharewarden::cli {

/// Writes one from the journal. An ExitCode: NotAllRead when the journal that it is of is not intact.
QCoro::Task<int> runEvidencePack(const Context& context, GlobalOptions global, EvidenceOptions options);

/// Checks one without the journal. An ExitCode: Failed when it is not what it says.
QCoro::Task<int> runEvidenceVerify(const Context& context, EvidenceVerifyOptions options);

}  // namespace sharewarden::cli
