// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/policy_store.h"

#include <QFileInfo>
#include <utility>

#include "app/base/private_file.h"
#include "app/policy/policy_file.h"

namespace sharewarden {

PolicyStore::PolicyStore(QString path) : m_path(std::move(path)) {
}

Result<Policy> PolicyStore::load() const {
    const QFileInfo file(m_path);
    if (!file.exists() && !file.isSymLink())
        return Policy{};
    const Result<QByteArray> bytes = private_file::read(m_path, mostPolicyBytes);
    if (!bytes)
        return bytes.error();
    return readPolicy(*bytes, m_path);
}

Status PolicyStore::save(const Policy& policy) const {
    const QByteArray bytes = writePolicy(policy);
    if (const Result<Policy> back = readPolicy(bytes, m_path); !back)
        return back.error();
    if (const Status made = private_file::makeFolder(m_path); !made)
        return made.error();
    return private_file::write(m_path, bytes);
}

}  // namespace sharewarden
