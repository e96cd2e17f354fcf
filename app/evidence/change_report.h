// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <vector>

#include "app/base/result.h"
#include "app/evidence/output_file.h"
#include "app/inventory/snapshot.h"

namespace sharewarden {

enum class ChangeKind : quint8 {
    Added,
    Reappeared,  ///< added, and it was revoked before
    Removed,
};

/// One share that only one of two inventories has.
struct ShareChange {
    ChangeKind kind = ChangeKind::Added;
    ShareKey key;
    QString imageName;
    /// The whole image is in one of them only: it is new, or it is gone.
    bool wholeImage = false;
};

/// A cell of which nothing can be said.
struct CellNotCompared {
    enum class Why {
        NotInEarlier,
        NotInPresent,
        EarlierNotWhole,
        PresentNotWhole,
        NotReadAgain,  ///< both hold the same reading
    };
    CellKey cell;
    Why why = Why::NotInEarlier;
};

struct CellCompared {
    CellKey cell;
    QDateTime earlier;  ///< when its readings ended
    QDateTime present;
    qsizetype sharesEarlier = 0;
    qsizetype sharesPresent = 0;
};

/// One of the two inventories.
struct ComparedInventory {
    QDateTime oldest;  ///< when the cell that was read longest ago was read
    QDateTime taken;
    qsizetype images = 0;
    qsizetype shares = 0;
    QByteArray sha256;  ///< of the inventory in the form of its file, in hexadecimal digits
};

/// What came and went between two inventories, and what that says nothing about. A value.
struct ChangeReport {
    ComparedInventory earlier;
    ComparedInventory present;
    QList<ShareChange>
        changes;  ///< re-appeared ones first, then added, then removed; each by cell, image and login ID
    std::vector<CellCompared> compared;
    std::vector<CellNotCompared> notCompared;

    qsizetype count(ChangeKind kind) const;
    /// Everything that either of them has was compared, and nothing is different.
    bool isNoChange() const { return changes.isEmpty() && notCompared.empty() && !compared.empty(); }
};

/// May take a while for a large estate; may be called on any thread.
ChangeReport compareInventories(const InventorySnapshot& earlier, const InventorySnapshot& present,
                                const QSet<ShareKey>& revoked);

/// For people, translated.
QString changeName(ChangeKind kind);
QString notComparedReason(CellNotCompared::Why why);
/// `prod / JPN / XEN`, made visible.
QString comparedCellName(const CellKey& cell);
/// What came of it, in one to three sentences; it says “no change” only when isNoChange().
QString changeVerdict(const ChangeReport& report);

/// `change, account, site, region, family, image_no, image_name, login_id, note`; `change` is `added`,
/// `reappeared`, `removed`, and for whole cells `compared` and `not-compared`.
Status writeChangesCsv(const ChangeReport& report, Sink& sink);

/// Who states it, and when.
struct StatementMade {
    QString operatorName;
    QDateTime when;
};
/// A page to print and sign, as plain text or as HTML: what was compared, what came of it, what it does not
/// show. It lists at most `mostListed` changes and names the number of the others.
inline constexpr qsizetype mostListed = 5'000;
QString changeStatementText(const ChangeReport& report, const StatementMade& made);
QString changeStatementHtml(const ChangeReport& report, const StatementMade& made);

}  // namespace sharewarden
