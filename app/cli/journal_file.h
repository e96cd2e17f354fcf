// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/cli/session.h"
#include "app/journal/journal.h"

namespace sharewarden::cli {

/// The journal for reading; null when there is none or it cannot be read, which was told.
std::unique_ptr<Journal> openJournal(const Context& context, const GlobalOptions& global);

}  // namespace sharewarden::cli
