// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>

#include "app/accounts/keychain.h"

namespace sharewarden {

/// The operating system's keychain, through QtKeychain, without any fallback: one item an account, service
/// `sharewarden`, key the account's id. Needs a running event loop on the thread that uses it.
///
/// The keychain may ask the person to unlock it. What is not answered within `timeLimit` ends as
/// KeychainError, and until it is answered after all every further call ends so at once.
std::unique_ptr<Keychain> systemKeychain(std::chrono::milliseconds timeLimit = std::chrono::seconds(60));

/// Keeps secrets until the program closes and writes them nowhere: for the demo, and when the person chooses
/// it because there is no keychain.
std::unique_ptr<Keychain> memoryKeychain();

}  // namespace sharewarden
