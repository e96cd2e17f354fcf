// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

namespace sharewarden::cli {

/// Reads the estate and writes it out. Gives the exit code.
QCoro::Task<int> runScan(const Context& context, GlobalOptions global, ScanOptions options);

}  // namespace sharewarden::cli
