// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include "app/cli/session.h"

/// What the journal holds and whether it was tampered with. Nothing is sent and nothing is recorded.
namespace sharewarden::cli {

/// Each gives an ExitCode: Failed also for a journal that was changed.
QCoro::Task<int> runJournalVerify(const Context& context, GlobalOptions global, JournalVerifyOptions options);
QCoro::Task<int> runJournalHead(const Context& context, GlobalOptions global);
QCoro::Task<int> runJournalList(const Context& context, GlobalOptions global, JournalListOptions options);

}  // namespace sharewarden::cli
