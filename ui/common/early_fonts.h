// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace sharewarden::ui {

/// Has the system's list of fonts read on another thread while the program starts: it is needed for the first
/// text, and reading it is a good part of the time until then. Where fontconfig is not there, nothing
/// happens. Its end waits for that thread.
class EarlyFonts {
public:
    EarlyFonts();
    ~EarlyFonts();
    EarlyFonts(const EarlyFonts&) = delete;
    EarlyFonts& operator=(const EarlyFonts&) = delete;

private:
    std::thread m_reader;
};

}  // namespace sharewarden::ui
