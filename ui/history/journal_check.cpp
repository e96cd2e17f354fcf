// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/journal_check.h"

#include <QCoreApplication>

#include "app/journal/journal.h"

namespace sharewarden::ui {
namespace {

struct JournalCheckSentences {
    Q_DECLARE_TR_FUNCTIONS(JournalCheck)

public:
    static QString verdict(const JournalCheck& check) {
        if (!check.chain.intact)
            return tr("✕ The journal is not as it was written.");
        return tr("✓ Every entry fits its place in the chain.");
    }

    static QString entries(const ChainCheck& chain) {
        const auto count = static_cast<int>(chain.entries);
        return chain.intact ? tr("%Ln entry(s) were checked.", nullptr, count)
                            : tr("%Ln entry(s) fit, counted from the first.", nullptr, count);
    }

    static QString seals(const ChainCheck& chain, const QString& noKey) {
        QStringList sentences;
        if (chain.sealsChecked > 0)
            sentences.append(
                tr("%Ln seal(s) fit the key in your keychain, the newest at entry %1: up to there "
                   "nobody without this key wrote anything.",
                   nullptr, static_cast<int>(chain.sealsChecked))
                    .arg(chain.lastSealed));
        const auto foreign = static_cast<int>(chain.sealsForeign);
        if (foreign > 0 && noKey.isEmpty())
            sentences.append(
                tr("%Ln seal(s) were made with another key and were not checked.", nullptr, foreign));
        if (foreign > 0 && !noKey.isEmpty())
            sentences.append(tr("%Ln seal(s) were not checked.", nullptr, foreign) % QLatin1Char(' ') %
                             noKey);
        if (sentences.isEmpty())
            sentences.append(tr("No entry carries a seal."));
        return sentences.join(QLatin1Char(' '));
    }

    static QString known(const JournalCheck& check) {
        if (check.known)
            return tr(
                "The entry that was noted is there, so up to it nothing was cut off, changed or written "
                "anew.");
        if (check.chain.sealsChecked > 0 && check.chain.lastSealed == check.chain.entries)
            return tr(
                "What this cannot show without a head that was kept elsewhere: whether the newest "
                "entries were cut off. Copy the head below and keep it where nobody who can write this "
                "file can change it.");
        if (check.chain.sealsChecked > 0)
            return tr("What this cannot show without a head that was kept elsewhere: whether the newest "
                      "entries "
                      "were cut off, and whether those after entry %1 were written anew. Copy the head below "
                      "and "
                      "keep it where nobody who can write this file can change it.")
                .arg(check.chain.lastSealed);
        return tr(
            "What this cannot show without a head that was kept elsewhere: whether the newest entries were "
            "cut off, and whether the whole journal was written anew with a chain that fits. Copy the head "
            "below and keep it where nobody who can write this file can change it.");
    }
};

}  // namespace

Result<JournalCheck> checkJournal(const QString& path, const std::optional<JournalHead>& known,
                                  const std::optional<SealKey>& sealKey) {
    const auto journal = Journal::open(path, systemClock(), Journal::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    const Result<ChainCheck> chain = (*journal)->verify(known, sealKey);
    if (!chain)
        return chain.error();
    const Result<JournalHead> head = (*journal)->head();
    if (!head)
        return head.error();
    return JournalCheck{*chain, *head, known};
}

JournalCheckText journalCheckText(const JournalCheck& check, const QString& noKey) {
    JournalCheckText text;
    text.verdict = JournalCheckSentences::verdict(check);
    if (!check.chain.problem.isEmpty())
        text.sentences.append(check.chain.problem);
    text.sentences.append(JournalCheckSentences::entries(check.chain));
    if (check.chain.intact) {
        text.sentences.append(JournalCheckSentences::seals(check.chain, noKey));
        text.sentences.append(JournalCheckSentences::known(check));
    }
    return text;
}

}  // namespace sharewarden::ui
