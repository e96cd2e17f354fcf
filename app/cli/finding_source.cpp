// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/finding_source.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/private_file.h"
#include "app/base/text.h"
#include "app/cli/coverage_command.h"
#include "app/cli/exit_code.h"
#include "app/journal/journal.h"
#include "app/policy/policy_file.h"
#include "app/policy/policy_store.h"
#include "app/reviews/reviewed_inventory.h"
#include "app/revocation/share_history.h"

namespace sharewarden::cli {
namespace {

struct FindingSourceText {
    Q_DECLARE_TR_FUNCTIONS(CliFindings)
};

QString ownPolicy(const Context& context, const GlobalOptions& global) {
    return dataFile(context, global, QStringLiteral("policy.json"));
}

QString shownPath(const QString& path) {
    return visibleText(path, 1000);
}

// The newest mark of a review.
Result<std::optional<ReviewMark>> newestReview(const Journal& journal) {
    std::optional<ReviewMark> newest;
    const Status read = journal.read(reviewEntries(), [&newest](const Entry& entry) {
        if (auto mark = reviewFrom(entry))
            newest = std::move(mark);
        return true;
    });
    if (!read)
        return read.error();
    return newest;
}

}  // namespace

Result<Policy> readPolicyFor(const Context& context, const GlobalOptions& global, const QString& file) {
    if (file.isEmpty())
        return PolicyStore(ownPolicy(context, global)).load();
    const Result<QByteArray> bytes = private_file::read(file, mostPolicyBytes);
    if (!bytes)
        return bytes.error();
    return readPolicy(*bytes, file);
}

std::variant<Policy, NoPolicy> requirePolicy(const Context& context, const GlobalOptions& global,
                                             const QString& file) {
    const Result<Policy> policy = readPolicyFor(context, global, file);
    if (!policy)
        return NoPolicy{failureText(policy.error()), Failed};
    if (!policy->isEmpty())
        return *policy;
    const QString path = file.isEmpty() ? ownPolicy(context, global) : file;
    const QString what =
        QFileInfo::exists(path)
            ? FindingSourceText::tr("The policy in %1 trusts nobody, so there is nothing to judge by.")
            : FindingSourceText::tr("There is no policy to judge by: %1 does not exist.");
    return NoPolicy{
        QString(what.arg(shownPath(path)) % u' ' %
                FindingSourceText::tr("Nothing was read and nothing was changed. Make one in the window "
                                      "(Policy…), or write a file such as {\"format\": "
                                      "\"sharewarden-policy\", \"version\": 1, \"trusted\": [{\"domain\": "
                                      "\"partner.example\"}]} and say --policy FILE.")),
        WrongUsage};
}

FindingContext findingContext(const Context& context, const GlobalOptions& global, Policy policy) {
    FindingContext findings;
    findings.policy = std::move(policy);
    findings.now = context.clock();
    const QString path = dataFile(context, global, QStringLiteral("journal.sqlite"));
    if (!QFileInfo::exists(path))
        return findings;
    const auto missing = [&context](const Error& error) {
        context.console.complain(
            FindingSourceText::tr("The journal could not be read, so what came back after it was revoked "
                                  "and what is new since the last review is not found. %1")
                .arg(explain(error)));
    };
    const auto journal = Journal::open(path, context.clock, Journal::Mode::ReadOnly);
    if (!journal) {
        missing(journal.error());
        return findings;
    }
    const auto history =
        ShareHistory::read(**journal, {}, [&context] { return !context.stop.stop_requested(); });
    if (!history) {
        missing(history.error());
        return findings;
    }
    const auto review = newestReview(**journal);
    if (!review) {
        missing(review.error());
        return findings;
    }
    findings.revoked = history->gone();
    if (*review)
        findings.reviewed = reviewedInventory(reviewFolder(inventoryFolder(context, global)), **review);
    return findings;
}

}  // namespace sharewarden::cli
