// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_manifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/clock.h"

namespace sharewarden {
namespace {

struct PackManifestText {
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

constexpr QLatin1String packFormat("sharewarden-evidence-pack");
constexpr int formatVersion = 1;
constexpr qsizetype digestBytes = 32;

QJsonValue utcOrNull(const QDateTime& moment) {
    return moment.isValid() ? QJsonValue(utcText(moment)) : QJsonValue();
}

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject scopeJson(const PackScope& scope) {
    if (!scope.isPeriod())
        return {{QStringLiteral("kind"), QStringLiteral("batch")}, {QStringLiteral("batch"), scope.batch}};
    return {{QStringLiteral("kind"), QStringLiteral("period")},
            {QStringLiteral("since"), utcOrNull(scope.since)},
            {QStringLiteral("until"), utcOrNull(scope.until)}};
}

QJsonObject batchJson(const PackedBatch& batch) {
    return {{QStringLiteral("id"), batch.id},
            {QStringLiteral("begun_utc"), utcOrNull(batch.begun)},
            {QStringLiteral("ended_utc"), utcOrNull(batch.ended)},
            {QStringLiteral("plan_sha256"), batch.planSha256},
            {QStringLiteral("shares"), batch.shares},
            {QStringLiteral("open"), batch.open}};
}

QJsonObject journalJson(const JournalHead& head, const ChainCheck& check) {
    return {{QStringLiteral("head"),
             QJsonObject{{QStringLiteral("seq"), head.seq}, {QStringLiteral("hash"), hex(head.hash)}}},
            {QStringLiteral("verification"), QJsonObject{{QStringLiteral("intact"), check.intact},
                                                         {QStringLiteral("entries"), check.entries},
                                                         {QStringLiteral("first_bad"), check.firstBad},
                                                         {QStringLiteral("problem"), check.problem}}}};
}

// Reads fields and remembers the first that is missing or impossible.
class Fields {
public:
    Fields(const QJsonObject& object, QString& problem) : m_object(object), m_problem(problem) {}

    QString text(const char* name) const {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isString())
            fail(name);
        return value.toString();
    }
    qint64 count(const char* name) const {
        const qint64 value = m_object.value(QLatin1String(name)).toInteger(-1);
        if (value < 0)
            fail(name);
        return value;
    }
    bool flag(const char* name) const {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isBool())
            fail(name);
        return value.toBool();
    }
    QByteArray digest(const char* name) const {
        const QString value = text(name);
        const QByteArray bytes = QByteArray::fromHex(value.toLatin1());
        if (bytes.size() != digestBytes || hex(bytes) != value)
            fail(name);
        return bytes;
    }
    QDateTime moment(const char* name, bool required) const {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isNull() && !required)
            return {};
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (!moment.isValid())
            fail(name);
        return moment;
    }
    QJsonObject object(const char* name) const {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isObject())
            fail(name);
        return value.toObject();
    }
    QJsonArray array(const char* name) const {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isArray())
            fail(name);
        return value.toArray();
    }

private:
    void fail(const char* name) const {
        if (m_problem.isEmpty())
            m_problem =
                PackManifestText::tr("the field “%1” is missing or impossible").arg(QLatin1String(name));
    }

    QJsonObject m_object;
    QString& m_problem;
};

PackScope scopeFrom(const Fields& fields) {
    if (fields.text("kind") == QLatin1String("batch"))
        return PackScope::ofBatch(fields.text("batch"));
    return PackScope::ofPeriod(fields.moment("since", false), fields.moment("until", false));
}

}  // namespace

QByteArray PackManifest::toJson() const {
    QJsonArray batchList;
    for (const PackedBatch& batch : batches)
        batchList.append(batchJson(batch));
    QJsonArray fileList;
    for (const PackFile& file : files) {
        fileList.append(QJsonObject{{QStringLiteral("name"), file.name},
                                    {QStringLiteral("bytes"), file.bytes},
                                    {QStringLiteral("sha256"), hex(file.sha256)}});
    }
    const QJsonObject json{
        {QStringLiteral("format"), packFormat},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("program"), program},
        {QStringLiteral("made_utc"), utcText(made)},
        {QStringLiteral("made_local"),
         made.toOffsetFromUtc(made.offsetFromUtc()).toString(Qt::ISODateWithMs)},
        {QStringLiteral("time_zone"), timeZone},
        {QStringLiteral("language"), language},
        {QStringLiteral("exporter"), QJsonObject{{QStringLiteral("operator"), exporter.operatorName},
                                                 {QStringLiteral("host"), exporter.host}}},
        {QStringLiteral("scope"), scopeJson(scope)},
        {QStringLiteral("batches"), batchList},
        {QStringLiteral("journal"), journalJson(head, journal)},
        {QStringLiteral("files"), fileList},
    };
    return QJsonDocument(json).toJson();
}

std::optional<PackManifest> PackManifest::fromJson(const QByteArray& text, QString& problem) {
    problem.clear();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (!document.isObject()) {
        problem = PackManifestText::tr("it is not valid JSON (%1)").arg(parse.errorString());
        return std::nullopt;
    }
    const Fields top(document.object(), problem);
    if (top.text("format") != packFormat) {
        problem = PackManifestText::tr("it is no manifest of an evidence pack of Sharewarden");
        return std::nullopt;
    }
    if (top.count("version") != formatVersion) {
        problem = PackManifestText::tr("its version is not one that this program knows");
        return std::nullopt;
    }
    PackManifest manifest;
    manifest.program = top.text("program");
    manifest.made = top.moment("made_local", true);
    if (top.moment("made_utc", true) != manifest.made)
        problem = PackManifestText::tr("its two times of making are not the same moment");
    manifest.timeZone = top.text("time_zone");
    manifest.language = top.text("language");
    const Fields exporter(top.object("exporter"), problem);
    manifest.exporter = {exporter.text("operator"), exporter.text("host")};
    manifest.scope = scopeFrom(Fields(top.object("scope"), problem));
    const QJsonArray batches = top.array("batches");
    for (const QJsonValue& value : batches) {
        const Fields batch(value.toObject(), problem);
        manifest.batches.append({batch.text("id"), batch.moment("begun_utc", true),
                                 batch.moment("ended_utc", false), batch.text("plan_sha256"),
                                 batch.count("shares"), batch.count("open")});
    }
    const Fields journal(top.object("journal"), problem);
    const Fields head(journal.object("head"), problem);
    manifest.head = {head.count("seq"), head.digest("hash")};
    const Fields check(journal.object("verification"), problem);
    manifest.journal.intact = check.flag("intact");
    manifest.journal.entries = check.count("entries");
    manifest.journal.firstBad = check.count("first_bad");
    manifest.journal.problem = check.text("problem");
    const QJsonArray files = top.array("files");
    for (const QJsonValue& value : files) {
        const Fields file(value.toObject(), problem);
        manifest.files.append({file.text("name"), file.count("bytes"), file.digest("sha256")});
    }
    return problem.isEmpty() ? std::optional(manifest) : std::nullopt;
}

}  // namespace sharewarden
