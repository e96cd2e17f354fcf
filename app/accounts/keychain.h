// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QString>

#include "app/base/result.h"
#include "app/ncloud/credentials.h"

namespace sharewarden {

/// Where secrets are kept, behind three verbs. Must outlive its tasks.
class Keychain {
public:
    virtual ~Keychain() = default;

    /// NotFound when there is none; Locked when the keychain is locked (which looks empty to a careless
    /// reader).
    virtual QCoro::Task<Result<ncloud::SecretKey>> read(QString accountId) = 0;
    /// TooLong for more than maxKeychainSecretBytes; what was there before stays.
    virtual QCoro::Task<Status> write(QString accountId, ncloud::SecretKey secret) = 0;
    /// Ends well only when the secret is really gone.
    virtual QCoro::Task<Status> remove(QString accountId) = 0;
};

}  // namespace sharewarden
