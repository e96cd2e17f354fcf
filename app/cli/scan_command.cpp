// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan_command.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/base/text.h"
#include "app/cli/exit_code.h"
#include "app/cli/scan_view.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "app/evidence/inventory_export.h"
#include "app/inventory/scan.h"

namespace sharewarden::cli {
namespace {

struct ScanCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliScan)
};

// account, site, region, family, image_no, image_name, login_id, created, …
QStringList tableCells(const FieldRow& row) {
    const auto text = [&row](qsizetype column) { return std::get<QString>(row[column]); };
    return {text(2), text(3), text(4), text(5), text(6), text(7).left(10)};
}

Status writeTable(const Inventory& inventory, int width, Sink& sink) {
    Table table(
        {ScanCommandText::tr("REGION"), ScanCommandText::tr("FAMILY"), ScanCommandText::tr("IMAGE"),
         ScanCommandText::tr("NAME"), ScanCommandText::tr("SHARED WITH"), ScanCommandText::tr("CREATED")},
        width);
    const Status measured = inventory_export::forEachRow(inventory, [&table](const FieldRow& row) -> Status {
        table.measure(tableCells(row));
        return Done{};
    });
    if (!measured)
        return measured;
    if (const Status begun = sink.write(table.header().toUtf8()); !begun)
        return begun;
    return inventory_export::forEachRow(
        inventory, [&](const FieldRow& row) { return sink.write(table.line(tableCells(row)).toUtf8()); });
}

Status writeRows(const OutputOptions& output, const Inventory& inventory, Sink& sink) {
    switch (output.format) {
        case Format::Table:
            return writeTable(inventory, output.file.isEmpty() ? terminalWidth(Stream::Output) : 0, sink);
        case Format::Csv:
            return inventory_export::write(ExportFormat::Csv, inventory, sink);
        case Format::JsonLines:
            break;
    }
    return inventory_export::write(ExportFormat::JsonLines, inventory, sink);
}

bool nothingRead(const ScanResult& result) {
    return std::none_of(result.coverage.begin(), result.coverage.end(),
                        [](const CellCoverage& cell) { return cell.pagesRead > 0; });
}

// The account as a whole was refused: its key, or already its list of regions. Anything else is a part that
// could not be read.
bool accountFailed(const ScanResult& result) {
    return std::any_of(result.coverage.begin(), result.coverage.end(), [](const CellCoverage& cell) {
        return cell.cell.region.isEmpty() || (cell.error && isKeyRefused(*cell.error));
    });
}

}  // namespace

QCoro::Task<int> runScan(const Context& context, GlobalOptions global, ScanOptions options) {
    Console& console = context.console;
    const auto session = co_await openSession(context, global);
    if (const auto* why = std::get_if<QString>(&session)) {
        console.complain(*why);
        co_return Failed;
    }
    // Before the work: a path that cannot be written is better known now.
    const Result<std::unique_ptr<Sink>> sink = openOutput(options.output.file);
    if (!sink) {
        console.complain(failureText(sink.error()));
        co_return Failed;
    }
    ScanScope scope{std::get<Session>(session).account, std::get<Session>(session).client, options.regions};
    std::vector<ScanScope> scopes;
    scopes.push_back(std::move(scope));
    std::function<void(const ScanEvent&)> onEvent = [&console](const ScanEvent& event) {
        showProgress(console, event);
    };
    const ScanResult result = co_await scan(std::move(scopes), ScanPolicy(), onEvent, context.stop);

    console.endProgress();
    if (result.cancelled()) {
        console.complain(
            ScanCommandText::tr("The scan was cancelled. No rows were written and nothing was changed."));
        co_return Cancelled;
    }
    tellCoverage(console, result);
    if (nothingRead(result)) {
        console.complain(
            ScanCommandText::tr("Nothing could be read. No rows were written and nothing was changed."));
        co_return accountFailed(result) ? Failed : NotAllRead;
    }
    Status written = writeRows(options.output, result.inventory, **sink);
    if (written)
        written = (*sink)->finish();
    if (!written) {
        console.complain(failureText(written.error()));
        co_return Failed;
    }
    co_return result.complete() ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
