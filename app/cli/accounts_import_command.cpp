// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/accounts_import_command.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/accounts/account_import.h"
#include "app/accounts/account_import_run.h"
#include "app/base/text.h"
#include "app/cli/accounts_steps.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"

namespace sharewarden::cli {
namespace {

struct AccountsImportText {
    Q_DECLARE_TR_FUNCTIONS(CliAccounts)
};

// What the sources offer; why, when one cannot be read.
Result<ImportFile> offersFor(const Context& context, const AccountsImportOptions& options) {
    ImportFile all;
    if (!options.file.isEmpty() || !options.fromEnvironment) {
        Result<ImportFile> file =
            readImportFile(options.file.isEmpty() ? defaultConfigurePath() : options.file);
        if (!file)
            return file.error();
        all = std::move(file).value();
    }
    if (options.fromEnvironment)
        all.offers += offersOf(readEnvironmentCredentials(context.environment));
    return all;
}

// Leaves the offers of the named profiles; the names of which there are none.
QStringList keepProfiles(QList<ImportOffer>* offers, const QStringList& profiles) {
    QStringList unknown;
    for (const QString& profile : profiles) {
        if (std::none_of(offers->cbegin(), offers->cend(),
                         [&](const ImportOffer& offer) { return offer.origin == profile; }))
            unknown.append(visibleText(profile, 100));
    }
    if (!profiles.isEmpty())
        offers->removeIf([&](const ImportOffer& offer) { return !profiles.contains(offer.origin); });
    return unknown;
}

QString verdictText(ImportVerdict verdict) {
    switch (verdict) {
        case ImportVerdict::New:
            return AccountsImportText::tr("new");
        case ImportVerdict::AlreadyHere:
            return AccountsImportText::tr("already here");
        case ImportVerdict::Unusable:
            break;
    }
    return AccountsImportText::tr("cannot be used");
}

QString previewTable(const QList<ImportCandidate>& candidates) {
    QList<QStringList> rows;
    for (const ImportCandidate& candidate : candidates)
        rows.append({candidate.origin, candidate.account.name, candidate.account.site.key(),
                     candidate.account.accessKey, verdictText(candidate.verdict), candidate.reason});
    return tableText({AccountsImportText::tr("FROM"), AccountsImportText::tr("NAME"),
                      AccountsImportText::tr("SITE"), AccountsImportText::tr("ACCESS KEY"),
                      AccountsImportText::tr("VERDICT"), AccountsImportText::tr("REMARK")},
                     rows, terminalWidth(Stream::Output));
}

Status showPreview(const QList<ImportCandidate>& candidates) {
    return writeWhole(openOutput(QString()),
                      [&](Sink& sink) { return sink.write(previewTable(candidates).toUtf8()); });
}

qsizetype countOf(const QList<ImportCandidate>& candidates, ImportVerdict verdict) {
    return std::count_if(candidates.cbegin(), candidates.cend(), [verdict](const ImportCandidate& candidate) {
        return candidate.verdict == verdict;
    });
}

int codeOf(const ImportOutcome& outcome, bool anyUnusable) {
    if (outcome.stoppedBy && isCancelled(*outcome.stoppedBy))
        return Cancelled;
    if (!outcome.complete())
        return outcome.imported.isEmpty() ? Failed : NotAllRead;
    return anyUnusable ? NotAllRead : AllDone;
}

}  // namespace

QCoro::Task<int> runAccountsImport(const Context& context, GlobalOptions global,
                                   AccountsImportOptions options) {
    Console& console = context.console;
    std::optional<AccountStore> store = loadAccounts(context, global);
    if (!store)
        co_return Failed;
    const Result<ImportFile> read = offersFor(context, options);
    if (!read) {
        console.complain(failureText(read.error()));
        co_return Failed;
    }
    for (const QString& problem : read->problems)
        console.complain(problem);
    QList<ImportOffer> offers = read->offers;
    if (const QStringList unknown = keepProfiles(&offers, options.profiles); !unknown.isEmpty()) {
        console.complain(AccountsImportText::tr("There is no profile “%1”. Nothing was changed.")
                             .arg(unknown.join(QStringLiteral("”, “"))));
        co_return Failed;
    }
    const QList<ImportCandidate> candidates = judgeOffers(offers, store->accounts(), context.ids);
    if (candidates.isEmpty()) {
        console.say(AccountsImportText::tr("There is no key to import. Nothing was changed."));
        co_return read->problems.isEmpty() ? AllDone : NotAllRead;
    }
    if (const Status shown = showPreview(candidates); !shown) {
        console.complain(failureText(shown.error()));
        co_return Failed;
    }
    const bool anyUnusable = countOf(candidates, ImportVerdict::Unusable) > 0 || !read->problems.isEmpty();
    const qsizetype fresh = countOf(candidates, ImportVerdict::New);
    if (options.dryRun || fresh == 0) {
        console.say(AccountsImportText::tr("%n account(s) could be imported. Nothing was changed.", nullptr,
                                           static_cast<int>(fresh)));
        co_return anyUnusable ? NotAllRead : AllDone;
    }
    const QString question = AccountsImportText::tr(
        "Type yes to import %n account(s); anything else leaves everything as it is: ", nullptr,
        static_cast<int>(fresh));
    const std::optional<int> refused = co_await refusal(context, options.yes, question);
    if (refused)
        co_return *refused;
    const ImportOutcome outcome = co_await importAccounts(*store, context.clients, candidates,
                                                          ClientSource::Place::SystemKeychain, context.stop);
    for (const QString& line : importLines(outcome))
        console.say(line);
    co_return codeOf(outcome, anyUnusable);
}

}  // namespace sharewarden::cli
