// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/seal_key_source.h"

#include <QCoreApplication>

namespace sharewarden {
namespace {

// Beside the accounts' identifiers, which are UUIDs.
QString itemName() {
    return QStringLiteral("journal-seal-key");
}

bool isNotFound(const Error& error) {
    const auto* keychain = std::get_if<KeychainError>(&error);
    return keychain && keychain->problem == KeychainProblem::NotFound;
}

}  // namespace

QCoro::Task<Result<SealKey>> SealKeySource::existingKey() {
    if (m_key) {
        // Const: QCoro moves from what it is given, and the key would be gone from here.
        const SealKey known = *m_key;
        co_return known;
    }
    const QString name = itemName();
    const auto kept = co_await m_keychain.read(name);
    if (!kept)
        co_return kept.error();
    const std::optional<SealKey> read = SealKey::fromText(kept->reveal());
    if (!read)
        co_return Error(MalformedError{
            0, QCoreApplication::translate("SealKey", "the journal's seal key in the keychain is damaged")});
    m_key = read;
    co_return *read;
}

QCoro::Task<Result<SealKey>> SealKeySource::key() {
    Result<SealKey> known = co_await existingKey();
    if (known || !isNotFound(known.error()))
        co_return known;
    const QString name = itemName();
    const ncloud::SecretKey made(SealKey::random().revealed());
    const Status written = co_await m_keychain.write(name, made);
    if (!written)
        co_return written.error();
    // As the keychain has it: another program may have made one at the same moment.
    co_return co_await existingKey();
}

}  // namespace sharewarden
