// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_batch.h"

#include <tuple>

namespace sharewarden {
namespace {

// An image as the key of a share without a login ID.
ShareKey keyOf(const PlanImage& image) {
    return {image.account, image.site, image.region, image.family, image.no, QString()};
}

// What tells one coverage cell from another.
auto placeOf(const PlanImage& image) {
    return std::tie(image.account, image.site, image.region, image.family);
}

auto placeOf(const ShareKey& share) {
    return std::tie(share.account, share.site, share.region, share.family);
}

// The cells are few: accounts × regions × families of one batch.
template <typename Place>
CoverageCell& cellOf(QList<CoverageCell>& cells, const Place& place) {
    for (CoverageCell& cell : cells) {
        if (std::tie(cell.account, cell.site, cell.region, cell.family) == place)
            return cell;
    }
    CoverageCell cell;
    std::tie(cell.account, cell.site, cell.region, cell.family) = place;
    cells.append(cell);
    return cells.last();
}

}  // namespace

void PackBatchReader::add(const Entry& entry) {
    m_reader.add(entry);
    if (entry.kind == QLatin1String("batch-begin")) {
        m_plan = records::planFrom(entry);
        if (m_plan && m_plan->id() != entry.batch)
            m_plan.reset();
        takePlan();
    } else if (const auto look = records::lookFrom(entry)) {
        takeLook(*look);
    }
}

std::optional<PackBatch> PackBatchReader::batch() const {
    const QList<records::AuditBatch> folded = m_reader.batches();
    if (folded.isEmpty())
        return std::nullopt;
    return PackBatch{folded.last(), m_plan, m_images};
}

void PackBatchReader::takePlan() {
    const QList<records::AuditRecord> planned = m_reader.records();
    for (const records::AuditRecord& record : planned) {
        ShareKey key = record.share;
        key.loginId.clear();
        ImageSeen& seen = imageOf(key, true);
        seen.image.name = record.imageName;
        seen.image.loginIds.append(record.share.loginId);
    }
}

void PackBatchReader::takeLook(const records::ImageLook& look) {
    ImageSeen& seen = imageOf(keyOf(look.image), false);
    if (look.after)
        seen.after = look;
    else if (!seen.before)
        seen.before = look;
}

ImageSeen& PackBatchReader::imageOf(const ShareKey& key, bool planned) {
    const auto known = m_index.constFind(key);
    if (known != m_index.constEnd())
        return m_images[*known];
    m_index.insert(key, m_images.size());
    ImageSeen seen;
    seen.image = {key.account, key.site, key.region, key.family, key.imageNo, {}, {}};
    seen.planned = planned;
    m_images.append(seen);
    return m_images.last();
}

QList<CoverageCell> coverageOf(const PackBatch& batch) {
    QList<CoverageCell> cells;
    for (const ImageSeen& seen : batch.images) {
        if (!seen.planned)
            continue;
        CoverageCell& cell = cellOf(cells, placeOf(seen.image));
        cell.images += 1;
        cell.readBefore += seen.before ? 1 : 0;
        cell.readAfter += seen.after ? 1 : 0;
    }
    for (const records::AuditRecord& record : batch.audit.records) {
        CoverageCell& cell = cellOf(cells, placeOf(record.share));
        cell.shares += 1;
        cell.open += records::isOpen(record) ? 1 : 0;
        cell.counts[record.verdict] += 1;
    }
    return cells;
}

}  // namespace sharewarden
