// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <stop_token>

#include "app/base/result.h"
#include "app/evidence/pack_manifest.h"
#include "app/journal/seal.h"
#include "app/revocation/verdict.h"

namespace sharewarden {

/// What kind of thing is wrong with a pack.
enum class PackProblem {
    Manifest,     ///< `manifest.json` is not one, or does not say what the entries say
    FileName,     ///< the manifest names something that is not a plain file name of a pack
    MissingFile,  ///< named, or needed, but not there
    ExtraFile,    ///< there, but not named
    NotAFile,     ///< a link, a folder, a device
    TooLarge,     ///< over what is read at all
    Digest,       ///< size or SHA-256 is another than the manifest's
    Sums,         ///< `SHA256SUMS` is not what it should be
    Entry,        ///< a line of `journal.jsonl` that is no entry, or whose hash does not fit
    Order,        ///< entries that are not in order, or not linked to their neighbours
    Missing,      ///< entries that should be there are not
    Plan,         ///< a plan and its digest or its file do not fit
    Verdicts,     ///< the verdicts are not those that the end of the batch counted
    Table,        ///< a table is not what the entries give
    Head,         ///< not the journal whose head was noted
    Seal,         ///< a seal that does not fit the key
};

/// A stable word for files and scripts: `manifest`, `file-name`, `missing-file`, …
QString packProblemKey(PackProblem problem);

struct PackFinding {
    PackProblem problem = PackProblem::Manifest;
    QString text;  ///< one translated sentence, fit to be shown
};

/// What a check of a pack found.
struct PackCheck {
    QList<PackFinding> findings;  ///< what is wrong, at most 100
    QStringList notes;            ///< what is not wrong but has to be known, translated
    QString limits;               ///< what this check cannot show, translated; never empty
    std::optional<PackManifest>
        manifest;  ///< what the pack says of itself: worth as much as its findings allow
    // What the entries themselves tell, whatever the pack says.
    qint64 entries = 0;
    qsizetype batches = 0;
    qsizetype shares = 0;
    qsizetype open = 0;
    QHash<Verdict, qsizetype> counts;
    qint64 sealsChecked = 0;    ///< that fit the key
    qint64 sealsForeign = 0;    ///< made with another key, or no key was given: not checked
    QByteArray manifestSha256;  ///< 32 bytes, empty when there is none

    bool isIntact() const { return findings.isEmpty(); }
};

struct PackCheckRequest {
    std::optional<JournalHead> known;  ///< a head of the journal that was kept elsewhere
    std::optional<SealKey> sealKey;
    std::stop_token stop;
};

/// Checks a pack without its journal. Everything in it is taken for hostile: sizes are bounded, names are
/// plain, links are not followed, nothing is run or written. Blocks: for a worker thread.
///
/// Storage when the folder cannot be read; Cancelled when stopped. Everything else is in the answer.
Result<PackCheck> checkEvidencePack(const QString& folder, const PackCheckRequest& request = {});

}  // namespace sharewarden
