// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>

#include "app/inventory/inventory.h"
#include "app/inventory/text_pool.h"
#include "app/journal/journal.h"
#include "app/revocation/audit_reader.h"
#include "app/revocation/verdict.h"

namespace sharewarden {

/// What the journal tells of each share, over all its batches: 24 bytes a verdict beside the distinct images
/// and login IDs. A value; copies are cheap. One object is for one thread at a time.
class ShareHistory {
public:
    /// What one batch did to one share.
    struct Past {
        QDateTime when;  ///< UTC
        QString loginId;
        std::optional<Verdict> verdict;  ///< nothing: it has none yet

        bool operator==(const Past&) const = default;
    };

    /// Reads the journal batch by batch: one of them is held at a time. Of those that `before` holds and
    /// that cannot change any more, nothing is read. Ends early, with what there is, when `goOn` says no.
    static Result<ShareHistory> read(const Journal& journal, const ShareHistory& before = {},
                                     const std::function<bool()>& goOn = {});

    /// The shares whose last verdict is that they are gone, revoked or gone already: where one of them is
    /// listed, it has come back.
    QSet<ShareKey> gone() const;

    /// Of one image, whose key has no login ID: the newest first, at most so many.
    QList<Past> of(const ShareKey& image, qsizetype most) const;

private:
    struct Record {
        qint64 ms = 0;  // epoch milliseconds
        quint32 image = 0;
        TextId login = 0;
        std::optional<Verdict> verdict;
    };
    struct Batch {
        QString id;
        bool isFinal = false;
        QList<Record> records;
    };

    const Batch* finalBatch(const QString& id) const;
    void take(const records::AuditBatch& batch);
    quint32 imageNumber(const ShareKey& image);

    QList<Batch> m_batches;  // in the order in which they were begun
    QHash<QString, qsizetype> m_rows;
    QList<ShareKey> m_images;
    QHash<ShareKey, quint32> m_imageNumbers;
    TextPool m_texts;
};

}  // namespace sharewarden
