// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "app/revocation/audit_reader.h"

namespace sharewarden {

/// The shares whose last verdict on the journal is that they are gone, revoked or gone already: where one of
/// them is listed, it has come back. `batches` in the order of the journal.
QSet<ShareKey> goneShares(const QList<records::AuditBatch>& batches);

}  // namespace sharewarden
