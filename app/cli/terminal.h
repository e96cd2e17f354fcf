// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sharewarden::cli {

enum class Stream { Input = 0, Output = 1, Error = 2 };

bool isTerminal(Stream stream);

/// The columns of the terminal that a stream goes to, 0 when it is none or does not say.
int terminalWidth(Stream stream);

}  // namespace sharewarden::cli
