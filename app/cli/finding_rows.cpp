// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/finding_rows.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "app/evidence/inventory_export.h"

namespace sharewarden::cli {
namespace {

struct FindingRowsText {
    Q_DECLARE_TR_FUNCTIONS(CliFindings)
};

// The columns that the table shows, of those of inventory_export and then finding, severity, reason.
enum Column : qsizetype { Account = 0, Region = 2, Family = 3, Number = 4, Name = 5, LoginId = 6 };

QString keysOf(FindingSet findings) {
    std::vector<FindingKind> kinds(everyFindingKind.begin(), everyFindingKind.end());
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](FindingKind a, FindingKind b) { return severityOf(a) > severityOf(b); });
    QStringList keys;
    for (const FindingKind kind : kinds) {
        if (findings.has(kind))
            keys.append(findingKey(kind));
    }
    return keys.join(u' ');
}

QStringList tableCells(const FieldRow& row, bool withAccount) {
    const auto text = [&row](qsizetype column) { return std::get<QString>(row[column]); };
    const qsizetype finding = row.size() - 3;
    QStringList cells{text(Region),     text(Family),
                      text(Number),     text(Name),
                      text(LoginId),    QString(text(finding + 1) % QLatin1String(": ") % text(finding)),
                      text(finding + 2)};
    if (withAccount)
        cells.prepend(text(Account));
    return cells;
}

}  // namespace

bool isOutsidePolicy(FindingSet findings) {
    return findings.has(FindingKind::OutsidePolicy) || findings.has(FindingKind::ExpiredTrust);
}

FindingRows::FindingRows(const Inventory& inventory, FindingContext context, Chooses chooses)
    : m_inventory(inventory),
      m_context(std::move(context)),
      m_chooses(std::move(chooses)),
      m_findings(Findings::of(m_inventory, m_context)),
      m_judge(m_context.policy, m_context.now) {
    for (const ImageRow& image : m_inventory.images()) {
        for (quint32 share = image.firstShare; share < image.firstShare + image.shareCount; ++share)
            m_count += m_chooses(m_inventory.cellOf(image), m_findings.at(share)) ? 1 : 0;
    }
}

QStringList FindingRows::columns() {
    return inventory_export::columns() +
           QStringList{QStringLiteral("finding"), QStringLiteral("severity"), QStringLiteral("reason")};
}

Status FindingRows::forEachRow(const std::function<Status(const FieldRow&)>& each) const {
    // The share of each row of the export, which has a row for an image without shares as well.
    std::vector<std::optional<quint32>> shares;
    for (const ImageRow& image : m_inventory.images()) {
        if (image.shareCount == 0)
            shares.emplace_back();
        for (quint32 share = image.firstShare; share < image.firstShare + image.shareCount; ++share) {
            const bool chosen = m_chooses(m_inventory.cellOf(image), m_findings.at(share));
            shares.push_back(chosen ? std::optional(share) : std::nullopt);
        }
    }
    size_t next = 0;
    return inventory_export::forEachRow(m_inventory, [&](const FieldRow& row) -> Status {
        const std::optional<quint32> share = shares.at(next++);
        if (!share)
            return Done{};
        const FindingSet findings = m_findings.at(*share);
        const QStringList reasons = findingReasons(m_inventory, *share, findings, m_context, m_judge);
        FieldRow whole = row;
        whole += {keysOf(findings), severityKey(severityOf(findings)), reasons.join(u' ')};
        return each(whole);
    });
}

Status FindingRows::writeTable(bool withAccount, int width, Sink& sink) const {
    QStringList titles{FindingRowsText::tr("REGION"),      FindingRowsText::tr("FAMILY"),
                       FindingRowsText::tr("IMAGE"),       FindingRowsText::tr("NAME"),
                       FindingRowsText::tr("SHARED WITH"), FindingRowsText::tr("FINDING"),
                       FindingRowsText::tr("REASON")};
    if (withAccount)
        titles.prepend(FindingRowsText::tr("ACCOUNT"));
    const TableRows rows = [&](const std::function<Status(const QStringList&)>& take) {
        return forEachRow([&](const FieldRow& row) { return take(tableCells(row, withAccount)); });
    };
    return cli::writeTable(Table(titles, width), rows, sink);
}

Status FindingRows::write(const OutputOptions& output, bool withAccount, Sink& sink) const {
    if (output.format == Format::Table)
        return writeTable(withAccount, output.file.isEmpty() ? terminalWidth(Stream::Output) : 0, sink);
    RowWriter writer(output.format == Format::Csv ? ExportFormat::Csv : ExportFormat::JsonLines, columns(),
                     sink);
    if (const Status begun = writer.begin(); !begun)
        return begun;
    return forEachRow([&writer](const FieldRow& row) { return writer.row(row); });
}

}  // namespace sharewarden::cli
