// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/pack_command.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/base/text.h"
#include "app/cli/change_view.h"
#include "app/cli/exit_code.h"
#include "app/cli/journal_file.h"
#include "app/cli/terminal.h"
#include "app/evidence/evidence_pack.h"
#include "app/evidence/pack_check.h"
#include "app/journal/chain.h"

namespace sharewarden::cli {
namespace {

struct PackCommandText {
    Q_DECLARE_TR_FUNCTIONS(CliEvidence)
};

// The language that the texts are in: that of the translation, or English where there is none.
QString language() {
    const QString code = QLocale().name().section(u'_', 0, 0);
    const QStringList translated{QStringLiteral("ko"), QStringLiteral("ja")};
    return translated.contains(code) ? code : QStringLiteral("en");
}

QString shown(const QString& text) {
    return visibleText(text, 1000);
}

void tellVerdicts(Console& console, const PackCheck& check) {
    console.say(PackCommandText::tr(
                    "Batches: %1. Shares: %2, not yet known: %3. Journal entries: %4. Seals checked: %5.")
                    .arg(QString::number(check.batches), QString::number(check.shares),
                         QString::number(check.open), QString::number(check.entries),
                         QString::number(check.sealsChecked)));
    if (const QString counts = countsText(check.counts); !counts.isEmpty())
        console.say(counts % u'.');
}

}  // namespace

QCoro::Task<int> runEvidencePack(const Context& context, GlobalOptions global, EvidenceOptions options) {
    Console& console = context.console;
    const std::unique_ptr<Journal> journal = openJournal(context, global);
    if (!journal)
        co_return Failed;
    const Carrier here = thisCarrier();
    PackRequest request;
    request.scope = options.batch.isEmpty() ? PackScope::ofPeriod(options.since, options.until)
                                            : PackScope::ofBatch(options.batch);
    request.exporter = {here.operatorName, here.host};
    request.clock = context.clock;
    request.language = language();
    request.stop = context.stop;
    const Result<PackSummary> pack = writeEvidencePack(*journal, request, options.packFolder);
    if (!pack) {
        console.complain(failureText(pack.error()));
        co_return isCancelled(pack.error()) ? Cancelled : Failed;
    }
    console.say(PackCommandText::tr("The evidence pack is in %1. Batches: %2, shares: %3, not yet known: %4.")
                    .arg(shown(pack->folder), QString::number(pack->batches), QString::number(pack->shares),
                         QString::number(pack->open)));
    console.say(
        PackCommandText::tr(
            "SHA-256 of its manifest: %1. Kept elsewhere, it shows whether the pack was changed later.")
            .arg(QString::fromLatin1(pack->manifestSha256.toHex())));
    console.say(PackCommandText::tr("The journal's head: %1").arg(journalHeadText(pack->head)));
    if (pack->journal.intact)
        co_return AllDone;
    console.complain(PackCommandText::tr("THE JOURNAL WAS CHANGED: %1 Keep the file %2 as it is.")
                         .arg(pack->journal.problem, shown(journal->path())));
    co_return NotAllRead;
}

QCoro::Task<int> runEvidenceVerify(const Context& context, EvidenceVerifyOptions options) {
    Console& console = context.console;
    PackCheckRequest request;
    request.known = options.head;
    request.stop = context.stop;
    if (const Result<SealKey> key = co_await context.seals.existingKey())
        request.sealKey = *key;
    const Result<PackCheck> check = checkEvidencePack(options.folder, request);
    if (!check) {
        console.complain(failureText(check.error()));
        co_return isCancelled(check.error()) ? Cancelled : Failed;
    }
    for (const PackFinding& finding : check->findings)
        console.complain(finding.text);
    for (const QString& note : check->notes)
        console.say(note);
    tellVerdicts(console, *check);
    console.say(check->limits);
    if (check->isIntact()) {
        console.say(PackCommandText::tr("The pack %1 is what it says.").arg(shown(options.folder)));
        co_return AllDone;
    }
    console.complain(PackCommandText::tr("THE PACK %1 IS NOT WHAT IT SAYS.").arg(shown(options.folder)));
    co_return Failed;
}

}  // namespace sharewarden::cli
