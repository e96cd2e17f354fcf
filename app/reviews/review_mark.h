// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/inventory/snapshot.h"
#include "app/journal/entry.h"
#include "app/policy/findings.h"

namespace sharewarden {

/// Somebody looked at the estate as it was read, and answers for it. On the journal as an entry of kind
/// `review`, under its chain.
struct ReviewMark {
    QDateTime done;  ///< UTC; of one that was read back: when its entry was written
    QString reviewer;
    QString host;
    QString note;
    QStringList scope;    ///< `account / region / family` of every cell that was read whole
    QStringList notRead;  ///< the same of those that were not
    qint64 images = 0;
    qint64 shares = 0;
    qint64 findings = 0;  ///< shares with a finding that were left as they are
    /// SHA-256 of the inventory's file, hexadecimal: shows that the kept file is the one that was reviewed.
    QString inventorySha256;
};

/// What a mark of this inventory says of it, with the digest of the bytes that are kept of it.
ReviewMark reviewOf(const InventorySnapshot& snapshot, const Findings& findings, const QByteArray& bytes);

/// The digest of an inventory's file, as a mark has it.
QString sha256Of(const QByteArray& bytes);

NewEntry reviewEntry(const ReviewMark& mark);
/// Nothing when the entry is another kind, or says nothing of the kind.
std::optional<ReviewMark> reviewFrom(const Entry& entry);

}  // namespace sharewarden
