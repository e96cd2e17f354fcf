// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/plan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>
#include <tuple>

#include "app/base/clock.h"
#include "app/base/json_text.h"
#include "app/journal/canonical_json.h"
#include "app/ncloud/request.h"

namespace sharewarden {
namespace {

auto order(const PlanImage& image) {
    return std::tie(image.account, image.site, image.region, image.family, image.no);
}

bool isSameImage(const PlanImage& a, const PlanImage& b) {
    return order(a) == order(b);
}

}  // namespace

QString planActionKey(PlanAction action) {
    return action == PlanAction::Revoke ? QStringLiteral("revoke") : QStringLiteral("restore");
}

PlanHeader planHeaderFrom(const QJsonObject& plan) {
    return {planActionFromKey(jsonText(plan, "action")).value_or(PlanAction::Revoke),
            jsonText(plan, "reason"),
            jsonText(plan, "ticket"),
            jsonText(plan, "operator"),
            jsonText(plan, "host"),
            jsonText(plan, "undoes")};
}

std::optional<PlanAction> planActionFromKey(const QString& key) {
    for (const PlanAction action : {PlanAction::Revoke, PlanAction::Restore}) {
        if (planActionKey(action) == key)
            return action;
    }
    return std::nullopt;
}

QList<PlannedShare> sharesOf(const PlanImage& image) {
    QList<PlannedShare> shares;
    for (const QString& login : image.loginIds)
        shares.append({{image.account, image.site, image.region, image.family, image.no, login}, image.name});
    return shares;
}

std::optional<Plan> Plan::make(QString id, QDateTime created, PlanHeader header,
                               const QList<PlannedShare>& shares) {
    if (id.isEmpty() || header.reason.trimmed().isEmpty() || shares.isEmpty())
        return std::nullopt;
    QList<PlanImage> rows;
    for (const PlannedShare& share : shares) {
        const ShareKey& key = share.key;
        if (!ncloud::ShareChange::make(ncloud::ShareAction::Remove, key.family, key.region, key.imageNo,
                                       {key.loginId}))
            return std::nullopt;
        rows.append(
            {key.account, key.site, key.region, key.family, key.imageNo, share.imageName, {key.loginId}});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PlanImage& a, const PlanImage& b) { return order(a) < order(b); });

    Plan plan;
    plan.m_id = std::move(id);
    plan.m_created = created.toUTC();
    plan.m_header = std::move(header);
    for (PlanImage& row : rows) {
        if (!plan.m_images.isEmpty() && isSameImage(plan.m_images.constLast(), row))
            plan.m_images.last().loginIds += row.loginIds;
        else
            plan.m_images.append(std::move(row));
    }
    for (PlanImage& image : plan.m_images) {
        image.loginIds.sort();
        image.loginIds.removeDuplicates();
    }
    return plan;
}

qsizetype Plan::shareCount() const {
    qsizetype count = 0;
    for (const PlanImage& image : m_images)
        count += image.loginIds.size();
    return count;
}

QMap<QString, qsizetype> Plan::sharesByAccount() const {
    QMap<QString, qsizetype> counts;
    for (const PlanImage& image : m_images)
        counts[image.account] += image.loginIds.size();
    return counts;
}

QStringList Plan::accounts() const {
    QStringList names;
    for (const PlanImage& image : m_images) {
        if (!names.contains(image.account))
            names.append(image.account);
    }
    return names;
}

QJsonObject Plan::toJson() const {
    QJsonArray images;
    for (const PlanImage& image : m_images) {
        images.append(QJsonObject{
            {QStringLiteral("account"), image.account},
            {QStringLiteral("site"), image.site},
            {QStringLiteral("region"), image.region},
            {QStringLiteral("family"), ncloud::familyKey(image.family)},
            {QStringLiteral("image_no"), image.no},
            {QStringLiteral("image_name"), image.name},
            {QStringLiteral("login_ids"), QJsonArray::fromStringList(image.loginIds)},
        });
    }
    return {
        {QStringLiteral("version"), 1},
        {QStringLiteral("id"), m_id},
        {QStringLiteral("created"), utcText(m_created)},
        {QStringLiteral("action"), planActionKey(m_header.action)},
        {QStringLiteral("reason"), m_header.reason},
        {QStringLiteral("ticket"), m_header.ticket},
        {QStringLiteral("operator"), m_header.operatorName},
        {QStringLiteral("host"), m_header.host},
        {QStringLiteral("undoes"), m_header.undoes},
        {QStringLiteral("images"), images},
    };
}

std::optional<Plan> Plan::fromJson(const QJsonObject& json) {
    const std::optional<PlanAction> action = planActionFromKey(jsonText(json, "action"));
    const QDateTime created = QDateTime::fromString(jsonText(json, "created"), Qt::ISODateWithMs);
    if (!action || !created.isValid())
        return std::nullopt;
    QList<PlannedShare> shares;
    const QJsonArray images = json.value(QLatin1String("images")).toArray();
    for (const QJsonValue& value : images) {
        const QJsonObject image = value.toObject();
        const auto family = ncloud::familyFromKey(jsonText(image, "family"));
        if (!family)
            return std::nullopt;
        const QJsonArray logins = image.value(QLatin1String("login_ids")).toArray();
        for (const QJsonValue& login : logins) {
            const ShareKey key{jsonText(image, "account"),  jsonText(image, "site"),
                               jsonText(image, "region"),   *family,
                               jsonText(image, "image_no"), login.toString()};
            shares.append({key, jsonText(image, "image_name")});
        }
    }
    std::optional<Plan> plan = make(jsonText(json, "id"), created, planHeaderFrom(json), shares);
    // Whatever was not taken over as it is, an unknown field included, shows here.
    if (plan && plan->toJson() != json)
        return std::nullopt;
    return plan;
}

QByteArray Plan::digest() const {
    return QCryptographicHash::hash(canonicalJson(toJson()).value_or(QByteArray()),
                                    QCryptographicHash::Sha256);
}

}  // namespace sharewarden
