// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/accounts/keychain.h"

namespace sharewarden {

/// The operating system's keychain, through QtKeychain, without any fallback.
std::unique_ptr<Keychain> systemKeychain();

/// Keeps secrets until the program closes and writes them nowhere: for the demo, and when the person chooses
/// it because there is no keychain.
std::unique_ptr<Keychain> memoryKeychain();

}  // namespace sharewarden
