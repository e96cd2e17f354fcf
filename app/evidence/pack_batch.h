// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

#include "app/journal/entry.h"
#include "app/revocation/audit_reader.h"
#include "app/revocation/plan.h"

/// One batch of an evidence pack, folded from its entries.
namespace sharewarden {

/// What the list calls showed of an image that a batch is about.
struct ImageSeen {
    PlanImage image;                           ///< as planned
    bool planned = true;                       ///< false: looked at without being in the plan
    std::optional<records::ImageLook> before;  ///< the first look before its change
    std::optional<records::ImageLook> after;   ///< the last look after it
};

struct PackBatch {
    records::AuditBatch audit;
    std::optional<Plan> plan;  ///< nothing when the journal's does not fit its digest
    QList<ImageSeen> images;   ///< in the order of the plan
};

/// Folds the entries of one batch, given in order.
class PackBatchReader {
public:
    void add(const Entry& entry);
    /// Nothing when none of the entries began a batch.
    std::optional<PackBatch> batch() const;

private:
    ImageSeen& imageOf(const ShareKey& key, bool planned);
    void takePlan();
    void takeLook(const records::ImageLook& look);

    records::AuditReader m_reader;
    std::optional<Plan> m_plan;
    QList<ImageSeen> m_images;
    QHash<ShareKey, qsizetype> m_index;  // by the key of a share without a login ID
};

/// What was planned, read and reached in one account × site × region × family of a batch.
struct CoverageCell {
    QString account;
    QString site;
    QString region;
    ncloud::Family family = ncloud::Family::Kvm;
    qsizetype images = 0;      ///< planned
    qsizetype readBefore = 0;  ///< of these, images whose list was read before the change
    qsizetype readAfter = 0;
    qsizetype shares = 0;  ///< planned
    qsizetype open = 0;    ///< of these, without a verdict or Unknown
    QHash<Verdict, qsizetype> counts;
};

/// In the order of the plan.
QList<CoverageCell> coverageOf(const PackBatch& batch);

}  // namespace sharewarden
