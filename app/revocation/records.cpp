// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/records.h"

#include <QHash>
#include <QJsonArray>

namespace sharewarden::records {
namespace {

// What a look, an intent and a verdict say of their image.
QJsonObject imageJson(const QString& account, const QString& site, const QString& region,
                      ncloud::Family family, const QString& no) {
    return {
        {QStringLiteral("account"), account}, {QStringLiteral("site"), site},
        {QStringLiteral("region"), region},   {QStringLiteral("family"), ncloud::familyKey(family)},
        {QStringLiteral("image_no"), no},
    };
}

QJsonObject imageJson(const PlanImage& image) {
    return imageJson(image.account, image.site, image.region, image.family, image.no);
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

// How many shares have which verdict.
template <typename Shares>
QJsonObject countsJson(const Shares& shares) {
    QHash<QString, int> counts;
    for (const auto& share : shares)
        ++counts[verdictKey(share.verdict)];
    QJsonObject json;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

}  // namespace

NewEntry batchBegin(const Plan& plan, const Carrier& carrier) {
    return {QStringLiteral("batch-begin"),
            plan.id(),
            {{QStringLiteral("plan"), plan.toJson()},
             {QStringLiteral("plan_sha256"), QString::fromLatin1(plan.digest().toHex())},
             {QStringLiteral("operator"), carrier.operatorName},
             {QStringLiteral("host"), carrier.host},
             {QStringLiteral("program"), QStringLiteral("sharewarden " SHAREWARDEN_VERSION)}}};
}

NewEntry look(const QString& batch, const PlanImage& image, bool after,
              const std::optional<ncloud::Image>& seen) {
    QJsonObject body = imageJson(image);
    body.insert(QStringLiteral("image_name"), seen ? seen->name : image.name);
    body.insert(QStringLiteral("after"), after);
    body.insert(QStringLiteral("listed"), seen.has_value());
    body.insert(QStringLiteral("login_ids"),
                QJsonArray::fromStringList(seen ? seen->sharedLoginIds : QStringList()));
    return {QStringLiteral("look"), batch, body};
}

NewEntry intent(const Plan& plan, const PlanImage& image, const ncloud::ShareChange& change,
                const QString& callId) {
    QJsonObject body = imageJson(image);
    body.insert(QStringLiteral("call_id"), callId);
    body.insert(QStringLiteral("call"), change.actionName());
    body.insert(QStringLiteral("login_ids"), QJsonArray::fromStringList(change.loginIds()));
    return {QStringLiteral("intent"), plan.id(), body};
}

NewEntry answer(const Plan& plan, const ncloud::CallRecord& call, const Result<ncloud::ImagePage>& result) {
    QJsonObject body{
        {QStringLiteral("call_id"), call.callId},
        {QStringLiteral("http_status"), call.httpStatus},
        {QStringLiteral("return_code"), call.returnCode},
        {QStringLiteral("return_message"), call.returnMessage},
        {QStringLiteral("request_id"), call.requestId},
        {QStringLiteral("outcome"), sendOutcomeKey(sendOutcome(result))},
    };
    if (!result)
        body.insert(QStringLiteral("error"), errorKind(result.error()));
    return {QStringLiteral("answer"), plan.id(), body};
}

NewEntry verdict(const Plan& plan, const ShareOutcome& outcome) {
    return {QStringLiteral("verdict"), plan.id(),
            verdictJson(outcome.share, outcome.verdict, outcome.call.callId, outcome.note)};
}

NewEntry batchEnd(const RunReport& report, std::optional<SealKey> seal) {
    return {QStringLiteral("batch-end"),
            report.batch,
            {{QStringLiteral("verdicts"), countsJson(report.outcomes)},
             {QStringLiteral("cancelled"), report.cancelled}},
            std::move(seal)};
}

NewEntry recoveredVerdict(const AuditRecord& record) {
    QJsonObject body = verdictJson(record.share, record.verdict, record.callId, record.note);
    body.insert(QStringLiteral("recovered"), true);
    return {QStringLiteral("verdict"), record.batch, body};
}

NewEntry recoveredEnd(const AuditBatch& batch, const Carrier& carrier, std::optional<SealKey> seal) {
    return {QStringLiteral("batch-end"),
            batch.id,
            {{QStringLiteral("verdicts"), countsJson(batch.records)},
             {QStringLiteral("recovered"), true},
             {QStringLiteral("operator"), carrier.operatorName},
             {QStringLiteral("host"), carrier.host}},
            std::move(seal)};
}

}  // namespace sharewarden::records
