// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/records.h"

#include <QHash>
#include <QJsonArray>

namespace sharewarden::records {
namespace {

// Both what a verdict and an intent say of their image.
QJsonObject imageJson(const QString& account, const QString& site, const QString& region,
                      ncloud::Family family, const QString& no) {
    return {
        {QStringLiteral("account"), account}, {QStringLiteral("site"), site},
        {QStringLiteral("region"), region},   {QStringLiteral("family"), ncloud::familyKey(family)},
        {QStringLiteral("image_no"), no},
    };
}

QJsonObject verdictJson(const ShareKey& share, Verdict verdict, const QString& callId, const QString& note) {
    QJsonObject body = imageJson(share.account, share.site, share.region, share.family, share.imageNo);
    body.insert(QStringLiteral("login_id"), share.loginId);
    body.insert(QStringLiteral("verdict"), verdictKey(verdict));
    if (!callId.isEmpty())
        body.insert(QStringLiteral("call_id"), callId);
    if (!note.isEmpty())
        body.insert(QStringLiteral("note"), note);
    return body;
}

QString text(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}

ShareKey shareFrom(const QJsonObject& image, const QString& loginId) {
    const bool xen = text(image, "family") == QLatin1String("xen");
    return {text(image, "account"),  text(image, "site"),
            text(image, "region"),   xen ? ncloud::Family::Xen : ncloud::Family::Kvm,
            text(image, "image_no"), loginId};
}

void takeCall(AuditRecord* record, const QJsonObject& answer) {
    record->httpStatus = answer.value(QLatin1String("http_status")).toInt();
    record->returnCode = text(answer, "return_code");
    record->returnMessage = text(answer, "return_message");
    record->requestId = text(answer, "request_id");
}

}  // namespace

NewEntry batchBegin(const Plan& plan) {
    return {QStringLiteral("batch-begin"),
            plan.id(),
            {{QStringLiteral("plan"), plan.toJson()},
             {QStringLiteral("plan_sha256"), QString::fromLatin1(plan.digest().toHex())},
             {QStringLiteral("program"), QStringLiteral("sharewarden " SHAREWARDEN_VERSION)}}};
}

NewEntry intent(const Plan& plan, const PlanImage& image, const ncloud::ShareChange& change,
                const QString& callId) {
    QJsonObject body = imageJson(image.account, image.site, image.region, image.family, image.no);
    body.insert(QStringLiteral("call_id"), callId);
    body.insert(QStringLiteral("call"), change.actionName());
    body.insert(QStringLiteral("login_ids"), QJsonArray::fromStringList(change.loginIds()));
    return {QStringLiteral("intent"), plan.id(), body};
}

NewEntry answer(const Plan& plan, const ncloud::CallRecord& call, const std::optional<Error>& error) {
    QJsonObject body{
        {QStringLiteral("call_id"), call.callId},
        {QStringLiteral("http_status"), call.httpStatus},
        {QStringLiteral("return_code"), call.returnCode},
        {QStringLiteral("return_message"), call.returnMessage},
        {QStringLiteral("request_id"), call.requestId},
    };
    if (error)
        body.insert(QStringLiteral("error"), errorKind(*error));
    return {QStringLiteral("answer"), plan.id(), body};
}

NewEntry verdict(const Plan& plan, const ShareOutcome& outcome) {
    return {QStringLiteral("verdict"), plan.id(),
            verdictJson(outcome.share, outcome.verdict, outcome.call.callId, outcome.note)};
}

NewEntry batchEnd(const Plan& plan, const RunReport& report) {
    QHash<QString, int> counts;
    for (const ShareOutcome& outcome : report.outcomes)
        ++counts[verdictKey(outcome.verdict)];
    QJsonObject byVerdict;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        byVerdict.insert(it.key(), it.value());
    return {QStringLiteral("batch-end"),
            plan.id(),
            {{QStringLiteral("verdicts"), byVerdict}, {QStringLiteral("cancelled"), report.cancelled}}};
}

NewEntry recoveredVerdict(const AuditRecord& record) {
    QJsonObject body = verdictJson(record.share, record.verdict, record.callId, record.note);
    body.insert(QStringLiteral("recovered"), true);
    return {QStringLiteral("verdict"), record.batch, body};
}

NewEntry recoveredEnd(const QString& batch) {
    return {QStringLiteral("batch-end"), batch, {{QStringLiteral("recovered"), true}}};
}

// One batch while it is folded.
struct AuditReader::Batch : AuditBatch {
    QHash<ShareKey, qsizetype> index;
    QHash<QString, QList<qsizetype>> calls;  // call id → the records that it carried
};

std::shared_ptr<AuditReader::Batch> AuditReader::batch(const QString& id) const {
    const auto known = m_byId.constFind(id);
    return known == m_byId.constEnd() ? nullptr : *known;
}

void AuditReader::begin(const Entry& entry) {
    auto batch = std::make_shared<Batch>();
    batch->id = entry.batch;
    batch->begun = entry.time;
    const QJsonObject plan = entry.body.value(QLatin1String("plan")).toObject();
    AuditRecord common;
    common.time = entry.time;
    common.batch = entry.batch;
    common.action =
        text(plan, "action") == QLatin1String("restore") ? PlanAction::Restore : PlanAction::Revoke;
    common.verdict = Verdict::NotSent;
    batch->action = common.action;
    common.operatorName = text(plan, "operator");
    common.host = text(plan, "host");
    common.reason = text(plan, "reason");
    common.ticket = text(plan, "ticket");
    for (const QJsonValue& value : plan.value(QLatin1String("images")).toArray()) {
        const QJsonObject image = value.toObject();
        for (const QJsonValue& login : image.value(QLatin1String("login_ids")).toArray()) {
            AuditRecord record = common;
            record.share = shareFrom(image, login.toString());
            record.imageName = text(image, "image_name");
            batch->index.insert(record.share, batch->records.size());
            batch->records.append(record);
        }
    }
    m_batches.append(batch);
    m_byId.insert(entry.batch, batch);
}

void AuditReader::add(const Entry& entry) {
    if (entry.kind == QLatin1String("batch-begin")) {
        begin(entry);
        return;
    }
    const std::shared_ptr<Batch> known = batch(entry.batch);
    if (!known)
        return;
    const QJsonObject& body = entry.body;
    const QString callId = text(body, "call_id");
    if (entry.kind == QLatin1String("intent")) {
        QList<qsizetype>& carried = known->calls[callId];
        for (const QJsonValue& login : body.value(QLatin1String("login_ids")).toArray()) {
            const qsizetype row = known->index.value(shareFrom(body, login.toString()), -1);
            if (row < 0)
                continue;
            carried.append(row);
            // Until a verdict follows, what was about to be sent may have been applied.
            AuditRecord& record = known->records[row];
            record.time = entry.time;
            record.callId = callId;
            record.verdict = Verdict::Unknown;
            record.intended = true;
            record.settled = false;
            takeCall(&record, {});
        }
    } else if (entry.kind == QLatin1String("answer")) {
        for (const qsizetype row : std::as_const(known->calls[callId])) {
            if (known->records[row].callId == callId)
                takeCall(&known->records[row], body);
        }
    } else if (entry.kind == QLatin1String("verdict")) {
        const qsizetype row = known->index.value(shareFrom(body, text(body, "login_id")), -1);
        const std::optional<Verdict> verdict = verdictFromKey(text(body, "verdict"));
        if (row < 0 || !verdict)
            return;
        AuditRecord& record = known->records[row];
        record.time = entry.time;
        record.verdict = *verdict;
        record.note = text(body, "note");
        record.settled = true;
    } else if (entry.kind == QLatin1String("batch-end")) {
        known->ended = true;
    }
}

QList<AuditBatch> AuditReader::batches() const {
    QList<AuditBatch> all;
    for (const auto& batch : m_batches)
        all.append(*batch);
    return all;
}

QList<AuditRecord> AuditReader::records() const {
    QList<AuditRecord> all;
    for (const auto& batch : m_batches)
        all += batch->records;
    return all;
}

}  // namespace sharewarden::records
