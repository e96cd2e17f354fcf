// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/keychain_lock.h"

namespace sharewarden {

// The keychains of macOS and Windows answer a locked item with an error of their own.
QCoro::Task<Result<KeychainLock>> keychainLock(QString, QString, std::chrono::milliseconds) {
    co_return KeychainLock::NotApplicable;
}

}  // namespace sharewarden
