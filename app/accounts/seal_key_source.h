// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <optional>

#include "app/accounts/keychain.h"
#include "app/base/result.h"
#include "app/journal/seal.h"

namespace sharewarden {

/// The key that seals the journals of this person, from the keychain: read once a program run, made when it
/// is not there yet. Must outlive its tasks.
class SealKeySource {
public:
    /// The keychain outlives this.
    explicit SealKeySource(Keychain& keychain) : m_keychain(keychain) {}

    /// Makes the key when there is none. What could not be had is asked for again the next time; a
    /// KeychainError then, or Malformed when what the keychain holds is no key (it is left as it is).
    QCoro::Task<Result<SealKey>> key();
    /// To check seals: nothing is made. KeychainProblem::NotFound when there is none.
    QCoro::Task<Result<SealKey>> existingKey();

private:
    Keychain& m_keychain;
    std::optional<SealKey> m_key;
};

}  // namespace sharewarden
