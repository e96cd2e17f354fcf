// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/base/result.h"
#include "app/policy/policy.h"

namespace sharewarden {

/// The policy of this person, in one private file (mode 0600) as of policy_file.h, replaced atomically. A
/// file that cannot be read as ours is refused and left as it is.
class PolicyStore {
public:
    explicit PolicyStore(QString path);

    /// The empty policy when there is no file.
    Result<Policy> load() const;
    /// Refuses what load() would refuse, and nothing changes then. Makes the folder when it is missing.
    Status save(const Policy& policy) const;

    QString path() const { return m_path; }

private:
    QString m_path;
};

}  // namespace sharewarden
