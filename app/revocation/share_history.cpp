// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/share_history.h"

#include <algorithm>

#include "app/revocation/audit_read.h"

namespace sharewarden {
namespace {

enum class Effect { Gone, Back, None };

Effect effectOf(const std::optional<Verdict>& verdict) {
    if (!verdict)
        return Effect::None;
    switch (*verdict) {
        case Verdict::Revoked:
        case Verdict::AlreadyGone:
        case Verdict::StillMissing:
            return Effect::Gone;
        case Verdict::Restored:
        case Verdict::AlreadyShared:
        case Verdict::StillShared:
            return Effect::Back;
        case Verdict::Refused:
        case Verdict::Unknown:
        case Verdict::NotSent:
            break;
    }
    return Effect::None;
}

}  // namespace

Result<ShareHistory> ShareHistory::read(const Journal& journal, const ShareHistory& before,
                                        const std::function<bool()>& goOn) {
    const Result<QStringList> ids = records::batchIds(journal);
    if (!ids)
        return ids.error();
    ShareHistory history = before;
    history.m_batches.clear();
    history.m_rows.clear();
    for (const QString& id : *ids) {
        if (const Batch* known = before.finalBatch(id)) {
            history.m_rows.insert(id, history.m_batches.size());
            history.m_batches.append(*known);
            continue;
        }
        const Status read = records::forEachBatch(
            journal, {id},
            [&history](const records::AuditBatch& batch) -> Status {
                history.take(batch);
                return Done{};
            },
            goOn);
        if (!read)
            return read.error();
        if (goOn && !goOn())
            break;
    }
    return history;
}

const ShareHistory::Batch* ShareHistory::finalBatch(const QString& id) const {
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd())
        return nullptr;
    const Batch& batch = m_batches.at(*row);
    return batch.isFinal ? &batch : nullptr;
}

void ShareHistory::take(const records::AuditBatch& batch) {
    Batch taken{batch.id, batch.ended.isValid() && batch.openCount() == 0, {}};
    taken.records.reserve(batch.records.size());
    for (const records::AuditRecord& record : batch.records) {
        ShareKey image = record.share;
        image.loginId.clear();
        const QDateTime when = record.settled ? record.time : batch.begun;
        taken.records.append({when.toMSecsSinceEpoch(), imageNumber(image),
                              m_texts.intern(record.share.loginId),
                              record.settled ? std::optional(record.verdict) : std::nullopt});
    }
    m_rows.insert(batch.id, m_batches.size());
    m_batches.append(std::move(taken));
}

quint32 ShareHistory::imageNumber(const ShareKey& image) {
    const auto known = m_imageNumbers.constFind(image);
    if (known != m_imageNumbers.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_images.size());
    m_images.append(image);
    m_imageNumbers.insert(image, number);
    return number;
}

QSet<ShareKey> ShareHistory::gone() const {
    QSet<std::pair<quint32, TextId>> numbers;
    for (const Batch& batch : m_batches) {
        for (const Record& record : batch.records) {
            const Effect effect = effectOf(record.verdict);
            if (effect == Effect::Gone)
                numbers.insert({record.image, record.login});
            else if (effect == Effect::Back)
                numbers.remove({record.image, record.login});
        }
    }
    QSet<ShareKey> gone;
    gone.reserve(numbers.size());
    for (const auto& [image, login] : std::as_const(numbers)) {
        ShareKey key = m_images.at(image);
        key.loginId = m_texts.text(login);
        gone.insert(key);
    }
    return gone;
}

QList<ShareHistory::Past> ShareHistory::of(const ShareKey& image, qsizetype most) const {
    QList<Past> pasts;
    const auto number = m_imageNumbers.constFind(image);
    if (number == m_imageNumbers.constEnd())
        return pasts;
    for (auto batch = m_batches.crbegin(); batch != m_batches.crend(); ++batch) {
        for (auto record = batch->records.crbegin(); record != batch->records.crend(); ++record) {
            if (record->image != *number)
                continue;
            if (pasts.size() >= most)
                return pasts;
            pasts.append({QDateTime::fromMSecsSinceEpoch(record->ms, Qt::UTC), m_texts.text(record->login),
                          record->verdict});
        }
    }
    return pasts;
}

}  // namespace sharewarden
