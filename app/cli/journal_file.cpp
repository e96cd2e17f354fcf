// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/journal_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/text.h"

namespace sharewarden::cli {

std::unique_ptr<Journal> openJournal(const Context& context, const GlobalOptions& global) {
    const QString path = dataFile(context, global, QStringLiteral("journal.sqlite"));
    if (!QFileInfo::exists(path)) {
        context.console.complain(
            QCoreApplication::translate("CliEvidence",
                                        "There is no journal at %1: nothing was revoked from here yet, or "
                                        "--data-dir names another folder. Nothing was changed.")
                .arg(visibleText(path, 1000)));
        return nullptr;
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(path, context.clock, Journal::Mode::ReadOnly);
    if (journal)
        return std::move(journal).value();
    context.console.complain(failureText(journal.error()));
    return nullptr;
}

}  // namespace sharewarden::cli
