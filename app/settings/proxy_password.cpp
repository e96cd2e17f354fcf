// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/proxy_password.h"

namespace sharewarden {
namespace {

// Beside the accounts' identifiers, which are UUIDs.
QString passwordItem() {
    return QStringLiteral("proxy-password");
}

bool isMissing(const Error& error) {
    const auto* keychain = std::get_if<KeychainError>(&error);
    return keychain && keychain->problem == KeychainProblem::NotFound;
}

}  // namespace

void ProxyPassword::know(const ncloud::SecretKey& password) {
    m_known = password;
    if (m_observer)
        m_observer(password);
}

QCoro::Task<Result<ncloud::SecretKey>> ProxyPassword::read() {
    if (m_known) {
        // Const: QCoro moves from what it is given, and the password would be gone from here.
        const ncloud::SecretKey known = *m_known;
        co_return known;
    }
    const QString name = passwordItem();
    const Result<ncloud::SecretKey> kept = co_await m_keychain.read(name);
    if (!kept && !isMissing(kept.error()))
        co_return kept.error();
    know(kept ? *kept : ncloud::SecretKey());
    const ncloud::SecretKey found = *m_known;
    co_return found;
}

QCoro::Task<Status> ProxyPassword::save(ncloud::SecretKey password) {
    const QString name = passwordItem();
    const Status written = co_await m_keychain.write(name, password);
    if (written)
        know(password);
    co_return written;
}

QCoro::Task<Status> ProxyPassword::remove() {
    const QString name = passwordItem();
    const Status removed = co_await m_keychain.remove(name);
    if (removed || isMissing(removed.error())) {
        m_known = ncloud::SecretKey();
        co_return Status(Done{});
    }
    co_return removed;
}

}  // namespace sharewarden
