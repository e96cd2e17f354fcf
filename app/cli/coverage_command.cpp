// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/coverage_command.h"

#include <QCoreApplication>

#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/cli/scan_view.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "app/evidence/inventory_export.h"

namespace sharewarden::cli {
namespace {

struct CoverageCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliCoverage)
};

QStringList tableRow(const CellCoverage& coverage) {
    const CellKey& cell = coverage.cell;
    const QString images =
        coverage.totalRows
            ? CoverageCommandText::tr("%1 of %2").arg(coverage.rowsRead).arg(*coverage.totalRows)
            : CoverageCommandText::tr("not read");
    return {cell.account,
            cell.region.isEmpty() ? CoverageCommandText::tr("every region") : cell.region,
            ncloud::familyKey(cell.family),
            cellStateKey(coverage.state),
            images,
            QString::number(coverage.pagesRead),
            coverage.ended.isValid() ? utcText(coverage.ended).left(16) : QString(),
            coverage.error ? describe(*coverage.error) : QString()};
}

Status writeTable(const std::vector<CellCoverage>& coverage, int width, Sink& sink) {
    QList<QStringList> rows;
    for (const CellCoverage& cell : coverage)
        rows.append(tableRow(cell));
    return sink.write(
        tableText({CoverageCommandText::tr("ACCOUNT"), CoverageCommandText::tr("REGION"),
                   CoverageCommandText::tr("FAMILY"), CoverageCommandText::tr("STATE"),
                   CoverageCommandText::tr("IMAGES"), CoverageCommandText::tr("PAGES"),
                   CoverageCommandText::tr("READ (UTC)"), CoverageCommandText::tr("WHAT HAPPENED")},
                  rows, width)
            .toUtf8());
}

}  // namespace

QString inventoryFolder(const Context& context, const GlobalOptions& global) {
    return dataFile(context, global, QStringLiteral("inventories"));
}

SnapshotStore inventories(const Context& context, const GlobalOptions& global) {
    return SnapshotStore(inventoryFolder(context, global));
}

std::optional<InventorySnapshot> lastInventory(const Context& context, const GlobalOptions& global) {
    auto latest = inventories(context, global).latest();
    if (!latest)
        context.console.complain(failureText(latest.error()));
    else if (!*latest)
        context.console.complain(
            CoverageCommandText::tr("There is no inventory yet: nothing has been scanned. Scan first."));
    return latest ? std::move(latest).value() : std::nullopt;
}

Status writeCoverageRows(const OutputOptions& output, const std::vector<CellCoverage>& coverage, Sink& sink) {
    if (output.format == Format::Table)
        return writeTable(coverage, output.file.isEmpty() ? terminalWidth(Stream::Output) : 0, sink);
    return inventory_export::writeCoverage(
        output.format == Format::Csv ? ExportFormat::Csv : ExportFormat::JsonLines, coverage, sink);
}

int runCoverage(const Context& context, const GlobalOptions& global, const CoverageOptions& options) {
    Console& console = context.console;
    const std::optional<InventorySnapshot> latest = lastInventory(context, global);
    if (!latest)
        return Failed;
    const InventorySnapshot& snapshot = *latest;
    const Status written = writeWhole(openOutput(options.output.file), [&](Sink& sink) {
        return writeCoverageRows(options.output, snapshot.coverage, sink);
    });
    if (!written) {
        console.complain(failureText(written.error()));
        return Failed;
    }
    tellCoverage(console, snapshot.inventory, snapshot.coverage);
    console.say(CoverageCommandText::tr("Last scan: %1. The oldest part was read: %2 (UTC).")
                    .arg(utcText(snapshot.taken), utcText(snapshot.oldest())));
    return isComplete(snapshot.coverage) ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
