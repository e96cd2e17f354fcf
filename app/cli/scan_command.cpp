// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "app/accounts/account_store.h"
#include "app/cli/coverage_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/finding_rows.h"
#include "app/cli/finding_source.h"
#include "app/cli/scan_targets.h"
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
QStringList tableCells(const FieldRow& row, bool withAccount) {
    const auto text = [&row](qsizetype column) { return std::get<QString>(row[column]); };
    QStringList cells{text(2), text(3), text(4), text(5), text(6), text(7).left(10)};
    if (withAccount)
        cells.prepend(text(0));
    return cells;
}

Status writeTable(const Inventory& inventory, bool withAccount, int width, Sink& sink) {
    QStringList titles{ScanCommandText::tr("REGION"),      ScanCommandText::tr("FAMILY"),
                       ScanCommandText::tr("IMAGE"),       ScanCommandText::tr("NAME"),
                       ScanCommandText::tr("SHARED WITH"), ScanCommandText::tr("CREATED")};
    if (withAccount)
        titles.prepend(ScanCommandText::tr("ACCOUNT"));
    const TableRows rows = [&](const std::function<Status(const QStringList&)>& take) {
        return inventory_export::forEachRow(
            inventory, [&](const FieldRow& row) { return take(tableCells(row, withAccount)); });
    };
    return cli::writeTable(Table(titles, width), rows, sink);
}

// `outside` where only those rows are asked for.
Status writeRows(const ScanOptions& options, const Inventory& inventory, const FindingRows* outside,
                 Sink& sink) {
    const OutputOptions& output = options.output;
    if (outside)
        return outside->write(output, options.all, sink);
    switch (output.format) {
        case Format::Table:
            return writeTable(inventory, options.all,
                              output.file.isEmpty() ? terminalWidth(Stream::Output) : 0, sink);
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

// Beside the rows, in their format.
Status writeCoverageBeside(const OutputOptions& output, const std::vector<CellCoverage>& coverage) {
    return writeWhole(openOutput(inventory_export::coverageFile(output.file)),
                      [&](Sink& sink) { return writeCoverageRows(output, coverage, sink); });
}

// The rows, and into a file the coverage beside them.
Status writeAll(const ScanOptions& options, const ScanResult& result, const FindingRows* outside,
                Sink& sink) {
    if (!options.output.file.isEmpty()) {
        if (const Status beside = writeCoverageBeside(options.output, result.coverage); !beside)
            return beside;
    }
    const Status written = writeRows(options, result.inventory, outside, sink);
    return written ? sink.finish() : written;
}

// Puts what was read in the place of what the last inventory had of it, and tells what changed.
void keepInventory(const Context& context, const GlobalOptions& global, const ScanTargets& targets,
                   const ScanOptions& options, const ScanResult& result) {
    Console& console = context.console;
    const SnapshotStore store = inventories(context, global);
    InventorySnapshot fresh{context.clock(), result.inventory, result.coverage, result.accounts};
    auto before = store.latest();
    if (!before)
        console.complain(ScanCommandText::tr("The last inventory could not be read and was left as it is. %1")
                             .arg(explain(before.error())));
    if (before && *before) {
        const ShareChanges changes = sharesBetween(**before, fresh);
        if (changes.cellsCompared > 0)
            console.say(
                ScanCommandText::tr("Since the last scan (%1 UTC): %2 shares are new, %3 are gone, in the %4 "
                                    "parts that both have read whole.")
                    .arg(utcText((*before)->taken).left(16))
                    .arg(changes.added.size())
                    .arg(changes.removed.size())
                    .arg(changes.cellsCompared));
        fresh = merged(**before, fresh);
        if (options.all) {
            fresh = restrictedTo(fresh, [&targets](const QString& name, const QString& site) {
                return isSetUp(targets.accounts, name, site);
            });
        }
    }
    if (const Status saved = store.save(fresh); !saved)
        console.complain(ScanCommandText::tr("The inventory could not be kept for the next time. %1")
                             .arg(explain(saved.error())));
}

// When each key last worked. A list of accounts that cannot be written does not spoil a scan.
void noteWorkingKeys(const Context& context, const GlobalOptions& global, const ScanTargets& targets,
                     const ScanResult& result) {
    auto store = AccountStore::load(dataFile(context, global, QStringLiteral("accounts.json")));
    if (!store)
        return;
    AccountStore accounts = std::move(store).value();
    for (const Account& account : targets.accounts) {
        if (anyPageRead(result.coverage, account.name))
            static_cast<void>(accounts.setLastWorked(account.id, context.clock()));
    }
}

}  // namespace

QCoro::Task<int> runScan(const Context& context, GlobalOptions global, ScanOptions options) {
    Console& console = context.console;
    std::variant<Policy, NoPolicy> policy;
    if (options.judges())
        policy = requirePolicy(context, global, options.policyFile);
    if (const auto* none = std::get_if<NoPolicy>(&policy)) {
        console.complain(none->why);
        co_return none->code;
    }
    const auto found = co_await scanTargets(context, global, options);
    if (const auto* why = std::get_if<QString>(&found)) {
        console.complain(*why);
        co_return Failed;
    }
    const auto& targets = std::get<ScanTargets>(found);
    // Before the work: a path that cannot be written is better known now.
    const Result<std::unique_ptr<Sink>> sink = openOutput(options.output.file);
    if (!sink) {
        console.complain(failureText(sink.error()));
        co_return Failed;
    }
    const std::function<void(const ScanEvent&)> onEvent = [&console](const ScanEvent& event) {
        showProgress(console, event);
    };
    ScanResult result = co_await scan(targets.scopes, ScanPolicy(), onEvent, context.stop);
    result.coverage.insert(result.coverage.end(), targets.unread.begin(), targets.unread.end());

    console.endProgress();
    if (result.cancelled()) {
        console.complain(
            ScanCommandText::tr("The scan was cancelled. No rows were written and nothing was changed."));
        co_return Cancelled;
    }
    tellAccounts(console, result.accounts);
    tellCoverage(console, result.inventory, result.coverage);
    noteWorkingKeys(context, global, targets, result);
    if (nothingRead(result)) {
        console.complain(
            ScanCommandText::tr("Nothing could be read. No rows were written and nothing was changed."));
        co_return accountFailed(result) ? Failed : NotAllRead;
    }
    keepInventory(context, global, targets, options, result);
    if (options.failOnIncomplete && !result.complete()) {
        console.complain(ScanCommandText::tr(
            "Not everything was read, so no rows were written, as --fail-on-incomplete asks."));
        co_return NotAllRead;
    }
    std::optional<FindingRows> outside;
    if (options.judges())
        outside.emplace(result.inventory, findingContext(context, global, std::get<Policy>(policy)),
                        [](const CellKey&, FindingSet findings) { return isOutsidePolicy(findings); });
    const Status written =
        writeAll(options, result, options.outsidePolicy && outside ? &*outside : nullptr, **sink);
    if (!written) {
        console.complain(failureText(written.error()));
        co_return Failed;
    }
    if (outside)
        console.say(ScanCommandText::tr("Shares outside the policy: %1 of %2.")
                        .arg(outside->count())
                        .arg(result.inventory.shares().size()));
    if (options.failOnFindings && outside->count() > 0)
        co_return FindingsFound;
    co_return result.complete() ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
