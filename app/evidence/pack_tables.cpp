// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_tables.h"

#include <algorithm>
#include <array>

#include "app/base/clock.h"
#include "app/evidence/audit.h"

namespace sharewarden {
namespace {

// Every table has a place here and two files.
enum Kind : qsizetype { Audit, Before, After, Coverage, KindCount };

constexpr std::array verdictColumns{
    Verdict::Revoked,  Verdict::AlreadyGone,   Verdict::StillShared,
    Verdict::Restored, Verdict::AlreadyShared, Verdict::StillMissing,
    Verdict::Refused,  Verdict::Unknown,       Verdict::NotSent,
};

QString baseName(qsizetype kind) {
    switch (kind) {
        case Audit:
            return QStringLiteral("audit");
        case Before:
            return QStringLiteral("inventory_before");
        case After:
            return QStringLiteral("inventory_after");
        default:
            return QStringLiteral("coverage");
    }
}

QStringList columnsOf(qsizetype kind) {
    if (kind == Audit)
        return audit::columns();
    if (kind == Coverage) {
        return {QStringLiteral("batch_id"),
                QStringLiteral("account"),
                QStringLiteral("site"),
                QStringLiteral("region"),
                QStringLiteral("family"),
                QStringLiteral("images_planned"),
                QStringLiteral("images_read_before"),
                QStringLiteral("images_read_after"),
                QStringLiteral("shares_planned"),
                QStringLiteral("revoked"),
                QStringLiteral("already_gone"),
                QStringLiteral("still_shared"),
                QStringLiteral("restored"),
                QStringLiteral("already_shared"),
                QStringLiteral("still_missing"),
                QStringLiteral("refused"),
                QStringLiteral("unknown"),
                QStringLiteral("not_sent"),
                QStringLiteral("open")};
    }
    return {QStringLiteral("batch_id"), QStringLiteral("time_utc"),   QStringLiteral("account"),
            QStringLiteral("site"),     QStringLiteral("region"),     QStringLiteral("family"),
            QStringLiteral("image_no"), QStringLiteral("image_name"), QStringLiteral("login_id"),
            QStringLiteral("listed")};
}

Field number(qsizetype value) {
    return Field(std::in_place_type<qint64>, value);
}

QList<FieldRow> lookRows(const QString& batch, const records::ImageLook& look) {
    const QStringList logins = look.image.loginIds.isEmpty() ? QStringList{QString()} : look.image.loginIds;
    QList<FieldRow> rows;
    for (const QString& login : logins) {
        rows.append({batch, utcText(look.time), look.image.account, look.image.site, look.image.region,
                     ncloud::familyKey(look.image.family), look.image.no, look.image.name, login,
                     look.listed ? QStringLiteral("yes") : QStringLiteral("no")});
    }
    return rows;
}

FieldRow coverageRow(const QString& batch, const CoverageCell& cell) {
    FieldRow row{batch,
                 cell.account,
                 cell.site,
                 cell.region,
                 ncloud::familyKey(cell.family),
                 number(cell.images),
                 number(cell.readBefore),
                 number(cell.readAfter),
                 number(cell.shares)};
    for (const Verdict verdict : verdictColumns)
        row.append(number(cell.counts.value(verdict)));
    row.append(number(cell.open));
    return row;
}

}  // namespace

QStringList PackTables::fileNames() {
    QStringList names;
    for (qsizetype kind = 0; kind < KindCount; ++kind)
        names << QString(baseName(kind) + QStringLiteral(".csv"))
              << QString(baseName(kind) + QStringLiteral(".jsonl"));
    return names;
}

Result<PackTables> PackTables::begin(const Opener& open) {
    PackTables tables;
    const QStringList names = fileNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        Result<std::unique_ptr<Sink>> sink = open(names.at(i));
        if (!sink)
            return sink.error();
        Table table;
        table.sink = std::move(sink).value();
        if (table.sink) {
            const ExportFormat format = i % 2 == 0 ? ExportFormat::Csv : ExportFormat::JsonLines;
            table.writer = std::make_unique<RowWriter>(format, columnsOf(i / 2), *table.sink);
            if (const Status begun = table.writer->begin(); !begun)
                return begun.error();
        }
        tables.m_tables.push_back(std::move(table));
    }
    return tables;
}

Status PackTables::put(qsizetype kind, const FieldRow& row) {
    for (const qsizetype i : {kind * 2, kind * 2 + 1}) {
        const auto& writer = m_tables[static_cast<std::size_t>(i)].writer;
        if (!writer)
            continue;
        if (const Status written = writer->row(row); !written)
            return written;
    }
    return Done{};
}

Status PackTables::add(const PackBatch& batch) {
    const QString& id = batch.audit.id;
    for (const records::AuditRecord& record : batch.audit.records) {
        if (const Status written = put(Audit, audit::row(record)); !written)
            return written;
    }
    for (const ImageSeen& seen : batch.images) {
        for (const auto& [kind, look] : {std::pair(Before, seen.before), std::pair(After, seen.after)}) {
            if (!look)
                continue;
            for (const FieldRow& row : lookRows(id, *look)) {
                if (const Status written = put(kind, row); !written)
                    return written;
            }
        }
    }
    for (const CoverageCell& cell : coverageOf(batch)) {
        if (const Status written = put(Coverage, coverageRow(id, cell)); !written)
            return written;
    }
    return Done{};
}

Status PackTables::finish() {
    for (const Table& table : m_tables) {
        if (!table.sink)
            continue;
        if (const Status finished = table.sink->finish(); !finished)
            return finished;
    }
    return Done{};
}

}  // namespace sharewarden
