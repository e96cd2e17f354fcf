// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sharewarden::cli {

/// How the program ends. A promise to scripts, explained in describe_program.cpp and by each command.
enum ExitCode : int {
    AllDone = 0,
    Failed = 1,  ///< and nothing was changed
    WrongUsage = 2,
    NotAllRead = 3,
    NotAllRevoked = 4,
    SomeUnknown = 5,
    FindingsFound = 6,  ///< only where --fail-on-findings asks for it
    Cancelled = 130,
};

}  // namespace sharewarden::cli
