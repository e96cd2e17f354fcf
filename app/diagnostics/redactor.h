// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

#include "app/ncloud/credentials.h"

namespace sharewarden {

/// The last line of defence of the log: nothing that is written should hold a secret, and what holds one
/// nevertheless loses it here. Knows the secrets in use, in memory only.
class Redactor {
public:
    /// Shorter secrets are not looked for: their letters stand in every text.
    static constexpr qsizetype shortestSecret = 4;

    void add(const ncloud::SecretKey& secret);

    /// The text with “[removed]” for every known secret (also in base64, wherever in it the secret begins, or
    /// percent-encoded), for the values of headers that sign or log in, and for what looks like a signature.
    QString clean(const QString& text) const;

private:
    // As keys, so that they are overwritten when this goes.
    std::vector<ncloud::SecretKey> m_needles;
};

}  // namespace sharewarden
