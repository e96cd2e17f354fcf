// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/snapshot_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/clock.h"
#include "app/base/error_json.h"

namespace sharewarden {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView magic = "SWINVEN1";
constexpr qsizetype hashLength = 32;

struct SnapshotFileText {
    Q_DECLARE_TR_FUNCTIONS(SnapshotFile)
};

QJsonObject cellToJson(const CellKey& cell) {
    return {{u"account"_s, cell.account},
            {u"site"_s, cell.site},
            {u"region"_s, cell.region},
            {u"family"_s, ncloud::familyKey(cell.family)}};
}

CellKey cellFromJson(const QJsonObject& json) {
    return {json.value("account"_L1).toString(), json.value("site"_L1).toString(),
            json.value("region"_L1).toString(),
            ncloud::familyFromKey(json.value("family"_L1).toString()).value_or(ncloud::Family::Kvm)};
}

QJsonObject coverageToJson(const CellCoverage& coverage) {
    QJsonObject json = cellToJson(coverage.cell);
    json.insert(u"state"_s, cellStateKey(coverage.state));
    json.insert(u"pages"_s, coverage.pagesRead);
    json.insert(u"rows"_s, coverage.rowsRead);
    if (coverage.totalRows)
        json.insert(u"total"_s, *coverage.totalRows);
    if (coverage.error)
        json.insert(u"error"_s, errorToJson(*coverage.error));
    json.insert(u"call_id"_s, coverage.callId);
    if (coverage.ended.isValid())
        json.insert(u"ended"_s, utcText(coverage.ended));
    json.insert(u"elapsed_ms"_s, static_cast<qint64>(coverage.elapsed.count()));
    return json;
}

std::optional<CellCoverage> coverageFromJson(const QJsonObject& json) {
    CellCoverage coverage;
    coverage.cell = cellFromJson(json);
    const std::optional<CellState> state = cellStateFromKey(json.value("state"_L1).toString());
    if (!state)
        return std::nullopt;
    coverage.state = *state;
    coverage.pagesRead = json.value("pages"_L1).toInt();
    coverage.rowsRead = json.value("rows"_L1).toInteger();
    if (json.contains("total"_L1))
        coverage.totalRows = json.value("total"_L1).toInteger();
    if (json.contains("error"_L1)) {
        coverage.error = errorFromJson(json.value("error"_L1).toObject());
        if (!coverage.error)
            return std::nullopt;
    }
    coverage.callId = json.value("call_id"_L1).toString();
    coverage.ended = QDateTime::fromString(json.value("ended"_L1).toString(), Qt::ISODateWithMs);
    coverage.elapsed = std::chrono::milliseconds(json.value("elapsed_ms"_L1).toInteger());
    return coverage;
}

QJsonObject readingToJson(const AccountReading& reading) {
    QJsonObject json{{u"account"_s, reading.account},
                     {u"site"_s, reading.site},
                     {u"regions"_s, QJsonArray::fromStringList(reading.regions)},
                     {u"every_region"_s, reading.everyRegion}};
    if (reading.identity)
        json.insert(u"identity"_s, QJsonObject{{u"id"_s, reading.identity->id},
                                               {u"login_alias"_s, reading.identity->loginAlias},
                                               {u"user_type"_s, reading.identity->userType}});
    if (reading.clockOffset)
        json.insert(u"clock_offset_ms"_s, static_cast<qint64>(reading.clockOffset->count()));
    return json;
}

AccountReading readingFromJson(const QJsonObject& json) {
    AccountReading reading;
    reading.account = json.value("account"_L1).toString();
    reading.site = json.value("site"_L1).toString();
    for (const QJsonValue& region : json.value("regions"_L1).toArray())
        reading.regions.append(region.toString());
    reading.everyRegion = json.value("every_region"_L1).toBool();
    if (json.contains("identity"_L1)) {
        const QJsonObject identity = json.value("identity"_L1).toObject();
        reading.identity =
            ncloud::Identity{identity.value("id"_L1).toString(), identity.value("login_alias"_L1).toString(),
                             identity.value("user_type"_L1).toString()};
    }
    if (json.contains("clock_offset_ms"_L1))
        reading.clockOffset = std::chrono::milliseconds(json.value("clock_offset_ms"_L1).toInteger());
    return reading;
}

QDataStream& operator<<(QDataStream& out, const ImageRow& row) {
    return out << row.cell << row.firstShare << row.shareCount << row.no << row.name << row.description
               << row.lifeCyclePhase << row.hypervisor << row.osCategory << row.osType << row.status
               << row.createDate << row.createdMs << row.sizeBytes;
}
QDataStream& operator>>(QDataStream& in, ImageRow& row) {
    return in >> row.cell >> row.firstShare >> row.shareCount >> row.no >> row.name >> row.description >>
           row.lifeCyclePhase >> row.hypervisor >> row.osCategory >> row.osType >> row.status >>
           row.createDate >> row.createdMs >> row.sizeBytes;
}
QDataStream& operator<<(QDataStream& out, const ShareRow& row) {
    return out << row.image << row.login;
}
QDataStream& operator>>(QDataStream& in, ShareRow& row) {
    return in >> row.image >> row.login;
}

// By hand, so that a count that is a lie cannot ask for memory: every row has to be there.
template <typename Rows>
void writeColumn(QDataStream& out, const Rows& rows) {
    out << static_cast<quint32>(rows.size());
    for (const auto& row : rows)
        out << row;
}
template <typename Row>
QList<Row> readColumn(QDataStream& in) {
    quint32 count = 0;
    in >> count;
    QList<Row> rows;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Row row{};
        in >> row;
        rows.append(std::move(row));
    }
    return rows;
}

