// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QProcessEnvironment>
#include <QString>
#include <chrono>

#include "app/base/result.h"

namespace sharewarden {

enum class KeychainLock {
    Unlocked,
    Locked,
    NotApplicable,  ///< a keychain that says by itself when it is locked
};

/// Whether the keychain can be used at all, and whether the item is behind a lock. On Linux the Secret
/// Service is asked, since libsecret reports what is locked as missing and "deletes" it with success. Never
/// prompts. To be asked before every job, and not during one. Ends with KeychainError NoService where there
/// is no D-Bus session, no Secret Service or no libsecret, and with Other where the service does not answer
/// or Qt's event loop could not carry libsecret.
QCoro::Task<Result<KeychainLock>> keychainLock(QString service, QString key,
                                               std::chrono::milliseconds timeLimit);

/// Where QtKeychain will keep secrets on Linux.
enum class KeychainBackend { SecretService, KWallet, Portal };

/// Follows QtKeychain's own choice (0.13, `detectKeyringBackend()`) and libsecret's: KWallet in a Plasma 5
/// session that has it, the portal's file inside Flatpak and Snap, else the Secret Service.
KeychainBackend keychainBackend(const QProcessEnvironment& environment, bool inFlatpak, bool hasKWallet);

}  // namespace sharewarden
