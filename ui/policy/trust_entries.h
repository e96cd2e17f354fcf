// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/policy/policy.h"

namespace sharewarden::ui {

/// Two entries with the same key speak of the same login ID or domain, for the same account.
QString entryKey(const TrustEntry& entry);

/// With what people write around a value taken off: spaces, the `@` before a domain, the `*.` that stands for
/// its sub-domains.
TrustEntry tidied(TrustEntry entry);

/// What is wrong with a tidied entry that is to stand among others, as translated sentences; empty when
/// nothing is.
QString problemWith(const TrustEntry& entry, const QList<TrustEntry>& others);

/// What is wrong with further domains of personal mail; empty when nothing is.
QString personalDomainsProblem(const QStringList& domains);

/// What would become of some entries when others take their place.
struct PolicyDifference {
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype changed = 0;  ///< of the same login ID or domain, with something else that is different
};
PolicyDifference difference(const QList<TrustEntry>& before, const QList<TrustEntry>& after);

}  // namespace sharewarden::ui
