// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtGlobal>

#include "app/accounts/keychain_state.h"

namespace sharewarden {

QCoro::Task<QByteArray> keychainState(std::chrono::milliseconds) {
#if defined(Q_OS_WIN)
    co_return QT_TRANSLATE_NOOP("SupportFacts", "Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    co_return QT_TRANSLATE_NOOP("SupportFacts", "macOS Keychain");
#else
    co_return QT_TRANSLATE_NOOP("SupportFacts", "none: this build has no D-Bus");
#endif
}

}  // namespace sharewarden
