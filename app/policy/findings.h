// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/inventory/inventory.h"
#include "app/inventory/snapshot.h"
#include "app/policy/finding.h"
#include "app/policy/policy.h"

namespace sharewarden {

/// What findings are made from besides the inventory.
struct FindingContext {
    Policy policy = {};
    QDateTime now = {};  ///< decides which trust is over
    /// The estate at the last review; nothing when there was none.
    std::optional<InventorySnapshot> reviewed = {};
    /// Shares that were revoked at some time, and since then not restored.
    QSet<ShareKey> revoked = {};
};

/// The findings of every share of an inventory, one byte a share. Each distinct login ID is judged once for
/// each account. A value; may be made and read on any thread.
class Findings {
public:
    Findings() = default;
    static Findings of(const Inventory& inventory, const FindingContext& context);

    /// Of a share that the inventory did not have yet: none.
    FindingSet at(quint32 share) const { return share < m_sets.size() ? m_sets[share] : FindingSet(); }
    qsizetype count(FindingKind kind) const { return m_counts[static_cast<size_t>(kind)]; }
    /// Shares whose worst finding has this severity.
    qsizetype count(Severity severity) const { return m_severities[static_cast<size_t>(severity)]; }
    /// Shares with any finding.
    qsizetype total() const;

private:
    std::vector<FindingSet> m_sets;
    std::vector<qsizetype> m_counts = std::vector<qsizetype>(findingKindCount, 0);
    std::vector<qsizetype> m_severities = std::vector<qsizetype>(4, 0);
};

/// Why a share has each of its findings, as translated sentences, the worst first: which trusted domain it
/// looks like, since when trust is over, when it was trusted by whom. Pure text; the caller shows it as such.
QStringList findingReasons(const Inventory& inventory, quint32 share, FindingSet findings,
                           const FindingContext& context);

}  // namespace sharewarden
