// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/early_fonts.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <dlfcn.h>
#endif

namespace sharewarden::ui {

// Qt has fontconfig loaded and calls the same function later, which then returns at once. It may be called
// from any thread.
EarlyFonts::EarlyFonts() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    using Init = int (*)();
    if (const auto init = reinterpret_cast<Init>(dlsym(RTLD_DEFAULT, "FcInit")))
        m_reader = std::thread([init] { init(); });
#endif
}

EarlyFonts::~EarlyFonts() {
    if (m_reader.joinable())
        m_reader.join();
}

}  // namespace sharewarden::ui
