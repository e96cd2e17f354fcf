// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reviews/review_mark.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace sharewarden {
namespace {

QString kind() {
    return QStringLiteral("review");
}

QString cellText(const CellKey& cell) {
    return QStringList{cell.account, cell.region, ncloud::familyKey(cell.family)}.join(QStringLiteral(" / "));
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

}  // namespace

ReviewMark reviewOf(const InventorySnapshot& snapshot, const Findings& findings, const QByteArray& bytes) {
    ReviewMark mark;
    mark.done = snapshot.taken;
    for (const CellCoverage& cell : snapshot.coverage)
        (cell.state == CellState::Complete ? mark.scope : mark.notRead).append(cellText(cell.cell));
    mark.images = snapshot.inventory.images().size();
    mark.shares = snapshot.inventory.shares().size();
    mark.findings = findings.total();
    mark.inventorySha256 = sha256Of(bytes);
    return mark;
}

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

NewEntry reviewEntry(const ReviewMark& mark) {
    NewEntry entry;
    entry.kind = kind();
    entry.body = {{QStringLiteral("reviewer"), mark.reviewer},
                  {QStringLiteral("host"), mark.host},
                  {QStringLiteral("note"), mark.note},
                  {QStringLiteral("scope"), QJsonArray::fromStringList(mark.scope)},
                  {QStringLiteral("not_read"), QJsonArray::fromStringList(mark.notRead)},
                  {QStringLiteral("images"), mark.images},
                  {QStringLiteral("shares"), mark.shares},
                  {QStringLiteral("findings"), mark.findings},
                  {QStringLiteral("inventory_sha256"), mark.inventorySha256}};
    return entry;
}

std::optional<ReviewMark> reviewFrom(const Entry& entry) {
    if (entry.kind != kind())
        return std::nullopt;
    ReviewMark mark;
    mark.done = entry.time;
    mark.reviewer = entry.body.value(QLatin1String("reviewer")).toString();
    mark.host = entry.body.value(QLatin1String("host")).toString();
    mark.note = entry.body.value(QLatin1String("note")).toString();
    mark.scope = textsOf(entry.body.value(QLatin1String("scope")));
    mark.notRead = textsOf(entry.body.value(QLatin1String("not_read")));
    mark.images = entry.body.value(QLatin1String("images")).toInteger();
    mark.shares = entry.body.value(QLatin1String("shares")).toInteger();
    mark.findings = entry.body.value(QLatin1String("findings")).toInteger();
    mark.inventorySha256 = entry.body.value(QLatin1String("inventory_sha256")).toString();
    return mark;
}

}  // namespace sharewarden
