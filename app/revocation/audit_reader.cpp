// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/audit_reader.h"

#include <QJsonArray>
#include <algorithm>

#include "app/base/json_text.h"

namespace sharewarden::records {
namespace {

ncloud::Family familyOf(const QJsonObject& image) {
    return ncloud::familyFromKey(jsonText(image, "family")).value_or(ncloud::Family::Kvm);
}

ShareKey shareFrom(const QJsonObject& image, const QString& loginId) {
    return {jsonText(image, "account"),  jsonText(image, "site"),
            jsonText(image, "region"),   familyOf(image),
            jsonText(image, "image_no"), loginId};
}

void takeCall(AuditRecord* record, const QJsonObject& answer) {
    record->httpStatus = answer.value(QLatin1String("http_status")).toInt();
    record->returnCode = jsonText(answer, "return_code");
    record->returnMessage = jsonText(answer, "return_message");
    record->requestId = jsonText(answer, "request_id");
    record->outcome = sendOutcomeFromKey(jsonText(answer, "outcome"));
}

}  // namespace

qsizetype AuditBatch::count(Verdict verdict) const {
    return std::count_if(records.begin(), records.end(),
                         [verdict](const AuditRecord& record) { return record.verdict == verdict; });
}

qsizetype AuditBatch::openCount() const {
    return std::count_if(records.begin(), records.end(), &isOpen);
}

QList<AuditRecord> recordsOf(const QList<AuditBatch>& batches) {
    QList<AuditRecord> all;
    for (const AuditBatch& batch : batches)
        all += batch.records;
    return all;
}

bool isOpen(const AuditRecord& record) {
    return !record.settled || record.verdict == Verdict::Unknown;
}

Carrier carrierFrom(const QJsonObject& batchBegin) {
    const QJsonObject plan = batchBegin.value(QLatin1String("plan")).toObject();
    const QJsonObject& named = batchBegin.contains(QLatin1String("operator")) ? batchBegin : plan;
    return {jsonText(named, "operator"), jsonText(named, "host")};
}

std::optional<ImageLook> lookFrom(const Entry& entry) {
    if (entry.kind != QLatin1String("look"))
        return std::nullopt;
    const QJsonObject& body = entry.body;
    ImageLook look;
    look.time = entry.time;
    look.image = {jsonText(body, "account"),
                  jsonText(body, "site"),
                  jsonText(body, "region"),
                  familyOf(body),
                  jsonText(body, "image_no"),
                  jsonText(body, "image_name"),
                  {}};
    const QJsonArray logins = body.value(QLatin1String("login_ids")).toArray();
    for (const QJsonValue& login : logins)
        look.image.loginIds.append(login.toString());
    look.after = body.value(QLatin1String("after")).toBool();
    look.listed = body.value(QLatin1String("listed")).toBool();
    return look;
}

std::optional<Plan> planFrom(const Entry& entry) {
    if (entry.kind != QLatin1String("batch-begin"))
        return std::nullopt;
    std::optional<Plan> plan = Plan::fromJson(entry.body.value(QLatin1String("plan")).toObject());
    if (plan && QString::fromLatin1(plan->digest().toHex()) != jsonText(entry.body, "plan_sha256"))
        return std::nullopt;
    return plan;
}

// One batch while it is folded.
struct AuditReader::Batch : AuditBatch {
    QHash<ShareKey, qsizetype> index;
    QHash<QString, QList<qsizetype>> calls;  // call id → the records that it carried
};

// Lenient where planFrom() is strict: what the journal holds is shown, whoever wrote it.
void AuditReader::begin(const Entry& entry) {
    auto batch = std::make_shared<Batch>();
    batch->id = entry.batch;
    batch->begun = entry.time;
    const QJsonObject plan = entry.body.value(QLatin1String("plan")).toObject();
    batch->plan = planHeaderFrom(plan);
    batch->planned = QDateTime::fromString(jsonText(plan, "created"), Qt::ISODateWithMs);
    batch->planSha256 = jsonText(entry.body, "plan_sha256");
    const Carrier carrier = carrierFrom(entry.body);
    batch->operatorName = carrier.operatorName;
    batch->host = carrier.host;

    AuditRecord common;
    common.time = entry.time;
    common.batch = entry.batch;
    common.action = batch->plan.action;
    common.verdict = Verdict::NotSent;
    common.operatorName = batch->operatorName;
    common.host = batch->host;
    common.reason = batch->plan.reason;
    common.ticket = batch->plan.ticket;
    const QJsonArray images = plan.value(QLatin1String("images")).toArray();
    for (const QJsonValue& value : images) {
        const QJsonObject image = value.toObject();
        const QJsonArray logins = image.value(QLatin1String("login_ids")).toArray();
        for (const QJsonValue& login : logins) {
            AuditRecord record = common;
            record.share = shareFrom(image, login.toString());
            record.imageName = jsonText(image, "image_name");
            batch->index.insert(record.share, batch->records.size());
            batch->records.append(record);
        }
    }
    m_batches.append(batch);
    m_byId.insert(entry.batch, batch);
}

void AuditReader::takeIntent(Batch& batch, const Entry& entry) {
    const QString callId = jsonText(entry.body, "call_id");
    QList<qsizetype>& carried = batch.calls[callId];
    const QJsonArray logins = entry.body.value(QLatin1String("login_ids")).toArray();
    for (const QJsonValue& login : logins) {
        const qsizetype row = batch.index.value(shareFrom(entry.body, login.toString()), -1);
        if (row < 0)
            continue;
        carried.append(row);
        // Until a verdict follows, what was about to be sent may have been applied.
        AuditRecord& record = batch.records[row];
        record.time = entry.time;
        record.callId = callId;
        record.verdict = Verdict::Unknown;
        record.intended = true;
        record.settled = false;
        takeCall(&record, {});
    }
}

void AuditReader::takeVerdict(Batch& batch, const Entry& entry) {
    const qsizetype row = batch.index.value(shareFrom(entry.body, jsonText(entry.body, "login_id")), -1);
    const std::optional<Verdict> verdict = verdictFromKey(jsonText(entry.body, "verdict"));
    if (row < 0 || !verdict)
        return;
    AuditRecord& record = batch.records[row];
    record.time = entry.time;
    record.verdict = *verdict;
    record.note = jsonText(entry.body, "note");
    record.settled = true;
}

void AuditReader::add(const Entry& entry) {
    if (entry.kind == QLatin1String("batch-begin")) {
        begin(entry);
        return;
    }
    const auto known = m_byId.constFind(entry.batch);
    if (known == m_byId.constEnd())
        return;
    Batch& batch = **known;
    if (entry.kind == QLatin1String("intent")) {
        takeIntent(batch, entry);
    } else if (entry.kind == QLatin1String("answer")) {
        const QString callId = jsonText(entry.body, "call_id");
        for (const qsizetype row : std::as_const(batch.calls[callId])) {
            if (batch.records[row].callId == callId)
                takeCall(&batch.records[row], entry.body);
        }
    } else if (entry.kind == QLatin1String("verdict")) {
        takeVerdict(batch, entry);
    } else if (entry.kind == QLatin1String("batch-end")) {
        batch.ended = entry.time;
        batch.cancelled = entry.body.value(QLatin1String("cancelled")).toBool();
        batch.recovered = entry.body.value(QLatin1String("recovered")).toBool();
        batch.sealed = sealIn(entry.body).has_value();
    }
}

QList<AuditBatch> AuditReader::batches() const {
    QList<AuditBatch> all;
    for (const auto& batch : m_batches)
        all.append(*batch);
    return all;
}

QList<AuditRecord> AuditReader::records() const {
    return recordsOf(batches());
}

}  // namespace sharewarden::records
