// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/batch_list.h"

#include <QJsonArray>

#include "app/base/json_text.h"
#include "app/revocation/audit_reader.h"

namespace sharewarden {
namespace {

BatchSummary begunBy(const Entry& entry) {
    BatchSummary batch;
    batch.id = entry.batch;
    batch.begun = entry.time;
    const QJsonObject plan = entry.body.value(QLatin1String("plan")).toObject();
    batch.plan = planHeaderFrom(plan);
    batch.planned = QDateTime::fromString(jsonText(plan, "created"), Qt::ISODateWithMs);
    batch.carrier = records::carrierFrom(entry.body);
    const QJsonArray images = plan.value(QLatin1String("images")).toArray();
    batch.images = images.size();
    for (const QJsonValue& image : images) {
        batch.shares += image.toObject().value(QLatin1String("login_ids")).toArray().size();
        const QString account = jsonText(image.toObject(), "account");
        if (!batch.accounts.contains(account))
            batch.accounts.append(account);
    }
    return batch;
}

}  // namespace

OpenBatches OpenBatches::in(const QList<BatchSummary>& batches) {
    OpenBatches open;
    for (const BatchSummary& batch : batches) {
        if (!batch.isOpen())
            continue;
        open.ids.append(batch.id);
        open.shares += batch.ended.isValid() ? batch.counts.value(Verdict::Unknown) : batch.shares;
        for (const QString& account : batch.accounts) {
            if (!open.accounts.contains(account))
                open.accounts.append(account);
        }
    }
    return open;
}

EntryFilter BatchList::filter() {
    EntryFilter filter;
    filter.kinds = QStringList{QStringLiteral("batch-begin"), QStringLiteral("batch-end")};
    return filter;
}

void BatchList::add(const Entry& entry) {
    if (entry.kind == QLatin1String("batch-begin")) {
        m_byId.insert(entry.batch, m_batches.size());
        m_batches.append(begunBy(entry));
        return;
    }
    const qsizetype row = m_byId.value(entry.batch, -1);
    if (entry.kind != QLatin1String("batch-end") || row < 0)
        return;
    BatchSummary& batch = m_batches[row];
    batch.ended = entry.time;
    batch.cancelled = batch.cancelled || entry.body.value(QLatin1String("cancelled")).toBool();
    batch.recovered = entry.body.value(QLatin1String("recovered")).toBool();
    batch.sealed = sealIn(entry.body).has_value();
    batch.counts.clear();
    const QJsonObject counts = entry.body.value(QLatin1String("verdicts")).toObject();
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (const auto verdict = verdictFromKey(it.key()))
            batch.counts.insert(*verdict, it.value().toInt());
    }
}

Result<QList<BatchSummary>> readBatches(const Journal& journal) {
    BatchList list;
    const Status read = journal.read(BatchList::filter(), [&list](const Entry& entry) {
        list.add(entry);
        return true;
    });
    if (!read)
        return read.error();
    return list.batches();
}

QCoro::Task<Result<QList<BatchSummary>>> readBatches(std::shared_ptr<JournalThread> journal) {
    // Folded where they are read: the plans of a long journal are not held all at once.
    const auto list = std::make_shared<BatchList>();
    const std::function<bool(const Entry&)> add = [list](const Entry& entry) {
        list->add(entry);
        return true;
    };
    const Status read = co_await journal->forEach(BatchList::filter(), add);
    if (!read)
        co_return read.error();
    const QList<BatchSummary> batches = list->batches();
    co_return batches;
}

}  // namespace sharewarden
