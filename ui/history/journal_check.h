// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "app/base/result.h"
#include "app/journal/chain.h"

namespace sharewarden::ui {

/// What a check of a journal found.
struct JournalCheck {
    ChainCheck chain;
    JournalHead head;                  ///< as it is now
    std::optional<JournalHead> known;  ///< what it was checked against
};

/// Reads the whole journal with a connection of its own, on the thread that calls: a run that goes on is not
/// held up. Cut-off entries show only against a known head, a journal that was written anew only by
/// its seals or a known head.
Result<JournalCheck> checkJournal(const QString& path, const std::optional<JournalHead>& known,
                                  const std::optional<SealKey>& sealKey);

/// A check in sentences, translated.
struct JournalCheckText {
    QString verdict;        ///< whether all is well
    QStringList sentences;  ///< what it shows, and what it cannot
};
/// `noKey`: why there was no key to check seals with, as a sentence; empty when there was one.
JournalCheckText journalCheckText(const JournalCheck& check, const QString& noKey);

}  // namespace sharewarden::ui
