// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sharewarden::cli {

enum class Stream { Input = 0, Output = 1, Error = 2 };

bool isTerminal(Stream stream);

/// The columns of the terminal that a stream goes to: those of the variable COLUMNS, or what the terminal
/// says. 0 when it is none or nobody says.
int terminalWidth(Stream stream);

/// While it lives, what is typed into the terminal of standard input is not shown, but for the line end.
/// Does nothing where standard input is no terminal. One at a time in a program.
class HiddenTyping {
public:
    HiddenTyping();
    ~HiddenTyping();
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
};

/// Ends the hiding at once. May be called from a signal handler.
void showTyping();

}  // namespace sharewarden::cli
