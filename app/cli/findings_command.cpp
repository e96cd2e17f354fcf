// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findings_command.h"

#include <QCoreApplication>

#include "app/cli/coverage_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/finding_rows.h"
#include "app/cli/finding_source.h"
#include "app/cli/scan_view.h"

namespace sharewarden::cli {
namespace {

struct FindingsCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliFindings)
};

bool needsPolicy(FindingSet kinds) {
    return isOutsidePolicy(kinds) || kinds.has(FindingKind::LookAlike);
}

// The policy to judge by; an empty one where the kinds that were asked for need none.
std::variant<Policy, NoPolicy> policyFor(const Context& context, const GlobalOptions& global,
                                         const FindingsOptions& options) {
    if (needsPolicy(options.kinds) || !options.policyFile.isEmpty())
        return requirePolicy(context, global, options.policyFile);
    const Result<Policy> policy = readPolicyFor(context, global, {});
    if (!policy)
        return NoPolicy{failureText(policy.error()), Failed};
    if (policy->isEmpty() && options.kinds.isEmpty())
        context.console.say(
            FindingsCommandText::tr("There is no policy: what is outside of it, trust that is over and "
                                    "look-alikes of trusted domains are not found."));
    return *policy;
}

}  // namespace

int runFindings(const Context& context, const GlobalOptions& global, const FindingsOptions& options) {
    Console& console = context.console;
    const auto policy = policyFor(context, global, options);
    if (const auto* none = std::get_if<NoPolicy>(&policy)) {
        console.complain(none->why);
        return none->code;
    }
    const std::optional<InventorySnapshot> latest = lastInventory(context, global);
    if (!latest)
        return Failed;
    const InventorySnapshot& snapshot = *latest;
    const quint8 wanted = options.kinds.kinds();
    const FindingRows rows(snapshot.inventory, findingContext(context, global, std::get<Policy>(policy)),
                           [wanted, account = global.account](const CellKey& cell, FindingSet findings) {
                               if (!account.isEmpty() && cell.account != account)
                                   return false;
                               return wanted == 0 ? !findings.isEmpty() : (findings.kinds() & wanted) != 0;
                           });
    const Status written = writeWhole(openOutput(options.output.file),
                                      [&](Sink& sink) { return rows.write(options.output, true, sink); });
    if (!written) {
        console.complain(failureText(written.error()));
        return Failed;
    }
    tellCoverage(console, snapshot.inventory, snapshot.coverage);
    console.say(FindingsCommandText::tr("Shares with a finding: %1. Last scan: %2 (UTC).")
                    .arg(QString::number(rows.count()), utcText(snapshot.taken).left(16)));
    if (options.failOnFindings && rows.count() > 0)
        return FindingsFound;
    return isComplete(snapshot.coverage) ? AllDone : NotAllRead;
}

}  // namespace sharewarden::cli
