// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/plan_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/bounded_read.h"

namespace sharewarden {
namespace {

struct PlanFileText {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

constexpr qint64 maxPlanFileBytes = 64 * 1024 * 1024;
constexpr QLatin1String formatKey("format");
constexpr QLatin1String planFormat("sharewarden-plan");
constexpr QLatin1String digestKey("sha256");
constexpr QLatin1String planKey("plan");
// Two computers' clocks may differ.
constexpr std::chrono::minutes clockTolerance{10};

QString digestText(const Plan& plan) {
    return QString::fromLatin1(plan.digest().toHex());
}

}  // namespace

QByteArray planFileBytes(const Plan& plan) {
    const QJsonObject file{{formatKey, planFormat}, {digestKey, digestText(plan)}, {planKey, plan.toJson()}};
    return QJsonDocument(file).toJson();
}

Result<Plan> parsePlanFile(const QByteArray& bytes, const QString& path) {
    const auto refused = [&path](const QString& why) -> Error { return StorageError{path, why}; };
    QJsonParseError parse;
    const QJsonObject file = QJsonDocument::fromJson(bytes, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return refused(PlanFileText::tr("it is not valid JSON (%1)").arg(parse.errorString()));
    if (file.value(formatKey) != planFormat)
        return refused(PlanFileText::tr("it is no plan of Sharewarden"));
    std::optional<Plan> plan = Plan::fromJson(file.value(planKey).toObject());
    if (!plan)
        return refused(PlanFileText::tr(
            "it holds no plan that this version can carry out: a field is missing, unknown or wrong"));
    if (file.value(digestKey).toString() != digestText(*plan))
        return refused(PlanFileText::tr("its digest does not fit: the plan was changed after it was made"));
    return *plan;
}

Result<Plan> readPlanFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(StorageError{path, file.errorString()});
    const QByteArray bytes = readUpTo(file, maxPlanFileBytes);
    if (file.error() != QFile::NoError)
        return Error(StorageError{path, file.errorString()});
    if (bytes.size() > maxPlanFileBytes)
        return Error(StorageError{path, PlanFileText::tr("it is too large to be a plan")});
    return parsePlanFile(bytes, path);
}

std::optional<QString> planAgeProblem(const Plan& plan, const QDateTime& now, std::chrono::days limit) {
    const qint64 seconds = plan.created().secsTo(now);
    if (seconds < -std::chrono::seconds(clockTolerance).count())
        return PlanFileText::tr(
                   "The plan says that it was made at %1, which is in the future. Check the clocks of both "
                   "computers.")
            .arg(plan.created().toString(Qt::ISODate));
    if (seconds > std::chrono::seconds(limit).count())
        return PlanFileText::tr("The plan was made at %1, more than %n day(s) ago. Make a new one.", nullptr,
                                static_cast<int>(limit.count()))
            .arg(plan.created().toString(Qt::ISODate));
    return std::nullopt;
}

}  // namespace sharewarden