Error refused(const QString& path, const QString& why) {
    return StorageError{path, why};
}

}  // namespace

QByteArray snapshotBytes(const InventorySnapshot& snapshot) {
    QJsonArray coverage;
    for (const CellCoverage& cell : snapshot.coverage)
        coverage.append(coverageToJson(cell));
    QJsonArray accounts;
    for (const AccountReading& reading : snapshot.accounts)
        accounts.append(readingToJson(reading));
    QJsonArray cells;
    for (const CellKey& cell : snapshot.inventory.cells())
        cells.append(cellToJson(cell));
    const QJsonObject head{{u"taken"_s, utcText(snapshot.taken)},
                           {u"coverage"_s, coverage},
                           {u"accounts"_s, accounts},
                           {u"cells"_s, cells}};
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << QJsonDocument(head).toJson(QJsonDocument::Compact);
    QList<QString> texts;
    texts.reserve(snapshot.inventory.texts().size());
    for (qsizetype i = 0; i < snapshot.inventory.texts().size(); ++i)
        texts.append(snapshot.inventory.text(static_cast<TextId>(i)));
    writeColumn(out, texts);
    writeColumn(out, snapshot.inventory.images());
    writeColumn(out, snapshot.inventory.shares());
    QByteArray bytes = magic.toByteArray();
    bytes += QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    bytes += content;
    return bytes;
}

Result<InventorySnapshot> parseSnapshot(const QByteArray& bytes, const QString& path) {
    if (!bytes.startsWith(magic))
        return refused(path, SnapshotFileText::tr("it is not an inventory of this version of the program"));
    const QByteArray hash = bytes.mid(magic.size(), hashLength);
    const QByteArray content = bytes.mid(magic.size() + hashLength);
    const QString damaged = SnapshotFileText::tr("it is damaged");
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != hash)
        return refused(path, damaged);
    QDataStream in(content);
    in.setVersion(QDataStream::Qt_6_0);
    QByteArray head;
    in >> head;
    const QJsonObject json = QJsonDocument::fromJson(head).object();
    InventorySnapshot snapshot;
    snapshot.taken = QDateTime::fromString(json.value("taken"_L1).toString(), Qt::ISODateWithMs);
    for (const QJsonValue& cell : json.value("coverage"_L1).toArray()) {
        std::optional<CellCoverage> coverage = coverageFromJson(cell.toObject());
        if (!coverage)
            return refused(path, damaged);
        snapshot.coverage.push_back(*std::move(coverage));
    }
    for (const QJsonValue& reading : json.value("accounts"_L1).toArray())
        snapshot.accounts.push_back(readingFromJson(reading.toObject()));
    QList<CellKey> cells;
    for (const QJsonValue& cell : json.value("cells"_L1).toArray())
        cells.append(cellFromJson(cell.toObject()));
    const QList<QString> texts = readColumn<QString>(in);
    QList<ImageRow> images = readColumn<ImageRow>(in);
    QList<ShareRow> shares = readColumn<ShareRow>(in);
    std::optional<Inventory> inventory =
        Inventory::fromColumns(std::move(cells), std::move(images), std::move(shares), texts);
    if (in.status() != QDataStream::Ok || !in.atEnd() || !snapshot.taken.isValid() || !inventory)
        return refused(path, damaged);
    snapshot.inventory = *std::move(inventory);
    return snapshot;
}

}  // namespace sharewarden
